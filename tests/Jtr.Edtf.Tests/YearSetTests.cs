using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Jtr.Edtf.Tests;

/// <summary>Tests that the search by digits finds the years and days that a scan of all of them finds.</summary>
public sealed class YearSetTests
{
    private const int MaxYear = 9999;

    private static YearPattern Draw(Random random, out Func<int, bool> has)
    {
        int[] sets = new int[4];
        for (int at = 0; at < 4; at++)
        {
            sets[at] = random.Next(3) switch
            {
                0 => 1 << random.Next(10),
                1 => 0x3FF,
                _ => random.Next(1, 1 << 10),
            };
        }

        // EDTF has no negative year 0.
        bool negative = random.Next(2) == 0 && sets.Any(set => (set & 1) == 0);
        ulong digits = 0;
        for (int at = 3; at >= 0; at--)
            digits = (digits << 10) | (uint)sets[at];
        has = year => year < 0 == negative && Math.Abs(year) <= MaxYear && Enumerable.Range(0, 4).All(at => (sets[at] & (1 << ((Math.Abs(year) / (int)Math.Pow(10, at)) % 10))) != 0);
        return new YearPattern(negative, digits);
    }

    [Fact]
    public void A_pattern_contains_the_years_with_its_digits()
    {
        var random = new Random(1);
        for (int i = 0; i < 60; i++)
        {
            YearPattern pattern = Draw(random, out Func<int, bool> has);
            List<long> years = [.. Enumerable.Range(-MaxYear, (2 * MaxYear) + 1).Where(has).Select(y => (long)y)];
            for (int tried = 0; tried < 200; tried++)
            {
                long near = tried < 6 ? new long[] { long.MinValue, long.MaxValue, 0, -1, -MaxYear - 1, MaxYear + 1 }[tried] : random.Next(-MaxYear - 5, MaxYear + 6);
                Assert.Equal(years.Contains(near), pattern.Contains(near));
                bool found = pattern.TryFirst(near, out long year);
                Assert.Equal(years.FirstOrDefault(y => y >= near, long.MaxValue), found ? year : long.MaxValue);
                found = pattern.TryLast(near, out year);
                Assert.Equal(years.LastOrDefault(y => y <= near, long.MinValue), found ? year : long.MinValue);
            }
        }
    }

    [Fact]
    public void A_shifted_pattern_contains_the_shifted_years()
    {
        var random = new Random(2);
        Span<YearPattern> shifted = stackalloc YearPattern[YearPattern.MaxShifted];
        for (int i = 0; i < 40; i++)
        {
            YearPattern pattern = Draw(random, out Func<int, bool> has);
            for (int years = -4; years <= 4; years++)
            {
                int count = pattern.Shift(years, shifted);
                for (int year = -MaxYear; year <= MaxYear; year++)
                {
                    bool found = false;
                    for (int at = 0; at < count; at++)
                        found |= shifted[at].Contains(year);
                    if (found != has(year - years))
                        Assert.Fail($"{i}: {year} less {years}");
                }
            }
        }
    }

    [Fact]
    public void Intersection_contains_the_common_years()
    {
        var random = new Random(3);
        Span<YearSet> sets = stackalloc YearSet[3];
        var have = new Func<int, bool>[3];
        int empty = 0;
        for (int i = 0; i < 300; i++)
        {
            for (int at = 0; at < sets.Length; at++)
            {
                int later = random.Next(-2, 3);
                int low = random.Next(-MaxYear, MaxYear);
                int high = random.Next(low, MaxYear + 1);
                Func<int, bool> has;
                int kind = random.Next(6);
                sets[at] = kind switch
                {
                    0 => YearSet.OfRun(low, high),
                    1 => YearSet.LeapYears,
                    2 => YearSet.CommonYears,
                    _ => YearSet.OfPattern(Draw(random, out has)),
                };
                has = kind switch
                {
                    0 => year => year >= low && year <= high,
                    1 => year => DateTime.IsLeapYear(((year % 400) + 400) % 400 + 400),
                    2 => year => !DateTime.IsLeapYear(((year % 400) + 400) % 400 + 400),
                    _ => Contained(sets[at]),
                };
                sets[at] = sets[at].Later(later);
                have[at] = year => has(year - later);
            }

            int from = random.Next(-MaxYear, MaxYear);
            int to = random.Next(from, MaxYear + 1);
            List<int> years = [.. Enumerable.Range(from, to - from + 1).Where(y => have[0](y) && have[1](y) && have[2](y))];
            empty += years.Count == 0 ? 1 : 0;
            bool found = YearSet.TryFirstCommon(sets, from, to, out long year);
            Assert.Equal(years.Count == 0 ? null : years[0], found ? (int)year : (int?)null);
            found = YearSet.TryLastCommon(sets, from, to, out year);
            Assert.Equal(years.Count == 0 ? null : years[^1], found ? (int)year : (int?)null);
            Assert.Equal(Enumerable.Range(-MaxYear - 9, (2 * MaxYear) + 19).Any(y => have[0](y) && have[1](y)), YearSet.Intersect(sets[0], sets[1]));
        }

        Assert.InRange(empty, 10, 290);
    }

    private static Func<int, bool> Contained(YearSet set) => year => set.Contains(year);

    [Theory]
    [InlineData("1XX6-02-X9", "XX00-X2-29")]
    [InlineData("1999-XX-31", "XXX9-X2-01")]
    [InlineData("19X9-12-31", "2XX0-01-01")]
    [InlineData("19XX-02-28", "1X0X-03-01")]
    [InlineData("19XX-02-29", "1X04-03-XX")]
    [InlineData("X999-XX-X1", "XX00-0X-0X")]
    [InlineData("-19X0-1X-X0", "-1X0X-X2-X1")]
    [InlineData("19X1-XX-30", "1XX1-0X-01")]
    [InlineData("000X-12-31", "00X0-01-01")]
    [InlineData("1985-02-2X", "19X5-0X-X9")]
    public void Recurring_days_agree_with_a_list_of_all(string text, string other)
    {
        List<long> days = [.. new EnumeratedDate.Date(text).Completions(0, 0).Select(c => c.Start)];
        HashSet<long> others = [.. new EnumeratedDate.Date(other).Completions(0, 0).Select(c => c.Start)];
        Recurrence recurrence = Days(text);
        Recurrence otherRecurrence = Days(other);
        var set = new DaySet(recurrence, days[0], days[^1]);
        var random = new Random(4);
        for (int tried = 0; tried < 300; tried++)
        {
            long near = days[random.Next(days.Count)] + random.Next(-3, 4);
            Assert.Equal(days.FirstOrDefault(d => d >= near, -1), set.TryFrom(near, out long day) ? day : -1);
            Assert.Equal(days.LastOrDefault(d => d <= near, -1), set.TryUpTo(near, out day) ? day : -1);
            foreach (bool nextDay in (bool[])[false, true])
            {
                bool found = DaySet.TryFirstCommon(recurrence, otherRecurrence, nextDay, near, out day);
                Assert.Equal(days.FirstOrDefault(d => d >= near && others.Contains(nextDay ? d + 1 : d), -1), found ? day : -1);
            }
        }
    }

    private static Recurrence Days(string text)
    {
        EdtfDate date = EdtfDate.Parse(text);
        var words = new ulong[date.PackedLength];
        date.Pack(words);
        Span<Recurrence> recurrences = new Recurrence[Completions.MaxRecurrences];
        Assert.Equal(1, DatePart.Read(words[1], null).Days.WriteRecurrences(recurrences));
        return recurrences[0];
    }
}
