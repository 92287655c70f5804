using System.Collections.Generic;
using System.Linq;
using Jtr.Data.Cli.Reading;
using Xunit;

namespace Jtr.Data.Tests.Corpus;

/// <summary>Tests how much of the texts is covered by evidence.</summary>
public class CoverageTests
{
    // The share of a fully recorded text that stays uncovered: conjunctions, spaces and punctuation between the spans.
    private const decimal MinShare = 97;

    [Fact]
    public void Evidence_covers_every_text_except_connective_words()
    {
        foreach (Document document in Documents.All)
            Assert.InRange(Share(Of(document)), MinShare, 100);
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

    private static IReadOnlyList<PassageCoverage> Of(Document document) => PassageCoverage.Of(document, new SourceText(SourceTexts.Of(document)));

    private static decimal Share(IEnumerable<PassageCoverage> passages) => 100m * passages.Sum(static passage => passage.Covered) / passages.Sum(static passage => passage.Characters);
}
