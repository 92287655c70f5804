using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Lays out the index of a search: the posting list of each term, with the weight of the term in each row.</summary>
internal static class SearchBuilder
{
    public static SearchLayout Build(IReadOnlyList<SearchedTable> tables)
    {
        SearchedTable[] searched = tables.Where(table => table.Part is not null).ToArray();
        return Build(searched.Select(table => table.Part!).ToEquatable(), searched.SelectMany(table => table.Rows));
    }

    /// <param name="parts">The searched tables.</param>
    /// <param name="searched">Their rows, in the same order. They are enumerated once.</param>
    public static SearchLayout Build(EquatableArray<UnionPart> parts, IEnumerable<SearchedRow> searched)
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
