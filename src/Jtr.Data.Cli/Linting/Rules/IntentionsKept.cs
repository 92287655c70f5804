using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT016: intention words are not told as achieved.</summary>
internal sealed class IntentionsKept : Lint
{
    public override string Id => "FIT016";

    public override string Title => "An aim is not recorded as an achievement";

    public override string Checks => """
        If a span that states the row expresses an aim, a plan, an effort or a request (aims, plans, working towards, efforts to, calls for, pledged), the row does so too, in one of four ways: a status such as `planned`, `proposed` or `halted`; a kind that is an utterance, a policy, support or opposition; a voice that pledges, urges, proposes, recommends or explains; or a summary that expresses an aim.
        """;

    public override string Borderline => "“To enhance information gathering” after a verb is a purpose, so the summary says “for” or “to”. A proposal that was made occurred, as a proposal.";

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => row.Table is "events" or "relations" or "claims" or "provisions";

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        if (row.Text("status") is "planned" or "proposed" or "halted" or "hypothetical" or "negated" or "advocated" || row.Text("voice") is "pledges" or "urges" or "proposes" or "recommends" or "explains" || s_utterances.Contains(row.Text("kind")))
            yield break;
        if (Cues.Intention().Match(row.StatingWords) is { Success: true } aim && !Cues.IntentionInSummary().IsMatch(row.Summary))
            yield return new Misfit("summary", aim.Value, "the text expresses an aim or an effort, but the row records it as achieved");
    }

    private static readonly string?[] s_utterances = ["proposal", "request", "policy", "consultation", "statement", "agreement", "refusal", "supports", "opposes"];
}
