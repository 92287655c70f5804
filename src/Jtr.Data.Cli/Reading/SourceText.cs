using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace Jtr.Data.Cli.Reading;

/// <summary>A source text with its places in code points, which is what the corpus counts, and in the UTF-16 units of a string.</summary>
internal sealed class SourceText
{
    private readonly int[] _starts;

    public SourceText(string text)
    {
        Text = text;
        var starts = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            starts.Add(i);
        starts.Add(text.Length);
        _starts = [.. starts];
    }

    /// <summary>The text as a string.</summary>
    public string Text { get; }

    /// <summary>The words between two places in code points.</summary>
    public string this[int start, int end] => Text[_starts[start].._starts[end]];

    /// <summary>Where in the string a place in code points is.</summary>
    public int IndexOf(int place) => _starts[place];

    /// <summary>The place in code points of an index in the string, which must not be within a surrogate pair.</summary>
    public int PlaceOf(int index) => Array.BinarySearch(_starts, index);

    /// <summary>The digest that an evidence of these words has.</summary>
    public string Digest(int start, int end) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(this[start, end])).AsSpan(0, 8));
}
