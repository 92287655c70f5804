using System;
using System.Collections.Generic;

namespace Jtr.Corpora;

/// <summary>Finds the candidate that a misspelt text probably stands for. The generator compiles this file too.</summary>
internal static class Nearest
{
    /// <summary>Returns the candidate with the smallest Damerau edit distance (a swap of neighbours counts once); the first in ordinal order among equals; null if none is near.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        string? best = null;

        // A distance of half the letters or more is not a plausible misspelling.
        int bound = Math.Max(2, word.Length / 2);
        int distance = bound + 1;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > distance)
                continue;
            int edits = Edits(word, candidate, distance);
            if (edits < distance || (edits == distance && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                best = candidate;
                distance = edits;
            }
        }

        return best;
    }

    /// <summary>Returns the optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.</summary>
    public static int Edits(string left, string right) => Edits(left, right, int.MaxValue - 1);

    /// <summary>Returns the same distance, or any number above <paramref name="most"/> as soon as the distance is known to exceed it. Saves time, because few candidates of a large table are near.</summary>
    private static int Edits(string left, string right, int most)
    {
        int[] before = new int[right.Length + 1];
        int[] above = new int[right.Length + 1];
        int[] row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
            above[j] = j;
        int minAbove = 0;
        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, above[j] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            // A swap reaches back two rows, so both must exceed the bound.
            if (least > most && minAbove >= most)
                return most + 1;
            minAbove = least;
            (before, above, row) = (above, row, before);
        }

        return above[right.Length];
    }
}
