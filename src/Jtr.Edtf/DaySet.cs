using System;

namespace Jtr.Edtf;

/// <summary>The days on which something may start, or end: a stretch of days, the days of recurring stretches, or a side without limit.</summary>
internal readonly struct DaySet
{
    // The months of 31 and of 30 days that another month of their year follows.
    private const int Long = 0b0010_1101_0101;
    private const int Short = 0b0101_0010_1000;
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

    /// <summary>Days that recur, of which the first and the last are known.</summary>
    public DaySet(Recurrence days, long first, long last)
        : this(first, last)
    {
        HasGaps = true;
        _days = days;
    }

    /// <summary>An open start: any day, or no beginning at all.</summary>
    public static DaySet OpenStart => new(Completions.Never, Completions.LastFinite);

    /// <summary>An open end: any day, or no end at all.</summary>
    public static DaySet OpenEnd => new(Completions.FirstFinite, Completions.Forever);

    /// <summary>An unknown start or end: there is one, but it may be any day.</summary>
    public static DaySet AnyDay => new(Completions.FirstFinite, Completions.LastFinite);

    public long First { get; }

    public long Last { get; }

    /// <summary>Whether there may be gaps; then <see cref="Days"/> says which.</summary>
    public bool HasGaps { get; }

    public Recurrence Days => _days;

    /// <summary>Whether leap years may have other of these days than common years.</summary>
    public bool DependOnLeapDay => HasGaps && _days.Unit == Recurrence.OfDays && (_days.Months & February) != 0 && _days.Days >> 27 != 0;

    /// <summary>The first of these days that is a given day or later; no beginning is earlier than every day, no end later.</summary>
    public bool TryFrom(long from, out long day)
    {
        WorkCounter.Count();
        day = Math.Max(from, First);
        if (day > Last || !HasGaps || from <= First)
            return day <= Last;
        day = Completions.Forever;
        Span<YearSet> years = stackalloc YearSet[1];
        for (int later = -1; later <= 1; later++)
        {
            if (_days.TryGetDays(later, out years[0], out int months, out int days)
                && new DaySearch(years, months, days).TryFirst(from, out long found))
                day = Math.Min(day, found);
        }

        return day != Completions.Forever;
    }

    /// <summary>The last of these days that is a given day or earlier.</summary>
    public bool TryUpTo(long to, out long day)
    {
        WorkCounter.Count();
        day = Math.Min(to, Last);
        if (day < First || !HasGaps || to >= Last)
            return day >= First;
        day = Completions.Never;
        Span<YearSet> years = stackalloc YearSet[1];
        for (int later = -1; later <= 1; later++)
        {
            if (_days.TryGetDays(later, out years[0], out int months, out int days)
                && new DaySearch(years, months, days).TryLast(to, out long found))
                day = Math.Max(day, found);
        }

        return day != Completions.Never;
    }

    /// <summary>Whether two sets with gaps have a day in common, or some day of the first is followed by one of the second.</summary>
    public static bool Touch(in Recurrence first, in Recurrence second, bool morrow) => TryFirstCommon(first, second, morrow, Completions.Never, out _);

    /// <summary>The first day, from a given one on, that both sets have; or that the first has and whose morrow the second has.</summary>
    public static bool TryFirstCommon(in Recurrence first, in Recurrence second, bool morrow, long from, out long day)
    {
        WorkCounter.Count();
        day = Completions.Forever;
        for (int later = -1; later <= 1; later++)
        {
            if (!first.TryGetDays(later, out YearSet years, out int months, out int days))
                continue;
            for (int otherLater = -1; otherLater <= 1; otherLater++)
            {
                if (!second.TryGetDays(otherLater, out YearSet otherYears, out int otherMonths, out int otherDays))
                    continue;
                if (!morrow)
                {
                    Narrow(ref day, years, otherYears, months & otherMonths, days & otherDays, from);
                    continue;
                }

                Narrow(ref day, years, otherYears, months & otherMonths, days & (otherDays >> 1), from, needsMorrow: true);
                if ((otherDays & 1) == 0)
                    continue;
                int ending = months & (otherMonths >> 1);
                Narrow(ref day, years, otherYears, ending & Long, days & (1 << 30), from);
                Narrow(ref day, years, otherYears, ending & Short, days & (1 << 29), from);
                NarrowFebruary(ref day, years, otherYears, ending & February, days, from);
                if ((otherMonths & January) != 0)
                    Narrow(ref day, years, otherYears.Later(-1), months & December, days & (1 << 30), from);
            }
        }

        return day != Completions.Forever;
    }

    /// <summary>Whether three sets with gaps have a day in common.</summary>
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

    private static void Narrow(ref long day, in YearSet years, in YearSet otherYears, int months, int days, long from, bool needsMorrow = false)
    {
        if (months != 0 && days != 0 && YearSet.Intersect(years, otherYears)
            && new DaySearch(stackalloc YearSet[2] { years, otherYears }, months, days, needsMorrow).TryFirst(from, out long found))
            day = Math.Min(day, found);
    }

    /// <summary>The last day of February, before the first of March: the 28th or the 29th, as the year is.</summary>
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
