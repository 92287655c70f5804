using System;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

/// <summary>Tests that comparisons of measures respect their comparators.</summary>
public class MeasureArithmeticTests
{
    private static Measure Aircraft => Measures.Get("chinese-aircraft-in-taiwan-adiz-in-june-2021-sortie");

    private static Measure ToJapan => Measures.Get("distance-from-taiwan-to-japanese-territory");

    private static Measure ToShandong => Measures.Get("distance-of-shandong-formation-from-taiwan");

    private static Measure Nationals => Measures.Get("japanese-nationals-living-in-taiwan-october-2024");

    [Fact]
    public void More_than_28_aircraft_are_not_28_and_at_least_29_and_maybe_30()
    {
        Assert.Equal((Comparator.MoreThan, 28m), (Aircraft.Comparator, Aircraft.Value));
        Assert.Equal((Ternary.No, Ternary.Yes), (Aircraft.IsEqualTo(28), Aircraft.IsGreaterThan(28)));
        Assert.Equal((Ternary.Maybe, Ternary.Maybe), (Aircraft.IsEqualTo(30), Aircraft.IsGreaterThan(30)));
        Assert.Equal((Ternary.Yes, Ternary.No, Ternary.No), (Aircraft.IsAtLeast(29), Aircraft.IsLessThan(29), Aircraft.IsAtMost(28)));
    }

    [Fact]
    public void About_21700_people_are_maybe_that_many_and_certainly_more_than_half_and_less_than_twice()
    {
        Assert.Equal(Ternary.Maybe, Nationals.IsEqualTo(21700));
        Assert.Equal((Ternary.Yes, Ternary.Yes), (Nationals.IsGreaterThan(10850), Nationals.IsLessThan(43400)));
        Assert.Equal((Ternary.No, Ternary.No), (Nationals.IsEqualTo(10850), Nationals.IsEqualTo(43400)));
    }

    [Fact]
    public void Only_100_kilometres_are_100_kilometres()
    {
        Assert.Equal(Comparator.Only, ToJapan.Comparator);
        Assert.Equal(100, ToJapan.Range.Single);
        Assert.Equal((Ternary.Yes, Ternary.No), (ToJapan.IsEqualTo(100), ToJapan.IsLessThan(100)));
    }

    [Fact]
    public void As_early_as_a_year_is_that_year_or_later()
    {
        Measure ready = Measures.Get("earliest-year-china-ready-to-invade-taiwan-per-experts");
        Assert.Equal((Ternary.No, Ternary.Maybe, Ternary.Maybe), (ready.IsLessThan(2027), ready.IsEqualTo(2027), ready.IsGreaterThan(2027)));
        Assert.Equal(NumberRange.AtLeast(2027), ready.Range);
    }

    [Fact]
    public void Over_five_decades_are_over_fifty_years_and_over_six_hundred_months()
    {
        Measure model = Measures.Get("duration-of-economic-cooperation-model"), pause = Measures.Get("years-since-japan-us-leaders-last-mentioned-taiwan-together");
        Assert.Equal(NumberRange.MoreThan(50), model.RangeIn(Unit.Year));
        Assert.Equal(NumberRange.MoreThan(600), model.RangeIn(Unit.Month));
        Assert.Equal((Ternary.No, Ternary.Yes), (model.IsEqualTo(50, Unit.Year), model.IsGreaterThan(600, Unit.Month)));
        Assert.Equal((Ternary.Maybe, Ternary.Yes), (model.IsGreaterThan(pause), pause.IsGreaterThan(50)));
    }

    [Fact]
    public void Lengths_are_converted_exactly()
    {
        Assert.Equal(111.12m, ToShandong.RangeIn(Unit.Kilometre).Single);
        Assert.Equal((Ternary.Yes, Ternary.Yes), (ToShandong.IsEqualTo(111.12m, Unit.Kilometre), ToShandong.IsGreaterThan(ToJapan)));
        Assert.Equal((Ternary.Yes, Ternary.Yes), (ToJapan.IsLessThan(ToShandong), ToJapan.IsAtMost(ToShandong)));
        Assert.Equal((Ternary.No, Ternary.No), (ToJapan.IsEqualTo(ToShandong), ToJapan.IsAtLeast(ToShandong)));

        // The converted number in the text is rounded; a comparison in that unit uses the printed number.
        Conversion miles = Assert.Single(ToJapan.AlsoGivenAs);
        Assert.Equal((62m, Unit.Mile), (miles.Value, miles.Unit));
        Assert.Equal((Ternary.Yes, Ternary.No, Ternary.Yes), (ToJapan.IsEqualTo(miles.Value, miles.Unit), ToJapan.IsGreaterThan(62, Unit.Mile), ToJapan.IsAtMost(62, Unit.Mile)));
        Assert.Equal(62m, ToJapan.RangeIn(Unit.Mile).Single);
        Assert.Equal(Ternary.Yes, ToJapan.IsLessThan(54, Unit.NauticalMile));
    }

