using System;
using System.IO;
using System.Text;

namespace Jtr.Corpora.Exports.Formats;

/// <summary>Writes text the way every file of a bundle has it: UTF-8 without a mark, and lines that end in LF.</summary>
internal static class TextFile
{
    public static ExportFile Create(string path, string mediaType, string description, Action<TextWriter> write) => new(path, mediaType, description, stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        write(writer);
    });

    public static ExportFile Create(string path, string mediaType, string description, string text) => Create(path, mediaType, description, writer => writer.Write(text));
}
