using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Computes the weight of each term of a search in each row that holds it, from 1 to 255.</summary>
/// <remarks>
/// The weight is Okapi BM25 with k1 = 1.2 and b = 0.5; the count of a term is multiplied by the weight of its text. The lengths of rows differ too little for the usual
/// b = 0.75. Computed in integers, so that every machine gets the same result.
/// </remarks>
internal static class TermWeights
{
    private const long Highest = byte.MaxValue;

    // The number of fraction bits of a logarithm.
    private const int Fraction = 8;

    /// <summary>Returns the weights, term by term and row by row.</summary>
    /// <param name="terms">For each term the rows that hold it, with its count in each.</param>
    /// <param name="lengths">The length of each row, in terms.</param>
    public static long[] Of(IReadOnlyCollection<List<(int Row, int Count)>> terms, IReadOnlyList<long> lengths)
    {
        long total = lengths.Sum();
        var weights = new long[terms.Sum(static rows => rows.Count)];
        int at = 0;
        foreach (List<(int Row, int Count)> rows in terms)
        {
            long rarity = Logarithm(((ulong)lengths.Count + 1 << 32) / (ulong)rows.Count);
            foreach ((int row, int count) in rows)
                weights[at++] = Score(rarity, count, lengths[row], total, lengths.Count);
        }

        long highest = 1;
        foreach (long score in weights)
            highest = Math.Max(highest, score);
        for (int i = 0; i < weights.Length; i++)
            weights[i] = Math.Max(1, weights[i] * Highest / highest);
        return weights;
    }

    /// <summary>
    /// Computes the score of a term in a row: log₂((n + 1) / rows) · 2.2 · f / (f + 1.2), where f is the count divided by (1 + length / average length) / 2. Numerator and denominator are multiplied by 10 · 2 · total.
    /// </summary>
    private static long Score(long rarity, long count, long length, long total, long rows)
    {
        long f = 2 * total * count;
        return rarity * 22 * f / ((10 * f) + (12 * (total + (length * rows))));
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
