using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
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
    public void No_date_is_harmless()
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
        Assert.Empty(none.Members);
        Assert.Equal("No date.", none.Describe());
        Assert.Equal(2, none.PackedLength);
        Assert.Equal(none, EdtfDate.Unpack([0, 0]));
        Assert.True(none < D("../-9999"));
        Assert.Equal(AllenRelations.All, EdtfDate.PossibleRelations(none, D("1985")));
        Assert.Equal(Ternary.Maybe, none.IsBefore(D("1985")));
        Assert.Equal(UncertaintyReason.NoDate, none.Explain(AllenRelations.Before, D("1985")).Causes[0].Reason);
        Assert.False(EdtfDate.TryParse(null, out EdtfDate parsed));
        Assert.Equal(none, parsed);
    }

    [Fact]
    public void An_error_says_where_and_what_was_expected()
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
    public void A_text_is_refused_at_the_character_that_does_not_fit(string text, int position)
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
    public void A_qualifier_reaches_left_from_the_right_side_and_stays_on_the_left_side(string text, int year, int month, int day)
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
    public void A_text_has_a_form_and_a_precision(string text, DateKind kind, DatePrecision precision)
    {
        Assert.Equal(kind, D(text).Kind);
        Assert.Equal(precision, D(text).Precision);
    }

    [Fact]
    public void The_components_are_there_where_they_are_known()
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
        Assert.Equal(D("1984?"), D("1984?/2004-06~").Start);
        Assert.Equal(D("2004-06~"), D("1984?/2004-06~").End);
        Assert.Equal(default, D("../2004").Start);
        Assert.Equal(default, D("1985/").End);
        Assert.Equal(D("Y12345678901234567890"), D("Y12345678901234567890/Y12345678901234567891").Start);
        Assert.Equal(["1667", "1668?", "[1670..1672]"], D("[1667,1668?,1670..1672]").Members.Select(m => m.ToString()));
        Assert.Equal(["{..1984}", "Y17E200", "{1990-01..}"], D("{..1984,Y17E200,1990-01..}").Members.Select(m => m.ToString()));
        Assert.Empty(D("1985").Members);
    }

    [Fact]
    public void Open_and_unknown_are_different()
    {
        Assert.Equal(DateBoundKind.Open, D("1985/..").LatestEnd.Kind);
        Assert.Equal(DateBoundKind.Unknown, D("1985/").LatestEnd.Kind);
        Assert.Equal(DateBoundKind.Open, D("../1985").EarliestStart.Kind);
        Assert.Equal(DateBoundKind.Unknown, D("/1985").EarliestStart.Kind);
        Assert.Equal(DateBoundKind.Open, D("[..1984]").EarliestStart.Kind);
        Assert.NotEqual(D("1985/..").LatestEnd, D("1985/").LatestEnd);

        // Neither says that it lasts: open is "not specified, because there is none or for any other reason".
        Assert.Equal(Ternary.Maybe, D("1985/..").Covers(D("2100")));
        Assert.Equal(Ternary.Maybe, D("1985/").Covers(D("2100")));
        Assert.Equal(UncertaintyReason.OpenEnd, D("1985/..").Explain(AllenRelations.Contains, D("2100")).Causes[0].Reason);
        Assert.Equal(UncertaintyReason.UnknownEnd, D("1985/").Explain(AllenRelations.Contains, D("2100")).Causes[0].Reason);

        Assert.Equal(Ternary.Yes, D("1985/..").IsAfter(D("1984")));
        Assert.Equal(Ternary.Yes, D("1985/").IsAfter(D("1984")));
    }

    [Fact]
    public void The_four_bounds_of_an_interval_are_the_edges_of_its_ends()
    {
        DateBounds bounds = D("1964/2008-05").GetBounds();
        Assert.Equal(
            ("1964-01-01", "1964-12-31", "2008-05-01", "2008-05-31"),
            (bounds.EarliestStart.ToString(), bounds.LatestStart.ToString(), bounds.EarliestEnd.ToString(), bounds.LatestEnd.ToString()));

        // The start may not follow the end: they limit each other.
        bounds = D("2022/2022-03").GetBounds();
        Assert.Equal("2022-03-31", bounds.LatestStart.ToString());
        bounds = D("2022-08-02/2022").GetBounds();
        Assert.Equal("2022-08-02", bounds.EarliestEnd.ToString());
    }

    [Fact]
    public void The_bounds_of_all_of_a_set_are_where_the_whole_starts_and_ends()
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

        // Quarters and their like count months from January in the standard itself.
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
    public void A_clock_set_off_from_UTC_has_no_certain_day()
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
            "../1900", "/1900", "Y-17E200", "Y-9E200", "Y-17E7", "-9999", "-0044-03-15", "0000", "15XX", "1984-01-01", "1984-01", "1984", "1984-21", "1984-22", "1984?", "1984~",
            "1984/1985", "[1984,1990]", "1984/", "1984/..", "1984-02", "1985", "Y17E7", "Y9E200", "Y17E200", "Y170E200",
        ];
        var random = new Random(7);
        List<EdtfDate> shuffled = [.. sorted.Select(D).OrderBy(_ => random.Next())];
        shuffled.Sort();
        Assert.Equal(sorted, shuffled.Select(d => d.ToString()));
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
    public void Each_meaning_has_one_canonical_spelling(string text, string canonical)
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
    public void Parsing_and_comparing_a_date_or_an_interval_allocates_nothing()
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
                EdtfDate.Unpack(words.AsSpan(0, left.PackedLength));
                left.GetHashCode();
                left.GetBounds();
                foreach (EdtfDate right in dates)
                    left.CompareTo(right);
            }

            dates[0].IsBefore(dates[6]);
            return parsed == 5 ? GC.GetAllocatedBytesForCurrentThread() - before : -1;
        }

        Round();
        Assert.Equal(0, Round());
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
    [InlineData("?2004-06-~11", "?2004-06-~11 is a day (EDTF level 2).\nThe year is uncertain.\nThe day is approximate.\nIt is the day 2004-06-11.")]
    [InlineData("201X~", "201X~ is a year (EDTF level 1).\nThe year is approximate.\nThe digits written X are not specified.\nIt starts between 2010-01-01 and 2019-01-01 and ends between 2010-12-31 and 2019-12-31.")]
    [InlineData("1985-04/", "1985-04/ is an interval (EDTF level 1).\nIts start is some day in 1985-04, a month.\nIts end is unknown.\nIt starts between 1985-04-01 and 1985-04-30.")]
    [InlineData("../1985-04-12?", "../1985-04-12? is an interval (EDTF level 1).\nIts start is open.\nIts end is 1985-04-12?, a day.\nOf the end, the whole date is uncertain.\nIt ends on 1985-04-12.")]
    [InlineData("2001-21", "2001-21 is the spring of a year, wherever that is (EDTF level 1).\nThe standard gives this season no months, so it has no days.")]
    [InlineData("[1667,1670..1672]", "[1667,1670..1672] is a set of which one member is meant (EDTF level 2).\nIt is one of these, and it is not said which: 1667; any year from 1670 to 1672.\nIt starts between 1667-01-01 and 1672-01-01 and ends between 1667-12-31 and 1672-12-31.")]
    [InlineData("1950S2", "1950S2 is a year (EDTF level 2).\nOnly the first 2 digits of the year are significant.\nIt starts between 1900-01-01 and 1999-01-01 and ends between 1900-12-31 and 1999-12-31.")]
    public void A_date_is_described_in_words(string text, string words) => Assert.Equal(words, D(text).Describe());
}
