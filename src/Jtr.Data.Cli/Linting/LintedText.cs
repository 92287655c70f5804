using System;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Jtr.Corpora.Sources;

namespace Jtr.Data.Cli.Linting;

/// <summary>A source text with code point positions, which evidence uses. Immutable and thread-safe.</summary>
internal sealed partial class LintedText
{
    private readonly SourceText _text;

    public LintedText(byte[] utf8)
    {
        _text = SourceText.FromUtf8(utf8);
        Sha256 = Convert.ToHexString(SHA256.HashData(utf8)).ToLowerInvariant();
    }

    /// <summary>Gets the SHA-256 of the file.</summary>
    public string Sha256 { get; }

    /// <summary>Gets the length in code points.</summary>
    public int Length => _text.Length;

    /// <summary>Gets the text between two code points.</summary>
    public string this[int start, int end] => _text[start, end];

    /// <summary>Returns the digest of a span, as in evidence.</summary>
    public string Digest(int start, int end) => _text.Digest(start, end);

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

    private int CodePoints(int from, int units) => _text.PositionOf(_text.IndexOf(from) + units) - from;

    // A full stop after initials ("U.S.") or an abbreviated month does not end a sentence.
    [GeneratedRegex(@"(?<!\b[A-Z])(?<!\b(?:Dec|Jan|Mr|Dr|Ms))[.!?]['’”""]?\s+(?=[""'“‘A-Z0-9])|\n+", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfSentence();

    // Straight single marks are quotation marks at the start or end of a word, and apostrophes within one.
    [GeneratedRegex(@"“|”|(?<open>(?<![\p{L}\d])'(?=[\p{L}\d]))|(?<=[\p{L}\d.,])'(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex QuotationMark();
}
