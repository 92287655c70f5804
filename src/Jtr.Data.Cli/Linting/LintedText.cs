using System;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Jtr.Corpora.Sources;

namespace Jtr.Data.Cli.Linting;

/// <summary>A source text whose positions are code points, as evidence counts them. Immutable and thread-safe.</summary>
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

    /// <summary>Gets the words from a code point to another.</summary>
    public string this[int start, int end] => _text[start, end];

    /// <summary>Gets the digest of a span, as evidence has it.</summary>
    public string Digest(int start, int end) => _text.Digest(start, end);

    /// <summary>The sentences of a passage in which a span stands.</summary>
    public (int Start, int End) Sentence(int passageStart, int passageEnd, int start, int end)
    {
        int from = passageStart, to = passageEnd;
        foreach (Match mark in EndOfSentence().Matches(this[passageStart, passageEnd]))
        {
            // The passages of the corpus are short, and have no characters beyond the basic plane but for what a text may print one day.
            int at = passageStart + CodePoints(passageStart, mark.Index + mark.Length);
            if (at <= start)
                from = at;
            else if (at >= end && at < to)
                to = at;
        }

        return (from, to);
    }

    /// <summary>Whether a span stands between quotation marks that were opened before it in its passage.</summary>
    public bool IsQuoted(int passageStart, int start)
    {
        int open = 0;
        string before = this[passageStart, start + 1];
        foreach (Match mark in QuotationMark().Matches(before))
            open = mark.Value is "“" || mark.Groups["open"].Success ? 1 : 0;
        return open == 1;
    }

    private int CodePoints(int from, int units) => _text.PositionOf(_text.IndexOf(from) + units) - from;

    // A full stop after initials ("U.S.") or an abbreviated month ends no sentence.
    [GeneratedRegex(@"(?<!\b[A-Z])(?<!\b(?:Dec|Jan|Mr|Dr|Ms))[.!?]['’”""]?\s+(?=[""'“‘A-Z0-9])|\n+", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfSentence();

    // Straight single marks quote where they open a word and close one; within a word they are an apostrophe.
    [GeneratedRegex(@"“|”|(?<open>(?<![\p{L}\d])'(?=[\p{L}\d]))|(?<=[\p{L}\d.,])'(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex QuotationMark();
}
