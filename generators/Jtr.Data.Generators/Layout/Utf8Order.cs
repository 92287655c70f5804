using System;
using System.Collections.Generic;
using System.Text;

namespace Jtr.Data.Generators.Layout;

/// <summary>The order of texts by their bytes in UTF-8, in which they are searched at run time.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    public static readonly Utf8Order Instance = new();

    public int Compare(string? left, string? right) =>
        Encoding.UTF8.GetBytes(left ?? "").AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right ?? ""));
}
