using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

public sealed class SinceAndUntilTests
{
    [Theory]
    [InlineData("2019")]
    [InlineData("2021-04")]
    [InlineData("2023-08-15")]
    [InlineData("2019?")]
    [InlineData("202X")]
    [InlineData("2019/2021")]
    [InlineData("[2019,2021]")]
    public void Since_keeps_rows_not_wholly_before_a_date_and_Until_rows_not_wholly_after_it(string text)
    {
        EdtfDate date = EdtfDate.Parse(text);

        AssertAnswers(Timeline.All, Timeline.Since(text).WithCertainty(), extent => !extent.IsBefore(date));
        AssertAnswers(Timeline.All, Timeline.Until(text).WithCertainty(), extent => !extent.IsAfter(date));
        AssertAnswers(Claims.Query.Where(static claim => claim.IsByAuthor), Claims.Since(text).WithCertainty().Where(static answer => answer.Row.IsByAuthor), extent => !extent.IsBefore(date));
        AssertAnswers(Claims.Query.Where(static claim => claim.IsByAuthor), Claims.Until(text).WithCertainty().Where(static answer => answer.Row.IsByAuthor), extent => !extent.IsAfter(date));
        AssertAnswers(Measures.Query, Measures.Since(text).WithCertainty(), extent => !extent.IsBefore(date));
        AssertAnswers(Measures.Query, Measures.Until(text).WithCertainty(), extent => !extent.IsAfter(date));
        AssertAnswers(Relations.Query, Relations.Since(text).WithCertainty(), extent => !extent.IsBefore(date));
        AssertAnswers(Instruments.Query, Instruments.Until(text).WithCertainty(), extent => !extent.IsAfter(date));
    }

    [Fact]
    public void Since_and_Until_include_the_date()
    {
        Assert.Contains(Timeline.Since("1972").OnlyCertain(), static happening => happening.Date == EdtfDate.Parse("1972"));
        Assert.Contains(Timeline.Until("1972").OnlyCertain(), static happening => happening.Date == EdtfDate.Parse("1972"));
        Assert.DoesNotContain(Timeline.After("1972"), static happening => happening.Date == EdtfDate.Parse("1972"));
    }

    [Fact]
    public void Since_and_Until_exclude_undated_rows_unless_included()
    {
        Assert.DoesNotContain(Instruments.Since(2019), static instrument => instrument.Date is null);
        Assert.Contains(Instruments.Since(2019).IncludingPeripheral().IncludingUndated().WithCertainty(), static answer => answer.Row.Date is null && !answer.IsCertain);
        Assert.Contains(Measures.Until(2019).IncludingUndated().WithCertainty(), static answer => answer.Row.AsOf is null && !answer.IsCertain);
    }

    [Fact]
    public void Since_and_Until_reject_an_invalid_date_and_name_the_argument()
    {
        Assert.Contains("'2019-13' is not a date", Assert.Throws<ArgumentException>("date", static () => Timeline.Since("2019-13")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("date", static () => Timeline.All.Until("soon"));
        Assert.Throws<ArgumentNullException>("date", static () => Claims.Since((string)null!));
        Assert.Throws<ArgumentNullException>("date", static () => Measures.Until(default));
    }

    private static void AssertAnswers<T>(IEnumerable<T> all, IEnumerable<Answer<T>> answers, Func<DateExtent, Ternary> inRange)
        where T : class, IFact =>
        Assert.Equal(
            all.Select(row => (row.Key, Certainty: Scan.Found(row.When, inRange))).Where(static answer => answer.Certainty.IsPossible),
            answers.Select(static answer => (answer.Row.Key, answer.Certainty)));
}
