using System;
using System.Collections.Generic;
using System.Globalization;

namespace Jtr.Edtf.Tests;

/// <summary>
/// An EDTF text together with every stretch of days that it may stand for, listed one by one: the slow and obvious reading that the library's fast one is held to.
/// </summary>
/// <remarks>
/// Shares nothing with the library: digits are matched as characters and days are counted by <see cref="DateOnly"/>. What has no limit is cut off at a window
/// that the caller sets well outside every day in play, where more of the same brings no new relation.
/// </remarks>
internal abstract record EnumeratedDate(string Text)
{
    public const int Endless = int.MaxValue - 1;

    /// <summary>Texts here name years between these, so that listing them stays quick.</summary>
    private const int FirstYear = 1900;

    private const int LastYear = 2999;

    /// <summary>First and last day that the text itself mentions.</summary>
    public abstract (int First, int Last) Extremes { get; }

    public abstract IEnumerable<(int Start, int End)> Completions(int windowFirst, int windowLast);

    /// <summary>A date of the four-digit calendar, X digits and all; or a group of months, given as its months from January.</summary>
    public sealed record Date(string Text, int GroupStart = 0, int GroupLength = 0) : EnumeratedDate(Text)
    {
        private readonly Lazy<List<(int Start, int End)>> _completions = new(() => [.. List(Text, GroupStart, GroupLength)]);

        public override (int First, int Last) Extremes => (_completions.Value[0].Start, _completions.Value[^1].End);

        public override IEnumerable<(int Start, int End)> Completions(int windowFirst, int windowLast) => _completions.Value;

        private static IEnumerable<(int Start, int End)> List(string text, int groupStart, int groupLength)
        {
            string[] parts = text.Split('-');
            string yearPattern = parts[0];
            int significant = 4;
            if (yearPattern.Contains('S', StringComparison.Ordinal))
            {
                significant = yearPattern[5] - '0';
                yearPattern = yearPattern[..significant] + new string('X', 4 - significant);
            }

            for (int year = FirstYear; year <= LastYear; year++)
            {
                if (!Fits(yearPattern, year))
                    continue;
                if (groupLength > 0)
                {
                    DateOnly from = new DateOnly(year, 1, 1).AddMonths(groupStart);
                    yield return (from.DayNumber, from.AddMonths(groupLength).DayNumber - 1);
                    continue;
                }

                if (parts.Length == 1)
                {
                    yield return (new DateOnly(year, 1, 1).DayNumber, new DateOnly(year, 12, 31).DayNumber);
                    continue;
                }

                for (int month = 1; month <= 12; month++)
                {
                    if (!Fits(parts[1], month))
                        continue;
                    var first = new DateOnly(year, month, 1);
                    if (parts.Length == 2)
                    {
                        yield return (first.DayNumber, first.AddMonths(1).DayNumber - 1);
                        continue;
                    }

                    for (DateOnly day = first; day.Month == month; day = day.AddDays(1))
                    {
                        if (Fits(parts[2], day.Day))
                            yield return (day.DayNumber, day.DayNumber);
                    }
                }
            }
        }

        private static bool Fits(string pattern, int value)
        {
            string digits = value.ToString(CultureInfo.InvariantCulture).PadLeft(pattern.Length, '0');
            for (int i = 0; i < pattern.Length; i++)
            {
                if (pattern[i] != 'X' && pattern[i] != digits[i])
                    return false;
            }

            return digits.Length == pattern.Length;
        }
    }

    /// <summary>An interval; a null end is open where its text is two dots and unknown where it is empty.</summary>
    public sealed record Interval(string StartText, Date? Start, string EndText, Date? End) : EnumeratedDate(StartText + "/" + EndText)
    {
        public override (int First, int Last) Extremes
        {
            get
            {
                (int first, int last) = (Start ?? End!).Extremes;
                (int otherFirst, int otherLast) = (End ?? Start!).Extremes;
                return (Math.Min(first, otherFirst), Math.Max(last, otherLast));
            }
        }

