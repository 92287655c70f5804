using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Jtr.Data.Cli.Reading;

namespace Jtr.Data.Cli.Writing;

/// <summary>Writes the page of coverage figures: the share of the texts that the corpus records.</summary>
internal static class CoveragePage
{
    // The minimum share of a fully recorded text in percent; the rest are conjunctions, spaces and punctuation between spans. A test checks every text.
    private const decimal MinShare = 97;

    /// <summary>Returns the page; null if a text is missing or differs from the one that the corpus was made from, because positions are then meaningless.</summary>
    public static string? Write(SourceFolder folder)
    {
        var texts = new List<(Document Document, SourceText Text, IReadOnlyList<PassageCoverage> Passages)>();
        foreach (Document document in Documents.All)
        {
            if (folder.Read(document) is not { } text || !text.IsTextOf(document))
                return null;
            texts.Add((document, text, PassageCoverage.Of(document, text)));
        }

        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            # Coverage

            The share of each text that evidence covers, in Unicode code points, over all passages except furniture, the parts of a page that do not belong to the text. The rest is conjunctions, white space and punctuation between
            spans, and a few sentences that a page cut off before they stated anything. With the texts at hand, `jtr coverage` lists every uncovered stretch.
            `jtr docs` writes this page. A test requires at least {MinShare} % of every text.

            | text | passages | facts | evidence | characters | covered | share | uncovered stretches with words |
            |---|---:|---:|---:|---:|---:|---:|---:|

            """);
        foreach ((Document document, SourceText text, IReadOnlyList<PassageCoverage> passages) in texts)
        {
            ProvenanceReport<IFact, Evidence> report = Provenance.Verify(document, text.Text);
            int facts = report.Checks.Select(static check => check.Fact).Distinct().Count();
            int characters = passages.Sum(static passage => passage.Characters);
            int covered = passages.Sum(static passage => passage.Covered);
            int stretches = passages.Sum(static passage => passage.Uncovered.Count);
            page.Append(CultureInfo.InvariantCulture, $"| {document.Key} | {passages.Count} | {facts} | {report.Checks.Length} | {characters} | {covered} | {Share(passages):0.00} % | {stretches} |\n");
        }

        page.Append("\n## By kind of passage\n\n| text | kind | passages | characters | share |\n|---|---|---:|---:|---:|\n");
        foreach ((Document document, _, IReadOnlyList<PassageCoverage> passages) in texts)
        {
            foreach (IGrouping<PassageKind, PassageCoverage> kind in passages.GroupBy(static passage => passage.Passage.Kind).OrderBy(static kind => kind.Key))
                page.Append(CultureInfo.InvariantCulture, $"| {document.Key} | {EnumText.Of(kind.Key)} | {kind.Count()} | {kind.Sum(static passage => passage.Characters)} | {Share(kind):0.00} % |\n");
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private static decimal Share(IEnumerable<PassageCoverage> passages) => 100m * passages.Sum(static passage => passage.Covered) / passages.Sum(static passage => passage.Characters);
}
