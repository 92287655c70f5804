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
    public static SearchLayout Build(SchemaShape schema, ResolvedCorpus corpus)
    {
        var terms = new Pool<string>();
        return Build(
            schema,
            corpus.Tables.Select(static table => table.Rows.Count).ToEquatable(),
            terms,
            table => SearchedRow.Of(schema, table, corpus.Tables[table].Rows.Select(static row => row.Values), terms).Select(static row => (row, default(int[]))));
    }

    /// <summary>Lays out the search over a corpus from the terms of its files.</summary>
    /// <param name="counts">The number of rows of each table; 0 for each if they are not written.</param>
    public static SearchLayout Build(SchemaShape schema, EquatableArray<int> counts, CorpusKeys keys, IReadOnlyList<SearchedFile> files)
    {
        SearchedFile[] sorted = RowPlace.Order(files, static file => file.File);
        var terms = new Pool<string>();
        int[][] numbers = [.. sorted.Select(file => file.Terms.Select(term => terms.GetOrAdd(term)).ToArray())];
        return Build(schema, counts, terms, table => counts[table] == 0 ? [] : keys.Tables[table].Places.Select(place => (sorted[place.File].Rows[place.Row], (int[]?)numbers[place.File])));
    }

    private static SearchLayout Build(SchemaShape schema, EquatableArray<int> counts, Pool<string> terms, Func<int, IEnumerable<(SearchedRow Row, int[]? Numbers)>> rowsOf)
    {
        int[] searched = [.. Enumerable.Range(0, counts.Count).Where(table => IsSearched(schema, table))];
        return Build(searched.Select(table => LayoutBuilder.Part(schema, table, counts[table])).ToEquatable(), terms, searched.SelectMany(rowsOf));
    }

    /// <param name="parts">The searched tables.</param>
    /// <param name="terms">The terms, of which some may be in no row.</param>
    /// <param name="searched">
    /// The rows of the tables, in the same order, each with the numbers of the terms of its file; null if the terms of the row have the numbers of the pool. They are enumerated once.
    /// </param>
    private static SearchLayout Build(EquatableArray<UnionPart> parts, Pool<string> terms, IEnumerable<(SearchedRow Row, int[]? Numbers)> searched)
    {
        if (parts.Count == 0)
            return SearchLayout.Empty;
        var found = new List<List<(int Row, int Count)>>();
        var lengths = new List<long>();
        int count = 0;
        foreach ((SearchedRow row, int[]? numberOf) in searched)
        {
            foreach (SearchedTerm term in row.Terms)
            {
                int number = numberOf is null ? term.Number : numberOf[term.Number];
                while (found.Count <= number)
                    found.Add([]);
                found[number].Add((lengths.Count, term.Count));
            }

            count += row.Terms.Count;
            lengths.Add(row.Length);
        }

        EquatableArray<string> texts = terms.Values;
        int[] order = [.. Enumerable.Range(0, found.Count).Where(term => found[term].Count > 0).OrderBy(term => texts[term], Utf8Order.Instance)];
        List<(int Row, int Count)>[] postings = [.. order.Select(term => found[term])];
        var ends = new long[postings.Length];
        var numbers = new long[count];
        int end = 0;
        for (int term = 0; term < postings.Length; term++)
        {
            foreach ((int row, _) in postings[term])
                numbers[end++] = row;
            ends[term] = end;
        }

        return new SearchLayout(
            parts,
            TextsLayout.Of(order.Select(term => texts[term]).ToEquatable()),
            new ColumnLayout("Ends", 0, new EquatableArray<long>(ends)),
            new ColumnLayout("Rows", 0, new EquatableArray<long>(numbers)),
            new ColumnLayout("Weights", 0, new EquatableArray<long>(TermWeights.Of(postings, lengths))));
    }
}
