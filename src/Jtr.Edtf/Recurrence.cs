using System;

namespace Jtr.Edtf;

/// <summary>
/// Runs of days that recur in every year of a set: in each year, one run of whole months (a year, a quarter, a season), or each of some months, or each of some days of some months.
/// </summary>
internal readonly struct Recurrence
{
    /// <summary>Each run is a day.</summary>
    public const int OfDays = 1;

    /// <summary>Each run is a month.</summary>
    public const int OfMonths = 2;

    /// <summary>Each run is several consecutive months, one run a year.</summary>
    public const int OfMonthRuns = 3;

    private Recurrence(int unit, YearSet years, int months, int days, int firstMonth, int length)
    {
        Unit = unit;
        Years = years;
        Months = months;
        Days = days;
        FirstMonth = firstMonth;
        Length = length;
    }

    /// <summary>Gets the unit of each run; a finer unit has the smaller number.</summary>
    public int Unit { get; }

    /// <summary>Gets the years that name the runs.</summary>
    public YearSet Years { get; }

    /// <summary>Gets the months, for units of days and months: twelve bits, January lowest.</summary>
    public int Months { get; }

    /// <summary>Gets the days of the month, for units of days: thirty-one bits, the first lowest.</summary>
    public int Days { get; }

    /// <summary>Gets the first month of each run, for runs of months: 0 is January of the year that names the run.</summary>
    public int FirstMonth { get; }

    /// <summary>Gets the length of each run in months, for runs of months.</summary>
    public int Length { get; }

    /// <summary>Returns some days of some months in every year; see <see cref="Days"/> and <see cref="Months"/>.</summary>
    public static Recurrence EachDay(YearSet years, int months, int days) => new(OfDays, years, months, days, 0, 0);

    /// <summary>Returns some months in every year; see <see cref="Months"/>.</summary>
    public static Recurrence EachMonth(YearSet years, int months) => new(OfMonths, years, months, DaySearch.AllDays, 0, 0);

    /// <summary>Returns one run of months in every year; see <see cref="FirstMonth"/>.</summary>
    public static Recurrence EachMonthRun(YearSet years, int firstMonth, int length) => new(OfMonthRuns, years, DaySearch.AllMonths, DaySearch.AllDays, firstMonth, length);

    /// <summary>Gets the first and last day of the first run; both are <see cref="Completions.Never"/> if the years have no first.</summary>
    public bool TryFirst(out long start, out long end)
    {
        start = end = Completions.Forever;
        if (!Years.TryFirst(Completions.Never, out long year))
            return false;
        if (Unit == OfDays && year != Completions.Never)
        {
            bool found = new DaySearch(stackalloc YearSet[1] { Years }, Months, Days).TryFirst(Completions.Never, out start);
            end = start;
            return found;
        }

        int month = Unit == OfMonthRuns ? FirstMonth : NextMonth(0);
        Bounds(year, month, out start, out end);
        return true;
    }

    /// <summary>Gets the first and last day of the last run; both are <see cref="Completions.Forever"/> if the years have no last.</summary>
    public bool TryLast(out long start, out long end)
    {
        start = end = Completions.Never;
        if (!Years.TryLast(Completions.Forever, out long year))
            return false;
        if (Unit == OfDays && year != Completions.Forever)
        {
            bool found = new DaySearch(stackalloc YearSet[1] { Years }, Months, Days).TryLast(Completions.Forever, out end);
            start = end;
            return found;
        }

        int month = FirstMonth;
        if (Unit == OfMonths)
        {
            month = 11;
            while ((Months & (1 << month)) == 0)
                month--;
        }

        Bounds(year, month, out start, out end);
        return true;
    }

    /// <summary>Compares recurrences in an arbitrary total order that puts equal ones next to each other.</summary>
    public int CompareTo(Recurrence other)
    {
        int order = Unit.CompareTo(other.Unit);
        if (order == 0)
            order = Months.CompareTo(other.Months);
        if (order == 0)
            order = Days.CompareTo(other.Days);
        if (order == 0)
            order = FirstMonth.CompareTo(other.FirstMonth);
        if (order == 0)
            order = Length.CompareTo(other.Length);
        return order == 0 ? Years.CompareTo(other.Years) : order;
    }

    /// <summary>Returns the first of the months from a given one on; 12 if there is no such month.</summary>
    public int NextMonth(int month)
    {
        while (month < 12 && (Months & (1 << month)) == 0)
            month++;
        return month;
    }

    /// <summary>Returns the first and last day of a year's run that starts in a month; infinite for an infinite year.</summary>
    public void Bounds(long year, int month, out long start, out long end)
    {
        start = end = year;
        if (year is Completions.Never or Completions.Forever)
            return;
        start = Calendar.MonthStart(year, month);
        end = Calendar.MonthStart(year, month + (Unit == OfMonthRuns ? Length : 1)) - 1;
    }

    /// <summary>Gets the days of all runs that lie a number of years after the year that names them: a winter lies in two years. Returns false if there are none.</summary>
    public bool TryGetDays(int yearsLater, out YearSet years, out int months, out int days)
    {
        years = yearsLater == 0 ? Years : Years.Later(yearsLater);
        days = Days;
        months = Unit == OfMonthRuns ? 0 : yearsLater == 0 ? Months : 0;
        for (int month = FirstMonth; Unit == OfMonthRuns && month < FirstMonth + Length; month++)
        {
            int monthOfYear = month - (yearsLater * 12);
            if (monthOfYear is >= 0 and < 12)
                months |= 1 << monthOfYear;
        }

        return months != 0;
    }
}
