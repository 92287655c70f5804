using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT010: claims cut out of one sentence agree on their claimant.</summary>
internal sealed class OneSentenceOneClaimant : Lint
{
    public override string Id => "FIT010";

    public override string Title => "Claims from one sentence have the same claimant";

    public override string Checks => "If the spans of two claims are in the same sentence, and both or neither are in the narrator’s own speech, the claims have the same claimant.";

    public override string Borderline => """
        A sentence may report one speaker and continue in the author’s own voice: “X refused, which shows Y.” Its two claims have different claimants, and only one is in the author’s own speech. A sentence may also report two speakers, if the spans of each claim name its speaker.
        """;

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => row.Table is "claims" && row.Stating.Any(span => corpus.ClaimsIn(span.Document, span.SentenceStart).Count() > 1);

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        foreach (LintedSpan span in row.Stating)
        {
            foreach (LintedRow other in corpus.ClaimsIn(span.Document, span.SentenceStart))
            {
                LintedSpan? beside = other.Stating.FirstOrDefault(candidate => candidate.Document == span.Document && candidate.SentenceStart == span.SentenceStart);
                if (other == row || beside is null || (beside.Speech == "narrator") != (span.Speech == "narrator") || other.Text("claimant") == row.Text("claimant") || (IsNamed(row, corpus) && IsNamed(other, corpus)))
                    continue;

                // Only the later of two disagreeing claims by key is reported, so that each pair is reported once.
                if (string.CompareOrdinal(other.Key, row.Key) < 0)
                    yield return new Misfit("claimant", span.Sentence, $"the claim {other.Key} is from the same sentence, but its claimant is {other.Text("claimant")}");
            }
        }
    }

    private static bool IsNamed(LintedRow row, LintedCorpus corpus) =>
        row.Text("claimant") is { } claimant && row.Spans.Any(span => span.Mentions.Any(mention => mention.Of == claimant) || corpus.NamesOf(claimant).Any(name => WordReader.Print(span.Words, name)));
}
