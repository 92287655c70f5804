using System;

namespace Jtr.Edtf;

/// <summary>Orders dates: computes their sort keys and tests whether an interval's end can follow its start.</summary>
internal static class EdtfOrder
{
    // Parts without days sort outside all days. Before them, in this order: an open start (Completions.Never), an unknown start, years before the range of Day. After them: years after the range of Day, then an open or unknown end (Completions.Forever).
    public const long UnknownStart = Completions.Never + 2;

    public const long FarPast = Completions.Never + 3;

    public const long FarFuture = Completions.Forever - 1;

    /// <summary>Returns true if some completion of the end is on or after some completion of the start; otherwise, false. A season may have any months that some reading gives it.</summary>
    public static bool CanFollow(ReadOnlySpan<ulong> start, ReadOnlySpan<ulong> end)
    {
        DatePart from = DatePart.Read(start, null);
        DatePart to = DatePart.Read(end, null);
        // Years outside the range of Day share one run of days, so they are compared by size.
        if (from.Placement == Placement.Unplaced && from.OrderFirst == to.OrderFirst && EdtfWord.Form(start[0]) != EdtfWord.Calendar)
            return LongYear.Compare(start, end) <= 0;
        return from.Days.FirstStart <= to.Days.LastEnd;
    }

    /// <summary>Tests two dates of one word each. Uses stackalloc, because a collection expression allocates an array on .NET Standard.</summary>
    public static bool CanFollow(ulong start, ulong end) => CanFollow(stackalloc ulong[1] { start }, stackalloc ulong[1] { end });

    /// <summary>Returns the unit of a date that can bound a range in a set: 1 a year, 2 a month, 3 a day, 0 for any other date.</summary>
    public static int PlainUnit(ulong word)
    {
        switch (EdtfWord.Form(word))
        {
            case EdtfWord.Calendar:
                bool isPlain = EdtfWord.Qualifiers(word) == 0
                    && EdtfWord.Significant(word) == 0
                    && EdtfWord.SeasonCode(word) == 0
                    && !EdtfWord.HasX(EdtfWord.YearNibbles(word))
                    && !EdtfWord.HasX(EdtfWord.MonthNibbles(word))
                    && !EdtfWord.HasX(EdtfWord.DayNibbles(word));
                return isPlain ? EdtfWord.Components(word) : 0;
            case EdtfWord.LongYear:
                bool isPlainYear = EdtfWord.LongLeft(word) == 0
                    && EdtfWord.LongRight(word) == 0
                    && EdtfWord.LongExponent(word) == 0
                    && EdtfWord.LongSignificant(word) == 0;
                return isPlainYear ? 1 : 0;
            default:
                return 0;
        }
    }

    /// <summary>Returns true if a calendar word is a single year, month or day, with or without qualifiers; otherwise, false.</summary>
    public static bool IsPlaced(ulong word) => EdtfWord.Significant(word) == 0 && !EdtfLevel.HasX(word) && EdtfWord.MonthNibbles(word) < 0x20;

    /// <summary>Returns the first day of a single year, month or day (see <see cref="IsPlaced"/>).</summary>
    public static long FirstDay(ulong word)
    {
        long year = EdtfWord.FourDigits(EdtfWord.YearNibbles(word));
        int components = EdtfWord.Components(word);
        return Calendar.DayNumber(
            EdtfWord.IsNegative(word) ? -year : year,
            components > 1 ? EdtfWord.TwoDigits(EdtfWord.MonthNibbles(word)) : 1,
            components > 2 ? EdtfWord.TwoDigits(EdtfWord.DayNibbles(word)) : 1);
    }

    /// <summary>Returns the last day of a single year, month or day (see <see cref="IsPlaced"/>).</summary>
    public static long LastDay(ulong word)
    {
        long year = EdtfWord.FourDigits(EdtfWord.YearNibbles(word));
        if (EdtfWord.IsNegative(word))
            year = -year;
        int month = EdtfWord.TwoDigits(EdtfWord.MonthNibbles(word));
        return EdtfWord.Components(word) switch
        {
            1 => Calendar.YearStart(year + 1) - 1,
            2 => Calendar.DayNumber(year, month, Calendar.DaysInMonth(year, month)),
            _ => Calendar.DayNumber(year, month, EdtfWord.TwoDigits(EdtfWord.DayNibbles(word))),
        };
    }

    /// <summary>Returns a plain date as an index in its own unit: the year, the number of months since year 0, or the day number.</summary>
    public static long PlainIndex(ulong word)
    {
        if (EdtfWord.Form(word) == EdtfWord.LongYear)
            return LongYear.Read(stackalloc ulong[1] { word }).Year;
        long year = EdtfWord.FourDigits(EdtfWord.YearNibbles(word));
        if (EdtfWord.IsNegative(word))
            year = -year;
        int month = EdtfWord.TwoDigits(EdtfWord.MonthNibbles(word));
        return EdtfWord.Components(word) switch
        {
            1 => year,
            2 => (year * 12) + month - 1,
            _ => Calendar.DayNumber(year, month, EdtfWord.TwoDigits(EdtfWord.DayNibbles(word))),
        };
    }

    /// <summary>Returns the sort key of a day: an unsigned number in the same order. Never 0, which is the key of <c>default(EdtfDate)</c>.</summary>
    public static ulong Key(long day) => day == Completions.Never ? 1 : (ulong)day ^ (1UL << 63);

    /// <summary>Returns the day of a sort key. The day is not <see cref="Completions.Never"/>.</summary>
    public static long DayOf(ulong key) => (long)(key ^ (1UL << 63));
}
