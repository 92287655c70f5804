using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT004: negation in the span shows in the row, and the reverse.</summary>
internal sealed class NegationKept : Lint
{
    public override string Id => "FIT004";

    public override string Title => "The fact denies what the words deny, and no more";

    public override string Checks => "If a span that states the row denies (not, no, never, without, lack, refuse), so does the row, by a status negated or halted, by a voice that denies, declines or opposes, or by a summary that denies, turns down or falls short. If the status is negated, the voice denies, or the summary says not, no, never, nobody, nothing or without, then a span of the evidence, or the sentence of a very short span, denies or falls short. An asserted relation does not rest on words that deny.";

    public override string Borderline => "“Not just A but B” denies nothing. A summary may deny by its noun (“the lack of”), and a text by its verb (“falls short of”); each counts as denial in its direction.";

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => LintedCorpus.IsFact(row) && row.Table is not "measures" && row.Text("status") is not "advocated";

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        bool saysNo = row.Text("status") is "negated" or "halted" or "ended" || row.Text("voice") is "denies" or "declines" or "opposes" || row.Text("kind") is "refusal" || Cues.BroadDenial().IsMatch(row.Summary);
        if (!saysNo && Cues.Negation().Match(row.StatingWords) is { Success: true } denied)
            yield return new Misfit("summary", Around(row.StatingWords, denied), "these words deny, and neither status nor voice nor summary does");

        // A relation is held or not: what the words deny of it its status denies.
        else if (row.Table == "relations" && row.Text("status") == "asserted" && Cues.Negation().Match(row.StatingWords) is { Success: true } absent)
            yield return new Misfit("status", Around(row.StatingWords, absent), "these words deny, and the relation is asserted");
        if (Cues.TextDenial().IsMatch(row.Words) || Cues.TextDenial().IsMatch(string.Join(' ', row.Stating.Where(static span => span.Words.Length < ShortSpan).Select(static span => span.Sentence))))
            yield break;
        if (row.Text("status") == "negated")
            yield return new Misfit("status", row.StatingWords, "nothing in the evidence denies. Another status fits");
        if (row.Text("voice") is "denies" or "declines")
            yield return new Misfit("voice", row.StatingWords, "nothing in the evidence denies. Another voice fits");
        if (Cues.PlainDenial().Match(row.Summary) is { Success: true } denial)
            yield return new Misfit("summary", Around(row.Summary, denial), "nothing in the evidence denies this");
    }

    // The clause of so short a span may deny by the words before it.
    private const int ShortSpan = 25;

    private static string Around(string text, System.Text.RegularExpressions.Match match) => text[Math.Max(0, match.Index - 30)..Math.Min(text.Length, match.Index + match.Length + 30)];
}
