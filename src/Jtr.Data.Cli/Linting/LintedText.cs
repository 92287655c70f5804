using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Jtr.Data.Cli.Linting;

/// <summary>A source text with code point positions, which evidence uses. Immutable and thread-safe.</summary>
internal sealed partial class LintedText
{
    private readonly string _text;
    private readonly int[] _starts;

    public LintedText(byte[] utf8)
    {
        _text = Encoding.UTF8.GetString(utf8);
        Sha256 = Convert.ToHexString(SHA256.HashData(utf8)).ToLowerInvariant();
        var starts = new List<int>(_text.Length + 1);
        for (int i = 0; i < _text.Length; i += char.IsSurrogatePair(_text, i) ? 2 : 1)
            starts.Add(i);
        starts.Add(_text.Length);
        _starts = [.. starts];
    }

    /// <summary>Gets the SHA-256 of the file.</summary>
    public string Sha256 { get; }

    /// <summary>Gets the length in code points.</summary>
    public int Length => _starts.Length - 1;

    /// <summary>Gets the text between two code points.</summary>
    public string this[int start, int end] => _text[_starts[start].._starts[end]];

    /// <summary>Returns the digest of a span, as in evidence.</summary>
    public string Digest(int start, int end) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(this[start, end])).AsSpan(0, 8)).ToLowerInvariant();

    /// <summary>Returns the range of the sentences of a passage that contain a span.</summary>
    public (int Start, int End) Sentence(int passageStart, int passageEnd, int start, int end)
    {
        int from = passageStart, to = passageEnd;
        foreach (Match mark in EndOfSentence().Matches(this[passageStart, passageEnd]))
        {
            // Passages are short and rarely have characters outside the basic plane, so counting code points is cheap.
            int at = passageStart + CodePoints(passageStart, mark.Index + mark.Length);
            if (at <= start)
                from = at;
            else if (at >= end && at < to)
                to = at;
        }

        return (from, to);
    }

    /// <summary>Returns true if a quotation mark in the passage before the span is still open; otherwise, false.</summary>
    public bool IsQuoted(int passageStart, int start)
    {
        int open = 0;
        string before = this[passageStart, start + 1];
        foreach (Match mark in QuotationMark().Matches(before))
            open = mark.Value is "“" || mark.Groups["open"].Success ? 1 : 0;
        return open == 1;
    }

    private int CodePoints(int from, int units)
    {
        int index = Array.BinarySearch(_starts, _starts[from] + units);
        return (index < 0 ? ~index : index) - from;
    }

    // A full stop after initials ("U.S.") or an abbreviated month does not end a sentence.
    [GeneratedRegex(@"(?<!\b[A-Z])(?<!\b(?:Dec|Jan|Mr|Dr|Ms))[.!?]['’”""]?\s+(?=[""'“‘A-Z0-9])|\n+", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfSentence();

    // Straight single marks are quotation marks at the start or end of a word, and apostrophes within one.
    [GeneratedRegex(@"“|”|(?<open>(?<![\p{L}\d])'(?=[\p{L}\d]))|(?<=[\p{L}\d.,])'(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex QuotationMark();
}
