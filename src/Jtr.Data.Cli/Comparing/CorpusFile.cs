using System;
using System.IO;

namespace Jtr.Data.Cli.Comparing;

/// <summary>
/// Reads a version of the corpus from a file that <c>jtr export</c> wrote, or from a package. Its first bytes say which, not its name. Both are read as data: nothing that a
/// file holds is run.
/// </summary>
internal static class CorpusFile
{
    /// <summary>How much of a file is read at most, and how much of a package is unpacked: 256 MB, some hundred times the corpus.</summary>
    public const int Limit = 256 << 20;

    private const string Expected = "Expected a file that 'jtr export' wrote, or a package of Jtr.Data (.nupkg).";

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="InvalidDataException">It is neither; the message says what was expected.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static CorpusExport Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        return Read(file);
    }

    /// <summary>Returns the same of a stream that can be sought in.</summary>
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
            throw new InvalidDataException("An assembly holds no rows as data. Give the package that it came in, or what 'jtr export' wrote of it.");
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return CorpusExport.Parse(bytes.AsSpan(bytes.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0));
    }
}
