using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>How much each term of a search weighs in each row that holds it, from 1 to 255.</summary>
/// <remarks>
/// The weight is that of Okapi BM25 with k1 = 1.2 and b = 0.5, a word counted as often as its text's weight says; lengths differ too little here for the usual
/// b = 0.75. It is reckoned in integers, so that every machine lays out the same.
/// </remarks>
internal static class TermWeights
{
    private const long Highest = byte.MaxValue;

    // Bits behind the point of a logarithm.
    private const int Fraction = 8;

    /// <summary>The weights, term by term and row by row.</summary>
    /// <param name="terms">For each term the rows that hold it, and how often.</param>
    /// <param name="lengths">How long each row is, in words.</param>
    public static long[] Of(IEnumerable<IReadOnlyList<(int Row, long Count)>> terms, IReadOnlyList<long> lengths)
    {
        long total = lengths.Sum();
        long[] scores = terms.SelectMany(rows => Scores(rows, lengths, total)).ToArray();
        long highest = Math.Max(1, scores.DefaultIfEmpty(1).Max());
        return scores.Select(score => Math.Max(1, score * Highest / highest)).ToArray();
    }

    /// <summary>
    /// Of each row that holds a term: log₂((n + 1) / rows) · 2.2 · f / (f + 1.2), where f is the count by (1 + length / average length) / 2; both of its parts times 10 · 2 · total.
    /// </summary>
    private static IEnumerable<long> Scores(IReadOnlyList<(int Row, long Count)> rows, IReadOnlyList<long> lengths, long total)
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
