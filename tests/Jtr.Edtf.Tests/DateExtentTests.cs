using System;
using System.Linq;
using Xunit;

namespace Jtr.Edtf.Tests;

public sealed class DateExtentTests
{
    private static EdtfDate D(string text) => EdtfDate.Parse(text);

    [Fact]
    public void A_state_lasts_throughout_its_date_and_an_event_happens_within_it()
    {
        Assert.Equal(Ternary.Yes, D("2019").Covers(D("2019-05")));
        Assert.Equal(Ternary.Maybe, D("2019").Within().Covers(D("2019-05")));
        Assert.Equal(Ternary.No, D("2019").IsBefore(D("2019-05")));
        Assert.Equal(Ternary.Maybe, D("2019").Within().IsBefore(D("2019-05")));
        Assert.Equal(Ternary.Yes, D("2019").Within().IsWithin(D("2019")));
        Assert.Equal(Ternary.Yes, D("2019-05").Within().IsWithin(D("2019")));

        // An event within a day takes the whole day.
        Assert.Equal(AllenRelations.Equal, EdtfDate.PossibleRelations(D("2019-05-01").Within(), D("2019-05-01")));
    }

    [Fact]
    public void A_qualifier_does_not_change_the_days_of_a_date()
    {
        Assert.Equal(Ternary.Yes, D("?2024-12-18").IsBefore(D("2025")));
    }

    [Fact]
    public void A_year_of_more_than_four_digits_does_not_convert_to_an_extent()
    {
        Assert.Equal("throughout -9999", DateExtent.FromInt32(-9999).ToString());
        Assert.Throws<FormatException>(static () => DateExtent.FromInt32(10_000));
        Assert.Equal("throughout 9999-12-31", DateExtent.FromDay(new Day(9999, 12, 31)).ToString());
        Assert.Throws<FormatException>(static () => DateExtent.FromDay(new Day(10_000, 1, 1)));
    }

    [Fact]
    public void Predicates_of_exact_dates_are_certain()
    {
        Assert.Equal(Ternary.Yes, D("1984").IsBefore(D("1985")));
        Assert.Equal(Ternary.Yes, D("1984").Meets(D("1985")));
        Assert.Equal(Ternary.Yes, D("1985").MetBy(D("1984")));
        Assert.Equal(Ternary.Yes, D("1986").IsAfter(D("1984")));
        Assert.Equal(Ternary.Yes, D("1985-01").Starts(D("1985")));
        Assert.Equal(Ternary.Yes, D("1985").StartedBy(D("1985-01")));
        Assert.Equal(Ternary.Yes, D("1985-12").Finishes(D("1985")));
        Assert.Equal(Ternary.Yes, D("1985").FinishedBy(D("1985-12")));
        Assert.Equal(Ternary.Yes, D("1985-06").During(D("1985")));
        Assert.Equal(Ternary.Yes, D("1985").Contains(D("1985-06")));
        Assert.Equal(Ternary.Yes, D("2001-37").Overlaps(D("2001-34")));
        Assert.Equal(Ternary.Yes, D("2001-34").OverlappedBy(D("2001-37")));
        Assert.Equal(Ternary.Yes, D("2001-34").Intersects(D("2001-37")));
        Assert.Equal(Ternary.Yes, D("1985-04-12?").EqualsInTime(D("1985-04-12T23:20:30Z")));
        Assert.Equal(Ternary.No, D("1985-06").Starts(D("1985")));
    }

    [Fact]
    public void An_imprecise_end_gives_Maybe_only_where_it_matters()
    {
        Assert.Equal(Ternary.Maybe, D("1964/2008").Covers(D("2008-05")));
        Assert.Equal(Ternary.Yes, D("1964/2008").Covers(D("2007")));
        Assert.Equal(Ternary.No, D("1964/2008").Covers(D("2009")));
        Assert.Equal(Ternary.Maybe, D("201X").IsBefore(D("2015")));
        Assert.Equal(Ternary.Yes, D("201X").IsBefore(D("2020")));
    }

    [Fact]
    public void A_one_of_set_is_certain_if_all_members_agree()
    {
        Assert.Equal(Ternary.Yes, D("[1667,1668,1670..1672]").IsBefore(D("1673")));
        Assert.Equal(Ternary.Maybe, D("[1667,1668,1670..1672]").IsBefore(D("1670")));
        Assert.Equal(Ternary.No, D("[1667,1668,1670..1672]").Intersects(D("1669")));
        Assert.Equal(Ternary.Maybe, D("[..1984]").IsBefore(D("1900")));
        Assert.Equal(Ternary.Yes, D("[..1984]").IsBefore(D("1985")));
    }

