using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT004: negation in the span shows in the row, and the reverse.</summary>
internal sealed class NegationKept : Lint
{
    public override string Id => "FIT004";

    public override string Title => "The fact denies what the words deny, and no more";

    public override string Checks => """
        The row and its evidence agree on denial.

        - If a span that states the row has a negation (not, no, never, without, lack, refuse), the row has one too: the status `negated`, `halted` or `ended`, the kind `refusal`, a voice that denies, declines or opposes, or a summary with a word of denial such as “turns down” or “falls short”.
        - If the status is `negated`, the voice denies or declines, or the summary says not, no, never, nobody, nothing or without, then a span of the evidence has a word of denial. If a span is very short, the rest of its sentence counts too.
        - A relation with the status `asserted` does not rest on words with a negation.
        """;

    public override string Borderline => "“Not just A but B” is not a negation. A noun of the summary (“the lack of”) or a verb of the text (“falls short of”) counts as denial.";

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => LintedCorpus.IsFact(row) && row.Table is not "measures" && row.Text("status") is not "advocated";

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        bool saysNo = row.Text("status") is "negated" or "halted" or "ended" || row.Text("voice") is "denies" or "declines" or "opposes" || row.Text("kind") is "refusal" || Cues.BroadDenial().IsMatch(row.Summary);
        if (!saysNo && Cues.Negation().Match(row.StatingWords) is { Success: true } denied)
            yield return new Misfit("summary", Around(row.StatingWords, denied), "the text has a negation, but status, voice and summary have none");

        // A relation is held or not: a negation in the text must be in its status.
        else if (row.Table == "relations" && row.Text("status") == "asserted" && Cues.Negation().Match(row.StatingWords) is { Success: true } absent)
            yield return new Misfit("status", Around(row.StatingWords, absent), "the text has a negation, but the relation is asserted");
        if (Cues.BroadDenialInText().IsMatch(row.Words) || Cues.BroadDenialInText().IsMatch(string.Join(' ', row.Stating.Where(static span => span.Words.Length < ShortSpan).Select(static span => span.Sentence))))
            yield break;
        if (row.Text("status") == "negated")
            yield return new Misfit("status", row.StatingWords, "the evidence has no negation. Change the status");
        if (row.Text("voice") is "denies" or "declines")
            yield return new Misfit("voice", row.StatingWords, "the evidence has no negation. Change the voice");
        if (Cues.NegationInSummary().Match(row.Summary) is { Success: true } denial)
            yield return new Misfit("summary", Around(row.Summary, denial), "the evidence has no negation for this");
    }

    // The length up to which the words before a span may hold its negation.
    private const int ShortSpan = 25;

    private static string Around(string text, System.Text.RegularExpressions.Match match) => text[Math.Max(0, match.Index - 30)..Math.Min(text.Length, match.Index + match.Length + 30)];
}
