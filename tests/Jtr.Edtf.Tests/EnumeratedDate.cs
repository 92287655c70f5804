using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Jtr.Edtf.Tests;

/// <summary>
/// An EDTF text with an explicit list of all its completions: a slow and simple implementation to compare the library with.
/// </summary>
/// <remarks>
/// Shares no code with the library: digits are filled in as characters, and <see cref="DateOnly"/> counts the days, shifted by a multiple of 400 years. Open ends
/// are cut off at a window that the caller sets well beyond all days of the dates, so that further completions and a gap fit in.
/// </remarks>
internal abstract record EnumeratedDate(string Text)
{
    public const long Endless = long.MaxValue / 4;

    /// <summary>Gets the map for the seasons 21 to 32 of the text.</summary>
    public SeasonMap? Seasons { get; init; }

    /// <summary>Gets the first and last day that the text mentions.</summary>
    public abstract (long First, long Last) Extremes { get; }

    /// <summary>Gets the days of the longest unit that repeats without limit; 0 if there is none.</summary>
    public virtual int EndlessUnit => 0;

    /// <summary>Gets the name of the form.</summary>
    public virtual string Shape => GetType().Name;

    public abstract IEnumerable<(long Start, long End)> Completions(long windowFirst, long windowLast);

    public sealed override string ToString() => Text;

    /// <summary>Returns the number of a day of any year, in the count of <see cref="DateOnly.DayNumber"/>.</summary>
    public static long DayNumber(long year, int month, int day)
    {
        long cycles = (long)Math.Floor((year - 1) / 400.0);
        return new DateOnly((int)(year - (cycles * 400)), month, day).DayNumber + (cycles * 146_097);
    }

    private static int Length(long year, int month) => (int)(MonthStart(year, month + 1) - MonthStart(year, month));

    /// <summary>Returns the first day of a month, which may lie in another year: 13 is the next January, 0 the December before.</summary>
    private static long MonthStart(long year, int month) =>
        month < 1 ? MonthStart(year - 1, month + 12) : month > 12 ? MonthStart(year + 1, month - 12) : DayNumber(year, month, 1);

    /// <summary>A year, month or day, with X digits or without; or a group of months, given by its months from January.</summary>
    public sealed record Date(string Text, int GroupStart = 0, int GroupLength = 0) : EnumeratedDate(Text)
    {
        private readonly Lazy<List<(long Start, long End)>> _completions = new(() => [.. List(Text, GroupStart, GroupLength).Distinct().Order()]);

        public bool Any => _completions.Value.Count > 0;

        /// <summary>Gets the number of components of the text: 1 for a year, 2 for a month, 3 for a day.</summary>
        public int Components => Text.TrimStart('-', 'Y').Count(c => c == '-') + 1;

        public override (long First, long Last) Extremes => (_completions.Value.Min(c => c.Start), _completions.Value.Max(c => c.End));

        public override IEnumerable<(long Start, long End)> Completions(long windowFirst, long windowLast) => _completions.Value;

        private static IEnumerable<(long Start, long End)> List(string text, int groupStart, int groupLength)
        {
            string digits = text.TrimStart('Y');
            long sign = digits[0] == '-' ? -1 : 1;
            string[] parts = digits.TrimStart('-').Split('-');
            string yearPattern = parts[0];
            int s = yearPattern.IndexOf('S', StringComparison.Ordinal);
            if (s > 0)
            {
                int significant = int.Parse(yearPattern[(s + 1)..], CultureInfo.InvariantCulture);
                yearPattern = yearPattern[..significant] + new string('X', s - significant);
            }

            foreach (string filled in Fill(yearPattern))
            {
                long year = sign * long.Parse(filled, CultureInfo.InvariantCulture);
                if (groupLength > 0)
                {
                    yield return (MonthStart(year, groupStart + 1), MonthStart(year, groupStart + groupLength + 1) - 1);
                    continue;
                }

                if (parts.Length == 1)
                {
                    yield return (DayNumber(year, 1, 1), DayNumber(year, 12, 31));
                    continue;
                }

                foreach (string filledMonth in Fill(parts[1]))
                {
                    int month = int.Parse(filledMonth, CultureInfo.InvariantCulture);
                    if (month is < 1 or > 12)
                        continue;
                    if (parts.Length == 2)
                    {
                        yield return (MonthStart(year, month), MonthStart(year, month + 1) - 1);
                        continue;
                    }

                    foreach (string filledDay in Fill(parts[2]))
                    {
                        int day = int.Parse(filledDay, CultureInfo.InvariantCulture);
                        if (day >= 1 && day <= Length(year, month))
                            yield return (DayNumber(year, month, day), DayNumber(year, month, day));
                    }
                }
            }
        }

