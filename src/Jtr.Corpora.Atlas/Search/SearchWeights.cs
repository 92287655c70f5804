using System.Collections.Generic;

namespace Jtr.Corpora.Atlas.Search;

/// <summary>
/// How much a term weighs in a row: Okapi BM25 with k1 = 1.2 and b = 0.5 in integers, as the generator lays out the library's search, so that both rank alike.
/// </summary>
internal static class SearchWeights
{
    private const int Fraction = 8;

    /// <summary>The weight of a term in each row that holds it.</summary>
    public static IEnumerable<long> Of(IReadOnlyList<(int Row, long Count)> rows, IReadOnlyList<long> lengths, long total)
    {
        long rarity = Logarithm(((ulong)lengths.Count + 1 << 32) / (ulong)rows.Count);
        foreach ((int row, long count) in rows)
        {
            long f = 2 * total * count;
            yield return rarity * 22 * f / ((10 * f) + (12 * (total + (lengths[row] * lengths.Count))));
        }
    }

    /// <summary>The logarithm to the base of 2 of a number with 32 bits behind the point, not below 1.</summary>
    private static long Logarithm(ulong number)
    {
        long logarithm = 0;
        for (; number >= 2UL << 32; number >>= 1)
            logarithm++;
        number >>= 1;
        for (int digit = 0; digit < Fraction; digit++)
        {
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
