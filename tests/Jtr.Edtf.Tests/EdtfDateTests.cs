using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Jtr.Edtf.CompilerServices;
using Xunit;

namespace Jtr.Edtf.Tests;

public sealed class EdtfDateTests
{
    private static EdtfDate D(string text) => EdtfDate.Parse(text);

    [Fact]
    public void A_date_is_thirty_two_bytes()
    {
        Assert.Equal(32, Unsafe.SizeOf<EdtfDate>());
        Assert.Equal(8, Unsafe.SizeOf<Day>());
    }

    [Fact]
    public void The_default_date_has_no_bounds_and_does_not_throw()
    {
        EdtfDate none = default;
        Assert.Equal("", none.ToString());
        Assert.Equal(DateKind.None, none.Kind);
        Assert.Equal(DatePrecision.None, none.Precision);
        Assert.Equal(0, none.Level);
        Assert.Null(none.Earliest);
        Assert.Null(none.Latest);
        Assert.Null(none.Year);
        Assert.Equal(DateBoundKind.None, none.EarliestStart.Kind);
        Assert.Equal(none, none.Canonical());
        Assert.Empty(none.GetMembers());
        Assert.Equal("No date.", none.Describe());
        Assert.Equal(2, none.PackedLength);
        Assert.Equal(none, PackedDate.Read([0, 0]));
        Assert.True(none < D("../-9999"));
        Assert.Equal(AllenRelations.All, EdtfDate.PossibleRelations(none, D("1985")));
        Assert.Equal(Ternary.Maybe, none.IsBefore(D("1985")));
        Assert.Equal(UncertaintyReason.NoDate, none.Explain(AllenRelations.Before, D("1985")).Causes[0].Reason);
        Assert.False(EdtfDate.TryParse(null, out EdtfDate parsed));
        Assert.Equal(none, parsed);
        Assert.False(EdtfDate.TryParse(none.ToString(), out parsed));
        Assert.Equal(none, parsed);
        Assert.Equal(none.GetHashCode(), parsed.GetHashCode());
        Assert.Equal(0, none.CompareTo(parsed));
        Assert.True(none == parsed && none <= parsed && none >= parsed);
        Assert.True(none.TryFormat([], out int written));
        Assert.Equal(0, written);
        Assert.Equal(AllenRelations.All, EdtfDate.PossibleRelations(none, none));
        Assert.Equal(AllenRelations.All, EdtfDate.PossibleRelations(none.Within(), D("[1999..]")));
    }

