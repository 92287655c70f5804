using System;
using System.Linq;
using Jtr.Corpora;
using Toy;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>Tests the member for <c>[Searched]</c>: a search on the class of the corpus.</summary>
public class ToySearchTests
{
    [Fact]
    public void Search_finds_words_of_searched_texts_only()
    {
        Assert.Equal(new IRow[] { Books.UnbeatenTracks }, Catalogue.Search("track").Select(hit => hit.Row));
        Assert.Equal(new IRow[] { Authors.Basho, Authors.Unread }, Catalogue.Search("basho").Select(hit => hit.Row).OrderBy(row => row.Key));
        Assert.Empty(Catalogue.Search("芭蕉"));
        Assert.Empty(Catalogue.Search("Hokkaido"));
    }

    [Fact]
    public void Search_returns_the_bearer_of_a_name_first()
    {
        SearchHit named = Catalogue.Search("松尾芭蕉")[0];
        Assert.Same(Authors.Basho, named.Row);
        Assert.True(named.IsNamed);
        Assert.Empty(named.Words);
        Assert.Equal(0, named.Score);
        Assert.Equal(new IRow[] { Books.NarrowRoad }, Catalogue.Search("the Narrow Road").Where(hit => hit.IsNamed).Select(hit => hit.Row));
    }

    [Fact]
    public void Search_ranks_rows_with_more_of_the_words_first()
    {
        Assert.Equal(new IRow[] { Books.NarrowRoad, Books.UnbeatenTracks }, Catalogue.Search("deep roads").Select(hit => hit.Row));
        Assert.Equal(["deep", "roads"], Catalogue.Search("deep roads")[0].Words);
        Assert.Equal(["roads"], Catalogue.Search("deep roads")[1].Words);
    }

    [Fact]
    public void Search_weights_texts()
    {
        // The word is in the title of one book, weight 3, and in the subtitle of another, weight 1.
        Assert.True(Catalogue.Search("narrow")[0].Score > Catalogue.Search("north")[0].Score);
    }
}
