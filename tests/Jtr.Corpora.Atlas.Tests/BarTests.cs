using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Drawing;
using Jtr.Corpora.Atlas.Plans;
using Xunit;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>Where the marks of a date stand.</summary>
public sealed class BarTests
{
    private static readonly TimeScale s_scale = TimeScale.Of([TimeBar.Of(EdtfDate.Parse("2018"))!, TimeBar.Of(EdtfDate.Parse("2019"))!, TimeBar.Of(EdtfDate.Parse("2020"))!]);

    [Theory]
    [InlineData("2019", "2019-01-01", "2020-01-01")]
    [InlineData("2019-08", "2019-08-01", "2019-09-01")]
    [InlineData("2019-08?", "2019-08-01", "2019-09-01")]
    public void What_is_certain_is_solid_from_its_first_day_to_its_last(string date, string from, string to)
    {
        string marks = Marks(date);
        Assert.Equal((At(from), At(to)), Extent(marks, "real"));
        Assert.DoesNotContain("maybe", marks, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_interval_only_the_middle_is_certain()
    {
        string marks = Marks("2018/2020");
        Assert.Equal((At("2018-12-31"), At("2020-01-02")), Extent(marks, "real"));
        Assert.Equal((At("2018-01-01"), At("2018-12-31")), Extent(marks, "maybe"));
        Assert.Equal(2, Regex.Count(marks, "class=\"maybe\"|class=maybe"));
    }

    [Fact]
    public void A_range_of_which_one_day_is_meant_is_hatched_and_nowhere_solid()
    {
        string marks = Marks("[2019-03..2019-09]");
        Assert.Equal((At("2019-03-01"), At("2019-10-01")), Extent(marks, "maybe"));
        Assert.DoesNotContain("real", marks, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_end_leaves_the_frame_with_an_arrow_and_is_hatched_up_to_there()
    {
        string marks = Marks("2019-06-01/..");
        Assert.Contains("x=\"100%\"", marks, StringComparison.Ordinal);
        Assert.Contains("arrow", marks, StringComparison.Ordinal);
        Assert.Equal(100, Extent(marks, "maybe").To);
    }

    [Fact]
    public void An_unknown_beginning_fades_and_asks()
    {
        string marks = Marks("/2019-06");
        Assert.Contains("url(#fade-left)", marks, StringComparison.Ordinal);
        Assert.Contains(">?</text>", marks, StringComparison.Ordinal);
        Assert.DoesNotContain("arrow", marks, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_of_a_choice_are_ticks_on_a_dotted_line()
    {
        string marks = Marks("[2019-02-03,2019-06-07,2019-11-21]");
        Assert.Equal(3, Regex.Count(marks, "class=\"?tick"));
        Assert.Single(Regex.Matches(marks, "class=\"?dots"));
        Assert.DoesNotContain("real", marks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_qualified_date_has_rings_and_another_has_none()
    {
        Assert.Equal(2, Regex.Count(Marks("2019-08~"), "class=\"?ring"));
        Assert.Equal(1, Regex.Count(Marks("2019-02/2019-08?"), "class=\"?ring"));
        Assert.DoesNotContain("ring", Marks("2019-08"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_whose_last_digit_is_left_out_is_possible_in_the_whole_decade()
    {
        TimeBar bar = TimeBar.Of(EdtfDate.Parse("201X"))!;
        Assert.Null(bar.Certain);
        Assert.Equal((Number("2010-01-01"), Number("2019-12-31")), (bar.First, bar.Last));
    }

    [Fact]
    public void What_did_not_happen_is_never_solid()
    {
        foreach (Standing standing in Enum.GetValues<Standing>().Where(static standing => standing != Standing.Real))
        {
            string marks = BarDrawing.Draw(TimeBar.Of(EdtfDate.Parse("2019"))!, s_scale, standing, 0).ToString();
            Assert.DoesNotContain("class=\"real\"", marks, StringComparison.Ordinal);
            Assert.Contains($"class=\"{BarDrawing.Class(standing)}\"", marks, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2001-21")]
    public void What_has_no_days_is_not_drawn(string date) => Assert.Null(TimeBar.Of(EdtfDate.Parse(date)));

    [Fact]
    public void Years_of_which_nothing_is_recorded_share_a_gap_and_the_axis_is_broken_there()
    {
        TimeScale scale = TimeScale.Of([TimeBar.Of(EdtfDate.Parse("1850"))!, TimeBar.Of(EdtfDate.Parse("2019"))!, TimeBar.Of(EdtfDate.Parse("2020"))!]);
        Assert.Single(scale.Breaks);
        Assert.Equal(scale.At(Number("1851-01-01")) - scale.At(Number("1850-01-01")), scale.At(Number("2020-01-01")) - scale.At(Number("2019-01-01")), 0.1);
        Assert.Equal([1850L, 2019L, 2020L], scale.Ticks.Select(static tick => tick.Year));
    }

    private static string Marks(string date) => BarDrawing.Draw(TimeBar.Of(EdtfDate.Parse(date))!, s_scale, Standing.Real, 0).ToString();

    private static long Number(string day) => Day.Parse(day).Number;

    private static double At(string day) => Math.Round(s_scale.At(Number(day)), 2);

    private static (double From, double To) Extent(string marks, string kind)
    {
        Match rectangle = Regex.Match(marks, $"<rect class=\"?{kind}\"?[^>]* x=\"([0-9.]+)%\" width=\"([0-9.]+)%\"");
        Assert.True(rectangle.Success, $"Nothing in {marks} is {kind}.");
        double from = double.Parse(rectangle.Groups[1].Value, CultureInfo.InvariantCulture), width = double.Parse(rectangle.Groups[2].Value, CultureInfo.InvariantCulture);
        return (from, Math.Round(from + width, 2));
    }
}
