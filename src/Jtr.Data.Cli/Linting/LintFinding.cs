namespace Jtr.Data.Cli.Linting;

/// <summary>A misfit that a rule found in a row.</summary>
internal sealed record LintFinding(string Rule, LintedRow Row, Misfit Misfit)
{
    // The maximum length of quoted words in a message, which is one line.
    private const int LongestWords = 120;

    /// <summary>Gets the message in one line: the row, the property, the words, and the expected form.</summary>
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