    [Fact]
    public void A_measure_is_equal_to_itself_where_it_is_one_number_and_maybe_otherwise() =>
        Assert.All(Measures.All, static measure => Assert.Equal(measure.Range.Single is null ? Ternary.Maybe : Ternary.Yes, measure.IsEqualTo(measure)));

    [Fact]
    public void Comparison_rejects_units_of_different_kinds_and_names_both()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>("other", static () => Nationals.IsLessThan(ToJapan));
        Assert.Contains("'kilometre' cannot be converted to 'person'", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("unit", static () => ToJapan.IsEqualTo(100, Unit.Year));
        Assert.Contains("month, year or decade", Assert.Throws<ArgumentException>("unit", static () => Measures.Get("years-of-defense-spending-increase").RangeIn(Unit.Hour)).Message, StringComparison.Ordinal);
        Assert.Contains("no other unit", Assert.Throws<ArgumentException>("unit", static () => Nationals.RangeIn(Unit.Item)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("other", static () => ToJapan.IsEqualTo((Measure)null!));
    }

    [Fact]
    public void Every_pair_of_units_is_converted_both_ways_or_neither()
    {
        Unit[] units = Enum.GetValues<Unit>();
        foreach (Unit from in units)
        {
            foreach (Unit to in units)
            {
                bool there = Record.Exception(() => UnitScale.Require(from, to, "unit")) is null;
                Assert.Equal(there, Record.Exception(() => UnitScale.Require(to, from, "unit")) is null);
                Assert.True(there || from != to);
            }
        }

        Assert.Equal(12, UnitScale.Of(Unit.Year) / UnitScale.Of(Unit.Month));
        Assert.Equal(10, UnitScale.Of(Unit.Decade) / UnitScale.Of(Unit.Year));
        Assert.Equal((1000m, 1609.344m, 1852m), (UnitScale.Of(Unit.Kilometre), UnitScale.Of(Unit.Mile), UnitScale.Of(Unit.NauticalMile)));
    }

    [Fact]
    public void Every_measure_has_a_limited_range()
    {
        Assert.DoesNotContain(Measures.All, static measure => measure.Range == NumberRange.Any);
        Assert.All(Measures.All, static measure => Assert.True(measure.Value is not { } value || measure.Comparator == Comparator.MoreThan == !measure.Range.Contains(value), measure.Key));
        Assert.All(Measures.All, static measure => Assert.Equal(measure.Range, measure.RangeIn(measure.Unit)));
    }

    [Theory]
    [InlineData(Comparator.Exactly, "5", "5")]
    [InlineData(Comparator.Only, "5", "5")]
    [InlineData(Comparator.About, "from 4.5 to 5.5", "from 4 to 6")]
    [InlineData(Comparator.AtLeast, "at least 5", "at least 5")]
    [InlineData(Comparator.AsEarlyAs, "at least 5", "at least 5")]
    [InlineData(Comparator.AtMost, "at most 5", "at most 5")]
    [InlineData(Comparator.MoreThan, "more than 5", "at least 6")]
    [InlineData(Comparator.LessThan, "less than 5", "at most 4")]
    public void RangeOf_applies_comparators_and_keeps_counts_whole(Comparator comparator, string measured, string counted)
    {
        Assert.Equal(measured, Measure.RangeOf(comparator, 5, null, null, Quantity.Distance, Unit.Kilometre).ToString());
        Assert.Equal(measured, Measure.RangeOf(comparator, 5, null, null, Quantity.Frequency, Unit.Occasion).ToString());
        Assert.Equal(counted, Measure.RangeOf(comparator, 5, null, null, Quantity.Count, Unit.Person).ToString());
    }

    [Fact]
    public void RangeOf_includes_both_ends_and_leaves_missing_bounds_open()
    {
        Assert.Equal(NumberRange.Between(2, 5), Measure.RangeOf(Comparator.Between, null, 2, 5, Quantity.Count, Unit.Person));
        Assert.Equal(NumberRange.AtLeast(2), Measure.RangeOf(Comparator.Between, null, 2, null, Quantity.Count, Unit.Person));
        Assert.Equal(NumberRange.AtMost(5), Measure.RangeOf(Comparator.Between, null, null, 5, Quantity.Count, Unit.Person));
        Assert.Equal(NumberRange.Any, Measure.RangeOf(Comparator.Between, null, null, null, Quantity.Count, Unit.Person));
        Assert.Equal(NumberRange.Any, Measure.RangeOf(Comparator.Exactly, null, null, null, Quantity.Count, Unit.Person));

        // A fraction is not a whole count, so its limit stays exclusive; "about" a year is at least one year to each side.
        Assert.Equal(NumberRange.MoreThan(2.5m), Measure.RangeOf(Comparator.MoreThan, 2.5m, null, null, Quantity.Count, Unit.Person));
        Assert.Equal(NumberRange.Between(2026, 2028), Measure.RangeOf(Comparator.About, 2027, null, null, Quantity.Deadline, Unit.CalendarYear));
        Assert.Equal(NumberRange.Between(1890, 1910), Measure.RangeOf(Comparator.About, 1900, null, null, Quantity.Deadline, Unit.CalendarYear));
    }
}
