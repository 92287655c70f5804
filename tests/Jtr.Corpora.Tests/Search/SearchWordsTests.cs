using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Search;

/// <summary>Tests how texts are split into words, and the terms under which words are indexed and looked up.</summary>
public class SearchWordsTests
{
    [Theory]
    [InlineData("the immigration services agency", "the immigration services agency")]
    [InlineData("japan-taiwan \"2+2\" dialogue", "japan taiwan 2+2 dialogue")]
    [InlineData("china's plan", "china s plan")]
    [InlineData("u.s. president", "us president")]
    [InlineData("rappler.com", "rappler com")]
    [InlineData("the end. a start.", "the end a start")]
    [InlineData("about 21,700, or 1.5 of 2,000.", "about 21700 or 1.5 of 2000")]
    [InlineData("tsai 蔡英文 (taiwan)", "tsai 蔡英文 taiwan")]
    [InlineData("日本と台湾、2021", "日本と台湾 2021")]
    [InlineData("...", "")]
    [InlineData("", "")]
    public void Of_splits_a_text_into_words_without_punctuation(string text, string words) => Assert.Equal(words, string.Join(' ', SearchWords.Of(text)));

    [Theory]
    [InlineData("agencies", "agency")]
    [InlineData("forces", "force")]
    [InlineData("talks", "talk")]
    [InlineData("us", "us")]
    [InlineData("gas", "gas")]
    [InlineData("status", "status")]
    [InlineData("press", "press")]
    [InlineData("heroes", "heroes")]
    [InlineData("defense", "defence")]
    [InlineData("defences", "defence")]
    [InlineData("recognized", "recognised")]
    [InlineData("organizations", "organisation")]
    [InlineData("neighbors", "neighbour")]
    [InlineData("neighbours", "neighbour")]
    [InlineData("21700", "21700")]
    public void Terms_are_singular_and_in_one_spelling(string word, string term)
    {
        Assert.Equal([term], SearchWords.QueryTerms(word));
        Assert.Equal([term], SearchWords.IndexTerms(word));
    }

    [Fact]
    public void Ideographs_are_searched_by_pairs_and_indexed_by_single_characters_too()
    {
        Assert.Equal(["蔡英", "英文"], SearchWords.QueryTerms("蔡英文"));
        Assert.Equal(["蔡", "英", "文", "蔡英", "英文"], SearchWords.IndexTerms("蔡英文"));
        Assert.Equal(["蔡"], SearchWords.QueryTerms("蔡"));
        Assert.Equal(["蔡"], SearchWords.IndexTerms("蔡"));
    }

    [Fact]
    public void Stop_words_exclude_negations()
    {
        Assert.All(["the", "of", "when", "with"], word => Assert.True(SearchWords.IsStopWord(word)));
        Assert.All(["no", "not", "us", "will", "taiwan"], word => Assert.False(SearchWords.IsStopWord(word)));
    }

    [Fact]
    public void Prefixes_returns_a_word_and_its_stem()
    {
        Assert.Equal(["warned", "warn"], SearchWords.Prefixes("warned"));
        Assert.Equal(["meeting", "meet"], SearchWords.Prefixes("meetings"));
        Assert.Equal(["need"], SearchWords.Prefixes("need"));
        Assert.Empty(SearchWords.Prefixes("台湾"));
    }
}
