using System;
using System.IO;

namespace Jtr.Data.Cli.Comparing;

/// <summary>
/// Reads a version of the corpus from a file of <c>jtr export</c> or from a package, distinguished by their first bytes, not by name. Both are read as data, without
/// running code.
/// </summary>
internal static class CorpusFile
{
    /// <summary>The maximum number of bytes to read from a file or unpack from a package: 256 MB, about a hundred times the corpus.</summary>
    public const int Limit = 256 << 20;

    private const string Expected = "Expected a file that 'jtr export' wrote, or a package of Jtr.Data (.nupkg).";

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="InvalidDataException">The file is neither; the message gives what was expected.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CorpusExport Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        return Read(file);
    }

    /// <summary>Reads a version of the corpus from a seekable stream.</summary>
    public static CorpusExport Read(Stream file)
    {
        if (file.Length > Limit)
            throw new InvalidDataException($"It is larger than {Limit >> 20} MB. {Expected}");
        Span<byte> first = stackalloc byte[2];
        int length = file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        file.Position = 0;
        first = first[..length];
        if (first.SequenceEqual("PK"u8))
            return CorpusPackage.Read(file);
        if (first.SequenceEqual("MZ"u8))
            throw new InvalidDataException("An assembly does not contain its rows as data. Expected its package (.nupkg), or a file that 'jtr export' wrote.");
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return CorpusExport.Parse(bytes.AsSpan(bytes.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0));
    }
}
