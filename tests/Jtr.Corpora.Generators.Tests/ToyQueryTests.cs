using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora;
using Jtr.Edtf;
using Toy;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>Tests the query that the generator writes for a table.</summary>
public class ToyQueryTests
{
    [Fact]
    public void A_query_yields_rows_by_date_and_undated_rows_last() =>
        Assert.Equal([Loans.Other, Loans.ZFirst, Loans.ASecond], Loans.Query);

    [Fact]
    public void Earliest_is_the_first_row_Latest_of_no_row_is_null_and_ByYear_has_every_row()
    {
        Assert.Equal((Loans.Query.First(), null), (Loans.Query.Earliest(), Loans.Before(1).Latest()));
        Assert.Equal(Loans.Query.ToList(), Loans.Query.ByYear().SelectMany(static year => year.Rows).OrderBy(loan => Loans.Query.ToList().IndexOf(loan)));
        Assert.Contains(Loans.Query.ByYear(), static year => year.IsUndated);
    }

    [Fact]
    public void A_query_of_any_table_prints_its_filters()
    {
        Assert.Equal("loans: on 1900; including undated; only certain", Loans.On(1900).IncludingUndated().OnlyCertain().ToString());
        Assert.Equal("books: of genre travel-writing or science; including under lock", Books.OfGenre(Genre.Science, Genre.TravelWriting).IncludingUnderLock().ToString());
    }

    [Fact]
    public void Including_step_adds_rows_excluded_by_default()
    {
        Assert.True(Books.NarrowRoad.IsUnderLock);
        Assert.Equal([Books.UnbeatenTracks], Books.Query);
        Assert.Equal([Books.NarrowRoad, Books.UnbeatenTracks], Books.IncludingUnderLock());
    }

    [Fact]
    public void A_default_filter_is_replaced_by_other_values()
    {
        Assert.DoesNotContain(Books.Anonymous, Books.IncludingUnderLock());
        Assert.Equal([Books.Anonymous], Books.OfGenre(Genre.Science));
        Assert.Equal([Books.UnbeatenTracks, Books.Anonymous], Books.OfGenre(Genre.Science, Genre.TravelWriting));
        Assert.Empty(Books.OfGenre(Genre.Science).OfGenre(Genre.TravelWriting));
    }

    [Fact]
    public void Each_filter_narrows_the_query_and_arguments_of_one_are_alternatives()
    {
        BookQuery all = Books.IncludingUnderLock();
        Assert.Equal([Books.NarrowRoad, Books.UnbeatenTracks], all.ByAuthor(Authors.Bird));
        Assert.Equal([Books.NarrowRoad], all.ByAuthor(Authors.Bird).ByAuthor(Authors.Basho));
        Assert.Equal([Books.NarrowRoad, Books.UnbeatenTracks], all.ByAuthor(Authors.Basho, Authors.Bird));
        Assert.Equal([Books.NarrowRoad], all.ByAuthor(Authors.Basho, Authors.Unread).ByAuthor(Authors.Bird, Authors.Unread));
        Assert.Empty(all.ByAuthor(Authors.Unread));
    }

    [Fact]
    public void A_filter_follows_references_of_nested_values()
    {
        BookQuery all = Books.IncludingUnderLock();
        Assert.Equal([Books.NarrowRoad], all.ByShelf(Shelves.AtticRight));
        Assert.Equal([Books.NarrowRoad, Books.UnbeatenTracks], all.ByRoom(Rooms.Attic));
        Assert.Equal([Loans.ZFirst], Loans.Query.ByCompanion(Films.TheLongWalk));
        Assert.Equal([Loans.ZFirst, Loans.ASecond], Loans.Query.ByCompanion(Films.TheLongWalk, Books.UnbeatenTracks));
    }

    [Fact]
    public void A_filter_along_a_hierarchy_includes_rows_below_unless_Itself_is_called()
    {
        Assert.Equal([Books.UnbeatenTracks], Books.Continuing(Books.NarrowRoad));
        Assert.Equal([Books.UnbeatenTracks], Books.Continuing(Books.NarrowRoad).Itself());
        Assert.Empty(Books.Continuing(Books.UnbeatenTracks));
    }

    [Fact]
    public void Handwritten_filters_combine_with_generated_ones_and_start_queries()
    {
        Assert.Equal([Books.NarrowRoad], Books.Within(100).IncludingUnderLock());
        Assert.Equal([Books.NarrowRoad], Readings.IncludingUnderLock().Within(100).ByAuthor(Authors.Bird));
        Assert.Equal(Readings.All, Books.Query);
        Assert.Equal(Books.Within(500), Readings.Within(500));
    }

    [Fact]
    public void AsOf_is_certain_for_rows_that_cover_the_date()
    {
        Assert.Equal([(Loans.Other, Ternary.Yes), (Loans.ZFirst, Ternary.Maybe)], Loans.AsOf("1902-03").WithCertainty().Select(answer => (answer.Row, answer.Certainty)));
        Assert.Equal([Loans.Other], Loans.AsOf("1902-03").OnlyCertain());
        Assert.Equal([Loans.Other, Loans.ZFirst, Loans.ASecond], Loans.AsOf("1902-03").IncludingUndated());
    }

    [Fact]
    public void Filters_reject_null_empty_and_undefined_arguments_by_name()
    {
        Assert.Equal("author", Assert.Throws<ArgumentNullException>(() => Books.Query.ByAuthor((Author)null!)).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentNullException>(() => Books.Query.ByAuthor((Author[])null!)).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentException>(() => Books.Query.ByAuthor()).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentException>(() => Books.OfGenre((Genre)1)).ParamName);
        Assert.Equal("item", Assert.Throws<ArgumentNullException>(() => Loans.Query.ByCompanion((IItem)null!)).ParamName);
    }
}
