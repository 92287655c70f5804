using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Jtr.Edtf.Tests;

/// <summary>Counts the constant-time steps for texts of <see cref="EdtfDate.DefaultMaxLength"/> characters, because dates may come from untrusted input.</summary>
public sealed class EdtfWorkTests
{
    // Parsing, sorting and describing visit each member a few times.
    private const int StepsPerCharacter = 20;

    // Relating two texts visits each pair of members that may touch; a text of the greatest length has at most 200 members.
    private const int MaxStepsToRelate = 600_000;

    private static readonly string[] _monthDigits = ["XX", "0X", "1X", "X0", "X1", "X2", "X3", "X5", "X9", "01", "02", "12"];

    private static readonly string[] _dayDigits = ["XX", "0X", "1X", "2X", "3X", "X0", "X1", "X8", "X9", "29", "30", "31"];

    // Patterns of any year, of even years and of odd years.
    private static readonly string[] _yearKinds = ["any", "even", "odd"];

    private static readonly string[] _repeated = ["XXXX-0X-X1", "X0XX-XX-XX", "1984", "0001-01-01..9999-12-31"];

    private static readonly string[] _short =
    [
        "XXXX-XX-1X/X000-02-29", "XXXX-XX-X1/XXXX-XX-X2", "XXXX-02-3X/..", "../X0XX-02-29", "/XXXX-0X-3X", "XXXX-25/XXXX-28", "XXX1-21", "-XXXX-34", "1XXX-X0-3X", "XXXX-X1-29/XXXX-X2-X1",
        "[0001-01-01..9999-12-31]", "X1XX-XX-X9/XX00-02-29", "Y-17E200/XXXX-X2-29", "XXXX-XX-XX", "X0X0-02-29/X0X4-02-29",
    ];

    private static readonly string[] _related =
    [
        "1985-04-12", "15XX-12-25", "1964/2008", "1985/..", "2001-21", "1985", "XXXX-XX-1X/X000-02-29", "[1667,1668..1670,15XX]", "[..1984]", "198X",
    ];

    /// <summary>Returns texts of the greatest length whose members cannot be merged.</summary>
    private static IEnumerable<string> Worst()
    {
        var random = new Random(7);
        for (int components = 1; components <= 5; components++)
        {
            foreach (string years in _yearKinds)
            {
                foreach (char opening in "[{")
                {
                    var members = new HashSet<string>(StringComparer.Ordinal);
                    for (int length = 2, tries = 0; tries < 20_000; tries++)
                    {
                        string member = Member(random, components, years);
                        if (length + member.Length + 1 > EdtfDate.DefaultMaxLength || !EdtfDate.TryParse(member, out _) || !members.Add(member))
                            continue;
                        length += member.Length + 1;
                    }

                    yield return opening + string.Join(",", members) + (opening == '[' ? "]" : "}");
                }
            }
        }

        foreach (string member in _repeated)
            yield return "[" + string.Join(",", Enumerable.Repeat(member, (EdtfDate.DefaultMaxLength - 2) / (member.Length + 1))) + "]";
        yield return "[" + string.Join(",", Enumerable.Range(1, 190).Select(i => (2 * i).ToString("0000", System.Globalization.CultureInfo.InvariantCulture))) + "..]";
        yield return "[..0001-01-01," + string.Join(",", Enumerable.Range(1, 85).Select(i => $"{3 * i:0000}-02-28")) + "]";
        yield return "Y" + new string('9', EdtfDate.DefaultMaxLength - 1);
        yield return "Y1E" + new string('9', EdtfDate.DefaultMaxLength - 3);
        foreach (string text in _short.Where(t => EdtfDate.TryParse(t, out _)))
            yield return text;
    }

    private static string Member(Random random, int components, string years)
    {
        string digits = years switch
        {
            "even" => "02468X",
            "odd" => "13579X",
            _ => "0123456789X",
        };
        string last = years == "any" ? digits : digits[..5];
        string year = string.Concat(Enumerable.Range(0, 3).Select(_ => digits[random.Next(digits.Length)])) + last[random.Next(last.Length)];
        return components switch
        {
            1 => year,
            2 => year + "-" + _monthDigits[random.Next(_monthDigits.Length)],
            3 => year + "-" + _monthDigits[random.Next(_monthDigits.Length)] + "-" + _dayDigits[random.Next(_dayDigits.Length)],
            4 => year + "-" + (21 + random.Next(21)).ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => Member(random, 1 + random.Next(4), years),
        };
    }