        public override IEnumerable<(int Start, int End)> Completions(int windowFirst, int windowLast)
        {
            foreach (int start in Days(Start, StartText, -Endless, windowFirst, windowLast))
            {
                foreach (int end in Days(End, EndText, Endless, windowFirst, windowLast))
                {
                    if (start <= end)
                        yield return (start, end);
                }
            }
        }

        private static IEnumerable<int> Days(Date? date, string text, int endless, int windowFirst, int windowLast)
        {
            if (date == null && text == "..")
                yield return endless;

            IEnumerable<(int, int)> stretches = date == null ? [(windowFirst, windowLast)] : date.Completions(0, 0);
            foreach ((int first, int last) in stretches)
            {
                for (int day = first; day <= last; day++)
                    yield return day;
            }
        }
    }

    /// <summary>A range in a set: consecutive years, months or days; a null end reaches to the window's edge.</summary>
    public sealed record Range(Date? First, Date? Last) : EnumeratedDate((First?.Text ?? "") + ".." + (Last?.Text ?? ""))
    {
        public override (int First, int Last) Extremes => ((First ?? Last!).Extremes.First, (Last ?? First!).Extremes.Last);

        public override IEnumerable<(int Start, int End)> Completions(int windowFirst, int windowLast)
        {
            int components = (First ?? Last!).Text.Split('-').Length;
            int from = First?.Extremes.First ?? windowFirst;
            int to = Last?.Extremes.Last ?? windowLast;
            for (DateOnly unit = DateOnly.FromDayNumber(from); unit.DayNumber <= to;)
            {
                // At the window's edge the range still goes in whole units.
                unit = components == 1 ? new DateOnly(unit.Year, 1, 1) : components == 2 ? new DateOnly(unit.Year, unit.Month, 1) : unit;
                DateOnly next = components == 1 ? unit.AddYears(1) : components == 2 ? unit.AddMonths(1) : unit.AddDays(1);
                yield return (unit.DayNumber, next.DayNumber - 1);
                unit = next;
            }
        }
    }

    public sealed record Set(string Opening, IReadOnlyList<EnumeratedDate> Members, string Closing)
        : EnumeratedDate(Opening + string.Join(",", Texts(Members)) + Closing)
    {
        public override (int First, int Last) Extremes
        {
            get
            {
                int first = int.MaxValue;
                int last = int.MinValue;
                foreach (EnumeratedDate member in Members)
                {
                    first = Math.Min(first, member.Extremes.First);
                    last = Math.Max(last, member.Extremes.Last);
                }

                return (first, last);
            }
        }

        public override IEnumerable<(int Start, int End)> Completions(int windowFirst, int windowLast)
        {
            foreach (EnumeratedDate member in Members)
            {
                foreach ((int Start, int End) completion in member.Completions(windowFirst, windowLast))
                    yield return completion;
            }
        }

        private static List<string> Texts(IReadOnlyList<EnumeratedDate> members)
        {
            var texts = new List<string>();
            foreach (EnumeratedDate member in members)
                texts.Add(member.Text);
            return texts;
        }
    }

    /// <summary>Every way the date may lie, as a state or as an event; null where there are more than anybody wants to count.</summary>
    public HashSet<(int Start, int End)>? Ways(DateExtentKind manner, int windowFirst, int windowLast, int limit)
    {
        var ways = new HashSet<(int, int)>();
        foreach ((int start, int end) in Completions(windowFirst, windowLast))
        {
            if (manner == DateExtentKind.Throughout)
            {
                ways.Add((start, end));
            }
            else
            {
                // Something that happens is on days that there are, so an event in an open interval is cut off at the window.
                for (int first = Math.Max(start, windowFirst); first <= Math.Min(end, windowLast) && ways.Count <= limit; first++)
                {
                    for (int last = first; last <= Math.Min(end, windowLast) && ways.Count <= limit; last++)
                        ways.Add((first, last));
                }
            }

            if (ways.Count > limit)
                return null;
        }

        return ways;
    }
}
