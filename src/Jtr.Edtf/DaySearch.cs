using System;

namespace Jtr.Edtf;

/// <summary>Finds days by month and day of the month, in the years that belong to each of several sets.</summary>
internal readonly ref struct DaySearch
{
    /// <summary>All months, January lowest.</summary>
    public const int AllMonths = 0xFFF;

    /// <summary>All days of a month, the first lowest.</summary>
    public const int AllDays = 0x7FFFFFFF;

    private const int February = 1 << 1;

    private readonly ReadOnlySpan<YearSet> _years;
    private readonly int _months;
    private readonly int _days;
    private readonly bool _needsNextDay;

    /// <summary>Creates a search.</summary>
    /// <param name="years">The sets of years.</param>
    /// <param name="months">Twelve bits, January lowest.</param>
    /// <param name="days">Thirty-one bits, the first lowest.</param>
    /// <param name="needsNextDay">True to find only days that are not the last of their month.</param>
    public DaySearch(ReadOnlySpan<YearSet> years, int months, int days, bool needsNextDay = false)
    {
        _years = years;
        _months = months;
        _days = days;
        _needsNextDay = needsNextDay;
    }

    /// <summary>Gets the first of the days that is on or after a given day; <see cref="Completions.Never"/> searches from the beginning. Returns false if there is none.</summary>
    public bool TryFirst(long from, out long day)
    {
        day = Completions.Forever;
        long next = Completions.Never;
        if (from != Completions.Never)
        {
            (long year, int month, int dayOfMonth) = Calendar.FromDayNumber(from);
            next = year + 1;
            if (HasYear(year) && TryFirstInYear(year, month, dayOfMonth, out day))
                return true;
        }

        if (!DependsOnLeapDay)
            return YearSet.TryFirstCommon(_years, next, Completions.Forever, out long any) && TryFirstInYear(any, 1, 1, out day);

        // February may differ between common and leap years: take the earlier of the first common and the first leap year's day.
        Span<YearSet> years = stackalloc YearSet[_years.Length + 1];
        _years.CopyTo(years);
        day = Completions.Forever;
        for (int kind = 0; kind < 2; kind++)
        {
            years[_years.Length] = kind == 0 ? YearSet.CommonYears : YearSet.LeapYears;
            if (YearSet.TryFirstCommon(years, next, Completions.Forever, out long year) && TryFirstInYear(year, 1, 1, out long found))
                day = Math.Min(day, found);
        }

        return day != Completions.Forever;
    }

    /// <summary>Gets the last of the days that is on or before a given day; <see cref="Completions.Forever"/> searches from the end. Returns false if there is none.</summary>
    public bool TryLast(long to, out long day)
    {
        day = Completions.Never;
        long last = Completions.Forever;
        if (to != Completions.Forever)
        {
            (long year, int month, int dayOfMonth) = Calendar.FromDayNumber(to);
            last = year - 1;
            if (HasYear(year) && TryLastInYear(year, month, dayOfMonth, out day))
                return true;
        }

        if (!DependsOnLeapDay)
            return YearSet.TryLastCommon(_years, Completions.Never, last, out long any) && TryLastInYear(any, 12, 31, out day);

        Span<YearSet> years = stackalloc YearSet[_years.Length + 1];
        _years.CopyTo(years);
        day = Completions.Never;
        for (int kind = 0; kind < 2; kind++)
        {
            years[_years.Length] = kind == 0 ? YearSet.CommonYears : YearSet.LeapYears;
            if (YearSet.TryLastCommon(years, Completions.Never, last, out long year) && TryLastInYear(year, 12, 31, out long found))
                day = Math.Max(day, found);
        }

        return day != Completions.Never;
    }

    private bool DependsOnLeapDay => (_months & February) != 0 && (_days >> 27) != 0;

    private bool HasYear(long year)
    {
        foreach (YearSet set in _years)
        {
            if (!set.Contains(year))
                return false;
        }

        return true;
    }

    private bool TryFirstInYear(long year, int month, int dayOfMonth, out long day)
    {
        for (int current = month; current <= 12; current++)
        {
            WorkCounter.Count();
            if ((_months & (1 << (current - 1))) == 0)
                continue;
            int days = DaysOf(year, current) & (current == month ? -1 << (dayOfMonth - 1) : -1);
            if (days == 0)
                continue;
            int first = 1;
            while ((days & (1 << (first - 1))) == 0)
                first++;
            day = Calendar.DayNumber(year, current, first);
            return true;
        }

        day = Completions.Forever;
        return false;
    }

    private bool TryLastInYear(long year, int month, int dayOfMonth, out long day)
    {
        for (int current = month; current >= 1; current--)
        {
            WorkCounter.Count();
            if ((_months & (1 << (current - 1))) == 0)
                continue;
            int days = DaysOf(year, current) & (current == month ? AllDays >> (31 - dayOfMonth) : -1);
            if (days == 0)
                continue;
            int last = 31;
            while ((days & (1 << (last - 1))) == 0)
                last--;
            day = Calendar.DayNumber(year, current, last);
            return true;
        }

        day = Completions.Never;
        return false;
    }

    private int DaysOf(long year, int month) => _days & (AllDays >> (31 - Calendar.DaysInMonth(year, month) + (_needsNextDay ? 1 : 0)));
}
