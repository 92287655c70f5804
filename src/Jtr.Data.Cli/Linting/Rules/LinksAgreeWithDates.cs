using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT018: links agree with the dates of their ends.</summary>
internal sealed class LinksAgreeWithDates : Lint
{
    public override string Id => "FIT018";

    public override string Title => "A link agrees with the dates and the status of its ends";

    public override string Checks => """
        The kind of a link agrees with the dates and the status of its two facts.

        - A fact that responds to, follows, updates or is later than another is not certainly before it.
        - A cause or condition is not certainly after its effect.
        - Two facts that are the same overlap in time, and both or neither are negated.
        - A fact that contradicts, contrasts with or is distinct from another is not also linked as the same.
        """;

    public override string Borderline => "The date of a claim is the date on which it was voiced, not the time that it speaks of. Two dates within one range have no order.";

    public override bool ReadsWords => false;

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => row.Table is "links";

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        if (corpus.Find(row.Text("from")) is not { } from || corpus.Find(row.Text("to")) is not { } to)
        {
            yield return new Misfit("from", "", "an end of the link is not a row");
            yield break;
        }

        string kind = row.Text("kind") ?? "";
        if (corpus.LinksOf(from.Key).FirstOrDefault(other => other != row && Exclude(kind, other.Text("kind") ?? "") && string.CompareOrdinal(other.Key, row.Key) < 0 && (other.Text("from") == to.Key || other.Text("to") == to.Key)) is { } opposite)
            yield return new Misfit("kind", kind, $"{opposite.Key} links the same two facts as {opposite.Text("kind")}");
        if (from.Text("status") is { } one && to.Text("status") is { } two && kind == "same-as" && from.Table == to.Table && one != two && (one is "negated" || two is "negated"))
            yield return new Misfit("kind", kind, $"one end is {one} and the other {two}: they are not the same");
        if (Date(from) is not { } first || Date(to) is not { } second)
            yield break;
        if (kind is "responds-to" or "follows" or "updates" or "later-than" && first.Within().IsBefore(second).IsCertain)
            yield return new Misfit("kind", kind, $"{from.Key} ({first}) is before {to.Key} ({second})");
        if (kind is "causes" or "enables" && first.Within().IsAfter(second).IsCertain)
            yield return new Misfit("kind", kind, $"{from.Key} ({first}) is after {to.Key} ({second})");
        if (kind is "same-as" && (first.Within().IsBefore(second).IsCertain || first.Within().IsAfter(second).IsCertain))
            yield return new Misfit("kind", kind, $"{from.Key} ({first}) and {to.Key} ({second}) have no day in common");
    }

    private static bool Exclude(string one, string two) => (one, two) is ("same-as", "contradicts" or "distinct-from" or "contrasts-with") or ("contradicts" or "distinct-from" or "contrasts-with", "same-as");

    private static EdtfDate? Date(LintedRow row) => DatedProperty.Of(row) is { } date && EdtfDate.TryParse(date.Date, out EdtfDate read) ? read : null;
}
