using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT014: an inferred date always has the same spelling.</summary>
internal sealed partial class OneSpellingOfADate : Lint
{
    public override string Id => "FIT014";

    public override string Title => "The same inferred date is always written in the same way";

    public override string Checks => """
        The rule compares the dates of one document whose basis is not `stated`. Dates with the same reasoning are written alike. Dates with the same first and last day are written alike, apart from qualifiers. A date relative to the publication is not wider than the date of publication, unless the evidence has a word such as “year” or “month”.
        """;

    public override string Borderline => """
        `2024-01/2024-05` and `[2024-01..2024-05]` have the same ends but different meanings: throughout the months, and on a day within them. If a document needs both, it needs an exemption.
        """;

    public override bool ReadsWords => false;

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => DatedProperty.Of(row) is { Basis: not ("stated" or null) };

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        DatedProperty date = DatedProperty.Of(row)!;
        bool namesDay = row.Spans.Count > 0 && !date.Date.Contains('/', StringComparison.Ordinal) && !OfYearOrMonth().IsMatch(row.Sentences);
        if (namesDay && date.Basis == "relative-to-publication" && Published(row, corpus) is { } published && IsWider(date.Date, published))
            yield return new Misfit(date.Name, date.Date, $"it is computed from the publication date, {published}, but is wider");
        foreach ((string? by, string spelling, string usual, int rows) in Spellings(row, corpus, date))
            yield return new Misfit(date.Name, spelling, $"{rows} other rows of {row.Document} write this date, {by}, as {usual}");
    }

    /// <summary>Returns true if a date includes all days of another, and further days.</summary>
    private static bool IsWider(string date, EdtfDate than) =>
        than is { Earliest: { } first, Latest: { } last }
        && EdtfDate.TryParse(date, out EdtfDate own)
        && own.Earliest <= first && own.Latest >= last && (own.Earliest < first || own.Latest > last);

    private static IEnumerable<(string? By, string Spelling, string Usual, int Rows)> Spellings(LintedRow row, LintedCorpus corpus, DatedProperty date)
    {
        ILookup<(string, string), string> byEnds = corpus.Derived("dates by ends", () => Dates(corpus).ToLookup(static found => (found.Row.Document, Ends(found.Date.Date)), static found => Bare(found.Date.Date)));
        ILookup<(string, string), string> byReasoning = corpus.Derived("dates by reasoning", () => Dates(corpus).Where(static found => found.Date.Reasoning is not null).ToLookup(static found => (found.Row.Document, found.Date.Reasoning!), static found => found.Date.Date));
        if (Other(byEnds[(row.Document, Ends(date.Date))], Bare(date.Date)) is { } ends)
            yield return ("with the same ends", date.Date, ends.Usual, ends.Rows);
        if (date.Reasoning is { } reasoning && Other(byReasoning[(row.Document, reasoning)], date.Date) is { } reasons)
            yield return ("for the same reasoning", date.Date, reasons.Usual, reasons.Rows);

        (string Usual, int Rows)? Other(IEnumerable<string> dates, string own)
        {
            IGrouping<string, string>[] groups = [.. dates.GroupBy(static one => one, StringComparer.Ordinal).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal)];
            return groups.Length > 1 && groups[0].Key != own ? (groups[0].Key, groups[0].Count()) : null;
        }
    }

    private static IEnumerable<(LintedRow Row, DatedProperty Date)> Dates(LintedCorpus corpus) =>
        corpus.All.Select(static row => (row, DatedProperty.Of(row))).Where(static found => found.Item2 is { Basis: not ("stated" or null) }).Select(static found => (found.row, found.Item2!));

    /// <summary>Returns the first and the last day of a date as a key.</summary>
    private static string Ends(string date) => EdtfDate.TryParse(date, out EdtfDate read) && read is { Earliest: { } first, Latest: { } last } ? $"{first} {last}" : date;

    /// <summary>Returns the spelling without qualifiers, which mark for each row the parts that are not printed.</summary>
    private static string Bare(string date) => date.Replace("?", "", StringComparison.Ordinal).Replace("~", "", StringComparison.Ordinal).Replace("%", "", StringComparison.Ordinal);

    private static EdtfDate? Published(LintedRow row, LintedCorpus corpus)
    {
        string? date = row.Spans.Select(span => corpus.Find(span.Passage)?.Text("articlePublished")).OfType<string>().FirstOrDefault() ?? corpus.Find(row.Document)?.Text("published");
        return date is not null && EdtfDate.TryParse(date, out EdtfDate read) ? read : null;
    }

    [GeneratedRegex(@"\b(?:years?|months?|week|annual|recent)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfYearOrMonth();
}
