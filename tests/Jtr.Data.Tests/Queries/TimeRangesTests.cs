using System.Collections.Generic;
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
        TimeRanges between = default(TimeRanges).And(TimeRange.After("2018", "date"), throughout: false).And(TimeRange.Before("2022", "date"), throughout: false);
        TimeRanges turned = default(TimeRanges).And(TimeRange.Before("2022", "date"), throughout: false).And(TimeRange.After("2018", "date"), throughout: false);
        Assert.Equal(answer, Holds(between, date).ToString());
        Assert.Equal(answer, Holds(turned, date).ToString());
    }

    [Fact]
    public void Disjoint_ranges_select_nothing()
    {
        TimeRanges none = default(TimeRanges).And(TimeRange.Since("2022", "date"), throughout: false).And(TimeRange.Until("2020", "date"), throughout: false);
        Assert.True(none.Indexed.IsEmpty);
        Assert.Empty(Claims.Since("2022").Until("2020").IncludingUndated());
        Assert.Empty(Measures.Since("2022").Until("2020").IncludingUndated());
    }

    [Fact]
    public void A_range_with_an_imprecise_limit_narrows_too()
    {
        TimeRanges ranges = default(TimeRanges).And(TimeRange.Since("201X", "date"), throughout: false).And(TimeRange.Until("2015", "date"), throughout: false);
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

    [Theory]
    [InlineData("2018/2020", "No")]
    [InlineData("2019/2021", "Yes")]
    [InlineData("2020/2022", "No")]
    [InlineData("2018/2022", "No")]
    [InlineData("2019?/2021", "Yes")]
    [InlineData("2019/..", "Maybe")]
    public void A_row_that_lasts_lies_between_After_and_Before_as_a_whole(string date, string answer)
    {
        TimeRange after = TimeRange.After("2018", "date"), before = TimeRange.Before("2022", "date"), since = TimeRange.Since("2019", "date"), until = TimeRange.Until("2021", "date");
        TimeRange[][] same = [[after, before], [before, after], [after, before, since], [since, after, before], [after, since, until, before]];
        Assert.All(same, ranges => Assert.Equal(answer, Holds(ranges.Aggregate(default(TimeRanges), static (all, range) => all.And(range, throughout: true)), date, throughout: true).ToString()));
    }

    [Fact]
    public void Steps_in_any_order_keep_the_same_rows_and_none_that_a_step_excludes()
    {
        int kept = 0;
        foreach (string from in new[] { "1945", "1972", "2012-12", "2018", "2021-04-16", "202X" })
        {
            foreach (string to in new[] { "1950", "1972-09", "2019", "2022", "2024-05", "2025-08", "202X" })
            {
                AssertSame(Keys(Relations.After(from)), Keys(Relations.Before(to)), Keys(Relations.After(from).Before(to)), Keys(Relations.Before(to).After(from)));
                AssertSame(Keys(Relations.Since(from)), Keys(Relations.Before(to)), Keys(Relations.Since(from).Before(to)), Keys(Relations.Before(to).Since(from)));
                AssertSame(Keys(Relations.After(from)), Keys(Relations.Until(to)), Keys(Relations.After(from).Until(to)), Keys(Relations.Until(to).After(from)));
                AssertSame(Keys(Relations.After(from)), Keys(Relations.Since(to)), Keys(Relations.After(from).Since(to)), Keys(Relations.Since(to).After(from)));
                AssertSame(Keys(Tenures.After(from)), Keys(Tenures.Before(to)), Keys(Tenures.After(from).Before(to)), Keys(Tenures.Before(to).After(from)));
                AssertSame(Keys(Tenures.Since(from)), Keys(Tenures.Before(to)), Keys(Tenures.Since(from).Before(to)), Keys(Tenures.Before(to).Since(from)));
            }
        }

        Assert.True(kept > 1000, $"All steps together kept {kept} rows.");

        static string[] Keys<T>(IEnumerable<T> rows)
            where T : IRow => [.. rows.Select(static row => row.Key)];

        // Two steps together may exclude a row that each of them keeps: a date that is a set may have no member that satisfies both.
        void AssertSame(string[] one, string[] other, string[] both, string[] swapped)
        {
            Assert.Equal(both, swapped);
            Assert.Empty(both.Except(one.Intersect(other)));
            kept += both.Length;
        }
    }

    private static Ternary Holds(TimeRanges ranges, string date, bool throughout = false)
    {
        EdtfDate asked = EdtfDate.Parse(date);
        return ranges.TestResidual(asked, throughout, ranges.Indexed.Holds(asked, throughout));
    }
}
