using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Corpora.Metadata.Seeds;

namespace Jtr.Data.Cli.Comparing;

/// <summary>Reads the corpus in a package: its rows from the seeds that are packed with it, its version and fingerprint from the metadata of the library.</summary>
internal sealed class CorpusPackage
{
    private const string Seeds = "seeds/";
    private const string Libraries = "lib/";
    private const string Expected = "Expected a package of Jtr.Data that contains its seeds, or a file that 'jtr export' of that version wrote.";

    private long _left = CorpusFile.Limit;

    private CorpusPackage()
    {
    }

    /// <exception cref="InvalidDataException">The package is damaged, too large, or of another kind; the message gives what was expected.</exception>
    public static CorpusExport Read(Stream package)
    {
        try
        {
            using var archive = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
            return new CorpusPackage().Corpus(archive);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new InvalidDataException($"{exception.Message.TrimEnd('.')}. {(exception.Message.Contains(Expected, StringComparison.Ordinal) ? "" : Expected)}".TrimEnd(), exception);
        }
    }

    private CorpusExport Corpus(ZipArchive archive)
    {
        ZipArchiveEntry[] seeds = [.. archive.Entries.Where(static entry => entry.FullName.StartsWith(Seeds, StringComparison.Ordinal) && SeedFile.IsSeed(entry.FullName[Seeds.Length..]))];
        if (seeds.Length == 0)
            throw new InvalidDataException($"The package has no folder '{Seeds}'");
        CorpusStamp stamp = Stamp(archive) ?? throw new InvalidDataException("No library of the package has a corpus version");
        return CorpusExport.Of(stamp, seeds.SelectMany(entry => SeedFile.Read(entry.FullName[Seeds.Length..], Unpacked(entry), null)));
    }

    /// <summary>Returns the stamp of the first library that has one; all libraries are of the same corpus.</summary>
    private CorpusStamp? Stamp(ZipArchive archive) => archive.Entries
        .Where(static entry => entry.FullName.StartsWith(Libraries, StringComparison.Ordinal) && entry.FullName.EndsWith(".dll", StringComparison.Ordinal))
        .Select(entry => CorpusStampReader.Read(Unpacked(entry)))
        .FirstOrDefault(static stamp => stamp is not null);

    /// <summary>Returns the bytes of an entry. Does not trust the length that the archive states.</summary>
    private byte[] Unpacked(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            _left -= read;
            if (_left < 0)
                throw new InvalidDataException($"The unpacked content is larger than {CorpusFile.Limit >> 20} MB");
            bytes.Write(buffer.AsSpan(0, read));
        }

        return bytes.ToArray();
    }
}
