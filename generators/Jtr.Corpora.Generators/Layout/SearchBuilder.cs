using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Lays out the index of a search: the posting list of each term, with the weight of the term in each row.</summary>
internal static class SearchBuilder
{
    public static bool IsSearched(SchemaShape schema, int table) => schema.Holds(schema.Tables[table].Record, SearchedRow.IsSearched);

    /// <summary>Lays out the search over a corpus, from which it takes the terms row by row.</summary>
    public static SearchLayout Build(SchemaShape schema, ResolvedCorpus corpus) => Build(
        schema,
        corpus.Tables.Select(static table => table.Rows.Count).ToEquatable(),
        table => SearchedRow.Of(schema, table, corpus.Tables[table].Rows.Select(static row => row.Values)));

    /// <summary>Lays out the search over a corpus from the terms of its files.</summary>
    /// <param name="counts">The number of rows of each table; 0 for each if they are not written.</param>
    public static SearchLayout Build(SchemaShape schema, EquatableArray<int> counts, CorpusKeys keys, IReadOnlyList<SearchedFile> files)
    {
        SearchedFile[] sorted = RowPlace.Order(files, static file => file.File);
        return Build(schema, counts, table => counts[table] == 0 ? [] : keys.Tables[table].Places.Select(place => sorted[place.File].Rows[place.Row]));
    }

    private static SearchLayout Build(SchemaShape schema, EquatableArray<int> counts, Func<int, IEnumerable<SearchedRow>> rowsOf)
    {
        int[] searched = [.. Enumerable.Range(0, counts.Count).Where(table => IsSearched(schema, table))];
        return Build(searched.Select(table => LayoutBuilder.Part(schema, table, counts[table])).ToEquatable(), searched.SelectMany(rowsOf));
    }

    /// <param name="parts">The searched tables.</param>
    /// <param name="searched">Their rows, in the same order. They are enumerated once.</param>
    private static SearchLayout Build(EquatableArray<UnionPart> parts, IEnumerable<SearchedRow> searched)
    {
        if (parts.Count == 0)
            return SearchLayout.Empty;
        var found = new Dictionary<string, List<(int Row, int Count)>>(StringComparer.Ordinal);
        var lengths = new List<long>();
        int count = 0;
        foreach (SearchedRow row in searched)
        {
            foreach (SearchedTerm term in row.Terms)
            {
                if (!found.TryGetValue(term.Term, out List<(int, int)>? rows))
                    found.Add(term.Term, rows = []);
                rows.Add((lengths.Count, checked((int)term.Count)));
            }

            count += row.Terms.Count;
            lengths.Add(row.Length);
        }

        string[] terms = found.Keys.OrderBy(term => term, Utf8Order.Instance).ToArray();
        List<(int Row, int Count)>[] postings = terms.Select(term => found[term]).ToArray();
        var ends = new long[terms.Length];
        var numbers = new long[count];
        int end = 0;
        for (int term = 0; term < terms.Length; term++)
        {
            foreach ((int row, _) in postings[term])
                numbers[end++] = row;
            ends[term] = end;
        }

        return new SearchLayout(
            parts,
            TextsLayout.Of(new EquatableArray<string>(terms)),
            new ColumnLayout("Ends", 0, new EquatableArray<long>(ends)),
            new ColumnLayout("Rows", 0, new EquatableArray<long>(numbers)),
            new ColumnLayout("Weights", 0, new EquatableArray<long>(TermWeights.Of(postings, lengths))));
    }
}
