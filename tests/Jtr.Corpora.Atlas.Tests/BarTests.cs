using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Drawing;
using Jtr.Corpora.Atlas.Plans;
using Xunit;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>Tests the position of the marks of a date on the time axis.</summary>
public sealed class BarTests
{
    private static readonly TimeScale s_scale = TimeScale.Of([Event("2018"), Event("2019"), Event("2020")]);

    [Theory]
    [InlineData("2019", "2019-01-01", "2020-01-01")]
    [InlineData("2019-08", "2019-08-01", "2019-09-01")]
    [InlineData("2019-08?", "2019-08-01", "2019-09-01")]
    public void A_state_that_lasts_throughout_its_date_is_solid_from_the_first_day_to_the_last(string date, string from, string to)
    {
        string marks = Marks(State(date));
        Assert.Equal((At(from), At(to)), Extent(marks, "real"));
        Assert.DoesNotContain("hatch", marks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019", "2019-01-01", "2020-01-01")]
    [InlineData("2019-08", "2019-08-01", "2019-09-01")]
    [InlineData("2019-08?", "2019-08-01", "2019-09-01")]
    [InlineData("2019-03/2019-09", "2019-03-01", "2019-10-01")]
    [InlineData("2019-08-XX", "2019-08-01", "2019-09-01")]
    public void An_event_within_an_imprecise_date_is_a_hatched_box_without_a_solid_part(string date, string from, string to)
    {
        string marks = Marks(Event(date));
        Assert.Equal((At(from), At(to)), Extent(marks, "within"));
        Assert.DoesNotContain("real", marks, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_of_one_day_is_solid()
    {
        string marks = Marks(Event("2019-08-15"));
        Assert.Equal(At("2019-08-15"), Extent(marks, "real").From);
        Assert.DoesNotContain("hatch", marks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bar_is_solid_where_the_library_is_certain_of_the_day()
    {
        foreach (string date in (string[])["2019", "2019-08", "2019-08-15", "2019-08-15?", "2018/2020", "2018-06-15/2018-06-15", "2019-06-01/..", "/2019-06", "2019-06/", "[2019-03..2019-09]", "../2018-06-10", "2019-08-1X"])
        {
            foreach (DateExtentKind kind in Enum.GetValues<DateExtentKind>())
            {
                var extent = new DateExtent(EdtfDate.Parse(date), kind, null);
                var bar = TimeBar.Of(EdtfDate.Parse(date), kind)!;
                for (long day = Number("2018-01-01"); day <= Number("2020-12-31"); day++)
                {
                    bool isCertain = extent.Covers(Day.FromNumber(day)) == Ternary.Yes;
                    Assert.True(isCertain == (bar.Certain is { } core && core.First <= day && day <= core.Last), $"{date} {kind}: expected {(isCertain ? "a" : "no")} certain mark on {Day.FromNumber(day)}.");
                }
            }
        }
    }

    [Fact]
    public void A_state_from_one_year_to_another_is_solid_only_between_these_years()
    {
        string marks = Marks(State("2018/2020"));
        Assert.Equal((At("2018-12-31"), At("2020-01-02")), Extent(marks, "real"));
        Assert.Equal((At("2018-01-01"), At("2018-12-31")), Extent(marks, "maybe"));
        Assert.Equal(2, Regex.Count(marks, "class=maybe"));
    }

    [Fact]
    public void A_one_of_range_is_hatched_without_a_solid_part()
    {
        string marks = Marks(Event("[2019-03..2019-09]"));
        Assert.Equal((At("2019-03-01"), At("2019-10-01")), Extent(marks, "within"));
        Assert.DoesNotContain("real", marks, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_end_is_hatched_to_the_edge_and_has_an_arrow()
    {
        string marks = Marks(State("2019-06-01/.."));
        Assert.Contains("x=100% ", marks, StringComparison.Ordinal);
        Assert.Contains("arrow", marks, StringComparison.Ordinal);
        Assert.Equal(100, Extent(marks, "maybe").To);
    }

    [Fact]
    public void An_unknown_start_fades_out_and_has_a_question_mark()
    {
        string marks = Marks(Event("/2019-06"));
        Assert.Contains("url(#fade-left)", marks, StringComparison.Ordinal);
        Assert.Contains(">?</text>", marks, StringComparison.Ordinal);
        Assert.DoesNotContain("arrow", marks, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_of_a_one_of_set_are_ticks_on_a_dotted_line()
    {
        string marks = Marks(Event("[2019-02-03,2019-06-07,2019-11-21]"));
        Assert.Equal(3, Regex.Count(marks, "class=tick"));
        Assert.Single(Regex.Matches(marks, "class=dots"));
        Assert.DoesNotContain("real", marks, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_qualified_date_has_rings()
    {
        Assert.Equal(2, Regex.Count(Marks(Event("2019-08~")), "class=ring"));
        Assert.Equal(1, Regex.Count(Marks(Event("2019-02/2019-08?")), "class=ring"));
        Assert.DoesNotContain("ring", Marks(Event("2019-08")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_with_an_unspecified_last_digit_is_possible_in_the_whole_decade()
    {
        TimeBar bar = State("201X");
        Assert.Null(bar.Certain);
        Assert.Equal((Number("2010-01-01"), Number("2019-12-31")), (bar.First, bar.Last));
    }

    [Fact]
    public void Only_bars_of_real_rows_are_solid()
    {
        foreach (Standing standing in Enum.GetValues<Standing>().Where(static standing => standing != Standing.Real))
        {
            foreach (TimeBar bar in (TimeBar[])[Event("2019"), Event("[2019-03..2019-09]"), Event("2019-08-15"), State("2019")])
            {
                string marks = BarDrawing.Draw(bar, s_scale, standing, 0).ToString();
                Assert.DoesNotContain("class=real", marks, StringComparison.Ordinal);
                Assert.Contains($"class={BarDrawing.Class(standing)} ", marks, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("2001-21")]
    public void A_date_without_days_has_no_bar(string date) => Assert.Null(TimeBar.Of(EdtfDate.Parse(date), DateExtentKind.Within));

    [Fact]
    public void Years_without_rows_are_one_gap_in_the_axis()
    {
        TimeScale scale = TimeScale.Of([Event("1850"), Event("2019"), Event("2020")]);
        Assert.Single(scale.Breaks);
        Assert.Equal(scale.At(Number("1851-01-01")) - scale.At(Number("1850-01-01")), scale.At(Number("2020-01-01")) - scale.At(Number("2019-01-01")), 0.1);
        Assert.Equal([1850L, 2019L, 2020L], scale.Ticks.Select(static tick => tick.Year));
    }

    private static TimeBar Event(string date) => TimeBar.Of(EdtfDate.Parse(date), DateExtentKind.Within)!;

    private static TimeBar State(string date) => TimeBar.Of(EdtfDate.Parse(date), DateExtentKind.Throughout)!;

    private static string Marks(TimeBar bar) => BarDrawing.Draw(bar, s_scale, Standing.Real, 0).ToString();

    private static long Number(string day) => Day.Parse(day).Number;

    private static double At(string day) => Math.Round(s_scale.At(Number(day)), 2);

    private static (double From, double To) Extent(string marks, string kind)
    {
        Match rectangle = Regex.Match(marks, $"<rect class={kind}[^>]* x=([0-9.]+)% width=([0-9.]+)%");
        Assert.True(rectangle.Success, $"No rectangle of the class '{kind}' is in {marks}");
        double from = double.Parse(rectangle.Groups[1].Value, CultureInfo.InvariantCulture), width = double.Parse(rectangle.Groups[2].Value, CultureInfo.InvariantCulture);
        return (from, Math.Round(from + width, 2));
    }
}
