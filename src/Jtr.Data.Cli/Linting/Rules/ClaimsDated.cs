using System.Collections.Generic;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT019: claims of others are dated.</summary>
internal sealed class ClaimsDated : Lint
{
    public override string Id => "FIT019";

    public override string Title => "A reported claim has a date, or a reason for having none";

    public override string Checks => "A claim of anyone but the narrator has the date on which it was voiced, or a reason why this date is unknown.";

    public override string Borderline => "The date of an author’s claim needs no entry: the compiler derives it from the publication date of the text or of the teaser’s article.";

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => row.Table is "claims" && !corpus.IsOwnVoice(row);

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        if (row.Text("voiced") is null && string.IsNullOrWhiteSpace(row.Text("voicedReasoning")))
            yield return new Misfit("voiced", row.StatingWords, "the text reports this claim, but it has no date. Give a date, or the reason why it is unknown");
    }
}
