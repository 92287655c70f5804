using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Lays out the index of a search: which row holds which term, and how much it weighs there.</summary>
internal static class SearchBuilder
{
    public static SearchLayout Build(IReadOnlyList<SearchedTable> tables)
    {
        SearchedTable[] searched = tables.Where(table => table.Part is not null).ToArray();
        if (searched.Length == 0)
            return SearchLayout.Nothing;
        var found = new Dictionary<string, List<(int Row, long Count)>>(StringComparer.Ordinal);
        var lengths = new List<long>();
        foreach (SearchedRow row in searched.SelectMany(table => table.Rows))
        {
            foreach (SearchedTerm term in row.Terms)
            {
                if (!found.TryGetValue(term.Term, out List<(int, long)>? rows))
                    found.Add(term.Term, rows = []);
                rows.Add((lengths.Count, term.Count));
            }

            lengths.Add(row.Length);
        }

        string[] terms = found.Keys.OrderBy(term => term, Utf8Order.Instance).ToArray();
        List<(int Row, long Count)>[] postings = terms.Select(term => found[term]).ToArray();
        long end = 0;
        return new SearchLayout(
            searched.Select(table => table.Part!).ToEquatable(),
            TextsLayout.Of(terms.ToEquatable()),
            new ColumnLayout("Ends", 0, postings.Select(rows => end += rows.Count).ToEquatable()),
            new ColumnLayout("Rows", 0, postings.SelectMany(rows => rows).Select(row => (long)row.Row).ToEquatable()),
            new ColumnLayout("Weights", 0, TermWeights.Of(postings, lengths).ToEquatable()));
    }
}
