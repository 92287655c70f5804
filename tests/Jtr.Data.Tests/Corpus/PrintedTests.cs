using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Jtr.Data.Tests.Corpus;

/// <summary>Tests that the words of each mention are at its evidence. The rules FIT001 and FIT002 check names and numbers: docs/lint.md.</summary>
public class PrintedTests
{
    [Fact]
    public void Mentions_have_at_most_six_words_that_the_passage_prints()
    {
        int mentions = 0;
        foreach (IFact fact in Facts.All)
        {
            foreach ((Evidence evidence, Mention mention) in RecordWalk.Of(fact).Evidence.SelectMany(static evidence => evidence.Mentions.Select(mention => (evidence, mention))))
            {
                Assert.True(Prints(TextOf(evidence.Passage), mention.Words), $"{fact.Key}: {mention.Words}");
                Assert.InRange(mention.Words.Split(' ').Length, 1, 6);
                mentions++;
            }
        }

        Assert.NotEqual(0, mentions);
    }

    private static bool Prints(string text, string words) =>
        Regex.IsMatch(text, "(?<![A-Za-z0-9])" + Regex.Escape(words) + "(?![A-Za-z0-9])", RegexOptions.CultureInvariant);

    private static string TextOf(Passage passage) => SourceTexts.Of(passage.Document)[passage.Start..passage.End];
}
