using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT008: a fact with evidence from a title, a caption or a teaser alone is marked.</summary>
internal sealed class PlaceOfEvidence : Lint
{
    public override string Id => "FIT008";

    public override string Title => "A fact that only a title, a caption or a teaser states is marked";

    public override string Checks => "A fact that rests only on a headline, a standfirst or a caption is a claim with a claimant, or has accordingTo; a caption may describe its picture. A fact that cites a teaser cites nothing of the text beside it, and the passage has the date of publication of the article. A row that rests only on teasers is peripheral, which the compiler derives.";

    public override string Borderline => "A provision or an event that only a standfirst names needs an exemption in fits.json, which marks that the body does not state it.";

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => LintedCorpus.IsFact(row) && row.Spans.Any(static span => span.PassageKind is not "body" and not "byline");

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        if (row.Spans.All(static span => span.PassageKind is "headline" or "standfirst" or "caption") && row.Table is not "claims" && row.Text("accordingTo") is null && row.Text("kind") is not ("publication" or "photograph" or "affiliated-with" or "located-in"))
            yield return new Misfit("evidence", row.StatingWords, $"only a {row.Spans[0].PassageKind} states this. Cite the body too, make it a claim, or say on whose word it stands");
        if (row.Spans.Any(static span => span.PassageKind == "teaser"))
        {
            foreach (IGrouping<string, LintedSpan> document in row.Spans.GroupBy(static span => span.Document).Where(static document => document.Select(static span => span.PassageKind == "teaser").Distinct().Count() > 1))
                yield return new Misfit("evidence", document.First().Words, "the evidence mixes a teaser with the text beside it, which is another article");
            foreach (LintedSpan span in row.Spans.Where(span => span.PassageKind == "teaser" && corpus.Find(span.Passage)?.Text("articlePublished") is null).DistinctBy(static span => span.Passage))
                yield return new Misfit("evidence", span.Passage, "this teaser has no articlePublished, so that nothing dates the fact but the text beside it");
        }
    }
}
