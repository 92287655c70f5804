namespace Jtr.Edtf;

/// <summary>
/// The proleptic Gregorian calendar with an astronomical year zero, as ISO 8601 uses it, in days counted from 0001-01-01.
/// </summary>
internal static class Calendar
{
    private const long DaysIn400Years = 146_097;
    private const long DaysIn100Years = 36_524;
    private const long DaysIn4Years = 1_461;

    /// <summary>The largest year: sixteen digits. Its day numbers fit into 64 bits.</summary>
    public const long MaxYear = 9_999_999_999_999_999;

    public static bool IsLeap(long year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Returns the day number of the first day of a year.</summary>
    public static long YearStart(long year)
    {
        long before = year - 1;
        return (before * 365) + FloorDivide(before, 4) - FloorDivide(before, 100) + FloorDivide(before, 400);
    }

    /// <summary>Returns the day number of a year, month and day. The caller has checked that the day exists.</summary>
    public static long DayNumber(long year, int month, int day)
    {
        // The number of days before the month. The formula gives February 30 days, which the next line corrects.
        int beforeMonth = ((367 * month) - 362) / 12;
        if (month > 2)
            beforeMonth -= IsLeap(year) ? 1 : 2;
        return YearStart(year) + beforeMonth + day - 1;
    }

    /// <summary>Returns the day number of the first day of a month counted from January of a year: 12 is January of the next year, -1 December of the one before.</summary>
    public static long MonthStart(long year, long monthsFromJanuary)
    {
        long years = FloorDivide(monthsFromJanuary, 12);
        return DayNumber(year + years, (int)(monthsFromJanuary - (years * 12)) + 1, 1);
    }

    /// <summary>Returns the year, month and day of a day number.</summary>
    public static (long Year, int Month, int Day) FromDayNumber(long number)
    {
        long cycles = FloorDivide(number, DaysIn400Years);
        long rest = number - (cycles * DaysIn400Years);
        long centuries = rest / DaysIn100Years;

        // The last day of a 400-year cycle belongs to its fourth century, which has one day more than the others; likewise the last day of four years to the fourth.
        if (centuries == 4)
            centuries = 3;
        rest -= centuries * DaysIn100Years;
        long fourYears = rest / DaysIn4Years;
        rest -= fourYears * DaysIn4Years;
        long years = rest / 365;
        if (years == 4)
            years = 3;
        rest -= years * 365;
        long year = (cycles * 400) + (centuries * 100) + (fourYears * 4) + years + 1;

        int dayOfYear = (int)rest;
        int month = 1;
        int length;
        while (dayOfYear >= (length = DaysInMonth(year, month)))
        {
            dayOfYear -= length;
            month++;
        }

        return (year, month, dayOfYear + 1);
    }

    /// <summary>Divides and rounds down. The divisor is positive.</summary>
    public static long FloorDivide(long dividend, long divisor)
    {
        long quotient = dividend / divisor;
        return dividend % divisor < 0 ? quotient - 1 : quotient;
    }
}
