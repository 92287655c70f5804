extern alias generators;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.CompilerServices;
using Jtr.Edtf;
using generators::Jtr.Corpora.Generators.Layout;
using Xunit;
using GeneratorsDate = generators::Jtr.Edtf.EdtfDate;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>What the generator lays out over the days of dates finds the rows of any range, and no other, as asking every date does.</summary>
public class ReachTests
{
    private static readonly string[] s_ranges = ["1950/1959", "1999-12-31/2000-01-01", "1895/2027", "1900/1900", "2004-02-29/2004-02-29", "0001/9999", "2026/2027", "1899/1899", "195X/1960"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(700)]
    public void A_range_gives_the_rows_that_asking_every_date_gives(int count)
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

    [Fact]
    public void What_lies_outside_of_a_range_is_passed_over_without_a_look()
    {
        string[] texts = [.. Enumerable.Range(0, 20_000).Select(i => Day.FromNumber(700_000 + i).ToString())];
        ReachLayout layout = ReachBuilder.Build("Order", [.. texts.Select(static text => GeneratorsDate.Parse(text))], throughout: false);
        int looked = 0;
        var asked = TimeRange.Between(texts[10_000], texts[10_199], "from", "to");
        int found = 0;
        for (DateRun run = default; TryStep(layout, texts.Length, throughout: false, run.End, asked, Look, out run);)
        {
            while (run.TryTake(out _, out _))
                found++;
        }

        Assert.Equal(200, found);
        Assert.Equal(0, looked);

        EdtfDate? Look(int position)
        {
            looked++;
            return EdtfDate.Parse(texts[position]);
        }
    }

    private static List<string> Scan(string[] texts, TimeRange range, bool throughout) =>
        [.. texts.Select((text, i) => (Text: text, At: i, In: range.Holds(EdtfDate.Parse(text), throughout))).Where(row => row.In.IsPossible).Select(row => $"{row.At} {row.Text} {row.In}")];

    private static List<string> Walk(string[] texts, ReachLayout layout, TimeRange range, bool throughout)
    {
        var found = new List<string>();
        for (DateRun run = default; TryStep(layout, texts.Length, throughout, run.End, range, i => EdtfDate.Parse(texts[i]), out run);)
        {
            while (run.TryTake(out int at, out Ternary inRange))
                found.Add($"{at} {texts[at]} {inRange}");
        }

        return found;
    }

    private static bool TryStep(ReachLayout layout, int count, bool throughout, int from, TimeRange range, Func<int, EdtfDate?> dateAt, out DateRun run)
    {
        var reach = new DateReach(
            count,
            new DayScale(layout.FirstDay, layout.LastDay),
            throughout,
            new Column(Words(layout.First), 0, 0),
            new Column(Words(layout.Last), 0, 0),
            new Column(Words(layout.Loose), 0, 0),
            new Column(Words(layout.Latest), 0, 0));
        return reach.TryStep(from, in range, dateAt, out run);
    }

    private static ulong[] Words(ColumnLayout column) => [.. column.Values.Select(value => (ulong)value)];

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
