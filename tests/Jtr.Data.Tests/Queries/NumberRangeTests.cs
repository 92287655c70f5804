using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

/// <summary>Tests that ranges of numbers are compared by all values that they may stand for.</summary>
public class NumberRangeTests
{
    private static readonly NumberRange[] s_ranges = [.. Ranges()];

    // Steps of an eighth give at least two numbers between any two bounds below, and beyond them.
    private static readonly decimal[] s_numbers = [.. Enumerable.Range(-8, 57).Select(static eighth => eighth / 8m)];

    [Fact]
    public void Comparisons_agree_with_an_enumeration_of_numbers()
    {
        foreach (NumberRange left in s_ranges)
        {
            foreach (NumberRange right in s_ranges)
            {
                (decimal, decimal)[] pairs = [.. from x in s_numbers where left.Contains(x) from y in s_numbers where right.Contains(y) select (x, y)];
                Assert.NotEmpty(pairs);
                string which = $"'{left}' and '{right}'";
                Agree(left.IsEqualTo(right), pairs, static (x, y) => x == y, which);
                Agree(left.IsLessThan(right), pairs, static (x, y) => x < y, which);
                Agree(left.IsGreaterThan(right), pairs, static (x, y) => x > y, which);
                Agree(left.IsAtLeast(right), pairs, static (x, y) => x >= y, which);
                Agree(left.IsAtMost(right), pairs, static (x, y) => x <= y, which);
            }
        }
    }

    [Theory]
    [InlineData(1, true, 2, true)]
    [InlineData(1, false, 2, false)]
    [InlineData(1, true, 1, true)]
    [InlineData(null, false, 2, true)]
    [InlineData(1, true, null, false)]
    [InlineData(null, false, null, false)]
    public void A_range_has_the_bounds_that_it_is_given(int? low, bool includesLow, int? high, bool includesHigh)
    {
        var range = new NumberRange(low, includesLow, high, includesHigh);
        Assert.Equal((low, includesLow, high, includesHigh), (range.Low, range.IncludesLow, range.High, range.IncludesHigh));
    }

    [Theory]
    [InlineData(2, true, 1, true, "high")]
    [InlineData(1, true, 1, false, "high")]
    [InlineData(1, false, 1, true, "high")]
    [InlineData(1, false, 1, false, "high")]
    [InlineData(null, true, 1, true, "includesLow")]
    [InlineData(1, true, null, true, "includesHigh")]
    public void A_range_without_a_number_is_rejected(int? low, bool includesLow, int? high, bool includesHigh, string parameter) =>
        Assert.Throws<ArgumentException>(parameter, () => new NumberRange(low, includesLow, high, includesHigh));

    [Fact]
    public void More_than_28_is_not_28_and_is_greater_and_may_be_30()
    {
        NumberRange range = NumberRange.MoreThan(28);
        Assert.Equal((Ternary.No, Ternary.Yes), (range.IsEqualTo(28), range.IsGreaterThan(28)));
        Assert.Equal((Ternary.Maybe, Ternary.Maybe), (range.IsEqualTo(30), range.IsGreaterThan(30)));
        Assert.Equal((Ternary.No, Ternary.Yes), (range.IsAtMost(28), range.IsAtLeast(28)));
    }

