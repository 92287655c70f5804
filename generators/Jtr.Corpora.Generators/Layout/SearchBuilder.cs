using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Lays out the index of a search: which row holds which term, and how much it weighs there.</summary>
/// <remarks>
/// The weight is that of Okapi BM25 with k1 = 1.2 and b = 0.5, a word counted as often as its text's weight says; lengths differ too little here for the usual
/// b = 0.75. It is reckoned in integers, so that every machine lays out the same.
/// </remarks>
internal static class SearchBuilder
{
    private const long Highest = byte.MaxValue;

    // Bits behind the point of a logarithm.
    private const int Fraction = 8;

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
        long total = lengths.Sum();
        long[] scores = postings.SelectMany(rows => Scores(rows, lengths, total)).ToArray();
        long highest = scores.DefaultIfEmpty(1).Max(), end = 0;
        return new SearchLayout(
            searched.Select(table => table.Part!).ToEquatable(),
            TextsLayout.Of(terms.ToEquatable()),
            new ColumnLayout("Ends", 0, postings.Select(rows => end += rows.Count).ToEquatable()),
            new ColumnLayout("Rows", 0, postings.SelectMany(rows => rows).Select(row => (long)row.Row).ToEquatable()),
            new ColumnLayout("Weights", 0, scores.Select(score => Math.Max(1, score * Highest / Math.Max(1, highest))).ToEquatable()));
    }

    /// <summary>
    /// Of each row that holds a term: log₂((n + 1) / rows) · 2.2 · f / (f + 1.2), where f is the count by (1 + length / average length) / 2; both of its parts times 10 · 2 · total.
    /// </summary>
    private static IEnumerable<long> Scores(List<(int Row, long Count)> rows, List<long> lengths, long total)
    {
        long rarity = Logarithm(((ulong)lengths.Count + 1 << 32) / (ulong)rows.Count);
        foreach ((int row, long count) in rows)
        {
            long f = 2 * total * count;
            yield return rarity * 22 * f / ((10 * f) + (12 * (total + (lengths[row] * lengths.Count))));
        }
    }

    /// <summary>The logarithm to the base of 2 of a number with 32 bits behind the point, not below 1: its digits one by one, by squaring.</summary>
    private static long Logarithm(ulong number)
    {
        long logarithm = 0;
        for (; number >= 2UL << 32; number >>= 1)
            logarithm++;
        number >>= 1;
        for (int digit = 0; digit < Fraction; digit++)
        {
            // Between 1 and 2 with 31 bits behind the point: the square has 62 and needs 64.
            number = number * number >> 31;
            logarithm <<= 1;
            if (number >= 2UL << 31)
            {
                number >>= 1;
                logarithm++;
            }
        }

        return logarithm;
    }
}
