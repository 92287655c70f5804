using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Lays out the index of a search: the posting list of each term, with the weight of the term in each row.</summary>
/// <remarks>
/// The weight is Okapi BM25 with k1 = 1.2 and b = 0.5; the count of a term is multiplied by the weight of its text. The lengths of rows differ too little for the usual
/// b = 0.75. Computed in integers, so that every machine gets the same result.
/// </remarks>
internal static class SearchBuilder
{
    private const long Highest = byte.MaxValue;

    // The fraction bits of a logarithm.
    private const int Fraction = 8;

    public static SearchLayout Build(IReadOnlyList<SearchedTable> tables)
    {
        SearchedTable[] searched = tables.Where(table => table.Part is not null).ToArray();
        if (searched.Length == 0)
            return SearchLayout.Empty;
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
            terms.ToEquatable(),
            new ColumnLayout("Ends", 0, postings.Select(rows => end += rows.Count).ToEquatable()),
            new ColumnLayout("Rows", 0, postings.SelectMany(rows => rows).Select(row => (long)row.Row).ToEquatable()),
            new ColumnLayout("Weights", 0, scores.Select(score => Math.Max(1, score * Highest / Math.Max(1, highest))).ToEquatable()));
    }

    /// <summary>
    /// Computes for each row that holds a term: log₂((n + 1) / rows) · 2.2 · f / (f + 1.2), where f is the count divided by (1 + length / average length) / 2. Numerator and denominator are multiplied by 10 · 2 · total.
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

    /// <summary>Returns the binary logarithm of a number with 32 fraction bits, at least 1, digit by digit: repeated squaring.</summary>
    private static long Logarithm(ulong number)
    {
        long logarithm = 0;
        for (; number >= 2UL << 32; number >>= 1)
            logarithm++;
        number >>= 1;
        for (int digit = 0; digit < Fraction; digit++)
        {
            // Between 1 and 2, with 31 fraction bits: the square has 62 and fits in 64 bits.
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
