using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT010: claims cut out of one sentence agree on their claimant.</summary>
internal sealed class OneSentenceOneClaimant : Lint
{
    public override string Id => "FIT010";

    public override string Title => "Claims from one sentence have the same claimant";

    public override string Checks => "Claims whose spans are in the same sentence and in the same kind of speech have one claimant.";

    public override string Borderline => "A sentence that reports one speaker and continues in the author’s own voice has two claimants, distinguished by their speech: “X refused, which shows Y.” A sentence with two speakers fits if the spans of each claim name its own speaker.";

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

                // Of two that disagree the later by key is told, so that a pair is told once.
                if (string.CompareOrdinal(other.Key, row.Key) < 0)
                    yield return new Misfit("claimant", span.Sentence, $"{other.Key} is cut out of the same sentence and is {other.Text("claimant")}'s");
            }
        }
    }

    private static bool IsNamed(LintedRow row, LintedCorpus corpus) =>
        row.Text("claimant") is { } claimant && row.Spans.Any(span => span.Mentions.Any(mention => mention.Of == claimant) || corpus.NamesOf(claimant).Any(name => WordReader.Print(span.Words, name)));
}
