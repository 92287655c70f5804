using System;
using System.Collections.Generic;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>The order of texts by their bytes in UTF-8, in which they are searched at run time: that of their code points.</summary>
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
            // In UTF-16 a surrogate, of a code point above all others, stands below U+E000.
            if (left[i] != right[i])
                return Place(left[i]) - Place(right[i]);
        }

        return left.Length - right.Length;
    }

    private static int Place(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
