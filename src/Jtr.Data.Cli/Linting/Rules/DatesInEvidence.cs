using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT003: each stated part of a date is printed, and each other part is marked.</summary>
internal sealed partial class DatesInEvidence : Lint
{
    public override string Id => "FIT003";

    public override string Title => "A date separates printed parts from inferred ones";

    public override string Checks => """
        If the basis of a date is `stated`, the sentences of the evidence print each of its parts: year, month and day. With any other basis, the row gives the reasoning, and each part that the sentences do not print has a qualifier. Two kinds of date need no qualifiers: a set, and a date with the basis `external`.
        """;

    public override string Borderline => """
        For “On Dec. 23 last year”, the date is `?2021-12-23`: the text prints the month and the day but not the year, so the year has the qualifier. A month that follows from a printed number of months (“four months later”) counts as printed. If another passage of the text prints the date in full, the row needs a span in that passage with the role `dates`.
        """;

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => row.Table is not "documents" && DatedProperty.Of(row) is not null;

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        DatedProperty date = DatedProperty.Of(row)!;
        if (date.Basis is null)
            yield return new Misfit(date.Name + "Basis", date.Date, "the basis of this date is not given");
        if (date.Basis is not (null or "stated") && string.IsNullOrWhiteSpace(date.Reasoning))
            yield return new Misfit(date.Name + "Reasoning", date.Date, "the reasoning for this date is not given");
        if (date.Basis is "external" || date.IsSet)
            yield break;
        
        // A teaser is a few lines with at most one date, which dates all of it.
        string words = row.IsPeripheral && date.Basis != "stated" ? string.Join(' ', row.Spans.Select(static span => span.PassageWords)) : row.Sentences;
        foreach (DateElement element in date.Elements)
        {
            if (Lacks(element.YearIsQualified, WordReader.Numbers(words.Replace('-', ' ')).Contains(element.Year)))
                yield return Wrong(element.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture));
            if (element.Month is { } month && Lacks(element.MonthIsQualified, WordReader.PrintMonth(words, month) || (date.Basis == "relative-to-event" && Reckoned().IsMatch(words))))
                yield return Wrong(WordReader.Month(month));
            if (element.Day is { } day && Lacks(element.DayIsQualified, WordReader.Numbers(words).Contains(day)))
                yield return Wrong(FormattableString.Invariant($"the day {day}"));
        }

        bool Lacks(bool isQualified, bool isPrinted) => !isPrinted && (date.Basis == "stated" || !isQualified);

        Misfit Wrong(string part) => new(
            date.Name,
            date.Date,
            date.Basis == "stated" ? $"{part} is not printed in the evidence. Cite its place, or change the basis from stated" : $"{part} is not printed in the evidence and has no qualifier");
    }

    [GeneratedRegex(@"\b\w+ months? (?:later|earlier|before|after)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reckoned();
}
