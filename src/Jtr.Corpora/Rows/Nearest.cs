using System;
using System.Collections.Generic;

namespace Jtr.Corpora;

/// <summary>Finds the candidate that a misspelt text probably stands for. The generator and the tools compile this file too.</summary>
internal static class Nearest
{
    /// <summary>Returns the candidate with the smallest edit distance, the first in ordinal order among equals; null if none is near.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        string? best = null;

        // More edits than half the letters are not a plausible misspelling, but in a short word two edits are allowed.
        int maxDistance = Math.Max(2, word.Length / 2);
        int distance = maxDistance + 1;
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

    /// <summary>Returns the optimal string alignment distance: the number of insertions, deletions, substitutions and swaps of neighbours.</summary>
    public static int Edits(string left, string right) => Edits(left, right, int.MaxValue - 1);

    /// <summary>Returns the same distance, or any number above a limit as soon as the distance is known to exceed it. Saves time, because few candidates of a large table are near.</summary>
    private static int Edits(string left, string right, int limit)
    {
        int[] twoAbove = new int[right.Length + 1];
        int[] above = new int[right.Length + 1];
        int[] row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
            above[j] = j;
        int minAbove = 0;
        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            int minInRow = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, above[j] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
                minInRow = Math.Min(minInRow, row[j]);
            }

            // A swap costs one edit and reaches back two rows, so the row above must have reached the limit, too.
            if (minInRow > limit && minAbove >= limit)
                return limit + 1;
            minAbove = minInRow;
            (twoAbove, above, row) = (above, row, twoAbove);
        }

        return above[right.Length];
    }
}
