using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

/// <summary>The rows of a table in a range of its date, found over what was laid out at build time.</summary>
public class DatedTests
{
    [Fact]
    public void Every_range_of_every_table_gives_what_asking_every_row_gives()
    {
        Agree(Documents.All, Documents.PublishedBetween, static row => row.Published);
        Agree(Tenures.All, Tenures.AttestedBetween, static row => row.Attested);
        Agree(Instruments.All, Instruments.DateBetween, static row => row.Date);
        Agree(Events.All, Events.DateBetween, static row => row.Date);
        Agree(Relations.All, Relations.ValidityBetween, static row => row.Validity);
        Agree(Measures.All, Measures.AsOfBetween, static row => row.AsOf);
        Agree(Claims.All, Claims.VoicedBetween, static row => row.Voiced);
    }

    [Fact]
    public void What_lasted_is_in_a_range_that_it_touches_and_what_happened_then_only_perhaps()
    {
        Assert.Contains(Relations.ValidityBetween(1940, 1960), static answer => answer.Fact == Relations.JapanRuledTaiwanAsColony && answer.IsCertain);
        Assert.Contains(Events.DateBetween("2023-08-01", "2023-08-15"), static answer => answer.Fact == Events.AsoVisitsTaiwan && !answer.IsCertain);
    }

    [Fact]
    public void An_impossible_range_is_an_error_that_names_the_argument()
    {
        Assert.Equal("from", Assert.Throws<ArgumentException>(static () => Events.DateBetween("2023-8", 2024)).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentNullException>(static () => Claims.VoicedBetween(2023, default)).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentException>(static () => Relations.ValidityBetween(2024, 2023)).ParamName);
    }

    [Fact]
    public void The_default_range_has_no_rows()
    {
        Assert.Empty(default(Dated<Event>));
        Assert.Empty(default(Dated<Event>).Certainly());
        Dated<Event>.Enumerator none = default;
        Assert.False(none.MoveNext());
        Assert.Null(none.Current.Fact);
    }

    [Fact]
    public void An_enumerator_steps_back_before_its_first_row()
    {
        Dated<Event>.Enumerator rows = Events.DateBetween(2023, 2023).GetEnumerator();
        Assert.True(rows.MoveNext());
        Answer<Event> first = rows.Current;
        while (rows.MoveNext())
        {
        }

        Assert.False(rows.MoveNext());
        rows.Reset();
        Assert.True(rows.MoveNext());
        Assert.Equal(first, rows.Current);
    }

    [Fact]
    public void An_answer_is_its_fact_and_its_certainty()
    {
        Answer<Event>[] answers = [.. Events.DateBetween("2023-08-01", "2023-08-15")];
        Answer<Event> possible = answers.First(static answer => answer.Fact == Events.AsoVisitsTaiwan);
        Event happening = possible;
        (Event fact, Ternary certainty) = possible;
        Assert.Same(happening, fact);
        Assert.Equal(Ternary.Maybe, certainty);
        Assert.Equal(possible, Events.DateBetween("2023-08-01", "2023-08-15").First(answer => answer.Fact == fact));
        Assert.Equal(possible.GetHashCode(), Events.DateBetween("2023-08-01", "2023-08-15").First(answer => answer.Fact == fact).GetHashCode());
        Answer<Event> certain = Events.DateBetween(2023, 2023).First(answer => answer.Fact == fact);
        Assert.True(certain != possible, "The one is certain.");
        Assert.False(certain == possible);
        Assert.False(certain.Equals((object)fact));
        Assert.Equal(fact.ToString(), certain.ToString());
        Assert.Equal(fact + " (possibly)", possible.ToString());
        Assert.Null(default(Answer<Event>).Fact);
        Assert.Equal(default, default(Answer<Event>));
        Assert.Equal(default(Answer<Event>).GetHashCode(), default(Answer<Event>).GetHashCode());
    }

    private static void Agree<T>(Rows<T> rows, Func<DateArgument, DateArgument, Dated<T>> between, Func<T, EdtfDate?> date)
        where T : class, IFact
    {
        int found = 0;
        foreach (AskedRange range in Scan.Ranges)
        {
            (string, Ternary)[] expected = Scan.Of(rows, row => row.When is { } when ? range.Holds(when) : Ternary.No, date);
            Scan.Agrees(expected, between(range.From, range.To), between(range.From, range.To).Certainly());
            Scan.Agrees(expected, between(EdtfDate.Parse(range.From), EdtfDate.Parse(range.To)).Certainly().Possibly(), between(range.From, range.To).Certainly());
            found += expected.Length;
        }

        Assert.NotEqual(0, found);
    }
}
