using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Resolving;

/// <summary>The keys of the rows of one file: the only part of a file on which the references of other files depend.</summary>
/// <param name="IsWhole">True if the key of every row is known, so that the file holds no further keys.</param>
/// <param name="UnreadKeys">The keys of rows of which only the key could be read.</param>
internal sealed record FileKeys(string File, int Table, bool IsWhole, EquatableArray<string> Keys, EquatableArray<string> UnreadKeys)
{
    public static FileKeys Of(BoundFile file)
    {
        var keys = new string[file.Rows.Count];
        for (int row = 0; row < keys.Length; row++)
            keys[row] = file.Rows[row].Key;
        return new FileKeys(file.File, file.Table, file.IsWhole, new EquatableArray<string>(keys), file.UnreadKeys);
    }
}

/// <summary>The place of a row: the number of its file, among all files in ordinal order, and its position there.</summary>
internal readonly record struct RowPlace(int File, int Row)
{
    /// <summary>Returns the files in the order in which they are numbered.</summary>
    public static T[] Order<T>(IEnumerable<T> files, Func<T, string> nameOf) => [.. files.OrderBy(nameOf, StringComparer.Ordinal)];
}

/// <summary>A row whose key another row already has.</summary>
/// <param name="Other">The file of the first row with the key.</param>
/// <param name="IsLeftOut">True if both rows are of one table, so that this one is not part of the corpus; false if they are of two tables of a union.</param>
internal readonly record struct RepeatedKey(int Table, RowPlace Place, string Key, string Other, bool IsLeftOut);

/// <summary>The keys of a table in ordinal order, with the place of each row.</summary>
/// <param name="IsWhole">True if the key of every row of every file is known.</param>
internal sealed record TableKeys(EquatableArray<string> Keys, EquatableArray<RowPlace> Places, bool IsWhole, EquatableArray<string> UnreadKeys);

/// <summary>The keys of all tables. The rows of a table are numbered in the order of their keys.</summary>
internal sealed record CorpusKeys(EquatableArray<TableKeys> Tables, EquatableArray<RepeatedKey> Repeated)
{
    public static readonly CorpusKeys Empty = new(default, default);

    /// <summary>Merges the keys of the files. If two rows of a table have the same key, keeps the one in the first file.</summary>
    public static CorpusKeys Of(SchemaShape schema, IReadOnlyList<FileKeys> files)
    {
        FileKeys[] sorted = RowPlace.Order(files, static file => file.File);
        var repeated = new List<RepeatedKey>();
        var tables = new TableKeys[schema.Tables.Count];
        for (int table = 0; table < tables.Length; table++)
        {
            int[] own = [.. Enumerable.Range(0, sorted.Length).Where(file => sorted[file].Table == table)];
            (string[] keys, RowPlace[] places) = Distinct(table, sorted, own, repeated);
            tables[table] = new TableKeys(
                new EquatableArray<string>(keys),
                new EquatableArray<RowPlace>(places),
                own.All(file => sorted[file].IsWhole),
                own.SelectMany(file => sorted[file].UnreadKeys).ToEquatable());
        }

        FindRepeatedInUnions(schema, sorted, tables, repeated);
        return new CorpusKeys(new EquatableArray<TableKeys>(tables), repeated.ToEquatable());
    }

    private static (string[] Keys, RowPlace[] Places) Distinct(int table, FileKeys[] files, int[] own, List<RepeatedKey> repeated)
    {
        var keys = new string[own.Sum(file => files[file].Keys.Count)];
        var places = new RowPlace[keys.Length];
        int count = 0;
        foreach (int file in own)
        {
            for (int row = 0; row < files[file].Keys.Count; row++)
            {
                keys[count] = files[file].Keys[row];
                places[count++] = new RowPlace(file, row);
            }
        }

        // Fast path: the keys of a large table are usually in order already, and almost always distinct.
        if (!IsAscending(keys))
        {
            string[] unsorted = [.. keys];
            RowPlace[] inOrder = [.. places];
            Array.Sort(keys, places, StringComparer.Ordinal);
            if (!IsAscending(keys))
                return FirstOfEachKey(table, files, unsorted, inOrder, repeated);
        }

        return (keys, places);
    }

    private static bool IsAscending(string[] keys)
    {
        for (int i = 1; i < keys.Length; i++)
        {
            if (string.CompareOrdinal(keys[i - 1], keys[i]) >= 0)
                return false;
        }

        return true;
    }

    /// <summary>Returns the first row with each key, and adds the other rows to the repeated ones.</summary>
    private static (string[] Keys, RowPlace[] Places) FirstOfEachKey(int table, FileKeys[] files, string[] keys, RowPlace[] places, List<RepeatedKey> repeated)
    {
        var first = new Dictionary<string, RowPlace>(StringComparer.Ordinal);
        for (int row = 0; row < keys.Length; row++)
        {
            if (first.TryGetValue(keys[row], out RowPlace other))
                repeated.Add(new RepeatedKey(table, places[row], keys[row], files[other.File].File, IsLeftOut: true));
            else
                first.Add(keys[row], places[row]);
        }

        string[] found = [.. first.Keys.OrderBy(key => key, StringComparer.Ordinal)];
        return (found, [.. found.Select(key => first[key])]);
    }

    /// <summary>Finds the keys that occur in two tables of a union: a reference to the union would be ambiguous.</summary>
    private static void FindRepeatedInUnions(SchemaShape schema, FileKeys[] files, TableKeys[] tables, List<RepeatedKey> repeated)
    {
        var found = new HashSet<RowPlace>();
        foreach (UnionShape union in schema.Unions)
        {
            var first = new Dictionary<string, RowPlace>(StringComparer.Ordinal);
            foreach (int table in schema.TablesOf(union.FullName))
            {
                for (int row = 0; row < tables[table].Keys.Count; row++)
                {
                    string key = tables[table].Keys[row];
                    RowPlace place = tables[table].Places[row];
                    if (!first.TryGetValue(key, out RowPlace other))
                        first.Add(key, place);
                    else if (found.Add(place))
                        repeated.Add(new RepeatedKey(table, place, key, files[other.File].File, IsLeftOut: false));
                }
            }
        }
    }
}
