using System;
using System.Globalization;
using Xunit;

namespace Jtr.Edtf.Tests;

public sealed class DayTests
{
    [Fact]
    public void Day_Number_equals_DateOnly_DayNumber_in_their_common_range()
    {
        for (DateOnly date = DateOnly.MinValue; date < DateOnly.MaxValue.AddDays(-97); date = date.AddDays(97))
        {
            var day = new Day(date.Year, date.Month, date.Day);
            Assert.Equal(date.DayNumber, day.Number);
            Assert.Equal((date.Year, date.Month, date.Day), (day.Year, day.Month, day.DayOfMonth));
        }
    }

#if !ASSET_NETSTANDARD2_0
    [Fact]
    public void Day_round_trips_through_DateOnly_up_to_its_maximum()
    {
        for (DateOnly date = DateOnly.MinValue; date < DateOnly.MaxValue.AddDays(-97); date = date.AddDays(97))
        {
            Assert.Equal(date, new Day(date.Year, date.Month, date.Day).ToDateOnly());
            Assert.Equal(new Day(date.Year, date.Month, date.Day), Day.FromDateOnly(date));
        }

        Assert.Equal(DateOnly.MaxValue, new Day(9999, 12, 31).ToDateOnly());
        Assert.Contains("-0043-03-15", Assert.Throws<InvalidOperationException>(() => new Day(-43, 3, 15).ToDateOnly()).Message, StringComparison.Ordinal);
    }
#endif

    [Fact]
    public void Days_before_year_1_are_consecutive()
    {
        var last = new Day(-801, 12, 31);
        for (long year = -800; year <= 0; year++)
        {
            for (int month = 1; month <= 12; month++)
            {
                // The calendar repeats every 400 years, so year 0 is a leap year.
                int length = DateTime.DaysInMonth((int)year + 2000, month);
                for (int day = 1; day <= length; day++)
                {
                    var next = new Day(year, month, day);
                    Assert.Equal(last.Number + 1, next.Number);
                    Assert.Equal((year, month, day), (next.Year, next.Month, next.DayOfMonth));
                    last = next;
                }
            }
        }
    }

    [Theory]
    [InlineData(2004, 6, 11, "2004-06-11")]
    [InlineData(-44, 3, 15, "-0044-03-15")]
    [InlineData(0, 2, 29, "0000-02-29")]
    [InlineData(170000000, 1, 1, "+170000000-01-01")]
    [InlineData(-12345, 12, 31, "-12345-12-31")]
    [InlineData(9999999999999999, 12, 31, "+9999999999999999-12-31")]
    public void ToString_is_ISO_8601(long year, int month, int day, string text)
    {
        Assert.Equal(text, new Day(year, month, day).ToString());
        Assert.Equal(text, $"{new Day(year, month, day)}");
    }

    [Theory]
    [InlineData(1900, 2, 29)]
    [InlineData(2001, 13, 1)]
    [InlineData(2001, 4, 31)]
    [InlineData(2001, 4, 0)]
    [InlineData(10000000000000000, 1, 1)]
    public void The_constructor_rejects_days_that_the_calendar_lacks(long year, int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Day(year, month, day));

    [Fact]
    public void ToDateTime_rejects_years_outside_1_to_9999()
    {
        var ides = new Day(-43, 3, 15);
        Assert.False(ides.FitsDateTime);
        Assert.Contains("-0043-03-15", Assert.Throws<InvalidOperationException>(() => ides.ToDateTime()).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => new Day(10000, 1, 1).ToDateTime());
        Assert.Equal(new DateTime(2024, 2, 29), new Day(2024, 2, 29).ToDateTime());
        Assert.Equal(new Day(2024, 2, 29), Day.FromDateTime(new DateTime(2024, 2, 29, 23, 59, 59)));
    }

    [Fact]
    public void AddDays_reaches_the_ends_of_the_calendar_and_rejects_more()
    {
        Assert.Equal(new Day(2024, 3, 1), new Day(2024, 2, 28).AddDays(2));
        Assert.Equal(Day.MaxValue, Day.MaxValue.AddDays(-1).AddDays(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Day.MaxValue.AddDays(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Day.MinValue.AddDays(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Day.FromNumber(long.MaxValue));
        Assert.True(Day.MinValue < default(Day) && default(Day) < Day.MaxValue);
    }

    [Fact]
    public void TryFormat_writes_a_day_only_if_it_fits()
    {
        Span<char> room = stackalloc char[10];
        Assert.True(new Day(2004, 6, 11).TryFormat(room, out int written, provider: CultureInfo.InvariantCulture));
        Assert.Equal("2004-06-11", room[..written].ToString());
        Assert.False(new Day(-2004, 6, 11).TryFormat(room, out written, provider: CultureInfo.InvariantCulture));
        Assert.Equal(0, written);
    }

    [Fact]
    public void ToString_ignores_culture_and_format()
    {
        var day = new Day(2004, 6, 11);
        Assert.Equal("2004-06-11", day.ToString("D", CultureInfo.GetCultureInfo("ja-JP")));
        Assert.Equal("on 2004-06-11", string.Format(CultureInfo.GetCultureInfo("tr-TR"), "on {0:d}", day));
    }

    [Fact]
    public void Parse_accepts_exactly_the_text_of_a_day()
    {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++)
        {
            // Draws years of every length with equal frequency.
            long span = (long)Math.Pow(10, 4 + random.Next(13));
            Day day = Day.FromNumber(Math.Clamp(random.NextInt64(-span, span) * 366, Day.MinValue.Number, Day.MaxValue.Number));
            string text = day.ToString();
            Assert.Equal(day, Day.Parse(text));

            // A changed text is invalid, or the text of another day.
            char[] changed = text.ToCharArray();
            changed[random.Next(changed.Length)] = "0123456789-+ X"[random.Next(14)];
            if (Day.TryParse(changed, out Day other))
                Assert.Equal(new string(changed), other.ToString());
        }

        Assert.Equal(Day.MinValue, Day.Parse(Day.MinValue.ToString()));
        Assert.Equal(Day.MaxValue, Day.Parse(Day.MaxValue.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2004")]
    [InlineData("2004-06")]
    [InlineData("2004-6-11")]
    [InlineData("2004-02-30")]
    [InlineData("2004-13-01")]
    [InlineData("2004-00-01")]
    [InlineData("2004-06-00")]
    [InlineData("+2004-06-11")]
    [InlineData("-0000-06-11")]
    [InlineData("02004-06-11")]
    [InlineData("12004-06-11")]
    [InlineData("+02004-06-11")]
    [InlineData("+12345678901234567-06-11")]
    [InlineData("2004-06-11T00:00:00")]
    [InlineData("２００４-06-11")]
    [InlineData("2004-06-1X")]
    public void Parse_and_TryParse_reject_a_text_that_is_not_a_day(string text)
    {
        Assert.False(Day.TryParse(text, out _));
        Assert.Equal($"'{text}' is not a day of the calendar. Expected year, month and day, such as 2004-06-11.", Assert.Throws<FormatException>(() => Day.Parse(text)).Message);
        Assert.False(Day.TryParse((string?)null, out _));
        Assert.Throws<ArgumentNullException>(static () => Day.Parse(null!));
    }
}