        private static IEnumerable<string> Fill(string pattern)
        {
            int x = pattern.IndexOf('X', StringComparison.Ordinal);
            if (x < 0)
                return [pattern];
            return Enumerable.Range(0, 10).SelectMany(digit => Fill(pattern[..x] + digit.ToString(CultureInfo.InvariantCulture) + pattern[(x + 1)..]));
        }
    }

    /// <summary>A season of one year without months: any days that touch the year and last at most half a year.</summary>
    public sealed record SomeSeason(int Year, int Code) : EnumeratedDate(string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Code}"))
    {
        private const int HalfYear = 184;

        public override (long First, long Last) Extremes => (DayNumber(Year, 1, 1) - HalfYear, DayNumber(Year, 12, 31) + HalfYear);

        public override IEnumerable<(long Start, long End)> Completions(long windowFirst, long windowLast)
        {
            for (long start = Extremes.First; start <= DayNumber(Year, 12, 31); start++)
            {
                for (long end = Math.Max(start, DayNumber(Year, 1, 1)); end < start + HalfYear; end++)
                    yield return (start, end);
            }
        }
    }

    /// <summary>A day with a time shift from UTC: the written day, or the one before or after.</summary>
    public sealed record ShiftedDay(int Year, int Month, int OfMonth) : EnumeratedDate(string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{OfMonth:00}T12:00:00+04:30"))
    {
        private long Written => DayNumber(Year, Month, OfMonth);

        public override (long First, long Last) Extremes => (Written - 1, Written + 1);

        public override IEnumerable<(long Start, long End)> Completions(long windowFirst, long windowLast) => [(Written - 1, Written - 1), (Written, Written), (Written + 1, Written + 1)];
    }

    /// <summary>An interval; a null end is open if its text is two dots and unknown if it is empty.</summary>
    public sealed record Interval(string StartText, Date? Start, string EndText, Date? End) : EnumeratedDate(StartText + "/" + EndText)
    {
        public override int EndlessUnit => Start == null || End == null ? 1 : 0;

        public override (long First, long Last) Extremes
        {
            get
            {
                (long first, long last) = (Start ?? End!).Extremes;
                (long otherFirst, long otherLast) = (End ?? Start!).Extremes;
                return (Math.Min(first, otherFirst), Math.Max(last, otherLast));
            }
        }

        public override IEnumerable<(long Start, long End)> Completions(long windowFirst, long windowLast)
        {
            foreach (long start in Days(Start, StartText, -Endless, windowFirst, windowLast))
            {
                foreach (long end in Days(End, EndText, Endless, windowFirst, windowLast))
                {
                    if (start <= end)
                        yield return (start, end);
                }
            }
        }

        /// <summary>Returns the span from the earliest start to the latest end.</summary>
        public (long Start, long End) Hull(long windowFirst, long windowLast) =>
            (Days(Start, StartText, -Endless, windowFirst, windowLast).Min(), Days(End, EndText, Endless, windowFirst, windowLast).Max());

        private static IEnumerable<long> Days(Date? date, string text, long endless, long windowFirst, long windowLast)
        {
            if (date == null && text == "..")
                yield return endless;

            IEnumerable<(long, long)> runs = date == null ? [(windowFirst, windowLast)] : date.Completions(0, 0);
            foreach ((long first, long last) in runs)
            {
                for (long day = first; day <= last; day++)
                    yield return day;
            }
        }
    }

    /// <summary>A range in a set: consecutive years, months or days; a null end reaches to the edge of the window.</summary>
    public sealed record Range(Date? First, Date? Last) : EnumeratedDate((First?.Text ?? "") + ".." + (Last?.Text ?? ""))
    {
        private int Components => (First ?? Last!).Components;

        public override int EndlessUnit => First != null && Last != null ? 0 : Components == 1 ? 366 : Components == 2 ? 31 : 1;

        public override (long First, long Last) Extremes => ((First ?? Last!).Extremes.First, (Last ?? First!).Extremes.Last);

        public override IEnumerable<(long Start, long End)> Completions(long windowFirst, long windowLast)
        {
            // Counts from the stated end, so that whole units reach the edge of the window.
            if (First == null)
            {
                (long start, long end) = Last!.Extremes;
                for (; end >= windowFirst; (start, end) = Neighbour(start, -1))
                    yield return (start, end);
                yield break;
            }

            (long from, long to) = First.Extremes;
            for (long last = Last?.Extremes.Last ?? windowLast; from <= last; (from, to) = Neighbour(from, 1))
                yield return (from, to);
        }

        private (long Start, long End) Neighbour(long start, int step)
        {
            // 400 years have a whole number of days, so every day can be shifted into the range of DateOnly.
            long cycles = (long)Math.Floor((start - 146_097) / 146_097.0);
            long shift = cycles * 146_097;
            DateOnly unit = DateOnly.FromDayNumber((int)(start - shift));
            DateOnly next = Components == 1 ? unit.AddYears(step) : Components == 2 ? unit.AddMonths(step) : unit.AddDays(step);
            DateOnly end = Components == 1 ? next.AddYears(1) : Components == 2 ? next.AddMonths(1) : next.AddDays(1);
            return (next.DayNumber + shift, end.DayNumber - 1 + shift);
        }
    }

    public sealed record Set(bool IsOneOf, IReadOnlyList<EnumeratedDate> Members)
        : EnumeratedDate((IsOneOf ? "[" : "{") + string.Join(",", Members.Select(m => m.Text)) + (IsOneOf ? "]" : "}"))
    {
        public override int EndlessUnit => Members.Max(m => m.EndlessUnit);

        public override string Shape
        {
            get
            {
                bool goesBack = Members.Any(m => m is Range { First: null });
                bool goesOn = Members.Any(m => m is Range { Last: null });
                return goesBack && goesOn ? "SetWithoutLimits" : goesBack || goesOn ? "SetWithoutALimit" : "Set";
            }
        }

        public override (long First, long Last) Extremes => (Members.Min(m => m.Extremes.First), Members.Max(m => m.Extremes.Last));

        public override IEnumerable<(long Start, long End)> Completions(long windowFirst, long windowLast) =>
            Members.SelectMany(m => m.Completions(windowFirst, windowLast));
    }

    /// <summary>Returns every possible extent of the date, as a state or as an event; null if there are more than the limit.</summary>
    public List<(long Start, long End)>? Ways(DateExtentKind manner, long windowFirst, long windowLast, int limit)
    {
        var ways = new List<(long, long)>();
        // An event within an interval happens between its first and last day, so one span covers all completions.
        IEnumerable<(long Start, long End)> completions = Completions(windowFirst, windowLast);
        if (manner == DateExtentKind.Within && this is Interval interval)
            completions = [interval.Hull(windowFirst, windowLast)];
        foreach ((long start, long end) in completions)
        {
            if (manner == DateExtentKind.Throughout || this is SomeSeason)
            {
                ways.Add((start, end));
            }
            else
            {
                // An event happens on actual days, so an event in an open interval is cut off at the window.
                for (long first = Math.Max(start, windowFirst); first <= Math.Min(end, windowLast) && ways.Count <= limit; first++)
                {
                    for (long last = first; last <= Math.Min(end, windowLast) && ways.Count <= limit; last++)
                        ways.Add((first, last));
                }
            }

            if (ways.Count > limit)
                return null;
        }

        return ways;
    }
}
