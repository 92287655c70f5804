using Jtr.Corpora.Atlas.Dates;
using Xunit;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>Tests how dates are written in words.</summary>
public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("2023-08", "August 2023")]
    [InlineData("2023-08-05", "5 August 2023")]
    [InlineData("2023-08?", "August 2023 (uncertain)")]
    [InlineData("?2021-06-15", "15 June 2021 (year uncertain)")]
    [InlineData("1969%", "1969 (uncertain and approximate)")]
    [InlineData("2019~/2022-01?", "from 2019 (approximate) to January 2022 (uncertain)")]
    [InlineData("1972/..", "from 1972 on")]
    [InlineData("1972/", "from 1972 to an unknown time")]
    [InlineData("/2022?", "from an unknown time to 2022 (uncertain)")]
    [InlineData("../2022", "up to 2022")]
    [InlineData("[..2019-02]", "February 2019 or earlier")]
    [InlineData("[2027..]", "2027 or later")]
    [InlineData("[2025-08-19,2025-08-20]", "one of 19 August 2025 or 20 August 2025")]
    [InlineData("[2023-09-13..2023-09-17]", "some time from 13 September 2023 to 17 September 2023")]
    [InlineData("{2020,2021}", "2020 and 2021")]
    [InlineData("201X", "some time from 2010 to 2019")]
    [InlineData("2023-XX", "some month in 2023")]
    [InlineData("2023-08-XX", "some day in August 2023")]
    [InlineData("2001-21", "spring 2001")]
    [InlineData("2001-34", "quarter 2 of 2001")]
    [InlineData("-0044-03-15", "15 March 45 BCE")]
    public void DateWords_describes_a_date_in_words(string date, string words) => Assert.Equal(words, DateWords.Of(EdtfDate.Parse(date)));

    [Fact]
    public void DateWords_says_that_a_date_is_missing() => Assert.Equal("no date", DateWords.Of(null));
}
