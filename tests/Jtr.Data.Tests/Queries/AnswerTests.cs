using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

/// <summary>Tests that a query yields rows, and with WithCertainty answers: a row with a three-valued certainty.</summary>
public class AnswerTests
{
    [Fact]
    public void A_query_yields_rows_and_with_certainty_the_same_rows_with_Yes_or_Maybe()
    {
        Event[] rows = [.. Timeline.On(2021)];
        Assert.Equal(rows, Timeline.On(2021).WithCertainty().Select(static answer => answer.Row));
        Assert.Equal(rows.Where(static happening => happening.Kind == EventKind.Meeting), Timeline.On(2021).Where(static happening => happening.Kind == EventKind.Meeting));
        Assert.Equal(rows[0].Summary, Timeline.On(2021).FirstOrDefault()?.Summary);
        Assert.Contains(Timeline.On(2021).WithCertainty(), static answer => !answer.IsCertain);
        Assert.NotEmpty(Timeline.On(2021).OnlyCertain());
        Assert.All(Timeline.On(2021).OnlyCertain().WithCertainty(), static answer => Assert.True(answer is { Certainty.IsCertain: true }));
        var lines = new List<string>();
        foreach (var happening in Timeline.On(2021))
            lines.Add(happening.Summary);
        Assert.Equal(rows.Select(static happening => happening.Summary), lines);
        IEnumerable<Event> facts = Timeline.On(2021);
        Assert.Equal(rows, facts);
    }

    [Fact]
    public void Answer_deconstructs_into_row_and_certainty()
    {
        Answer<Event> possible = Timeline.Between("2023-08-01", "2023-08-15").WithCertainty().First(static answer => answer.Row == Events.AsoVisitsTaiwan);
        (Event row, Ternary certainty) = possible;
        Assert.Same(Events.AsoVisitsTaiwan, row);
        Assert.Equal(Ternary.Maybe, certainty);
        Answer<Event> again = Timeline.Between("2023-08-01", "2023-08-15").WithCertainty().First(static answer => answer.Row == Events.AsoVisitsTaiwan);
        Assert.Equal(possible, again);
        Assert.Equal(possible.GetHashCode(), again.GetHashCode());
        Answer<Event> certain = Timeline.On(2023).WithCertainty().First(static answer => answer.Row == Events.AsoVisitsTaiwan);
        Assert.True(certain != possible, "A certain and a possible answer with the same row are equal.");
        Assert.False(certain == possible);
        Assert.False(certain.Equals((object)row));
        Assert.Equal(row.ToString(), certain.ToString());
        Assert.Equal(row + " (possibly)", possible.ToString());
        Assert.Equal("", default(Answer<Event>).ToString());
        Assert.Null(Record.Exception(static () => default(Answer<Event>).GetHashCode()));
    }

    [Fact]
    public void Dated_queries_share_the_filters_by_date()
    {
        Assert.Equal(Timeline.On(2021), In2021(Timeline.All));
        Assert.Equal(Claims.On(2021), In2021(Claims.Query));
        Assert.Equal(Documents.On(2021), In2021(Documents.Query));

        static TQuery In2021<TQuery>(TQuery query)
            where TQuery : struct, IDatedQuery<TQuery> => query.On("2021");
    }

    [Fact]
    public void The_enumerator_of_answers_can_be_reset()
    {
        Answers<Event, EventQuery>.Enumerator answers = Timeline.On("2023-08").WithCertainty().GetEnumerator();
        Assert.True(answers.MoveNext());
        Answer<Event> first = answers.Current;
        while (answers.MoveNext())
        {
        }

        Assert.False(answers.MoveNext());
        answers.Reset();
        Assert.True(answers.MoveNext());
        Assert.Equal(first, answers.Current);
        answers.Dispose();
    }

    [Fact]
    public void Facts_are_compared_with_and_without_dates()
    {
        Event kishi = Events.KishiAustinMeeting, pelosi = Events.PelosiVisitsTaiwan, undated = Events.All.First(static happening => happening.Date is null);
        Assert.Equal((Ternary.Yes, Ternary.No), (kishi.When.IsBefore(pelosi.When), kishi.When.IsAfter(pelosi.When)));
        Assert.Equal((Ternary.Yes, Ternary.No), (kishi.Date.IsBefore(pelosi.Date), kishi.Date.Intersects(pelosi.Date)));
        Assert.Equal((Ternary.Maybe, Ternary.Maybe), (kishi.When.IsBefore(undated.When), undated.When.IsWithin(kishi.When)));
    }
}
