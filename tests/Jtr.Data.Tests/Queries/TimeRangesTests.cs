using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

/// <summary>Tests that several ranges of time in one query are intersected.</summary>
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
    public void After_and_Before_together_select_dates_between_the_two(string date, string answer)
    {
        TimeRanges between = default(TimeRanges).And(TimeRange.After("2018", "date")).And(TimeRange.Before("2022", "date"));
        TimeRanges turned = default(TimeRanges).And(TimeRange.Before("2022", "date")).And(TimeRange.After("2018", "date"));
        Assert.Equal(answer, Holds(between, date).ToString());
        Assert.Equal(answer, Holds(turned, date).ToString());
    }

    [Fact]
    public void Disjoint_ranges_select_nothing()
    {
        TimeRanges none = default(TimeRanges).And(TimeRange.Since("2022", "date")).And(TimeRange.Until("2020", "date"));
        Assert.True(none.Indexed.IsEmpty);
        Assert.Empty(Claims.Since("2022").Until("2020").IncludingUndated());
        Assert.Empty(Measures.Since("2022").Until("2020").IncludingUndated());
    }

    [Fact]
    public void A_range_with_an_imprecise_limit_narrows_too()
    {
        TimeRanges ranges = default(TimeRanges).And(TimeRange.Since("201X", "date")).And(TimeRange.Until("2015", "date"));
        Assert.Equal(Ternary.No, Holds(ranges, "2016"));
        Assert.Equal(Ternary.Maybe, Holds(ranges, "2012"));
        Assert.Equal(Ternary.No, Holds(ranges, "2009"));
    }

    [Fact]
    public void Several_ranges_narrow_claims_and_measures_too()
    {
        Assert.Equal(Claims.Between("2022", "2023").Select(static row => row.Key), Claims.Since("2022").Until("2023").Select(static row => row.Key));
        Assert.Equal(Measures.Between("2021", "2023").Select(static row => row.Key), Measures.Until("2023").Since("2021").Select(static row => row.Key));
        Assert.NotEmpty(Measures.Between("2021", "2023"));
    }

    private static Ternary Holds(TimeRanges ranges, string date)
    {
        EdtfDate asked = EdtfDate.Parse(date);
        return ranges.TestResidual(asked, throughout: false, ranges.Indexed.Holds(asked, throughout: false));
    }
}
