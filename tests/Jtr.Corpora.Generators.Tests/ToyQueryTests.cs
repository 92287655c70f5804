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
    public void A_query_yields_rows_in_the_order_of_time_those_without_a_date_last() =>
        Assert.Equal([Loans.Other, Loans.ZFirst, Loans.ASecond], Loans.Query);

    [Fact]
    public void The_ends_and_the_years_of_a_query_are_those_of_its_rows_that_have_a_date()
    {
        Assert.Equal((Loans.Query.First(), null), (Loans.Query.Earliest(), Loans.Before(1).Latest()));
        Assert.Equal(Loans.Query.ToList(), Loans.Query.ByYear().SelectMany(static year => year.Rows).OrderBy(loan => Loans.Query.ToList().IndexOf(loan)));
        Assert.Contains(Loans.Query.ByYear(), static year => year.IsUndated);
    }

    [Fact]
    public void A_query_of_any_table_says_what_it_asks()
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
    public void A_default_filter_holds_until_other_values_are_asked_for()
    {
        Assert.DoesNotContain(Books.Anonymous, Books.IncludingUnderLock());
        Assert.Equal([Books.Anonymous], Books.OfGenre(Genre.Science));
        Assert.Equal([Books.UnbeatenTracks, Books.Anonymous], Books.OfGenre(Genre.Science, Genre.TravelWriting));
        Assert.Empty(Books.OfGenre(Genre.Science).OfGenre(Genre.TravelWriting));
    }

    [Fact]
    public void Each_step_narrows_and_alternatives_stand_in_one()
    {
        BookQuery all = Books.IncludingUnderLock();
        Assert.Equal([Books.NarrowRoad, Books.UnbeatenTracks], all.ByAuthor(Authors.Bird));
        Assert.Equal([Books.NarrowRoad], all.ByAuthor(Authors.Bird).ByAuthor(Authors.Basho));
        Assert.Equal([Books.NarrowRoad, Books.UnbeatenTracks], all.ByAuthor(Authors.Basho, Authors.Bird));
        Assert.Equal([Books.NarrowRoad], all.ByAuthor(Authors.Basho, Authors.Unread).ByAuthor(Authors.Bird, Authors.Unread));
        Assert.Empty(all.ByAuthor(Authors.Unread));
    }

    [Fact]
    public void A_step_finds_what_nested_values_refer_to_and_what_that_refers_to()
    {
        BookQuery all = Books.IncludingUnderLock();
        Assert.Equal([Books.NarrowRoad], all.ByShelf(Shelves.AtticRight));
        Assert.Equal([Books.NarrowRoad, Books.UnbeatenTracks], all.ByRoom(Rooms.Attic));
        Assert.Equal([Loans.ZFirst], Loans.Query.ByCompanion(Films.TheLongWalk));
        Assert.Equal([Loans.ZFirst, Loans.ASecond], Loans.Query.ByCompanion(Films.TheLongWalk, Books.UnbeatenTracks));
    }

    [Fact]
    public void A_step_along_a_hierarchy_finds_what_is_below_until_itself_is_asked_for()
    {
        Assert.Equal([Books.UnbeatenTracks], Books.Continuing(Books.NarrowRoad));
        Assert.Equal([Books.UnbeatenTracks], Books.Continuing(Books.NarrowRoad).Itself());
        Assert.Empty(Books.Continuing(Books.UnbeatenTracks));
    }

    [Fact]
    public void Steps_that_are_written_by_hand_narrow_with_the_others_and_start_queries_too()
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
    public void A_null_an_empty_choice_and_a_number_that_is_no_value_are_errors_that_name_the_argument()
    {
        Assert.Equal("author", Assert.Throws<ArgumentNullException>(() => Books.Query.ByAuthor((Author)null!)).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentNullException>(() => Books.Query.ByAuthor((Author[])null!)).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentException>(() => Books.Query.ByAuthor()).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentException>(() => Books.OfGenre((Genre)1)).ParamName);
        Assert.Equal("item", Assert.Throws<ArgumentNullException>(() => Loans.Query.ByCompanion((IItem)null!)).ParamName);
    }
}