    [Fact]
    public void EdtfError_has_the_position_and_the_expected_text()
    {
        Assert.False(EdtfDate.TryParse("1985-13-01", out _, out EdtfError error));
        Assert.Equal(5, error.Position);
        Assert.Contains("month 01 to 12", error.Message, StringComparison.Ordinal);
        FormatException thrown = Assert.Throws<FormatException>(() => D("1985-13-01"));
        Assert.Equal("'1985-13-01' is not an EDTF date. " + error.Message + " (position 5)", thrown.Message);
        Assert.Throws<ArgumentNullException>(() => EdtfDate.Parse((string)null!));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(" 1985", 0)]
    [InlineData("1985\n", 4)]
    [InlineData("1985-04-12 ", 10)]
    [InlineData("198", 3)]
    [InlineData("19855", 4)]
    [InlineData("1985-4", 6)]
    [InlineData("1985-04-31", 8)]
    [InlineData("1985-21-01", 7)]
    [InlineData("1984??", 5)]
    [InlineData("-0000", 0)]
    [InlineData("2002/2001", 5)]
    [InlineData("1985/04/12", 7)]
    [InlineData("1985/1986/1987", 9)]
    [InlineData("1985-04-12T23:20:30Z/1986", 10)]
    [InlineData("1985/1986-04-12T23:20:30Z", 15)]
    [InlineData("Y1234", 1)]
    [InlineData("Y012345", 1)]
    [InlineData("Y17E07", 4)]
    [InlineData("Y170XX", 4)]
    [InlineData("195XS2", 4)]
    [InlineData("0000S1", 5)]
    [InlineData("[1667, 1668]", 6)]
    [InlineData("[1667,1668", 10)]
    [InlineData("[1667}", 5)]
    [InlineData("[]", 1)]
    [InlineData("[1667,]", 6)]
    [InlineData("[..]", 3)]
    [InlineData("[1667,..1668]", 6)]
    [InlineData("[1667..,1668]", 7)]
    [InlineData("[2025-01..2026]", 10)]
    [InlineData("{2002..2001}", 7)]
    [InlineData("[198X..1999]", 1)]
    [InlineData("[1985..1986?]", 7)]
    [InlineData("[1985..1986..1987]", 11)]
    [InlineData("[1985/1986]", 5)]
    [InlineData("[1985-04-12T23:20:30]", 11)]
    [InlineData("1985-04-12T25:00:00", 11)]
    [InlineData("1985-04-12T23:60:00", 14)]
    [InlineData("1985-04-12T23:20:61", 17)]
    [InlineData("1985-04-12T23:20", 16)]
    [InlineData("1985-04-12T23:20:30+24", 20)]
    [InlineData("1985-04-12T23:20:30+0430", 22)]
    [InlineData("1985-04-1XT23:20:30", 0)]
    [InlineData("\u0661\u0669\u0668\u0665", 0)]
    public void TryParse_reports_the_first_wrong_character(string text, int position)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out EdtfError error));
        Assert.True(position == error.Position, $"'{text}': {error}");
    }

    [Theory]
    [InlineData("2004-06-11", 0, 0, 0)]
    [InlineData("2004-06-11%", 3, 3, 3)]
    [InlineData("2004?-06-11", 1, 0, 0)]
    [InlineData("2004-06~-11", 2, 2, 0)]
    [InlineData("?2004-06-~11", 1, 0, 2)]
    [InlineData("2004-%06-11", 0, 3, 0)]
    [InlineData("?2004-06-04~", 3, 2, 2)]
    [InlineData("2001-?09~-09", 2, 3, 0)]
    [InlineData("2011-~06-~04", 0, 2, 2)]
    [InlineData("2001-21~", 2, 2, 0)]
    [InlineData("Y17000?", 1, 0, 0)]
    public void A_qualifier_applies_to_the_components_on_its_left_or_to_the_one_after_it(string text, int year, int month, int day)
    {
        EdtfDate date = D(text);
        Assert.Equal((Qualification)year, date.YearQualification);
        Assert.Equal((Qualification)month, date.MonthQualification);
        Assert.Equal((Qualification)day, date.DayQualification);
        Assert.Equal((Qualification)(year | month | day), date.Qualification);
    }

    [Theory]
    [InlineData("1985", DateKind.Date, DatePrecision.Year)]
    [InlineData("198X", DateKind.Date, DatePrecision.Year)]
    [InlineData("1985-XX-XX", DateKind.Date, DatePrecision.Day)]
    [InlineData("2004-XX", DateKind.Date, DatePrecision.Month)]
    [InlineData("2001-34", DateKind.Season, DatePrecision.Season)]
    [InlineData("1985-04-12T23:20:30", DateKind.DateTime, DatePrecision.Second)]
    [InlineData("2004-06-11/2005", DateKind.Interval, DatePrecision.None)]
    [InlineData("2004-06/2005-01", DateKind.Interval, DatePrecision.Month)]
    [InlineData("2004-06-11/..", DateKind.Interval, DatePrecision.Day)]
    [InlineData("[1667,1760-12]", DateKind.OneOf, DatePrecision.None)]
    [InlineData("{1760-12..}", DateKind.AllOf, DatePrecision.Month)]
    [InlineData("Y17E200", DateKind.Date, DatePrecision.Year)]
    public void A_date_has_a_Kind_and_a_Precision(string text, DateKind kind, DatePrecision precision)
    {
        Assert.Equal(kind, D(text).Kind);
        Assert.Equal(precision, D(text).Precision);
    }

    [Fact]
    public void Year_Month_and_Day_are_null_if_unknown()
    {
        Assert.Equal((2004, 6, 11), (D("2004-06-11~").Year, D("2004-06-11~").Month, D("2004-06-11~").DayOfMonth));
        Assert.Equal((-1985, 4, 12), (D("-1985-04-12T23:20:30Z").Year, D("-1985-04-12T23:20:30Z").Month, D("-1985-04-12T23:20:30Z").DayOfMonth));
        Assert.Equal((null, 12, null), (D("15XX-12-2X").Year, D("15XX-12-2X").Month, D("15XX-12-2X").DayOfMonth));
        Assert.Equal((2001, null, 21), (D("2001-21").Year, D("2001-21").Month, D("2001-21").SeasonCode));
        Assert.Equal(170000000, D("Y17E7").Year);
        Assert.Null(D("Y17E200").Year);
        Assert.Null(D("1985/1986").Year);
        Assert.Null(D("1985-04").SeasonCode);
        Assert.True(D("[1985,198X]").HasUnspecifiedDigits);
        Assert.False(D("1985/..").HasUnspecifiedDigits);
    }

    [Fact]
    public void An_interval_has_ends_and_a_set_has_members()
    {
        Assert.Equal(D("1984?"), D("1984?/2004-06~").GetStart());
        Assert.Equal(D("2004-06~"), D("1984?/2004-06~").GetEnd());
        Assert.Equal(default, D("../2004").GetStart());
        Assert.Equal(default, D("1985/").GetEnd());
        Assert.Equal(D("Y12345678901234567890"), D("Y12345678901234567890/Y12345678901234567891").GetStart());
        Assert.Equal(["1667", "1668?", "[1670..1672]"], D("[1667,1668?,1670..1672]").GetMembers().Select(m => m.ToString()));
        Assert.Equal(["{..1984}", "Y17E200", "{1990-01..}"], D("{..1984,Y17E200,1990-01..}").GetMembers().Select(m => m.ToString()));
        Assert.Empty(D("1985").GetMembers());
    }

    [Fact]
    public void Open_and_unknown_ends_have_different_bounds()
    {
        Assert.Equal(DateBoundKind.Open, D("1985/..").LatestEnd.Kind);
        Assert.Equal(DateBoundKind.Unknown, D("1985/").LatestEnd.Kind);
        Assert.Equal(DateBoundKind.Open, D("../1985").EarliestStart.Kind);
        Assert.Equal(DateBoundKind.Unknown, D("/1985").EarliestStart.Kind);
        Assert.Equal(DateBoundKind.Open, D("[..1984]").EarliestStart.Kind);
        Assert.NotEqual(D("1985/..").LatestEnd, D("1985/").LatestEnd);

        // Neither an open nor an unknown end is certain to last: open means "not specified", for whatever reason.
        Assert.Equal(Ternary.Maybe, D("1985/..").Covers(D("2100")));
        Assert.Equal(Ternary.Maybe, D("1985/").Covers(D("2100")));
        Assert.Equal(UncertaintyReason.OpenEnd, D("1985/..").Explain(AllenRelations.Contains, D("2100")).Causes[0].Reason);
        Assert.Equal(UncertaintyReason.UnknownEnd, D("1985/").Explain(AllenRelations.Contains, D("2100")).Causes[0].Reason);

        Assert.Equal(Ternary.Yes, D("1985/..").IsAfter(D("1984")));
        Assert.Equal(Ternary.Yes, D("1985/").IsAfter(D("1984")));
    }

    [Fact]
    public void GetBounds_of_an_interval_are_the_limits_of_its_ends()
    {
        DateBounds bounds = D("1964/2008-05").GetBounds();
        Assert.Equal(
            ("1964-01-01", "1964-12-31", "2008-05-01", "2008-05-31"),
            (bounds.EarliestStart.ToString(), bounds.LatestStart.ToString(), bounds.EarliestEnd.ToString(), bounds.LatestEnd.ToString()));

        // The start cannot be after the end, so each limits the other.
        bounds = D("2022/2022-03").GetBounds();
        Assert.Equal("2022-03-31", bounds.LatestStart.ToString());
        bounds = D("2022-08-02/2022").GetBounds();
        Assert.Equal("2022-08-02", bounds.EarliestEnd.ToString());
    }

    [Fact]
    public void GetBounds_of_an_all_of_set_are_its_start_and_end()
    {
        DateBounds all = D("{1960,1980..1985}").GetBounds();
        Assert.Equal(("1960-01-01", "1960-01-01"), (all.EarliestStart.ToString(), all.LatestStart.ToString()));
        Assert.Equal(("1985-12-31", "1985-12-31"), (all.EarliestEnd.ToString(), all.LatestEnd.ToString()));
        DateBounds one = D("[1960,1980..1985]").GetBounds();
        Assert.Equal(("1960-01-01", "1985-01-01"), (one.EarliestStart.ToString(), one.LatestStart.ToString()));
        Assert.Equal(("1960-12-31", "1985-12-31"), (one.EarliestEnd.ToString(), one.LatestEnd.ToString()));
    }

    [Fact]
    public void A_season_has_no_months_until_a_map_is_given()
    {
        EdtfDate spring = D("2001-21");
        Assert.Null(spring.Earliest);
        Assert.Equal(DateBoundKind.Unplaced, spring.EarliestStart.Kind);
        Assert.Equal("2001-03-01", spring.GetBounds(SeasonMap.MeteorologicalNorth).EarliestStart.ToString());
        Assert.Equal("2001-09-01", spring.GetBounds(SeasonMap.MeteorologicalSouth).EarliestStart.ToString());
        Assert.Equal("2001-01-01", spring.GetBounds(SeasonMap.Quarters).EarliestStart.ToString());
        Assert.Equal("2002-02-28", D("2001-24").GetBounds(SeasonMap.MeteorologicalNorth).LatestEnd.ToString());
        Assert.Equal("2002-02-28", D("2001-30").GetBounds(SeasonMap.MeteorologicalNorth).LatestEnd.ToString());
        Assert.Equal("2001-03-31", D("2001-31").GetBounds(SeasonMap.Quarters).LatestEnd.ToString());
        Assert.Equal(DateBoundKind.Unplaced, spring.GetBounds(SeasonMap.None).EarliestStart.Kind);
        Assert.Equal("2000-12-01", spring.GetBounds(SeasonMap.None.With(21, 0, 3)).EarliestStart.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => SeasonMap.None.With(33, 1, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => SeasonMap.None.With(21, -2, 3));

        // The standard itself defines quarters and similar groups by months from January.
        Assert.Equal("2001-04-01", D("2001-34").Earliest.ToString());
    }

    [Fact]
    public void A_season_without_months_is_still_near_its_year()
    {
        Assert.Equal(Ternary.Maybe, D("2001-24").IsBefore(D("2002-06")));
        Assert.Equal(Ternary.Yes, D("2001-24").IsBefore(D("2003")));
        Assert.Equal(Ternary.Yes, D("2001-21").Throughout(SeasonMap.MeteorologicalNorth).IsBefore(D("2001-06")));
        Assert.Equal(Ternary.Maybe, D("2001-21").IsBefore(D("2001-06")));
    }

    [Fact]
    public void A_season_without_months_touches_its_year_and_lasts_at_most_half_a_year()
    {
        Assert.Equal(Ternary.No, D("2001-21").Covers(D("2001")));
        Assert.Equal(Ternary.No, D("2001-21").Contains(D("2000/2002")));
        Assert.Equal(Ternary.No, D("2000-21").IsWithin(D("2001-06")));
        Assert.Equal(Ternary.Yes, D("2001-21").Intersects(D("2001")));
        Assert.Equal(Ternary.Maybe, D("2001-21").During(D("2000/2002-08")));
        Assert.Equal(Ternary.Yes, D("2001-21").IsWithin(D("2000-07-02/2002-07-02")));
        Assert.Equal(Ternary.Maybe, D("2001-21").IsWithin(D("2000-07-03/2002-07-02")));
        Assert.Equal(Ternary.Maybe, D("2001-21").IsWithin(D("2001")));

        // At most 184 days, the length of July to December.
        Assert.Equal(Ternary.Maybe, D("2001-21").EqualsInTime(D("2001-07-01/2001-12-31")));
        Assert.Equal(Ternary.No, D("2001-21").EqualsInTime(D("2001-06-30/2001-12-31")));
        Assert.Equal(Ternary.Maybe, D("2001-21").Intersects(D("2000-07-02")));
        Assert.Equal(Ternary.No, D("2001-21").Intersects(D("2000-07-01")));
        Assert.Equal(Ternary.Maybe, D("2001-21").Intersects(D("2002-07-02")));
        Assert.Equal(Ternary.No, D("2001-21").Intersects(D("2002-07-03")));

        // The relations under any map are a subset of those without a map.
        EdtfDate[] others = [D("2001"), D("2000-12"), D("2001-03/2001-05"), D("2001-06-01"), D("2000/2002"), D("[1999,2001-09..]"), D("2001-22"), D("2002-21"), D("2001-XX-1X")];
        foreach (int first in Enumerable.Range(-4, 17))
        {
            foreach (int months in Enumerable.Range(1, 6).Where(m => first + m > 1))
            {
                SeasonMap map = SeasonMap.None.With(21, first, months);
                foreach (EdtfDate other in others)
                    Assert.True(EdtfDate.PossibleRelations(D("2001-21").Throughout(map), other).Implies(EdtfDate.PossibleRelations(D("2001-21"), other)), $"{first} {months} {other}");
            }
        }
    }

    [Fact]
    public void A_season_without_months_is_compared_exactly_in_few_years_and_with_Maybe_in_many()
    {
        // A season of at most half a year cannot end on 31 December and start on 1 January. For many years the library does not search each one and answers Maybe.
        Assert.Equal(Ternary.No, D("2001-21").EqualsInTime(D("XXXX-01-01/XXXX-12-31")));
        Assert.Equal(Ternary.No, D("200X-21").EqualsInTime(D("XXXX-01-01/XXXX-12-31")));
        Assert.Equal(Ternary.Maybe, D("1XXX-21").EqualsInTime(D("XXXX-01-01/XXXX-12-31")));
    }

    [Theory]
    [InlineData("-XXXX")]
    [InlineData("-000X-01")]
    [InlineData("-000X-33")]
    [InlineData("-XXXX-34")]
    [InlineData("-00XX-21")]
    public void A_negative_year_that_could_be_zero_is_unplaced(string text)
    {
        DateBounds bounds = D(text).GetBounds(SeasonMap.MeteorologicalNorth);
        Assert.Equal((DateBoundKind.Unplaced, DateBoundKind.Unplaced), (bounds.EarliestStart.Kind, bounds.LatestEnd.Kind));
        DateExtent extent = D(text).Throughout(SeasonMap.MeteorologicalNorth);
        Assert.Equal(Ternary.Maybe, extent.Intersects(D("0000")));
        Assert.Equal(Ternary.Yes, extent.IsBefore(D("0002")));
        Assert.Equal(Ternary.No, extent.Covers(D("-0004/-0001-12-31")));
    }

    [Fact]
    public void A_time_with_a_shift_from_UTC_has_no_certain_day()
    {
        Assert.Equal(DateBoundKind.Unplaced, D("1985-04-12T23:20:30-04").EarliestStart.Kind);
        Assert.Equal("1985-04-12", D("1985-04-12T23:20:30Z").Earliest.ToString());
        Assert.Equal("1985-04-12", D("1985-04-12T23:20:30+00:00").Latest.ToString());
        Assert.Equal(Ternary.Yes, D("1985-04-12T23:20:30-04").IsBefore(D("1985-05")));
        Assert.Equal(Ternary.Maybe, D("1985-04-12T23:20:30-04").IsBefore(D("1985-04-13")));
    }

    [Fact]
    public void A_huge_year_neither_overflows_nor_hangs()
    {
        EdtfDate huge = D("Y17E200");
        Assert.Null(huge.Earliest);
        Assert.Equal(DateBoundKind.Unplaced, huge.LatestEnd.Kind);
        Assert.Equal(Ternary.Yes, huge.IsAfter(D("Y9999999999999999")));
        Assert.Equal(Ternary.Yes, D("Y-17E200").IsBefore(D("-9999")));
        Assert.Equal(Ternary.Maybe, huge.IsAfter(D("Y9E200")));
        Assert.Equal(Ternary.Yes, D("1985/Y17E200").Covers(D("2000")));
        Assert.False(EdtfDate.TryParse("Y17E200/Y16E200", out _));
        Assert.True(EdtfDate.TryParse("Y17E200/Y170E199", out _));
        Assert.Equal("+9999999999999999-12-31", D("Y9999999999999999").Latest.ToString());
        Assert.Equal("-9999999999999999-12-31", D("Y-9999999999999999").Latest.ToString());
        Assert.Null(D("Y10000000000000000").Latest);
        Assert.Equal(1, D("Y9999999999999999").Level);
        Assert.Equal(2, D("Y9999999999999999S3").Level);
        Assert.Equal(2, D("?Y9999999999999999").Level);
    }

    [Fact]
    public void Dates_are_sorted_by_earliest_day_then_latest_day_then_text()
    {
        string[] sorted =
        [
            "../1900", "Y-17E200", "Y-9E200", "Y-17E7", "-9999", "-0044-03-15", "0000", "15XX", "1900-01", "/1900", "1900", "[..1900]", "1984-01-01", "1984-01", "/1984", "1984", "1984-21", "1984-22", "1984?", "1984~",
            "1984/1985", "[1984,1990]", "1984/", "1984/..", "1984-02", "1985", "Y17E7", "Y9E200", "Y17E200", "Y170E200",
        ];
        var random = new Random(7);
        List<EdtfDate> shuffled = [.. sorted.Select(D).OrderBy(_ => random.Next())];
        shuffled.Sort();
        Assert.Equal(sorted, shuffled.Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("Y1E200", "Y1E9223372036854775808")]
    [InlineData("Y1E9999999999999999999", "Y1E10000000000000000000")]
    [InlineData("Y2E100000000000000000000", "Y1E100000000000000000001")]
    [InlineData("Y10E100000000000000000000", "Y11E100000000000000000000S3")]
    [InlineData("Y12345678901234567890", "Y1E100000000000000000000")]
    [InlineData("Y12345678901234567890E9223372036854775799", "Y1E9300000000000000000")]
    public void Years_whose_exponents_exceed_64_bits_are_sorted_by_size(string smaller, string larger)
    {
        Assert.Equal((-1, 1), (Math.Sign(D(smaller).CompareTo(D(larger))), Math.Sign(D(larger).CompareTo(D(smaller)))));
        Assert.Equal(1, Math.Sign(D(smaller.Replace("Y", "Y-", StringComparison.Ordinal)).CompareTo(D(larger.Replace("Y", "Y-", StringComparison.Ordinal)))));
        Assert.True(EdtfDate.TryParse($"{smaller}/{larger}", out _));
        Assert.False(EdtfDate.TryParse($"{larger}/{smaller}", out _));
    }

    [Fact]
    public void The_order_is_total_and_agrees_with_equality()
    {
        EdtfDate[] dates = [.. EdtfCases.Conformance().Where(r => r.Valid).Select(r => D(r.Input))];
        Array.Sort(dates);
        for (int i = 0; i < dates.Length; i++)
        {
            for (int j = 0; j < dates.Length; j++)
            {
                Assert.Equal(i.CompareTo(j), Math.Sign(dates[i].CompareTo(dates[j])));
                Assert.Equal(i == j, dates[i] == dates[j]);
            }
        }
    }

    [Theory]
    [InlineData("?2004-06-11~", "2004?-06-11~")]
    [InlineData("2004?-?06", "2004-06?")]
    [InlineData("2004~-06~-11", "2004-06~-11")]
    [InlineData("?2001", "2001?")]
    [InlineData("%2004-%06-%11", "2004-06-11%")]
    [InlineData("2004-06~-?11", "2004-06~-?11")]
    [InlineData("2004?-06~-%11", "2004?-06-?11~")]
    [InlineData("Y17E7", "Y170000000")]
    [InlineData("Y20E2", "2000")]
    [InlineData("Y20E2S3", "2000S3")]
    [InlineData("Y-5E1?", "-0050?")]
    [InlineData("1950S4", "1950")]
    [InlineData("0050S2~", "0050~")]
    [InlineData("Y12345S5", "Y12345")]
    [InlineData("Y170E199", "Y17E200")]
    [InlineData("Y17E200S202", "Y17E200")]
    [InlineData("Y1E15", "Y1000000000000000")]
    [InlineData("Y10000000000000000", "Y1E16")]
    [InlineData("1985-04-12T23:20:30+00:00", "1985-04-12T23:20:30Z")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04:00")]
    [InlineData("?1984/~2004", "1984?/2004~")]
    [InlineData("Y17E3/..", "Y17000/..")]
    [InlineData("[1670..1672,1667,1668,1667]", "[1667..1668,1670..1672]")]
    [InlineData("[1668,1667]", "[1667..1668]")]
    [InlineData("{1985-12,1986-01,1984?}", "{1984?,1985-12..1986-01}")]
    [InlineData("[1985-02-28,1985-03-01]", "[1985-02-28..1985-03-01]")]
    [InlineData("[2016]", "2016")]
    [InlineData("{2016?}", "2016?")]
    [InlineData("[1900,1760-12..]", "[1900,1760-12..]")]
    [InlineData("[..1984,1983..]", "[..0000,0001..]")]
    [InlineData("2004-XX", "2004-XX")]
    public void Canonical_is_equal_for_equal_meanings(string text, string canonical)
    {
        Assert.Equal(canonical, D(text).Canonical().ToString());
        Assert.Equal(D(canonical), D(text).Canonical());
        Assert.Equal(D(canonical), D(canonical).Canonical());
    }

    [Fact]
    public void The_canonical_spelling_of_every_valid_row_has_the_same_bounds_and_qualification()
    {
        foreach (EdtfCases.Row row in EdtfCases.Conformance().Where(r => r.Valid))
        {
            EdtfDate date = D(row.Input);
            EdtfDate canonical = date.Canonical();
            Assert.Equal(canonical, canonical.Canonical());
            Assert.Equal(canonical, D(canonical.ToString()));
            Assert.Equal(date.GetBounds(SeasonMap.Quarters), canonical.GetBounds(SeasonMap.Quarters));
            Assert.Equal(date.Qualification, canonical.Qualification);
            Assert.Equal(date.DayQualification, canonical.DayQualification);
        }
    }

    [Fact]
    public void Parsing_and_comparing_a_date_or_an_interval_does_not_allocate()
    {
        EdtfDate[] dates = [D("1985-04-12"), D("2004-06-~11"), D("15XX-12-25"), D("1964/2008"), D("1985/.."), D("2001-21"), D("1985")];
        ulong[] words = new ulong[3];
        long Round()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            int parsed = 0;
            parsed += EdtfDate.TryParse("1985-04-12".AsSpan(), out _) ? 1 : 0;
            parsed += EdtfDate.TryParse("2004-06-~11".AsSpan(), out _) ? 1 : 0;
            parsed += EdtfDate.TryParse("156X-12-25".AsSpan(), out _) ? 1 : 0;
            parsed += EdtfDate.TryParse("Y-17E7S3".AsSpan(), out _) ? 1 : 0;
            parsed += EdtfDate.TryParse("1984?/2004-06~".AsSpan(), out _) ? 1 : 0;
            parsed += EdtfDate.TryParse("1985-13".AsSpan(), out _, out _) ? 1 : 0;
            foreach (EdtfDate left in dates)
            {
                left.Pack(words);
                PackedDate.Read(words.AsSpan(0, left.PackedLength));
                left.GetHashCode();
                left.GetBounds();
                foreach (EdtfDate right in dates)
                    left.CompareTo(right);
            }

            dates[0].IsBefore(dates[6]);
            return parsed == 5 ? GC.GetAllocatedBytesForCurrentThread() - before : -1;
        }

        // Takes the minimum of several runs, because the runtime itself sometimes allocates on the thread.
        Assert.Equal(0, Enumerable.Range(0, 10).Min(_ => Round()));
    }

    [Fact]
    public void A_date_is_parsed_and_written_through_the_frameworks_interfaces()
    {
        Assert.Equal("on 1984?", $"on {D("1984?")}");
        Assert.Equal("1984?", ((IFormattable)D("1984?")).ToString("yyyy", null));
        Span<char> room = stackalloc char[4];
        Assert.False(D("1984?").TryFormat(room, out int written));
        Assert.Equal(0, written);
        Assert.True(D("1984").TryFormat(room, out written));
        Assert.Equal(4, written);
#if !ASSET_NETSTANDARD2_0
        Assert.Equal(D("1984?"), Generic<EdtfDate>("1984?"));
        static T Generic<T>(string text)
            where T : ISpanParsable<T> => T.Parse(text.AsSpan(), null);
#endif
    }

    [Theory]
    [InlineData("1985-04-12", "1985-04-12 is a day (EDTF level 0).\nIt is the day 1985-04-12.")]
    [InlineData("?2004-06-~11", "?2004-06-~11 is a day (EDTF level 2).\nThe year is uncertain.\nThe day is approximate.\nAs written, it is the day 2004-06-11.")]
    [InlineData("201X~", "201X~ is a year (EDTF level 1).\nThe year is approximate.\nThe digits written X are not specified.\nAs written, it starts between 2010-01-01 and 2019-01-01 and ends between 2010-12-31 and 2019-12-31.")]
    [InlineData("1985-04/", "1985-04/ is an interval (EDTF level 1).\nIts start is some day in 1985-04, a month.\nIts end is unknown.\nIt starts between 1985-04-01 and 1985-04-30.")]
    [InlineData("../1985-04-12?", "../1985-04-12? is an interval (EDTF level 1).\nIts start is open.\nIts end is 1985-04-12?, a day.\nOf the end, the whole date is uncertain.\nAs written, it ends on 1985-04-12.")]
    [InlineData("2001-21", "2001-21 is the spring of a year, in an unstated hemisphere (EDTF level 1).\nThe standard gives this season no months, so it has no days.")]
    [InlineData("[1667,1670..1672]", "[1667,1670..1672] is a set of which one member is meant (EDTF level 2).\nIt is one of these; the text does not say which: 1667; any year from 1670 to 1672.\nIt starts between 1667-01-01 and 1672-01-01 and ends between 1667-12-31 and 1672-12-31.")]
    [InlineData("1950S2", "1950S2 is a year (EDTF level 2).\nOnly the first 2 digits of the year are significant.\nIt starts between 1900-01-01 and 1999-01-01 and ends between 1900-12-31 and 1999-12-31.")]
    [InlineData("[2016]", "[2016] is a set of which one member is meant (EDTF level 2).\nIt has one member: 2016.\nIt starts on 2016-01-01 and ends on 2016-12-31.")]
    [InlineData("{..1984}", "{..1984} is a set of which all members are meant (EDTF level 2).\nIt is all of these: 1984 and every year before it.\nIt ends on 1984-12-31.\nIts start is open.")]
    [InlineData("{..1984,1990..}", "{..1984,1990..} is a set of which all members are meant (EDTF level 2).\nIt is all of these: 1984 and every year before it; 1990 and every year after it.\nIts start is open.\nIts end is open.")]
    [InlineData("[1990-05..]", "[1990-05..] is a set of which one member is meant (EDTF level 2).\nIt is one of these; the text does not say which: 1990-05 or any month after it.\nIt starts on 1990-05-01 or any time after and ends on 1990-05-31 or any time after.")]
    [InlineData("/1985-25", "/1985-25 is an interval (EDTF level 2).\nIts start is unknown.\nIts end is some day in 1985-25, the spring of a year in the northern hemisphere.\nThe standard gives its end no days of the calendar.")]
    [InlineData("2004-21/2005-22", "2004-21/2005-22 is an interval (EDTF level 2).\nIts start is some day in 2004-21, the spring of a year, in an unstated hemisphere.\nIts end is some day in 2005-22, the summer of a year, in an unstated hemisphere.\nThe standard gives its start and its end no days of the calendar.")]
    [InlineData("1985/Y17E200", "1985/Y17E200 is an interval (EDTF level 2).\nIts start is some day in 1985, a year.\nIts end is some day in Y17E200, a year.\nIt starts between 1985-01-01 and 1985-12-31.\nThe standard gives its end no days of the calendar.")]
    [InlineData("-0044", "-0044 is a year (EDTF level 1).\nThe year is 45 BCE.\nIt starts on -0044-01-01 and ends on -0044-12-31.")]
    [InlineData("0000-03", "0000-03 is a month (EDTF level 0).\nThe year is 1 BCE.\nIt starts on 0000-03-01 and ends on 0000-03-31.")]
    [InlineData("-004X", "-004X is a year (EDTF level 1).\nThe year is before the common era.\nThe digits written X are not specified.\nIt starts between -0049-01-01 and -0040-01-01 and ends between -0049-12-31 and -0040-12-31.")]
    [InlineData("{-0044..0001}", "{-0044..0001} is a set of which all members are meant (EDTF level 2).\nIt is all of these: every year from -0044 (45 BCE) to 0001.\nIt starts on -0044-01-01 and ends on 0001-12-31.")]
    public void Describe_explains_a_date_in_English(string text, string words) => Assert.Equal(words, D(text).Describe());

    /// <summary>Returns texts of every form: every date alone, as each end of an interval with every other, and in sets.</summary>
    private static IEnumerable<string> EveryShape()
    {
        string[] dates =
        [
            "1985", "1985-04", "1985-04-12", "198X", "1985-XX-1X", "1985-21", "1985-25", "1985-33", "1950S2", "1985?", "-0044", "-0044-03-15~", "0000", "-004X", "-XXXX", "-000X-33", "Y17000", "Y-17000",
            "Y17E200", "Y-17E200", "Y123456789012345678",
        ];
        string[] ranges = ["1985..1987", "1985-04..1986-05", "-0044..0001", "1985-04-12..1985-04-13"];
        string[] open = ["..1984", "1990..", "..-0044", "1990-05-06.."];
        IEnumerable<string> all = dates.Concat(["1985-04-12T23:20:30", "-1985-04-12T23:20:30Z", "1985-04-12T23:20:30-04"]);
        all = all.Concat(from a in dates.Concat(["", ".."]) from b in dates.Concat(["", ".."]) select a + "/" + b);
        foreach ((string opening, string closing) in new[] { ("[", "]"), ("{", "}") })
        {
            all = all.Concat(dates.Concat(ranges).Concat(open).Select(m => opening + m + closing));
            all = all.Concat(from a in dates.Concat(ranges) from b in dates.Concat(ranges) select opening + a + "," + b + closing);
            all = all.Concat(from a in open where a[0] == '.' from b in dates.Concat(open.Where(o => o[0] != '.')) select opening + a + "," + b + closing);
        }

        return all.Where(t => EdtfDate.TryParse(t, out _));
    }

    [Fact]
    public void Describe_names_exactly_the_bounds()
    {
        int described = 0;
        foreach (string text in EveryShape())
        {
            foreach (SeasonMap? seasons in new[] { null, SeasonMap.MeteorologicalNorth })
            {
                described++;
                EdtfDate date = D(text);
                string words = date.Describe(seasons);
                DateBounds bounds = date.GetBounds(seasons);
                string context = text + ":\n" + words;
                foreach (string line in words.Split('\n'))
                    Assert.True(line.EndsWith('.') && !line.Contains("It .", StringComparison.Ordinal) && !line.Contains("  ", StringComparison.Ordinal), context);

                foreach (DateBound bound in new[] { bounds.EarliestStart, bounds.LatestStart, bounds.EarliestEnd, bounds.LatestEnd })
                {
                    string said = bound.Kind switch
                    {
                        DateBoundKind.Day => bound.ToString(),
                        DateBoundKind.Unplaced => "no days",
                        DateBoundKind.Unknown => "unknown",
                        _ => "",
                    };
                    Assert.True(words.Contains(said, StringComparison.Ordinal), context);
                }

                bool Says(string phrase) => words.Contains(phrase, StringComparison.Ordinal);
                bool isOpen = bounds.EarliestStart.Kind == DateBoundKind.Open || bounds.LatestEnd.Kind == DateBoundKind.Open;
                Assert.True(isOpen == (Says("is open.") || Says("any time")), context);
                Assert.True((bounds.EarliestStart.Kind == DateBoundKind.Unplaced || bounds.LatestEnd.Kind == DateBoundKind.Unplaced) == Says("no days"), context);
                Assert.True(date.Kind != DateKind.AllOf || !(Says(" or any ") || Says("any year")), context);
                Assert.True(date.Kind == DateKind.AllOf || !Says("every "), context);
                bool isBefore = text.Replace("/-", "-", StringComparison.Ordinal).Split('/', ',', '[', '{').Any(p => p.StartsWith('-') || p.StartsWith("Y-", StringComparison.Ordinal) || p.StartsWith("0000", StringComparison.Ordinal));
                if (isBefore)
                    Assert.True(Says("BCE") || Says("before the common era"), context);
                else if (!text.Contains('-', StringComparison.Ordinal))
                    Assert.False(Says("BCE"), context);
            }
        }

        Assert.InRange(described, 1500, int.MaxValue);
    }

    [Theory]
    [InlineData("199u", 3, "An unspecified digit is written X.")]
    [InlineData("1560-uu-25", 5, "An unspecified digit is written X.")]
    [InlineData("196x", 3, "An unspecified digit is written X.")]
    [InlineData("1999/open", 5, "An open end is written '..'.")]
    [InlineData("unknown/2006", 0, "An unknown end is left empty, as in '1985/' and '/1985'.")]
    [InlineData("2004-06-01/unknown", 11, "An unknown end is left empty, as in '1985/' and '/1985'.")]
    [InlineData("1992?~", 5, "Uncertain and approximate together are written %.")]
    [InlineData("1992~?", 5, "Uncertain and approximate together are written %.")]
    [InlineData("y17000000", 0, "A year of more than four digits starts with a capital Y.")]
    [InlineData("Y17e7", 3, "An exponent is written E.")]
    [InlineData("1950p2", 4, "A number of significant digits is written S.")]
    [InlineData("Y17101E4p3", 8, "A number of significant digits is written S.")]
    [InlineData("2004-(06)?-11", 5, "Parentheses are not used: a qualifier on the right of a component covers it and all to its left, and one on its left covers it alone.")]
    [InlineData("2001-21^southernHemisphere", 7, "A season takes no '^': those of the northern hemisphere have the codes 25 to 28, those of the southern 29 to 32.")]
    public void Syntax_of_the_drafts_is_rejected_with_the_current_form(string text, int position, string hint)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out EdtfError error));
        Assert.Equal(position, error.Position);
        Assert.EndsWith(". " + hint, error.Message, StringComparison.Ordinal);
        Assert.Contains("expected", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1985-13")]
    [InlineData("1985~~")]
    [InlineData("1985??")]
    [InlineData("until 1985")]
    [InlineData("yesterday")]
    [InlineData("opened in 1985")]
    [InlineData("1985/unknowable")]
    [InlineData("1985e")]
    [InlineData("1985 p. 3")]
    public void Other_errors_have_no_hint_about_the_drafts(string text)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out EdtfError error));
        Assert.DoesNotContain("written", error.Message, StringComparison.Ordinal);
    }
}