    [Fact]
    public void An_all_of_set_is_compared_member_by_member()
    {
        Assert.Equal(Ternary.Yes, D("{1960,1961-12}").IsBefore(D("1970")));
        Assert.Equal(Ternary.Maybe, D("{1960,1980}").IsBefore(D("1970")));
        Assert.Equal(Ternary.No, D("{1960,1980}").Intersects(D("1970")));
    }

    [Theory]
    [InlineData("[1999-01-31..2001-02-14]", "1950S2", "dfMP")]
    [InlineData("[1999-01-31..2001-02-14]", "[1900..2099]", "pmsdfMP")]
    [InlineData("[1900-01..2099-12]", "[1999-12-31..2000-06-30]", "pmFDSMP")]
    [InlineData("[..2000]", "[1999-12-31..2000-06-30]", "pmFDSM")]
    [InlineData("XXXX-12-25", "1964/2008", "pmsdfMP")]
    [InlineData("XXXX-12-XX", "19XX", "pmdfP")]
    public void Ranges_in_sets_compare_like_listed_members(string first, string second, string relations)
    {
        Assert.Equal(relations, EdtfDate.PossibleRelations(D(first), D(second)).ToLetters());
        Assert.Equal(AllenAlgebra.FromLetters(relations).Converse(), EdtfDate.PossibleRelations(D(second), D(first)));
    }

    [Theory]
    [InlineData("20X1-24", "XXX2-01-1X/XXX2-02-0X", AllenRelations.Contains, true)]
    [InlineData("20X1-24", "XXX3-01-1X/XXX3-02-0X", AllenRelations.Contains, false)]
    [InlineData("20X1-24", "XXX1-12-1X/XXX2-02-0X", AllenRelations.Contains, true)]
    [InlineData("20X1-24", "XXX2-12-1X/XXX2-02-0X", AllenRelations.Contains, false)]
    [InlineData("20X1-21", "XXX0-09-1X/XXX1-01-0X", AllenRelations.Contains, true)]
    [InlineData("20X1-21", "XXX1-09-1X/XXX1-01-0X", AllenRelations.Contains, false)]
    [InlineData("20X1-21", "XXX0-08-01/XXX1-01-31", AllenRelations.Equal, true)]
    [InlineData("20X3-24", "XXX3-12-01/XX04-02-29", AllenRelations.Equal, true)]
    [InlineData("20X1-24", "XXX1-12-01/XXX2-02-29", AllenRelations.Equal, true)]
    [InlineData("20X2-24", "XXX2-12-01/XX14-02-28", AllenRelations.Equal, false)]
    [InlineData("2050-09-15", "20X1-21/..", AllenRelations.Starts, true)]
    [InlineData("2050-07-31", "20X1-21/..", AllenRelations.Starts, false)]
    [InlineData("2051-01-31", "20X1-21/..", AllenRelations.Starts, true)]
    [InlineData("2051-02-01", "20X1-21/..", AllenRelations.Starts, false)]
    public void Seasons_across_two_years_are_found_between_the_edges(string first, string second, AllenRelations asked, bool isPossible)
    {
        // A map in which winter is from December to February and spring from August of the year before to January.
        SeasonMap map = SeasonMap.MeteorologicalNorth.With(21, -4, 6);
        AllenRelations possible = D(first).Throughout(map).PossibleRelations(D(second).Throughout(map));
        Assert.True(isPossible == ((possible & asked) != 0), possible.ToLetters());
        Assert.Equal(possible.Converse(), D(second).Throughout(map).PossibleRelations(D(first).Throughout(map)));
    }

    [Fact]
    public void A_certain_answer_needs_no_explanation()
    {
        DateExplanation explanation = D("1984").Explain(AllenRelations.Before | AllenRelations.Meets, D("1985"));
        Assert.Equal(Ternary.Yes, explanation.Answer);
        Assert.Empty(explanation.Causes);
        Assert.Equal("Yes: throughout 1984 against throughout 1985.", explanation.ToString());
    }

