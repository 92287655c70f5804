using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Time;

/// <summary>Ranges that are asked for one after another narrow each other, whatever the dates that are asked about.</summary>
public class TimeRangesTests
{
    [Theory]
    [InlineData("2019", "Yes")]
    [InlineData("2018", "No")]
    [InlineData("2022-01", "No")]
    [InlineData("[2017,2020]", "Maybe")]
    [InlineData("[2017,2024]", "No")]
    [InlineData("2018/2020", "Maybe")]
    [InlineData("/2017", "No")]
    [InlineData("20XX-06", "Maybe")]
    public void What_lies_after_the_one_date_and_before_the_other_lies_between(string date, string answer)
    {
        TimeRanges between = default(TimeRanges).And(TimeRange.After("2018", "date")).And(TimeRange.Before("2022", "date"));
        TimeRanges turned = default(TimeRanges).And(TimeRange.Before("2022", "date")).And(TimeRange.After("2018", "date"));
        Assert.Equal(answer, between.Hold(EdtfDate.Parse(date), undatedToo: false).ToString());
        Assert.Equal(answer, turned.Hold(EdtfDate.Parse(date), undatedToo: false).ToString());
    }

    [Fact]
    public void Ranges_that_have_nothing_in_common_hold_nothing()
    {
        TimeRanges none = default(TimeRanges).And(TimeRange.Since("2022", "date")).And(TimeRange.Until("2020", "date"));
        Assert.Equal(Ternary.No, none.Hold(EdtfDate.Parse("2020/2022"), undatedToo: true));
        Assert.Equal(Ternary.No, none.Hold(null, undatedToo: true));
        Assert.Empty(Claims.Since("2022").Until("2020"));
        Assert.Empty(Measures.Since("2022").Until("2020"));
    }

    [Fact]
    public void A_range_whose_end_is_no_one_day_narrows_as_well()
    {
        TimeRanges ranges = default(TimeRanges).And(TimeRange.Since("201X", "date")).And(TimeRange.Until("2015", "date"));
        Assert.Equal(Ternary.No, ranges.Hold(EdtfDate.Parse("2016"), undatedToo: false));
        Assert.Equal(Ternary.Maybe, ranges.Hold(EdtfDate.Parse("2012"), undatedToo: false));
        Assert.Equal(Ternary.No, ranges.Hold(EdtfDate.Parse("2009"), undatedToo: false));
    }

    [Fact]
    public void Claims_and_measures_are_narrowed_like_the_timeline()
    {
        Assert.Equal(Claims.Between("2022", "2023").Select(static answer => answer.Fact.Key), Claims.Since("2022").Until("2023").Select(static answer => answer.Fact.Key));
        Assert.Equal(Measures.Between("2021", "2023").Select(static answer => answer.Fact.Key), Measures.Until("2023").Since("2021").Select(static answer => answer.Fact.Key));
        Assert.NotEmpty(Measures.Between("2021", "2023"));
    }
}
