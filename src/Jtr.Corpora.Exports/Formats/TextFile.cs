using System;
using System.IO;
using System.Text;

namespace Jtr.Corpora.Exports.Formats;

/// <summary>Creates text files for a bundle: UTF-8 without a byte order mark, with LF line ends.</summary>
internal static class TextFile
{
    public static ExportFile Create(string path, string mediaType, string description, Action<TextWriter> write) => new(path, mediaType, description, stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        write(writer);
    });

    public static ExportFile Create(string path, string mediaType, string description, string text) => Create(path, mediaType, description, writer => writer.Write(text));
}
