using System;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace Jtr.Data.Cli.Comparing;

/// <summary>Reads a version of the corpus from a file: an export, a package, or the library itself. Its first bytes say which, not its name.</summary>
internal static class CorpusFile
{
    private const string Library = "Jtr.Data.dll";

    // What a package may hold and this tool can run, the newest first.
    private static readonly string[] _frameworks = ["net10.0", "net8.0", "netstandard2.0"];

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="InvalidDataException">It is none of them; the message says what was expected.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static CorpusExport Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        if (bytes.AsSpan().StartsWith("PK"u8))
            bytes = LibraryIn(bytes);
        if (bytes.AsSpan().StartsWith("MZ"u8))
            bytes = OtherLibrary.Export(bytes);
        return CorpusExport.Parse(bytes.AsMemory(bytes.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0));
    }

    /// <summary>The library for the newest framework that a package holds and this tool can run.</summary>
    private static byte[] LibraryIn(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        ZipArchiveEntry library = _frameworks
            .Select(framework => archive.GetEntry($"lib/{framework}/{Library}"))
            .FirstOrDefault(static entry => entry is not null)
            ?? throw new InvalidDataException($"Expected a package of Jtr.Data, with lib/net10.0/{Library}.");
        using Stream stream = library.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
