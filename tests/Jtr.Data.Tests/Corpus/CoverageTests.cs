using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Jtr.Data.Cli.Reading;
using Xunit;

namespace Jtr.Data.Tests.Corpus;

/// <summary>How much of the texts the corpus accounts for.</summary>
public class CoverageTests
{
    // What is left of a text whose every clause is recorded: the conjunctions, blanks and marks between the spans.
    private const decimal Least = 97;

    [Fact]
    public void Evidence_covers_every_text_but_for_connective_words()
    {
        foreach (Document document in Documents.All)
            Assert.InRange(Share(Of(document)), Least, 100);
    }

    [Fact]
    public void No_stretch_of_more_than_three_words_is_left_uncovered()
    {
        foreach (Document document in Documents.All)
        {
            string text = SourceTexts.Of(document);
            foreach (PassageCoverage passage in Of(document).Where(static passage => passage.Passage.Kind != PassageKind.Byline))
                Assert.All(passage.Uncovered, stretch => Assert.InRange(text[stretch.Start..stretch.End].Split(' ').Length, 1, 3));
        }
    }

    [Fact]
    public void The_page_of_coverage_figures_is_current()
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            # Coverage

            How much of each text some evidence covers: in Unicode code points, of all passages but furniture. What is left is connective words, blanks and punctuation between
            the spans, and a sentence or two that a page cut off before it said anything. `jtr coverage` lists every uncovered stretch, passage by passage, to those who hold the texts.
            This page is derived; a test keeps it current and holds every text to {Least} % at least.

            | text | passages | facts | evidence | characters | covered | share | uncovered stretches with words |
            |---|---:|---:|---:|---:|---:|---:|---:|

            """);
        foreach (Document document in Documents.All)
        {
            IReadOnlyList<PassageCoverage> passages = Of(document);
            ProvenanceReport<IFact, Evidence> report = Provenance.Verify(document, SourceTexts.Of(document));
            int facts = report.Checks.Select(static check => check.Fact).Distinct().Count();
            int characters = passages.Sum(static passage => passage.Characters);
            int covered = passages.Sum(static passage => passage.Covered);
            int stretches = passages.Sum(static passage => passage.Uncovered.Count);
            page.Append(CultureInfo.InvariantCulture, $"| {document.Key} | {passages.Count} | {facts} | {report.Checks.Length} | {characters} | {covered} | {Share(passages):0.00} % | {stretches} |\n");
        }

        page.Append("\n## By kind of passage\n\n| text | kind | passages | characters | share |\n|---|---|---:|---:|---:|\n");
        foreach (Document document in Documents.All)
        {
            foreach (IGrouping<PassageKind, PassageCoverage> kind in Of(document).GroupBy(static passage => passage.Passage.Kind).OrderBy(static kind => kind.Key))
            {
                string word = kind.Key.ToString().ToLowerInvariant();
                page.Append(CultureInfo.InvariantCulture, $"| {document.Key} | {word} | {kind.Count()} | {kind.Sum(static passage => passage.Characters)} | {Share(kind):0.00} % |\n");
            }
        }

        DerivedPage.Check("docs/coverage.md", page.ToString());
    }

    private static IReadOnlyList<PassageCoverage> Of(Document document) => PassageCoverage.Of(document, new SourceText(SourceTexts.Of(document)));

    private static decimal Share(IEnumerable<PassageCoverage> passages) => 100m * passages.Sum(static passage => passage.Covered) / passages.Sum(static passage => passage.Characters);
}
