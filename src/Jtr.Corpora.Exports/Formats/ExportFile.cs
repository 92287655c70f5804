using System;
using System.IO;

namespace Jtr.Corpora.Exports.Formats;

/// <summary>A file of a format, to be written.</summary>
/// <param name="Path">Where it is in the bundle, with slashes: <c>csv/events.csv</c>.</param>
/// <param name="MediaType">What it is, as an Internet media type.</param>
/// <param name="Description">What is in it, in one sentence.</param>
/// <param name="Write">Writes the whole file. The stream need not be able to seek; it is the caller's, who closes it.</param>
internal sealed record ExportFile(string Path, string MediaType, string Description, Action<Stream> Write);
