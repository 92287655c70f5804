using System;

namespace Jtr.Edtf;

/// <summary>Recognises syntax of the drafts before the profile of 2019, which is rejected, and gives its current spelling.</summary>
internal static class EdtfDraft
{
    private const string UnspecifiedDigit = "An unspecified digit is written X.";
    private const string OpenEnd = "An open end is written '..'.";
    private const string UnknownEnd = "An unknown end is left empty, as in '1985/' and '/1985'.";
    private const string Both = "Uncertain and approximate together are written %.";
    private const string LongYear = "A year of more than four digits starts with a capital Y.";
    private const string Exponent = "An exponent is written E.";
    private const string Significant = "A number of significant digits is written S.";
    private const string Group = "Parentheses are not used: a qualifier on the right of a component covers it and all to its left, and one on its left covers it alone.";
    private const string Season = "A season takes no '^': those of the northern hemisphere have the codes 25 to 28, those of the southern 29 to 32.";

    /// <summary>Returns the current spelling of the draft syntax at an index of a text; null if the text has no draft syntax there.</summary>
    public static string? Hint(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
            return null;
        ReadOnlySpan<char> rest = text.Slice(at);
        if (rest.SequenceEqual("open".AsSpan()))
            return OpenEnd;
        if (rest.SequenceEqual("unknown".AsSpan()) || rest.StartsWith("unknown/".AsSpan()))
            return UnknownEnd;
        char before = at > 0 ? text[at - 1] : '\0';
        char after = at + 1 < text.Length ? text[at + 1] : '\0';
        return rest[0] switch
        {
            'u' or 'x' when !IsOtherLetter(after) => UnspecifiedDigit,
            'y' when after == '-' || Digits.IsDigit(after) => LongYear,
            'e' when Digits.IsDigit(before) && Digits.IsDigit(after) => Exponent,
            'p' when Digits.IsDigit(before) && Digits.IsDigit(after) => Significant,
            '(' or ')' => Group,
            '^' => Season,
            '?' when before == '~' => Both,
            '~' when before == '?' => Both,
            _ => null,
        };
    }

    /// <summary>Returns true for a letter that no draft used as a digit: the text is then an ordinary word, not a draft date.</summary>
    private static bool IsOtherLetter(char c) => c is (>= 'a' and <= 'z' and not 'u' and not 'x') or (>= 'A' and <= 'Z' and not 'X');
}
