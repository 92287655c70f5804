using System;
using System.IO;

namespace Jtr.Corpora.Exports.Formats;

/// <summary>A file of a format, before it is written.</summary>
/// <param name="Path">The path in the bundle, with slashes: <c>csv/events.csv</c>.</param>
/// <param name="MediaType">The Internet media type.</param>
/// <param name="Description">The content, in one sentence.</param>
/// <param name="Write">Writes the whole file to a stream, which need not be seekable and is closed by the caller.</param>
internal sealed record ExportFile(string Path, string MediaType, string Description, Action<Stream> Write);
