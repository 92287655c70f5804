using System;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.Exports.Dates;
using Xunit;

namespace Jtr.Corpora.Exports.Tests;

/// <summary>Tests the mapping from dates to columns against the library's own answers for the same date.</summary>
public sealed class DateColumnsTests
{
    [Theory]
    [InlineData("2023-08", "2023-08-01", "day", "2023-08-31", "day")]
    [InlineData("2019/..", "2019-01-01", "day", null, "open")]
    [InlineData("/2022-01", null, "unknown", "2022-01-31", "day")]
    [InlineData("2001-21", null, "unplaced", null, "unplaced")]
    [InlineData("-0044-03-15", null, "out-of-range", null, "out-of-range")]
    [InlineData("Y17E7", null, "out-of-range", null, "out-of-range")]
    [InlineData("2024-02-29", "2024-02-29", "day", "2024-02-29", "day")]
    public void DateColumns_has_the_text_of_a_date_and_the_days_that_it_may_cover(string edtf, string? earliest, string earliestKind, string? latest, string latestKind)
    {
        DateColumns columns = DateColumns.Of(EdtfDate.Parse(edtf), DateExtentKind.Within, "stated");

        Assert.Equal((edtf, earliest, earliestKind, latest, latestKind, "stated"), (columns.Edtf, columns.Earliest?.ToString("O", CultureInfo.InvariantCulture), columns.EarliestKind, columns.Latest?.ToString("O", CultureInfo.InvariantCulture), columns.LatestKind, columns.Basis));
    }

    [Theory]
    [InlineData("2023-08?", "uncertain")]
    [InlineData("2023-08~", "approximate")]
    [InlineData("2023%", "uncertain-and-approximate")]
    [InlineData("2023?/2024~", "uncertain-and-approximate")]
    [InlineData("2023", null)]
    public void Qualification_column_holds_the_qualification_of_the_date(string edtf, string? qualification) =>
        Assert.Equal(qualification, DateColumns.Of(EdtfDate.Parse(edtf), DateExtentKind.Within, null).Qualification);

    [Theory]
    [InlineData("[2021,2023]", "2021-01-01..2021-12-31 2023-01-01..2023-12-31")]
    [InlineData("{2023-05,2021}", "2021-01-01..2021-12-31 2023-05-01..2023-05-31")]
    [InlineData("[2021,2022-01]", "2021-01-01..2022-01-31")]
    [InlineData("[..1999,2021..2023]", "..1999-12-31 2021-01-01..2023-12-31")]
    [InlineData("[2021,2022-21]", "")]
    [InlineData("2021/2023", "")]
    public void DateColumns_has_the_days_of_the_members_of_a_set(string edtf, string spans) =>
        Assert.Equal(spans, string.Join(' ', DateColumns.Of(EdtfDate.Parse(edtf), DateExtentKind.Within, null).Members.Select(static span => $"{span.From:O}..{span.To:O}")));

    [Fact]
    public void DateColumns_has_no_certain_day_for_an_event_within_a_month()
    {
        Assert.Null(DateColumns.Of(EdtfDate.Parse("2023-08"), DateExtentKind.Within, null).Certain);
        Assert.Equal(new DaySpan(new DateOnly(2023, 8, 1), new DateOnly(2023, 8, 31)), DateColumns.Of(EdtfDate.Parse("2023-08"), DateExtentKind.Throughout, null).Certain);
    }

    public static TheoryData<string, DateExtentKind> Dates
    {
        get
        {
            var data = new TheoryData<string, DateExtentKind>();
            foreach (string date in (string[])
                ["2023-08-01", "2023-08", "2023", "2019/..", "../2019", "2019/", "/2019", "2019-05-03/", "/2019-05-03", "2019/2021", "2019-03/2019-05", "2019-05-03/2019-05-04", "[2021,2023]", "[2021..2022]", "{2021,2023-05}", "{2021,2022}", "2004-XX", "2004-05-XX", "200X", "2001-21", "2023-08-01?", "2023~", "[..2021]", "{2021..2022}", "2019-05-03/..", "../2019-05-03", "2021-02-XX/2021-04-XX"])
            {
                data.Add(date, DateExtentKind.Within);
                data.Add(date, DateExtentKind.Throughout);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void DateColumns_has_a_certain_day_exactly_if_the_library_answers_Yes(string edtf, DateExtentKind kind)
    {
        EdtfDate date = EdtfDate.Parse(edtf);
        var extent = new DateExtent(date, kind, null);
        DateColumns columns = DateColumns.Of(date, kind, null);

        for (var day = new DateOnly(1999, 12, 1); day <= new DateOnly(2025, 2, 1); day = day.AddDays(1))
        {
            bool isCertain = columns.Certain is { } certain && !(day < certain.From) && !(day > certain.To);
            Ternary answer = extent.Intersects(day);
            Assert.True(!isCertain || answer.IsCertain, $"{edtf} {kind}: {day:O} is certain here, and {answer} to the library.");
            Assert.True(isCertain || !answer.IsCertain, $"{edtf} {kind}: {day:O} is certain to the library, and not here.");

            bool isPossible = columns.EarliestKind is not "day" || day >= columns.Earliest;
            isPossible &= columns.LatestKind is not "day" || day <= columns.Latest;
            Assert.True(isPossible || !answer.IsPossible, $"{edtf} {kind}: {day:O} is out of its bounds here, and {answer} to the library.");
        }
    }
}
