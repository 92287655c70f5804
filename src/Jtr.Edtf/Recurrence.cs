using System;

namespace Jtr.Edtf;

/// <summary>
/// Stretches of days that recur in every year of a set: one stretch of whole months (a year, a quarter, a season), each of some months, or each of some days of some months.
/// </summary>
internal readonly struct Recurrence
{
    /// <summary>Each stretch is a day.</summary>
    public const int OfDays = 1;

    /// <summary>Each stretch is a month.</summary>
    public const int OfMonths = 2;

    /// <summary>One stretch of months a year.</summary>
    public const int OfStretches = 3;

    private Recurrence(int unit, YearSet years, int months, int days, int firstMonth, int length)
    {
        Unit = unit;
        Years = years;
        Months = months;
        Days = days;
        FirstMonth = firstMonth;
        Length = length;
    }

    /// <summary>What each stretch is; the finer unit is the smaller number.</summary>
    public int Unit { get; }

    /// <summary>The years that name the stretches.</summary>
    public YearSet Years { get; }

    /// <summary>Of days and months: the months, twelve bits, January lowest.</summary>
    public int Months { get; }

    /// <summary>Of days: their numbers, thirty-one bits, the first lowest.</summary>
    public int Days { get; }

    /// <summary>Of stretches: the first month, counted from the January of the year that names it, which is 0.</summary>
    public int FirstMonth { get; }

    /// <summary>Of stretches: how many months each lasts.</summary>
    public int Length { get; }

    public static Recurrence EachDay(YearSet years, int months, int days) => new(OfDays, years, months, days, 0, 0);

    public static Recurrence EachMonth(YearSet years, int months) => new(OfMonths, years, months, DaySearch.AllDays, 0, 0);

    public static Recurrence EachStretch(YearSet years, int firstMonth, int length) => new(OfStretches, years, DaySearch.AllMonths, DaySearch.AllDays, firstMonth, length);

    /// <summary>The first stretch; both days are <see cref="Completions.Never"/> where the years have no first.</summary>
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

        int month = Unit == OfStretches ? FirstMonth : NextMonth(0);
        Bounds(year, month, out start, out end);
        return true;
    }

    /// <summary>The last stretch; both days are <see cref="Completions.Forever"/> where the years have no last.</summary>
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

    /// <summary>An order in which only equal recurrences are neighbours without an order; it has no other meaning.</summary>
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

    /// <summary>The first of the months that is a given one or later; 12 where there is none.</summary>
    public int NextMonth(int month)
    {
        while (month < 12 && (Months & (1 << month)) == 0)
            month++;
        return month;
    }

    /// <summary>The first and last day of the stretch of a year that starts in a month; the same number without limit for a year without limit.</summary>
    public void Bounds(long year, int month, out long start, out long end)
    {
        start = end = year;
        if (year is Completions.Never or Completions.Forever)
            return;
        start = Calendar.MonthStart(year, month);
        end = Calendar.MonthStart(year, month + (Unit == OfStretches ? Length : 1)) - 1;
    }

    /// <summary>The days of all stretches that lie in years so much later than the years that name them: a winter lies in two years. False where there are none.</summary>
    public bool TryGetDays(int yearsLater, out YearSet years, out int months, out int days)
    {
        years = yearsLater == 0 ? Years : Years.Later(yearsLater);
        days = Days;
        months = Unit == OfStretches ? 0 : yearsLater == 0 ? Months : 0;
        for (int month = FirstMonth; Unit == OfStretches && month < FirstMonth + Length; month++)
        {
            int of = month - (yearsLater * 12);
            if (of is >= 0 and < 12)
                months |= 1 << of;
        }

        return months != 0;
    }
}
