using System.Collections.Generic;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT019: claims of others are dated.</summary>
internal sealed class ClaimsDated : Lint
{
    public override string Id => "FIT019";

    public override string Title => "A reported claim has a date, or a reason for having none";

    public override string Checks => "A claim by anybody except the narrator has a date on which it was voiced, or the reason why it is unknown.";

    public override string Borderline => "A claim by the author is dated by the publication of the text or of the teaser’s article, which the compiler derives.";

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => row.Table is "claims" && !corpus.IsOwnVoice(row);

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        if (row.Text("voiced") is null && string.IsNullOrWhiteSpace(row.Text("voicedReasoning")))
            yield return new Misfit("voiced", row.StatingWords, "the text reports this claim, but it has no date. Give a date, or the reason why it is unknown");
    }
}
