using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Metadata.Seeds;

/// <summary>The rows of every seed in a folder.</summary>
internal sealed class SeedFolder
{
    private readonly ILookup<string, SeedRow> _tables;

    private SeedFolder(IReadOnlyList<SeedRow> rows)
    {
        Rows = rows;
        _tables = rows.ToLookup(static row => row.Table, StringComparer.Ordinal);
    }

    /// <summary>Gets every row, by table and key.</summary>
    public IReadOnlyList<SeedRow> Rows { get; }

    /// <summary>Returns the rows of a table, by key; empty for an unknown table.</summary>
    public IEnumerable<SeedRow> Of(string table) => _tables[table];

    /// <exception cref="InvalidDataException">A seed is malformed, or a key occurs twice in a table; the message names the file.</exception>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static SeedFolder Read(string folder, CorpusShape corpus)
    {
        var rows = new SortedDictionary<(string Table, string Key), SeedRow>(Comparer<(string Table, string Key)>.Create(Compare));
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (!SeedFile.IsSeed(path))
                continue;
            foreach (SeedRow row in SeedFile.Read(path, File.ReadAllBytes(file), corpus.TableNamed(SeedFile.TableOf(path))?.Record))
            {
                if (!rows.TryAdd((row.Table, row.Key), row))
                    throw new InvalidDataException($"The seed '{path}' has the key '{row.Key}', which occurs twice in the table '{row.Table}'.");
            }
        }

        return new SeedFolder([.. rows.Values]);
    }

    private static int Compare((string Table, string Key) left, (string Table, string Key) right)
    {
        int order = string.CompareOrdinal(left.Table, right.Table);
        return order == 0 ? string.CompareOrdinal(left.Key, right.Key) : order;
    }
}
