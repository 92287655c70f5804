using System;
using System.Collections.Generic;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Compares texts by their bytes in UTF-8, the order of the searches at run time, which is the order of code points.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    public static readonly Utf8Order Instance = new();

    public int Compare(string? left, string? right)
    {
        if (left is null || right is null)
            return string.CompareOrdinal(left, right);
        int length = Math.Min(left.Length, right.Length);
        for (int i = 0; i < length; i++)
        {
            // In UTF-16, a surrogate sorts below U+E000, but its code point is above all others.
            if (left[i] != right[i])
                return Place(left[i]) - Place(right[i]);
        }

        return left.Length - right.Length;
    }

    private static int Place(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
