using System;

namespace Jtr.Edtf;

/// <summary>The days on which a state or event may start, or may end: a run of days, the days of a recurrence, or an infinite side.</summary>
internal readonly struct DaySet
{
    // Bits of the months of 31 days except December, and of the months of 30 days. Each is followed by another month of the same year.
    private const int MonthsOf31Days = 0b0010_1101_0101;
    private const int MonthsOf30Days = 0b0101_0010_1000;
    private const int February = 1 << 1;
    private const int December = 1 << 11;
    private const int January = 1;

    private readonly Recurrence _days;

    public DaySet(long first, long last)
    {
        First = first;
        Last = last;
        HasGaps = false;
        _days = default;
    }

    public DaySet(Completions completions)
        : this(completions.FirstStart, completions.LastEnd)
    {
        HasGaps = !completions.IsRun;
        if (HasGaps)
            _days = completions.Pattern;
    }

    /// <summary>Creates the set of a recurrence's days between a first and a last day.</summary>
    public DaySet(Recurrence days, long first, long last)
        : this(first, last)
    {
        HasGaps = true;
        _days = days;
    }

    /// <summary>Gets an open start: any day, or minus infinity.</summary>
    public static DaySet OpenStart => new(Completions.Never, Completions.LastFinite);

    /// <summary>Gets an open end: any day, or plus infinity.</summary>
    public static DaySet OpenEnd => new(Completions.FirstFinite, Completions.Forever);

    /// <summary>Gets an unknown start or end: any finite day.</summary>
    public static DaySet AnyDay => new(Completions.FirstFinite, Completions.LastFinite);

    public long First { get; }

    public long Last { get; }

    /// <summary>True if the days between <see cref="First"/> and <see cref="Last"/> may have gaps; <see cref="Days"/> then holds the recurrence.</summary>
    public bool HasGaps { get; }

    public Recurrence Days => _days;

    /// <summary>True if the days may differ between leap years and common years; otherwise, false.</summary>
    public bool DependOnLeapDay => HasGaps && _days.Unit == Recurrence.OfDays && (_days.Months & February) != 0 && _days.Days >> 27 != 0;

    /// <summary>Gets the first of these days that is on or after a given day. Minus infinity is before every day, plus infinity after. Returns false if there is none.</summary>
    public bool TryFrom(long from, out long day)
    {
        WorkCounter.Count();
        day = Math.Max(from, First);
        if (day > Last || !HasGaps || from <= First)
            return day <= Last;
        day = Completions.Forever;
        Span<YearSet> years = stackalloc YearSet[1];
        for (int yearsLater = -1; yearsLater <= 1; yearsLater++)
        {
            if (_days.TryGetDays(yearsLater, out years[0], out int months, out int days)
                && new DaySearch(years, months, days).TryFirst(from, out long found))
                day = Math.Min(day, found);
        }

        return day != Completions.Forever;
    }

    /// <summary>Gets the last of these days that is on or before a given day. Returns false if there is none.</summary>
    public bool TryUpTo(long to, out long day)
    {
        WorkCounter.Count();
        day = Math.Min(to, Last);
        if (day < First || !HasGaps || to >= Last)
            return day >= First;
        day = Completions.Never;
        Span<YearSet> years = stackalloc YearSet[1];
        for (int yearsLater = -1; yearsLater <= 1; yearsLater++)
        {
            if (_days.TryGetDays(yearsLater, out years[0], out int months, out int days)
                && new DaySearch(years, months, days).TryLast(to, out long found))
                day = Math.Max(day, found);
        }

        return day != Completions.Never;
    }

    /// <summary>Returns true if two recurrences have a day in common or, with <paramref name="nextDay"/>, if a day of the second directly follows a day of the first; otherwise, false.</summary>
    public static bool Touch(in Recurrence first, in Recurrence second, bool nextDay) => TryFirstCommon(first, second, nextDay, Completions.Never, out _);

    /// <summary>Gets the first day, on or after a given day, that both recurrences have or, with <paramref name="nextDay"/>, that the first has and whose next day the second has. Returns false if there is none.</summary>
    public static bool TryFirstCommon(in Recurrence first, in Recurrence second, bool nextDay, long from, out long day)
    {
        WorkCounter.Count();
        day = Completions.Forever;
        for (int yearsLater = -1; yearsLater <= 1; yearsLater++)
        {
            if (!first.TryGetDays(yearsLater, out YearSet years, out int months, out int days))
                continue;
            for (int otherYearsLater = -1; otherYearsLater <= 1; otherYearsLater++)
            {
                if (!second.TryGetDays(otherYearsLater, out YearSet otherYears, out int otherMonths, out int otherDays))
                    continue;
                if (!nextDay)
                {
                    Narrow(ref day, years, otherYears, months & otherMonths, days & otherDays, from);
                    continue;
                }

                Narrow(ref day, years, otherYears, months & otherMonths, days & (otherDays >> 1), from, needsNextDay: true);
                if ((otherDays & 1) == 0)
                    continue;

                // The first of a month follows the last day of the month before.
                int endingMonths = months & (otherMonths >> 1);
                Narrow(ref day, years, otherYears, endingMonths & MonthsOf31Days, days & (1 << 30), from);
                Narrow(ref day, years, otherYears, endingMonths & MonthsOf30Days, days & (1 << 29), from);
                NarrowFebruary(ref day, years, otherYears, endingMonths & February, days, from);
                if ((otherMonths & January) != 0)
                    Narrow(ref day, years, otherYears.Later(-1), months & December, days & (1 << 30), from);
            }
        }

        return day != Completions.Forever;
    }

    /// <summary>Returns true if three recurrences have a day in common; otherwise, false.</summary>
    public static bool HaveCommon(in Recurrence first, in Recurrence second, in Recurrence third)
    {
        Span<YearSet> sets = stackalloc YearSet[3];
        for (int a = -1; a <= 1; a++)
        {
            if (!first.TryGetDays(a, out sets[0], out int months, out int days))
                continue;
            for (int b = -1; b <= 1; b++)
            {
                if (!second.TryGetDays(b, out sets[1], out int secondMonths, out int secondDays))
                    continue;
                for (int c = -1; c <= 1; c++)
                {
                    if (third.TryGetDays(c, out sets[2], out int thirdMonths, out int thirdDays)
                        && new DaySearch(sets, months & secondMonths & thirdMonths, days & secondDays & thirdDays).TryFirst(Completions.Never, out _))
                        return true;
                }
            }
        }

        return false;
    }

    /// <summary>Lowers the day to the first common day of two recurrences, if that is earlier.</summary>
    private static void Narrow(ref long day, in YearSet years, in YearSet otherYears, int months, int days, long from, bool needsNextDay = false)
    {
        if (months != 0 && days != 0 && YearSet.Intersect(years, otherYears)
            && new DaySearch(stackalloc YearSet[2] { years, otherYears }, months, days, needsNextDay).TryFirst(from, out long found))
            day = Math.Min(day, found);
    }

    /// <summary>Narrows by the last day of February, followed by 1 March: the 28th in common years, the 29th in leap years.</summary>
    private static void NarrowFebruary(ref long day, in YearSet years, in YearSet otherYears, int months, int days, long from)
    {
        Span<YearSet> sets = stackalloc YearSet[3] { years, otherYears, default };
        for (int last = 28; months != 0 && last <= 29; last++)
        {
            if ((days & (1 << (last - 1))) == 0)
                continue;
            sets[2] = last == 28 ? YearSet.CommonYears : YearSet.LeapYears;
            if (new DaySearch(sets, months, 1 << (last - 1)).TryFirst(from, out long found))
                day = Math.Min(day, found);
        }
    }
}
