using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT008: a fact with evidence from a title, a caption or a teaser alone is marked.</summary>
internal sealed class PlaceOfEvidence : Lint
{
    public override string Id => "FIT008";

    public override string Title => "A fact that only a title, a caption or a teaser states is marked";

    public override string Checks => """
        A fact that rests only on a headline, a standfirst or a caption is a claim, or it has `accordingTo`. Publications, photographs, affiliations and locations need neither, because a caption or a headline can be enough to state them. A fact that cites a teaser cites nothing of the text beside the teaser, and the teaser’s passage has the date on which its article was published. A row that rests only on teasers is peripheral; the compiler derives this.
        """;

    public override string Borderline => "If only a standfirst names a provision or an event, `fits.json` needs an exemption, which records that the body does not state the fact.";

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => LintedCorpus.IsFact(row) && row.Spans.Any(static span => span.PassageKind is not "body" and not "byline");

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        if (row.Spans.All(static span => span.PassageKind is "headline" or "standfirst" or "caption") && row.Table is not "claims" && row.Text("accordingTo") is null && row.Text("kind") is not ("publication" or "photograph" or "affiliated-with" or "located-in"))
            yield return new Misfit("evidence", row.StatingWords, $"only a {row.Spans[0].PassageKind} states this. Cite the body too, make it a claim, or record accordingTo");
        if (row.Spans.Any(static span => span.PassageKind == "teaser"))
        {
            foreach (IGrouping<string, LintedSpan> document in row.Spans.GroupBy(static span => span.Document).Where(static document => document.Select(static span => span.PassageKind == "teaser").Distinct().Count() > 1))
                yield return new Misfit("evidence", document.First().Words, "the evidence mixes a teaser with the text beside it, which is a different article");
            foreach (LintedSpan span in row.Spans.Where(span => span.PassageKind == "teaser" && corpus.Find(span.Passage)?.Text("articlePublished") is null).DistinctBy(static span => span.Passage))
                yield return new Misfit("evidence", span.Passage, "this teaser has no articlePublished, so that only the text beside it dates the fact");
        }
    }
}