    [Theory]
    [InlineData("201X", "2015", ComparedBound.FirstEnd, UncertaintyReason.Imprecise)]
    [InlineData("2015-03", "2015/2016", ComparedBound.SecondStart, UncertaintyReason.Imprecise)]
    [InlineData("1985/", "2000", ComparedBound.FirstEnd, UncertaintyReason.UnknownEnd)]
    [InlineData("1985", "/2000", ComparedBound.SecondStart, UncertaintyReason.UnknownEnd)]
    [InlineData("[1984,1990]", "1985", ComparedBound.FirstEnd, UncertaintyReason.OneOfASet)]
    [InlineData("{1984,1990}", "1985", ComparedBound.FirstEnd, UncertaintyReason.AllOfASet)]
    [InlineData("2001-21", "2001-06", ComparedBound.FirstEnd, UncertaintyReason.Unplaced)]
    public void Explain_names_the_bound_that_decides_IsBefore(string first, string second, ComparedBound side, UncertaintyReason reason)
    {
        DateExplanation explanation = D(first).Explain(AllenRelations.Before | AllenRelations.Meets, D(second));
        Assert.Equal(Ternary.Maybe, explanation.Answer);
        UncertaintyCause cause = Assert.Single(explanation.Causes);
        Assert.Equal((side, reason), (cause.Side, cause.Reason));
    }

    [Fact]
    public void Explain_of_an_event_names_its_possible_days()
    {
        DateExplanation explanation = D("2019").Within().Explain(AllenRelations.Before | AllenRelations.Meets, D("2019-05"));
        Assert.Equal(UncertaintyReason.SomewhereWithin, Assert.Single(explanation.Causes).Reason);
        Assert.Equal(
            "Maybe: within 2019 against throughout 2019-05; it depends on the end of 2019, which may be any day from 2019-01-01 to 2019-12-31.",
            explanation.ToString());

        explanation = D("1985/..").Within().Explain(AllenRelations.Before | AllenRelations.Meets, D("1990"));
        Assert.Equal(UncertaintyReason.OpenEnd, Assert.Single(explanation.Causes).Reason);
    }

    [Fact]
    public void Explain_names_both_bounds_if_both_decide()
    {
        DateExplanation explanation = D("200X").Explain(AllenRelations.Equal, D("[2001,2002]"));
        Assert.Equal(Ternary.Maybe, explanation.Answer);
        Assert.Contains(explanation.Causes, c => c.Side == ComparedBound.FirstStart);
        Assert.Contains(explanation.Causes, c => c.Side == ComparedBound.SecondStart);
    }

    [Fact]
    public void Every_maybe_has_a_cause()
    {
        string[] texts =
        [
            "1985", "198X", "1985-XX-1X", "1984/1986", "1985/..", "/1985", "[1984,1986..1988]", "{1984,1986..}", "1985-21", "1985-04-12T23:20:30-04", "Y17E200", "Y-9E99", "-XXXX", "1985-33",
        ];
        AllenRelations[] questions =
        [
            AllenRelations.Before, AllenRelations.Before | AllenRelations.Meets, AllenRelations.During, AllenRelations.Equal, AllenRelations.Contains | AllenRelations.StartedBy,
            AllenRelations.Overlaps | AllenRelations.OverlappedBy,
        ];
        int maybes = 0;
        foreach (DateExtent first in texts.SelectMany(t => new[] { D(t).Throughout(), D(t).Within() }))
        {
            foreach (DateExtent second in texts.SelectMany(t => new[] { D(t).Throughout(), D(t).Within() }))
            {
                foreach (AllenRelations question in questions)
                {
                    DateExplanation explanation = first.Explain(question, second);
                    Assert.True((explanation.Answer == Ternary.Maybe) == (explanation.Causes.Count > 0), $"{question.ToLetters()}: {explanation}");
                    Assert.Equal(explanation.Answer, first.Is(question, second));
                    Assert.Equal(explanation.Possible, second.PossibleRelations(first).Converse());
                    maybes += explanation.Causes.Count > 0 ? 1 : 0;
                }
            }
        }

        Assert.True(maybes > 500);
    }

    [Fact]
    public void DateExtent_keeps_its_SeasonMap()
    {
        Assert.Null(EdtfDate.Parse("2021-21").Within().Seasons);
        Assert.Same(SeasonMap.MeteorologicalNorth, EdtfDate.Parse("2021-21").Within(SeasonMap.MeteorologicalNorth).Seasons);
    }
}
