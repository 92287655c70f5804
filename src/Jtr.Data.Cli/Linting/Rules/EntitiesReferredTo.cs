using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT013: every entity is referred to.</summary>
internal sealed class EntitiesReferredTo : Lint
{
    public override string Id => "FIT013";

    public override string Title => "Every entity is referred to";

    public override string Checks => "A property of another row refers to each actor, place, office and instrument.";

    public override string Borderline => "A mention counts as a reference, because the words of a fact mean the entity. A name that a text only prints does not count.";

    public override bool ReadsWords => false;

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => LintedCorpus.IsEntity(row);

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        if (!corpus.ReferrersOf(row.Key).Any() && !corpus.All.Any(other => other.Mentioned.Contains(row.Key)))
            yield return new Misfit("key", row.Text("name") ?? "", "no row refers to it. Record a fact about it, or remove it");
    }
}
