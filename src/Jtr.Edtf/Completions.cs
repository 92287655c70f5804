using System;

namespace Jtr.Edtf;

/// <summary>
/// Every stretch of days that a date may stand for, once its X digits are filled in: sorted, disjoint, and never listed.
/// </summary>
/// <remarks>
/// Either a run of consecutive calendar units (a plain date is a run of one; <c>1950S2</c> is a run of a hundred years; <c>[..1984]</c> a run
/// without a beginning) or the matches of a pattern such as <c>15XX-12-25</c>. Both answer the same three questions in terms of days, so that
/// whoever compares dates never asks which it is.
/// </remarks>
internal readonly struct Completions
{
    /// <summary>Before every day.</summary>
    public const long Never = long.MinValue;

    /// <summary>After every day.</summary>
    public const long Forever = long.MaxValue;

    /// <summary>The first and last numbers that stand for a day; a day's morrow is still short of <see cref="Forever"/>.</summary>
    public const long FirstFinite = Never + 1;

    /// <inheritdoc cref="FirstFinite"/>
    public const long LastFinite = Forever - 2;

    private const int Years = 1;
    private const int Months = 2;
    private const int Days = 3;

    /// <summary>A pattern whose unit is a group of months; its first month and length are in the run's fields.</summary>
    private const int Groups = 4;

    private readonly int _unit;
    private readonly bool _isPattern;
    private readonly ulong _word;
    private readonly long _low;
    private readonly long _high;

    private Completions(int unit, long low, long high)
    {
        _unit = unit;
        _low = low;
        _high = high;
        _isPattern = false;
        _word = 0;
    }

    private Completions(int unit, ulong word, long low, long high)
        : this(unit, low, high)
    {
        _word = word;
        _isPattern = true;
    }

    /// <summary>Whether every completion follows on the one before it.</summary>
    public bool IsRun => !_isPattern;

    /// <summary>Whether there is one completion only.</summary>
    public bool IsSingle => !_isPattern && _low == _high;

    /// <summary>Whether each completion is one day.</summary>
    public bool AreDays => _unit == Days;

    /// <summary>Whether the units are longer than another's: a year is coarser than a month, a month than a day.</summary>
    public bool IsCoarserThan(Completions other) => Coarseness > other.Coarseness;

    private int Coarseness => _unit switch
    {
        Years => 4,
        Groups => 3,
        Months => 2,
        _ => 1,
    };

    /// <summary>How many completions there are, or a few more: a pattern's days are counted as if every month had 31.</summary>
    public long Count
    {
        get
        {
            if (!_isPattern)
                return _low == Never || _high == Forever ? Forever : _high - _low + 1;
            long count = 1;
            for (int nibbles = EdtfWord.YearNibbles(_word); nibbles != 0; nibbles >>= 4)
                count *= (nibbles & 0xF) == EdtfWord.X ? 10 : 1;
            if (_unit is Months or Days)
                count *= CountMatches(EdtfWord.MonthNibbles(_word), 12);
            return _unit == Days ? count * CountMatches(EdtfWord.DayNibbles(_word), 31) : count;
        }
    }

    public static Completions OfYears(long first, long last) => new(Years, first, last);

    public static Completions OfMonths(long first, long last) => new(Months, first, last);

    public static Completions OfDays(long first, long last) => new(Days, first, last);

    /// <summary>
    /// The completions of a calendar word. A group of months is given by its first month, counted from the January of its year, and its
    /// length; a word that is no group ignores both.
    /// </summary>
    public static Completions Of(ulong word, int groupStart, int groupLength)
    {
        int yearNibbles = EdtfWord.YearNibbles(word);
        int month = EdtfWord.MonthNibbles(word);
        int day = EdtfWord.DayNibbles(word);
        bool negative = EdtfWord.IsNegative(word);
        bool yearKnown = !EdtfWord.HasX(yearNibbles);
        long year = yearKnown ? EdtfWord.FourDigits(yearNibbles) : 0;
        if (negative)
            year = -year;

        switch (EdtfWord.Components(word))
        {
            case 1:
                if (!yearKnown)
                    return OfYearPattern(word, yearNibbles, negative);
                int significant = EdtfWord.Significant(word);
                return significant == 0 ? new(Years, year, year) : OfSignificantYears(year, significant);
            case 2:
                if (groupLength != 0)
                    return new(Groups, word, groupStart, groupLength);
                if (!yearKnown)
                    return month == 0xAA && OfYearPattern(word, yearNibbles, negative) is { IsRun: true } allYears
                        ? new(Months, allYears._low * 12, (allYears._high * 12) + 11)
                        : new(Months, word, 0, 0);
                if (month == 0xAA)
                    return new(Months, year * 12, (year * 12) + 11);
                if (EdtfWord.HasX(month))
                    return new(Months, word, 0, 0);
                long index = (year * 12) + EdtfWord.TwoDigits(month) - 1;
                return new(Months, index, index);
            default:
                if (!yearKnown)
                    return month == 0xAA && day == 0xAA && OfYearPattern(word, yearNibbles, negative) is { IsRun: true } everyYear
                        ? new(Days, Calendar.YearStart(everyYear._low), Calendar.YearStart(everyYear._high + 1) - 1)
                        : new(Days, word, 0, 0);
                if (month == 0xAA && day == 0xAA)
                    return new(Days, Calendar.YearStart(year), Calendar.YearStart(year + 1) - 1);
                if (EdtfWord.HasX(month) || (EdtfWord.HasX(day) && day != 0xAA))
                    return new(Days, word, 0, 0);
                int monthNumber = EdtfWord.TwoDigits(month);
                if (day == 0xAA)
                    return new(Days, Calendar.DayNumber(year, monthNumber, 1), Calendar.DayNumber(year, monthNumber, Calendar.DaysInMonth(year, monthNumber)));
                long number = Calendar.DayNumber(year, monthNumber, EdtfWord.TwoDigits(day));
                return new(Days, number, number);
        }
    }

    /// <summary>The years that agree with a year in its leading significant digits.</summary>
    public static Completions OfSignificantYears(long year, int significant)
    {
        long magnitude = Math.Abs(year);
        int digits = 1;
        for (long rest = magnitude / 10; rest != 0; rest /= 10)
            digits++;
        long step = 1;
        for (int i = significant; i < digits; i++)
            step *= 10;
        long low = magnitude / step * step;
        long high = low + step - 1;
        return year < 0 ? new(Years, -high, -low) : new(Years, low, high);
    }

    private static Completions OfYearPattern(ulong word, int nibbles, bool negative)
    {
        // Rightmost X digits alone make a run: 201X is ten years in a row. Year 0 has no negative spelling, so -000X starts at -1.
        int known = 0;
        while (known < 4 && ((nibbles >> (12 - (4 * known))) & 0xF) != EdtfWord.X)
            known++;
        for (int i = known; i < 4; i++)
        {
            if (((nibbles >> (12 - (4 * i))) & 0xF) != EdtfWord.X)
                return new(Years, word, 0, 0);
        }

        long low = Fill(nibbles, 0);
        long high = Fill(nibbles, 9);
        return negative ? new(Years, -high, -Math.Max(low, 1)) : new(Years, low, high);
    }

    /// <summary>A year's digits with every X replaced.</summary>
    private static long Fill(int nibbles, int replacement)
    {
        long year = 0;
        for (int shift = 12; shift >= 0; shift -= 4)
        {
            int nibble = (nibbles >> shift) & 0xF;
            year = (year * 10) + (nibble == EdtfWord.X ? replacement : nibble);
        }

        return year;
    }

    /// <summary>The earliest first day, or <see cref="Never"/> for a run without a beginning.</summary>
    public long FirstStart => TryFromDay(Never, out long start, out _) ? start : Forever;

    /// <summary>The latest last day, or <see cref="Forever"/> for a run without an end.</summary>
    public long LastEnd => TryUpToDay(Forever, out _, out long end) ? end : Never;

    /// <summary>Whether the calendar has a completion at all: 1999-02-3X has none.</summary>
    public bool Any => TryFromDay(Never, out _, out _);

    /// <summary>The first completion that starts on or after a day. Of a run without a beginning, <see cref="Never"/> asks for all of it.</summary>
    public bool TryFromDay(long from, out long start, out long end)
    {
        if (_isPattern)
            return TryPatternFrom(from, out start, out end);

        long index;
        if (from == Never || (_low != Never && from <= StartOf(_low)))
        {
            index = _low;
        }
        else if (from == Forever)
        {
            start = end = Forever;
            return false;
        }
        else
        {
            index = IndexOf(from);
            if (StartOf(index) < from)
                index++;
        }

        start = StartOf(index);
        end = EndOf(index);
        return index <= _high;
    }

    /// <summary>The last completion that ends on or before a day. Of a run without an end, <see cref="Forever"/> asks for all of it.</summary>
    public bool TryUpToDay(long to, out long start, out long end)
    {
        if (_isPattern)
            return TryPatternUpTo(to, out start, out end);

        long index;
        if (to == Forever || (_high != Forever && to >= EndOf(_high)))
        {
            index = _high;
        }
        else if (to == Never)
        {
            start = end = Never;
            return false;
        }
        else
        {
            index = IndexOf(to);
            if (EndOf(index) > to)
                index--;
        }

        start = StartOf(index);
        end = EndOf(index);
        return index >= _low;
    }

    /// <summary>The completion that a day lies in.</summary>
    public bool TryAt(long day, out long start, out long end)
    {
        start = end = day;
        if (day is Never or Forever)
            return false;
        if (!_isPattern)
        {
            long index = IndexOf(day);
            start = StartOf(index);
            end = EndOf(index);
            return index >= _low && index <= _high;
        }

        (long year, int month, int dayOfMonth) = Calendar.FromDayNumber(day);
        switch (_unit)
        {
            case Years:
                start = Calendar.YearStart(year);
                end = Calendar.YearStart(year + 1) - 1;
                return MatchesYear(year);
            case Months:
                start = day - dayOfMonth + 1;
                end = start + Calendar.DaysInMonth(year, month) - 1;
                return MatchesYear(year) && Matches(EdtfWord.MonthNibbles(_word), month);
            case Days:
                return MatchesYear(year) && Matches(EdtfWord.MonthNibbles(_word), month) && Matches(EdtfWord.DayNibbles(_word), dayOfMonth);
            default:
                for (long candidate = year - 2; candidate <= year + 2; candidate++)
                {
                    Group(candidate, out start, out end);
                    if (start <= day && day <= end)
                        return MatchesYear(candidate);
                }

                return false;
        }
    }

    /// <summary>The first day of any completion that is on or after a day: what an interval's end, "some day in it", ranges over.</summary>
    public bool TryDayFrom(long from, out long day)
    {
        day = from;
        if (TryAt(from, out _, out _))
            return true;
        bool found = TryFromDay(from, out day, out _);
        return found;
    }

    /// <summary>The last day of any completion that is on or before a day.</summary>
    public bool TryDayUpTo(long to, out long day)
    {
        day = to;
        if (TryAt(to, out _, out _))
            return true;
        return TryUpToDay(to, out _, out day);
    }

    // Runs ---------------------------------------------------------------------------------------------------------

    private long IndexOf(long day)
    {
        if (_unit == Days)
            return day;
        (long year, int month, _) = Calendar.FromDayNumber(day);
        return _unit == Years ? year : (year * 12) + month - 1;
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

    // Patterns -----------------------------------------------------------------------------------------------------

    private static bool Matches(int nibbles, int value)
    {
        int tens = nibbles >> 4;
        int ones = nibbles & 0xF;
        return (tens == EdtfWord.X || tens == value / 10) && (ones == EdtfWord.X || ones == value % 10);
    }

    private static int CountMatches(int nibbles, int last)
    {
        int count = 0;
        for (int value = 1; value <= last; value++)
            count += Matches(nibbles, value) ? 1 : 0;
        return count;
    }

    private bool MatchesYear(long year)
    {
        if (EdtfWord.IsNegative(_word))
        {
            if (year >= 0)
                return false;
            year = -year;
        }

        if (year is < 0 or > 9999)
            return false;
        int nibbles = EdtfWord.YearNibbles(_word);
        int rest = (int)year;
        for (int shift = 0; shift <= 12; shift += 4)
        {
            int nibble = (nibbles >> shift) & 0xF;
            if (nibble != EdtfWord.X && nibble != rest % 10)
                return false;
            rest /= 10;
        }

        return true;
    }

    private void YearRange(out long low, out long high)
    {
        int nibbles = EdtfWord.YearNibbles(_word);
        low = Fill(nibbles, 0);
        high = Fill(nibbles, 9);
        if (EdtfWord.IsNegative(_word))
            (low, high) = (-high, -low);
    }

    private void Group(long year, out long start, out long end)
    {
        start = Calendar.MonthStart(year, _low);
        end = Calendar.MonthStart(year, _low + _high) - 1;
    }

    private bool TryPatternFrom(long from, out long start, out long end)
    {
        YearRange(out long year, out long last);
        if (from == Forever)
            last = Never;
        // Two years of slack: a group of months may begin in the year before the one that names it, or end in the year after.
        else if (from != Never)
            year = Math.Max(year, Calendar.FromDayNumber(from).Year - 2);
        for (; year <= last; year++)
        {
            if (MatchesYear(year) && TryFromInYear(year, from, out start, out end))
                return true;
        }

        start = end = Forever;
        return false;
    }

    private bool TryFromInYear(long year, long from, out long start, out long end)
    {
        switch (_unit)
        {
            case Years:
                start = Calendar.YearStart(year);
                end = Calendar.YearStart(year + 1) - 1;
                return start >= from;
            case Groups:
                Group(year, out start, out end);
                return start >= from;
        }

        for (int month = 1; month <= 12; month++)
        {
            if (!Matches(EdtfWord.MonthNibbles(_word), month))
                continue;
            start = Calendar.DayNumber(year, month, 1);
            int length = Calendar.DaysInMonth(year, month);
            end = start + length - 1;
            if (_unit == Months)
            {
                if (start >= from)
                    return true;
            }
            else if (end >= from)
            {
                long first = start - 1;
                for (int day = (int)(Math.Max(from, start) - first); day <= length; day++)
                {
                    if (Matches(EdtfWord.DayNibbles(_word), day))
                    {
                        start = end = first + day;
                        return true;
                    }
                }
            }
        }

        start = end = Forever;
        return false;
    }

    private bool TryPatternUpTo(long to, out long start, out long end)
    {
        YearRange(out long first, out long year);
        if (to == Never)
            first = Forever;
        else if (to != Forever)
            year = Math.Min(year, Calendar.FromDayNumber(to).Year + 2);
        for (; year >= first; year--)
        {
            if (MatchesYear(year) && TryUpToInYear(year, to, out start, out end))
                return true;
        }

        start = end = Never;
        return false;
    }

    private bool TryUpToInYear(long year, long to, out long start, out long end)
    {
        switch (_unit)
        {
            case Years:
                start = Calendar.YearStart(year);
                end = Calendar.YearStart(year + 1) - 1;
                return end <= to;
            case Groups:
                Group(year, out start, out end);
                return end <= to;
        }

        for (int month = 12; month >= 1; month--)
        {
            if (!Matches(EdtfWord.MonthNibbles(_word), month))
                continue;
            start = Calendar.DayNumber(year, month, 1);
            int length = Calendar.DaysInMonth(year, month);
            end = start + length - 1;
            if (_unit == Months)
            {
                if (end <= to)
                    return true;
            }
            else if (start <= to)
            {
                long before = start - 1;
                for (int day = (int)(Math.Min(to, end) - before); day >= 1; day--)
                {
                    if (Matches(EdtfWord.DayNibbles(_word), day))
                    {
                        start = end = before + day;
                        return true;
                    }
                }
            }
        }

        start = end = Never;
        return false;
    }
}