    [Theory]
    [InlineData("21700", "21600", "21800")]
    [InlineData("20000", "18000", "22000")]
    [InlineData("100", "90", "110")]
    [InlineData("127", "126", "128")]
    [InlineData("250", "240", "260")]
    [InlineData("1500", "1400", "1600")]
    [InlineData("5", "4.5", "5.5")]
    [InlineData("1", "0.9", "1.1")]
    [InlineData("3.14", "3.13", "3.15")]
    [InlineData("0.5", "0.45", "0.55")]
    [InlineData("-4", "-4.4", "-3.6")]
    [InlineData("1000000", "900000", "1100000")]
    public void About_a_number_allows_one_unit_of_its_last_significant_digit_and_at_most_a_tenth(string number, string low, string high)
    {
        NumberRange about = NumberRange.About(D(number));
        Assert.Equal((D(low), true, D(high), true), Bounds(about));
        Assert.Equal(Ternary.Maybe, about.IsEqualTo(D(number)));
        Assert.Equal(Ternary.No, about.IsEqualTo(D(number) * 2));

        static decimal D(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void About_zero_is_unlimited_and_about_the_largest_number_overflows()
    {
        Assert.Equal(NumberRange.Any, NumberRange.About(0));
        Assert.Throws<OverflowException>(static () => NumberRange.About(decimal.MaxValue));
        Assert.Equal(Ternary.Maybe, NumberRange.About(0.0000000000000000000000000001m).IsEqualTo(0.0000000000000000000000000001m));
    }

    [Fact]
    public void An_unlimited_range_answers_Maybe()
    {
        Assert.Equal(default, NumberRange.Any);
        Assert.Equal((null, null, false, false, null), (NumberRange.Any.Low, NumberRange.Any.High, NumberRange.Any.IncludesLow, NumberRange.Any.IncludesHigh, NumberRange.Any.Single));
        Assert.True(NumberRange.Any.Contains(decimal.MinValue) && NumberRange.Any.Contains(decimal.MaxValue));
        Assert.All(s_ranges, static range => Assert.Equal(Ternary.Maybe, NumberRange.Any.IsLessThan(range) & NumberRange.Any.IsAtLeast(range)));
    }

    [Fact]
    public void Bounds_return_the_given_numbers()
    {
        Assert.Equal((2m, true, 5m, true), Bounds(NumberRange.Between(2, 5)));
        Assert.Equal((28m, false, null, false), Bounds(NumberRange.MoreThan(28)));
        Assert.Equal((28m, true, null, false), Bounds(NumberRange.AtLeast(28)));
        Assert.Equal((null, false, 28m, false), Bounds(NumberRange.LessThan(28)));
        Assert.Equal((null, false, 28m, true), Bounds(NumberRange.AtMost(28)));
        Assert.Equal((21600m, true, 21800m, true), Bounds(NumberRange.About(21700)));
        Assert.Equal(28, NumberRange.Exactly(28).Single);
        Assert.Equal(28, NumberRange.FromDecimal(28).Single);
        Assert.Null(NumberRange.AtLeast(28).Single);
    }

    [Fact]
    public void Equality_ignores_trailing_zeros()
    {
        Assert.True(NumberRange.Exactly(1.50m) == NumberRange.Between(1.5m, 1.5m));
        Assert.True(NumberRange.Exactly(1.50m).Equals((object)NumberRange.Exactly(1.5m)));
        Assert.Equal(NumberRange.Exactly(1.50m).GetHashCode(), NumberRange.Exactly(1.5m).GetHashCode());
        Assert.True(NumberRange.AtLeast(0) != NumberRange.Any && NumberRange.AtLeast(0) != NumberRange.MoreThan(0));
        Assert.Equal(s_ranges.Length, s_ranges.Distinct().Count());
    }

    [Fact]
    public void Texts_do_not_depend_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fi-FI");
            Assert.Equal(
                ["28.5", "more than -28.5", "at least 28", "less than 28", "at most 28", "from 2 to 5", "from 3.6 to 4.4", "any number"],
                new[]
                {
                    28.5m, NumberRange.MoreThan(-28.5m), NumberRange.AtLeast(28), NumberRange.LessThan(28), NumberRange.AtMost(28), NumberRange.Between(2, 5), NumberRange.About(4), NumberRange.Any,
                }.Select(static range => range.ToString()));
            Assert.Contains("2.5 and 1.5", Assert.Throws<ArgumentException>(static () => new NumberRange(2.5m, true, 1.5m, true)).Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Between_rejects_reversed_bounds_by_name() =>
        Assert.Contains("from 5 to 2 is reversed", Assert.Throws<ArgumentException>("high", static () => NumberRange.Between(5, 2)).Message, StringComparison.Ordinal);

    private static (decimal?, bool, decimal?, bool) Bounds(NumberRange range) => (range.Low, range.IncludesLow, range.High, range.IncludesHigh);

    private static void Agree(Ternary answer, (decimal X, decimal Y)[] pairs, Func<decimal, decimal, bool> holds, string which)
    {
        int yes = pairs.Count(pair => holds(pair.X, pair.Y));
        Ternary tried = yes == pairs.Length ? Ternary.Yes : yes == 0 ? Ternary.No : Ternary.Maybe;
        Assert.True(answer == tried, $"{which}: {answer}, and tried {tried}");
    }

    private static IEnumerable<NumberRange> Ranges()
    {
        yield return NumberRange.Any;
        for (int number = 1; number <= 3; number++)
        {
            yield return number;
            yield return NumberRange.AtLeast(number);
            yield return NumberRange.MoreThan(number);
            yield return NumberRange.AtMost(number);
            yield return NumberRange.LessThan(number);
            for (int high = number + 1; high <= 3; high++)
                yield return NumberRange.Between(number, high);
        }
    }
}