    private static string Short(EdtfDate date) => date.ToString() is { Length: > 40 } text ? text[..40] + "…" : date.ToString();

    private static long Steps(Action action)
    {
        long before = WorkCounter.Steps;
        action();
        return WorkCounter.Steps - before;
    }

    [Fact]
    public void Parsing_sorting_and_describing_take_linear_steps()
    {
        foreach (string text in Worst())
        {
            long most = StepsPerCharacter * (long)(text.Length + 100);
            EdtfDate date = default;
            Assert.InRange(Steps(() => date = EdtfDate.Parse(text)), 0, most);
            EdtfDate again = EdtfDate.Parse(text);
            Assert.InRange(Steps(() => date.CompareTo(again)), 0, most);
            Assert.InRange(Steps(() => date.GetHashCode()), 0, most);
            Assert.InRange(Steps(() => date.GetBounds(SeasonMap.MeteorologicalNorth)), 0, most);
            Assert.InRange(Steps(() => date.Canonical()), 0, most);
            Assert.InRange(Steps(() => date.Describe()), 0, most);
        }
    }

    [Fact]
    public void PossibleRelations_takes_a_bounded_number_of_steps()
    {
        List<EdtfDate> dates = [.. Worst().Select(t => EdtfDate.Parse(t))];
        (long Steps, string Of) worst = (0, "");
        foreach (EdtfDate first in dates)
        {
            foreach (EdtfDate second in dates)
            {
                foreach (SeasonMap? seasons in new[] { null, SeasonMap.MeteorologicalNorth })
                {
                    long steps = Steps(() => first.Throughout(seasons).Explain(AllenRelations.Before, second.Throughout(seasons)));
                    if (steps > worst.Steps)
                        worst = (steps, $"{Short(first)} to {Short(second)}");
                    steps = Steps(() => first.Within(seasons).PossibleRelations(second.Throughout(seasons)));
                    if (steps > worst.Steps)
                        worst = (steps, $"within {Short(first)} to {Short(second)}");
                }
            }
        }

        Assert.True(worst.Steps <= MaxStepsToRelate, $"{worst.Steps} steps: {worst.Of}");
    }

    [Fact]
    public void Repeated_and_consecutive_members_cost_as_much_as_one()
    {
        EdtfDate other = EdtfDate.Parse("XXXX-XX-1X/X000-02-29");
        EdtfDate one = EdtfDate.Parse("[XXXX-0X-X1]");
        EdtfDate many = EdtfDate.Parse("[" + string.Join(",", Enumerable.Repeat("XXXX-0X-X1", 90)) + "]");
        Assert.InRange(Steps(() => EdtfDate.PossibleRelations(many, other)), 0, Steps(() => EdtfDate.PossibleRelations(one, other)) + (100 * 90));
        EdtfDate run = EdtfDate.Parse("[" + string.Join(",", Enumerable.Range(1800, 199)) + "]");
        Assert.InRange(Steps(() => EdtfDate.PossibleRelations(run, run)), 0, 5_500);

        // A member without X digits is visited in its own year only.
        EdtfDate apart = EdtfDate.Parse("[" + string.Join(",", Enumerable.Range(550, 199).Select(year => 2 * year)) + "]");
        Assert.InRange(Steps(() => EdtfDate.PossibleRelations(apart, other)), 0, 199 * 400);
    }

    [Fact]
    public void PossibleRelations_does_not_allocate()
    {
        EdtfDate[] dates = [.. _related.Select(t => EdtfDate.Parse(t))];
        long Round()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            foreach (EdtfDate first in dates)
            {
                foreach (EdtfDate second in dates)
                {
                    first.IsBefore(second);
                    first.Within().IsWithin(second);
                    first.CompareTo(second);
                }
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // Takes the minimum of several runs, because the runtime itself sometimes allocates on the thread.
        Assert.Equal(0, Enumerable.Range(0, 5).Min(_ => Round()));
    }

    [Fact]
    public void Sorting_long_sets_does_not_allocate()
    {
        EdtfDate[] dates = [.. Worst().Where(t => t.Length > 900).Take(6).Select(t => EdtfDate.Parse(t))];
        Assert.Equal(6, dates.Length);
        EdtfDate[] again = [.. dates.Select(d => EdtfDate.Parse(d.ToString()))];
        long Round()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < dates.Length; i++)
            {
                for (int j = 0; j < again.Length; j++)
                    dates[i].CompareTo(again[j]);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(0, Enumerable.Range(0, 5).Min(_ => Round()));
    }
}
