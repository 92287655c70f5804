using System;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

public class DateArgumentTests
{
    [Theory]
    [InlineData(2021, "2021")]
    [InlineData(1, "0001")]
    [InlineData(0, "0000")]
    [InlineData(-1, "-0001")]
    [InlineData(-9999, "-9999")]
    [InlineData(9999, "9999")]
    public void A_year_is_the_date_of_that_year(int year, string text)
    {
        DateArgument argument = year;
        Assert.Equal(text, argument.ToString());
        Assert.Equal(DateArgument.FromString(text), argument);
        Assert.Equal(Scan.Answers(Timeline.On(text).WithCertainty()), Scan.Answers(Timeline.On(year).WithCertainty()));
    }

    [Theory]
    [InlineData(20210315)]
    [InlineData(-10_000)]
    [InlineData(int.MinValue)]
    public void A_number_of_more_than_four_digits_is_rejected(int number)
    {
        var error = Assert.Throws<ArgumentException>(() => Timeline.On(number));
        Assert.Equal("date", error.ParamName);
        Assert.Contains($"'{number}' is not a date.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Day_date_text_and_year_arguments_are_equivalent()
    {
        (string, Ternary)[] expected = Scan.Answers(Timeline.On("2023-09-13").WithCertainty());
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Scan.Answers(Timeline.On(EdtfDate.Parse("2023-09-13")).WithCertainty()));
        Assert.Equal(expected, Scan.Answers(Timeline.On(Day.FromDateTime(new DateTime(2023, 9, 13, 23, 59, 59, DateTimeKind.Utc))).WithCertainty()));
#if !ASSET_NETSTANDARD2_0
        Assert.Equal(expected, Scan.Answers(Timeline.On(new DateOnly(2023, 9, 13)).WithCertainty()));
#endif
        DateArgument text = "2023-09-13", date = EdtfDate.Parse("2023-09-13"), day = Day.FromDateTime(new DateTime(2023, 9, 13));
        Assert.True(text == date && date == day);
        Assert.Equal(text.GetHashCode(), date.GetHashCode());
        Assert.Equal(date, DateArgument.FromEdtfDate(EdtfDate.Parse("2023-09-13")));
        Assert.Equal(day, DateArgument.FromDay(Day.FromDateTime(new DateTime(2023, 9, 13))));
        Assert.Equal(DateArgument.FromInt32(2023), (DateArgument)"2023");
        Assert.True(text != (DateArgument)"2023-09");
        Assert.False(text.Equals((object)"2023-09-13"));
    }

    [Fact]
    public void On_rejects_a_missing_date_and_reports_the_position_of_an_error()
    {
        Assert.Equal("date", Assert.Throws<ArgumentNullException>(static () => Timeline.On(default)).ParamName);
        Assert.Equal("date", Assert.Throws<ArgumentNullException>(static () => Timeline.On((string)null!)).ParamName);
        Assert.Equal("date", Assert.Throws<ArgumentException>(static () => Timeline.On(default(EdtfDate))).ParamName);
        Assert.Equal("date", Assert.Throws<ArgumentException>(static () => Timeline.On("")).ParamName);
        foreach (string text in (string[])["2023-13", "13/09/2023", " 2023", "2023-02-30", "２０２３"])
        {
            var error = Assert.Throws<ArgumentException>(() => Timeline.On(text));
            Assert.False(EdtfDate.TryParse(text, out _, out EdtfError reason));
            Assert.Contains($"'{text}' is not a date. {reason}", error.Message, StringComparison.Ordinal);
            Assert.Contains("Expected EDTF", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_text_argument_is_parsed_when_the_query_is_called()
    {
        DateArgument never = "no date";
        Assert.Equal("no date", never.ToString());
        Assert.Throws<ArgumentException>(() => Claims.For(never));
        Assert.Empty(default(DateArgument).ToString());
        Assert.False(default(DateArgument).Equals((DateArgument)default(EdtfDate)));
    }
}
