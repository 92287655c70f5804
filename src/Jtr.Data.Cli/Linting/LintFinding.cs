namespace Jtr.Data.Cli.Linting;

/// <summary>A misfit that a rule found in a row.</summary>
internal sealed record LintFinding(string Rule, LintedRow Row, Misfit Misfit)
{
    // A message is a line; a long sentence of a text is cut.
    private const int LongestWords = 120;

    /// <summary>One line: the row, the property, the words, and what would fit.</summary>
    public string Message
    {
        get
        {
            string words = Misfit.Words.ReplaceLineEndings(" ");
            if (words.Length > LongestWords)
                words = words[..LongestWords].TrimEnd() + "…";
            return $"{Row.Key}.{Misfit.Property}: {(words.Length == 0 ? "" : $"\"{words}\"; ")}{Misfit.Fit}";
        }
    }
}
