extern alias generators;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.CompilerServices;
using Jtr.Edtf;
using Jtr.Edtf.CompilerServices;
using generators::Jtr.Corpora.Generators.Layout;
using Xunit;
using GeneratorsDate = generators::Jtr.Edtf.EdtfDate;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>Tests that the day columns laid out by the generator select exactly the rows that a comparison of every date selects.</summary>
public class ReachTests
{
    private static readonly string[] s_ranges = ["1950/1959", "1999-12-31/2000-01-01", "1895/2027", "1900/1900", "2004-02-29/2004-02-29", "0001/9999", "2026/2027", "1899/1899", "195X/1960"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(700)]
    public void A_range_selects_the_rows_that_a_scan_of_all_dates_selects(int count)
    {
        var random = new Random(count);
        string[] texts = [.. Enumerable.Range(0, count).Select(_ => Text(random)).OrderBy(EdtfDate.Parse)];
        foreach (bool throughout in new[] { false, true })
        {
            ReachLayout layout = ReachBuilder.Build("Order", [.. texts.Select(static text => GeneratorsDate.Parse(text))], throughout);
            foreach (string range in s_ranges)
            {
                string[] ends = range.Split('/');
                var asked = TimeRange.Between(ends[0], ends[1], "from", "to");
                Assert.Equal(Scan(texts, asked, throughout), Walk(texts, layout, asked, throughout));
            }

            Assert.Equal(Scan(texts, TimeRange.Before("1960", "date"), throughout), Walk(texts, layout, TimeRange.Before("1960", "date"), throughout));
            Assert.Equal(Scan(texts, TimeRange.After("1990-06", "date"), throughout), Walk(texts, layout, TimeRange.After("1990-06", "date"), throughout));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_kind_of_range_agrees_with_the_predicates_of_each_date(int seed)
    {
        var random = new Random(seed);
        string[] texts = [.. Enumerable.Range(0, 600).Select(_ => AnyText(random)).OrderBy(EdtfDate.Parse)];
        foreach (bool throughout in new[] { false, true })
        {
            ReachLayout layout = ReachBuilder.Build("Order", [.. texts.Select(static text => GeneratorsDate.Parse(text))], throughout);
            foreach ((string what, TimeRange range, Func<DateExtent, Ternary> holds) in Questions(random))
            {
                foreach ((TimeRange asked, bool ofUnknownEnds) in new[] { (range, false), (range.WithUnknownEnds(), true) })
                {
                    var expected = new List<string> { $"{what}, throughout {throughout}, unknown ends {ofUnknownEnds}" };
                    for (int at = 0; at < texts.Length; at++)
                    {
                        Ternary answer = Found(EdtfDate.Parse(texts[at]), throughout, ofUnknownEnds, holds);
                        if (answer.IsPossible)
                            expected.Add($"{at} {texts[at]} {answer}");
                    }

                    Assert.Equal(expected, Walk(texts, layout, asked, throughout).Prepend(expected[0]));
                }
            }
        }
    }

    /// <summary>Gets every kind of time range, with exact and with inexact dates, and the comparison that defines it.</summary>
    private static IEnumerable<(string What, TimeRange Range, Func<DateExtent, Ternary> Holds)> Questions(Random random)
    {
        for (int i = 0; i < 12; i++)
        {
            (string from, string firstDay, _) = RandomRun(random);
            (string to, _, string lastDay) = RandomRun(random);
            if (string.CompareOrdinal(firstDay, lastDay) <= 0)
            {
                EdtfDate days = EdtfDate.Parse($"{firstDay}/{lastDay}");
                yield return ($"between {from} and {to}", TimeRange.Between(from, to, "from", "to"), extent => extent.Intersects(days));
            }
            else
            {
                Assert.Throws<ArgumentException>("to", () => TimeRange.Between(from, to, "from", "to"));
            }

            foreach (string text in new[] { from, AnyText(random) })
            {
                EdtfDate date = EdtfDate.Parse(text);
                yield return ($"on {text}", TimeRange.On(text, "date"), extent => extent.Intersects(date));
                yield return ($"since {text}", TimeRange.Since(text, "date"), extent => !extent.IsBefore(date));
                yield return ($"until {text}", TimeRange.Until(text, "date"), extent => !extent.IsAfter(date));
                yield return ($"before {text}", TimeRange.Before(text, "date"), extent => extent.IsBefore(date));
                yield return ($"after {text}", TimeRange.After(text, "date"), extent => extent.IsAfter(date));
                yield return ($"as of {text}", TimeRange.AsOf(text, "date"), extent => extent.Covers(date.Within()));
            }
        }
    }

    /// <summary>Compares a date with the rule for unknown ends: it is found at its known end only, unless unknown ends are included.</summary>
    private static Ternary Found(EdtfDate date, bool throughout, bool ofUnknownEnds, Func<DateExtent, Ternary> holds)
    {
        Ternary answer = holds(Extent(date, throughout));
        if (ofUnknownEnds || !DayReach.TryGetKnownEnd(date, out EdtfDate known))
            return answer;
        return known.Kind != DateKind.None && holds(Extent(known, throughout)).IsPossible ? answer : Ternary.No;
    }

    private static DateExtent Extent(EdtfDate date, bool throughout) => throughout ? date.Throughout() : date.Within();

    /// <summary>Draws a year, a month or a day, with its first and last day.</summary>
    private static (string Text, string First, string Last) RandomRun(Random random)
    {
        int year = random.Next(1930, 2000), month = random.Next(1, 13), day = random.Next(1, 29);
        return random.Next(3) switch
        {
            0 => (Invariant($"{year}"), Invariant($"{year}-01-01"), Invariant($"{year}-12-31")),
            1 => (Invariant($"{year}-{month:00}"), Invariant($"{year}-{month:00}-01"), Invariant($"{year}-{month:00}-{DateTime.DaysInMonth(year, month):00}")),
            _ => (Invariant($"{year}-{month:00}-{day:00}"), Invariant($"{year}-{month:00}-{day:00}"), Invariant($"{year}-{month:00}-{day:00}")),
        };
    }

    /// <summary>Draws a date of any EDTF form, in or near the same years.</summary>
    private static string AnyText(Random random)
    {
        string one = RandomRun(random).Text, year = one[..4], other = Invariant($"{random.Next(2000, 2003)}");
        return random.Next(34) switch
        {
            0 => one + "?",
            1 => "~" + one,
            2 => $"{one}/{other}",
            3 => $"{one}/{other}-XX",
            4 => $"{year}-XX-15/{other}-0X",
            5 => $"{one}/..",
            6 => $"../{one}",
            7 => $"/{one}",
            8 => $"{one}/",
            9 => $"/{year}-XX-15",
            10 => year[..3] + "X",
            11 => $"{year[..2]}X{year[3]}",
            12 => $"{year[..2]}XX-06",
            13 => $"{year}-XX",
            14 => $"{year}-02-XX",
            15 => $"{year}-XX-15",
            16 => $"{year[..3]}X-XX-31",
            17 => $"[{one},{other}]",
            18 => $"{{{one},{other}}}",
            19 => $"[{year}-01-15..{year}-03-02]",
            20 => $"[{year}-01..{year}-03,{year}-05]",
            21 => $"[..{one}]",
            22 => $"[{one}..]",
            23 => $"{{..{one}}}",
            24 => $"{year}-{random.Next(21, 42)}",
            25 => $"[{year}-22,{other}]",
            26 => $"{year}-04-05T10:00:00+09:00",
            27 => $"{year}S2",
            28 => $"[{year},{year}-06-15,{other}]",
            29 => "Y17E8",
            30 => $"-000{random.Next(1, 10)}",
            31 => $"[{year}-XX-01,{year}-XX-15]",
            32 => $"{year}-2{random.Next(1, 5)}/{other}",
            _ => one,
        };
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [Fact]
    public void TryNextRun_compares_days_at_the_limit_of_16_bits()
    {
        const int Start = 700_000;
        for (int span = 65_528; span <= 65_540; span++)
        {
            string[] texts = [.. new[] { 0, 1, 2, 3, 4, span - 3, span - 2, span - 1, span }.Select(static day => Day.FromNumber(Start + day).ToString())];
            ReachLayout layout = ReachBuilder.Build("Order", [.. texts.Select(static text => GeneratorsDate.Parse(text))], throughout: true);
            string before = Day.FromNumber(Start - 5).ToString(), after = Day.FromNumber(Start + span + 5).ToString();
            string[] ends = [before, .. texts, after];
            TimeRange[] ranges =
            [
                .. ends.SelectMany((from, at) => ends.Skip(at).Select(to => TimeRange.Between(from, to, "from", "to"))),
                .. ends.SelectMany(static day => new[] { TimeRange.Since(day, "date"), TimeRange.Until(day, "date"), TimeRange.AsOf(day, "date"), TimeRange.AsOf(day + "/9999", "date"), TimeRange.Before(day, "date"), TimeRange.After(day, "date") }),
            ];
            Assert.All(ranges, range => Assert.Equal(Scan(texts, range, throughout: true), Walk(texts, layout, range, throughout: true)));
        }
    }

    [Fact]
    public void TryNextRun_skips_dates_outside_the_range_without_reading_them()
    {
        string[] texts = [.. Enumerable.Range(0, 20_000).Select(i => Day.FromNumber(700_000 + i).ToString())];
        ReachLayout layout = ReachBuilder.Build("Order", [.. texts.Select(static text => GeneratorsDate.Parse(text))], throughout: false);
        int reads = 0;
        var asked = TimeRange.Between(texts[10_000], texts[10_199], "from", "to");
        int found = 0;
        for (DateRun run = default; TryNextRun(layout, texts.Length, throughout: false, run.End, asked, Read, out run);)
        {
            while (run.TryTake())
                found++;
        }

        Assert.Equal(200, found);
        Assert.Equal(0, reads);

        EdtfDate? Read(int position)
        {
            reads++;
            return EdtfDate.Parse(texts[position]);
        }
    }

    private static List<string> Scan(string[] texts, TimeRange range, bool throughout) =>
        [.. texts.Select((text, i) => (Text: text, At: i, In: range.Holds(EdtfDate.Parse(text), throughout))).Where(row => row.In.IsPossible).Select(row => $"{row.At} {row.Text} {row.In}")];

    private static List<string> Walk(string[] texts, ReachLayout layout, TimeRange range, bool throughout)
    {
        var found = new List<string>();
        for (DateRun run = default; TryNextRun(layout, texts.Length, throughout, run.End, range, i => EdtfDate.Parse(texts[i]), out run);)
        {
            while (run.TryTake())
                found.Add($"{run.Position} {texts[run.Position]} {run.Certainty}");
        }

        return found;
    }

    private static bool TryNextRun(ReachLayout layout, int count, bool throughout, int from, TimeRange range, Func<int, EdtfDate?> dateAt, out DateRun run)
    {
        var reach = new DateReach(
            count,
            new DayScale(layout.FirstDay, layout.LastDay),
            throughout,
            Packed(layout.Days),
            Packed(layout.Flags));
        return reach.TryNextRun(from, default(TimeRanges).And(range, throughout), dateAt, out run);
    }

    /// <summary>Packs a column at the narrowest width, as the generator does: values of 16 bits are compared in vectors.</summary>
    private static Column Packed(ColumnLayout column)
    {
        long largest = column.Values.DefaultIfEmpty().Max();
        if (column.Values.All(value => value == largest))
            return new Column(largest);
        int power = largest == 1 ? 6 : largest < 1L << 8 ? 3 : largest < 1L << 16 ? 2 : largest < 1L << 32 ? 1 : 0, bits = 64 >> power;
        var words = new ulong[(column.Values.Count >> power) + 1];
        for (int i = 0; i < column.Values.Count; i++)
            words[i >> power] |= (ulong)column.Values[i] << ((i & ((1 << power) - 1)) * bits);
        return new Column(words, 0, power);
    }

    private static string Text(Random random)
    {
        string year = random.Next(1895, 2028).ToString("0000", CultureInfo.InvariantCulture), month = random.Next(1, 13).ToString("00", CultureInfo.InvariantCulture);
        string later = random.Next(2028, 2031).ToString("0000", CultureInfo.InvariantCulture);
        return random.Next(16) switch
        {
            0 => year,
            1 => year + "?",
            2 => $"{year}-{month}",
            3 => $"{year}/{later}",
            4 => $"{year}/..",
            5 => $"../{year}",
            6 => $"/{year}-{month}",
            7 => $"{year}-{month}/",
            8 => year[..3] + "X",
            9 => $"{year[..2]}X{year[3]}",
            10 => $"{year}-XX-15",
            11 => $"[{year},{later}]",
            12 => $"[..{year}]",
            13 => $"{{{year},{later}}}",
            14 => $"{year}-{random.Next(21, 25)}",
            _ => $"{year}-{month}-{random.Next(1, 29):00}",
        };
    }
}
