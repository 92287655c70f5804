using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT015: comparators agree with their words.</summary>
internal sealed partial class ComparatorsKept : Lint
{
    public override string Id => "FIT015";

    public override string Title => "A comparator matches its words";

    public override string Checks => """
        The words before a number in the text (about, over, under, at least, up to, only, as early as) determine the comparator of the measure. Without such words, the comparator is “exactly”. If a summary gives a number for which the text has a comparator, the summary has the same comparator.
        """;

    public override string Borderline => "In “doubling over five years”, “over” introduces a duration and is not a lower bound. The measure needs an exemption.";

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => LintedCorpus.IsFact(row);

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        if (row.Table == "measures" && row.Number("value") is { } value && Comparison(row.Stating.Select(static span => span.Sentence), value) is { } found && row.Text("comparator") is { } comparator && comparator != found.Comparator)
            yield return new Misfit("comparator", found.Words, $"the comparator is {comparator}, but that of the text is {found.Comparator}");
        foreach ((string written, decimal number) in WordReader.CountedNumbers(row.Summary))
        {
            if (Comparison(row.Stating.Select(static span => span.Sentence), number) is not { Comparator: not "exactly" } compared)
                continue;
            if (!Regex.IsMatch(row.Summary, s_said[compared.Comparator], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))
                yield return new Misfit("summary", compared.Words, $"the summary gives {written} without this comparator");
        }
    }

    private static readonly (string Comparator, string Words)[] s_words =
    [
        ("at-least", "at least|no fewer than|no less than|not less than"),
        ("at-most", "at most|up to|no more than"),
        ("about", "about|around|nearly|approximately|roughly|some"),
        ("more-than", "over|more than|above|exceeding"),
        ("less-than", "under|less than|fewer than|below"),
        ("as-early-as", "as early as"),
        ("only", "only|just"),
    ];

    private static readonly Dictionary<string, string> s_said = new()
    {
        ["at-least"] = @"\b(?:at least|or more|not less|no less|no fewer|from|minimum|not under)\b",
        ["at-most"] = @"\b(?:at most|up to|or less|no more|not more)\b",
        ["about"] = @"\b(?:about|around|nearly|approximately|roughly|some|close to|almost|near)\b",
        ["more-than"] = @"\b(?:over|more than|above|upwards of|exceed\w*|beyond|more|past)\b",
        ["less-than"] = @"\b(?:under|less than|fewer than|below|not quite)\b",
        ["as-early-as"] = @"\b(?:as early as|as soon as|already|from|or later|early|at the earliest|by)\b",
        ["only"] = @"\b(?:only|just|no more than|merely|barely|alone|little)\b",
    };

    /// <summary>Returns the comparator of a number in the text; null if the text does not print the number.</summary>
    private static (string Comparator, string Words)? Comparison(IEnumerable<string> sentences, decimal number)
    {
        (string Comparator, string Words)? plain = null;
        foreach (string sentence in sentences)
        {
            foreach (Match word in NumberOrWord().Matches(sentence).Where(word => WordReader.Numbers(word.Value).Contains(number)))
            {
                string before = sentence[..word.Index];
                foreach ((string comparator, string words) in s_words)
                {
                    if (Regex.Match(before, $@"\b(?:{words}) (?:the )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant) is { Success: true } match)
                        return (comparator, match.Value + word.Value);
                }

                plain ??= ("exactly", word.Value);
            }
        }

        return plain;
    }

    [GeneratedRegex(@"[0-9]+(,[0-9]{3})*(\.[0-9]+)?|[A-Za-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOrWord();
}
