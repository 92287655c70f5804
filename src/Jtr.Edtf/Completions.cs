using System;

namespace Jtr.Edtf;

/// <summary>
/// The completions of a date: every run of days that it may stand for once its X digits are filled in. They are sorted and disjoint, and are computed on demand, not stored.
/// </summary>
/// <remarks>
/// Holds either a run of consecutive calendar units (a plain date is a run of one; <c>1950S2</c> a run of a hundred years; <c>[..1984]</c> a run
/// without a beginning) or a recurrence in the years of a pattern, such as <c>15XX-12-25</c>.
/// </remarks>
internal readonly struct Completions : IComparable<Completions>
{
    /// <summary>Minus infinity: earlier than every day.</summary>
    public const long Never = long.MinValue;

    /// <summary>Plus infinity: later than every day.</summary>
    public const long Forever = long.MaxValue;

    /// <summary>The first and last numbers that stand for a day. The day after the last is still less than <see cref="Forever"/>.</summary>
    public const long FirstFinite = Never + 1;

    /// <inheritdoc cref="FirstFinite"/>
    public const long LastFinite = Forever - 2;

    private const int Years = 1;
    private const int Months = 2;
    private const int Days = 3;

    // A run: its unit, and the indexes of its first and last unit: a year, the number of months since year 0, or a day number.
    private readonly int _unit;
    private readonly long _low;
    private readonly long _high;
    private readonly Recurrence _pattern;

    private Completions(int unit, long low, long high)
    {
        _unit = unit;
        _low = low;
        _high = high;
        IsRun = true;
        _pattern = default;
    }

    private Completions(Recurrence pattern)
    {
        _unit = 0;
        _low = 0;
        _high = 0;
        IsRun = false;
        _pattern = pattern;
    }

    /// <summary>True if the completions are consecutive units; false if they recur by <see cref="Pattern"/>.</summary>
    public bool IsRun { get; }

    /// <summary>Gets the recurrence; <c>default</c> if <see cref="IsRun"/>.</summary>
    public Recurrence Pattern => _pattern;

    /// <summary>True if there is exactly one completion; otherwise, false.</summary>
    public bool IsSingle => IsRun && _low == _high;

    /// <summary>True if each completion is one day; otherwise, false.</summary>
    public bool AreDays => IsRun ? _unit == Days : _pattern.Unit == Recurrence.OfDays;

    public static Completions OfYears(long first, long last) => new(Years, first, last);

    public static Completions OfMonths(long first, long last) => new(Months, first, last);

    public static Completions OfDays(long first, long last) => new(Days, first, last);

    /// <summary>
    /// Returns the completions of a calendar word. A sub-year grouping is given by its first month, counted from January of its year, and its
    /// length in months; both are 0 for every other word.
    /// </summary>
    public static Completions Of(ulong word, int groupStart, int groupLength)
    {
        int yearNibbles = EdtfWord.YearNibbles(word);
        int month = EdtfWord.MonthNibbles(word);
        int day = EdtfWord.DayNibbles(word);
        bool negative = EdtfWord.IsNegative(word);
        bool isYearRun = TryGetYears(yearNibbles, negative, EdtfWord.Significant(word), out long first, out long last);
        YearSet years = isYearRun ? YearSet.OfRun(first, last) : YearSet.OfPattern(YearPattern.OfNibbles(yearNibbles, negative));
        switch (EdtfWord.Components(word))
        {
            case 1:
                return isYearRun ? new(Years, first, last) : new(Recurrence.EachMonthRun(years, 0, 12));
            case 2:
                if (groupLength != 0)
                    return new(Recurrence.EachMonthRun(years, groupStart, groupLength));
                if (isYearRun && month == 0xAA)
                    return new(Months, first * 12, (last * 12) + 11);
                if (!isYearRun || first != last || EdtfWord.HasX(month))
                    return new(Recurrence.EachMonth(years, MonthsOf(month)));
                long index = (first * 12) + EdtfWord.TwoDigits(month) - 1;
                return new(Months, index, index);
            default:
                if (isYearRun && month == 0xAA && day == 0xAA)
                    return new(Days, Calendar.YearStart(first), Calendar.YearStart(last + 1) - 1);
                if (!isYearRun || first != last || EdtfWord.HasX(month) || (EdtfWord.HasX(day) && day != 0xAA))
                    return new(Recurrence.EachDay(years, MonthsOf(month), DaysOf(day)));
                int monthNumber = EdtfWord.TwoDigits(month);
                if (day == 0xAA)
                    return new(Days, Calendar.DayNumber(first, monthNumber, 1), Calendar.DayNumber(first, monthNumber, Calendar.DaysInMonth(first, monthNumber)));
                long number = Calendar.DayNumber(first, monthNumber, EdtfWord.TwoDigits(day));
                return new(Days, number, number);
        }
    }

    /// <summary>Returns the years that share the leading significant digits of a year.</summary>
    public static Completions OfSignificantYears(long year, int significant)
    {
        GetSignificantRun(year, significant, out long first, out long last);
        return new(Years, first, last);
    }

    /// <summary>Gets the first and last of the years that share the leading significant digits of a year.</summary>
    private static void GetSignificantRun(long year, int significant, out long first, out long last)
    {
        long magnitude = Math.Abs(year);
        int digits = 1;
        for (long rest = magnitude / 10; rest != 0; rest /= 10)
            digits++;
        long step = 1;
        for (int i = significant; i < digits; i++)
            step *= 10;
        first = magnitude / step * step;
        last = first + step - 1;
        if (year < 0)
            (first, last) = (-last, -first);
    }

    /// <summary>Gets the years of four nibbles if they are consecutive: only X digits at the right end give a run, as in 201X, ten consecutive years.</summary>
    private static bool TryGetYears(int nibbles, bool negative, int significant, out long first, out long last)
    {
        first = 0;
        last = 0;
        bool isX = false;
        for (int shift = 12; shift >= 0; shift -= 4)
        {
            int nibble = (nibbles >> shift) & 0xF;
            if (isX && nibble != EdtfWord.X)
                return false;
            isX = nibble == EdtfWord.X;
            first = (first * 10) + (isX ? 0 : nibble);
            last = (last * 10) + (isX ? 9 : nibble);
        }

        if (significant != 0)
            GetSignificantRun(negative ? -first : first, significant, out first, out last);
        else if (negative)
            // Year 0 has no negative spelling, so -000X starts at -1.
            (first, last) = (-last, -Math.Max(first, 1));
        return true;
    }

    private static int MonthsOf(int nibbles) => NumbersOf(nibbles, 12);

    private static int DaysOf(int nibbles) => NumbersOf(nibbles, 31);

    /// <summary>Returns the numbers from 1 to a maximum that two digits may stand for, as bits; 1 is the lowest.</summary>
    private static int NumbersOf(int nibbles, int max)
    {
        int tens = nibbles >> 4;
        int ones = nibbles & 0xF;
        int numbers = 0;
        for (int value = 1; value <= max; value++)
        {
            if ((tens == EdtfWord.X || tens == value / 10) && (ones == EdtfWord.X || ones == value % 10))
                numbers |= 1 << (value - 1);
        }

        return numbers;
    }

    /// <summary>Gets the earliest first day, or <see cref="Never"/> for a run without a beginning.</summary>
    public long FirstStart => TryGetFirst(out long start, out _) ? start : Forever;

    /// <summary>Gets the latest last day, or <see cref="Forever"/> for a run without an end.</summary>
    public long LastEnd => TryGetLast(out _, out long end) ? end : Never;

    /// <summary>True if at least one completion exists in the calendar; false for 1999-02-3X.</summary>
    public bool Any => TryGetFirst(out _, out _);

    /// <summary>Gets the first and last day of the first completion; both are <see cref="Never"/> for a run without a beginning.</summary>
    public bool TryGetFirst(out long start, out long end)
    {
        if (!IsRun)
            return _pattern.TryFirst(out start, out end);
        start = StartOf(_low);
        end = EndOf(_low);
        return true;
    }

    /// <summary>Gets the first and last day of the last completion; both are <see cref="Forever"/> for a run without an end.</summary>
    public bool TryGetLast(out long start, out long end)
    {
        if (!IsRun)
            return _pattern.TryLast(out start, out end);
        start = StartOf(_high);
        end = EndOf(_high);
        return true;
    }

    /// <summary>The largest number of recurrences that <see cref="WriteRecurrences"/> writes. A run of days may take five: the end of a month, the end of a year, whole years, the start of a year, and the start of a month.</summary>
    public const int MaxRecurrences = 5;

    /// <summary>Writes the same completions as recurrences. Returns the number written.</summary>
    public int WriteRecurrences(Span<Recurrence> recurrences)
    {
        int count = 0;
        if (!IsRun)
        {
            recurrences[count++] = _pattern;
        }
        else if (_unit == Years)
        {
            recurrences[count++] = Recurrence.EachMonthRun(YearSet.OfRun(_low, _high), 0, 12);
        }
        else
        {
            (long firstYear, int firstMonth, int firstDay) = DateOf(_low, isLast: false);
            (long lastYear, int lastMonth, int lastDay) = DateOf(_high, isLast: true);
            bool isFirstMonthWhole = firstYear == Never || firstDay == 1;
            bool isLastMonthWhole = lastYear == Forever || lastDay == Calendar.DaysInMonth(lastYear, lastMonth);
            int daysFromFirst = -1 << (firstDay - 1);
            int daysToLast = DaySearch.AllDays >> (31 - lastDay);
            if (firstYear == lastYear && firstMonth == lastMonth)
            {
                Add(recurrences, ref count, firstYear, lastYear, 1 << (firstMonth - 1), daysFromFirst & daysToLast);
                return count;
            }

            int monthsFrom = DaySearch.AllMonths & (-1 << (isFirstMonthWhole ? firstMonth - 1 : firstMonth));
            int monthsTo = DaySearch.AllMonths >> (isLastMonthWhole ? 12 - lastMonth : 13 - lastMonth);
            if (!isFirstMonthWhole)
                Add(recurrences, ref count, firstYear, firstYear, 1 << (firstMonth - 1), daysFromFirst);
            if (firstYear == lastYear)
            {
                Add(recurrences, ref count, firstYear, firstYear, monthsFrom & monthsTo, -1);
            }
            else
            {
                // The remaining months of the first year, the whole years, and the months of the last year.
                bool startsYear = monthsFrom == DaySearch.AllMonths;
                bool endsYear = monthsTo == DaySearch.AllMonths;
                if (!startsYear)
                    Add(recurrences, ref count, firstYear, firstYear, monthsFrom, -1);
                long firstWholeYear = startsYear ? firstYear : firstYear + 1;
                long lastWholeYear = endsYear ? lastYear : lastYear - 1;
                if (firstWholeYear <= lastWholeYear)
                    Add(recurrences, ref count, firstWholeYear, lastWholeYear, DaySearch.AllMonths, -1);
                if (!endsYear)
                    Add(recurrences, ref count, lastYear, lastYear, monthsTo, -1);
            }

            if (!isLastMonthWhole)
                Add(recurrences, ref count, lastYear, lastYear, 1 << (lastMonth - 1), daysToLast);
        }

        return count;
    }

    /// <summary>Compares runs by unit, then by first index.</summary>
    public int CompareTo(Completions other)
    {
        WorkCounter.Count();
        return _unit == other._unit ? _low.CompareTo(other._low) : _unit.CompareTo(other._unit);
    }

    /// <summary>Joins this run with one that sorts at or after it. Returns false if the two neither overlap nor are adjacent.</summary>
    public bool TryJoin(Completions next, out Completions joined)
    {
        WorkCounter.Count();
        joined = new Completions(_unit, _low, Math.Max(_high, next._high));
        return _unit == next._unit && (_high == Forever || next._low <= _high + 1);
    }

    private void Add(Span<Recurrence> recurrences, ref int count, long firstYear, long lastYear, int months, int days)
    {
        if (months == 0)
            return;
        YearSet years = YearSet.OfRun(firstYear, lastYear);
        recurrences[count++] = _unit == Months ? Recurrence.EachMonth(years, months) : Recurrence.EachDay(years, months, days & DaySearch.AllDays);
    }

    /// <summary>Returns the year, month and day of the first or last day of a unit; for an infinite index, of an infinite year.</summary>
    private (long Year, int Month, int Day) DateOf(long index, bool isLast)
    {
        if (index is Never or Forever)
            return (index, isLast ? 12 : 1, isLast ? 31 : 1);
        return Calendar.FromDayNumber(isLast ? EndOf(index) : StartOf(index));
    }

    private long StartOf(long index)
    {
        if (index is Never or Forever)
            return index;
        return _unit switch
        {
            Days => index,
            Years => Calendar.YearStart(index),
            _ => Calendar.MonthStart(0, index),
        };
    }

    private long EndOf(long index) => index is Never or Forever ? index : StartOf(index + 1) - 1;
}
