using System;

namespace Jtr.Edtf;

/// <summary>The four-digit years of one sign that match a set of digits at each place: <c>19XX</c>, <c>-X0X6</c>, and intersections of such patterns.</summary>
/// <remarks>
/// Ten bits for each digit, with the ones digit in the lowest. Every operation works on the digits, without enumerating years. A year without its sign is called a figure. A negative year that may be
/// filled to -0000 has no pattern, because it is not placed.
/// </remarks>
internal readonly struct YearPattern
{
    /// <summary>The largest number of patterns that <see cref="Shift"/> writes: one for each digit, and one for each year whose sign changes.</summary>
    public const int MaxShifted = 4 + MaxYears;

    /// <summary>The largest shift in years.</summary>
    private const int MaxYears = 4;

    private const int FieldWidth = 10;
    private const ulong Field = (1UL << FieldWidth) - 1;
    private const ulong Zero = 1;
    private const ulong Nine = 1UL << 9;
    private const int MaxFigure = 9999;

    private readonly bool _negative;
    private readonly ulong _digits;

    public YearPattern(bool negative, ulong digits)
    {
        _negative = negative;
        _digits = digits;
    }

    public static YearPattern OfNibbles(int nibbles, bool negative)
    {
        ulong digits = 0;
        for (int at = 3; at >= 0; at--)
        {
            int nibble = (nibbles >> (4 * at)) & 0xF;
            digits = (digits << FieldWidth) | (nibble == EdtfWord.X ? Field : 1UL << nibble);
        }

        return new YearPattern(negative, digits);
    }

    private static YearPattern OfYear(int year)
    {
        ulong digits = 0;
        int rest = Math.Abs(year);
        for (int at = 0; at < 4; at++, rest /= 10)
            digits |= 1UL << ((FieldWidth * at) + (rest % 10));
        return new YearPattern(year < 0, digits);
    }

    public bool IsEmpty => DigitsAt(0) == 0 || DigitsAt(1) == 0 || DigitsAt(2) == 0 || DigitsAt(3) == 0;

    public int CompareTo(YearPattern other) => _negative == other._negative ? _digits.CompareTo(other._digits) : _negative.CompareTo(other._negative);

    public YearPattern And(YearPattern other) => new(_negative, _negative == other._negative ? _digits & other._digits : 0);

    public bool Contains(long year)
    {
        if (year is < -MaxFigure or > MaxFigure || year < 0 != _negative)
            return false;
        int rest = (int)Math.Abs(year);
        for (int at = 0; at < 4; at++, rest /= 10)
        {
            if ((DigitsAt(at) & (1UL << (rest % 10))) == 0)
                return false;
        }

        return true;
    }

    /// <summary>Gets the first of the years that is on or after a given year. Returns false if there is none.</summary>
    public bool TryFirst(long from, out long year)
    {
        if (!_negative)
            return TryFigureFrom(Math.Max(from, 0), out year);
        bool found = TryFigureUpTo(from > -MaxFigure ? -from : MaxFigure, out year);
        year = -year;
        // Year -0 does not exist.
        return found && year != 0;
    }

    /// <summary>Gets the last of the years that is on or before a given year. Returns false if there is none.</summary>
    public bool TryLast(long to, out long year)
    {
        if (!_negative)
            return TryFigureUpTo(Math.Min(to, MaxFigure), out year);
        bool found = TryFigureFrom(to < -1 ? (to < -MaxFigure ? MaxFigure + 1 : -to) : 1, out year);
        year = -year;
        return found;
    }

    /// <summary>Writes the years shifted by up to four years later or earlier, limited to four digits. Returns the number of patterns written.</summary>
    public int Shift(int years, Span<YearPattern> patterns)
    {
        int count = 0;
        if (years == 0)
        {
            patterns[count++] = this;
            return count;
        }

        int distance = Math.Abs(years);
        bool isAwayFromZero = years > 0 != _negative;
        if (isAwayFromZero)
        {
            AddShifted(patterns, ref count, (DigitsAt(0) << distance) & Field, DigitsAt(0) >> (FieldWidth - distance), Nine, Zero);
            return count;
        }

        // Shifting towards zero changes the sign of the years near it.
        for (int figure = _negative ? 1 : 0; figure <= distance; figure++)
        {
            int year = _negative ? -figure : figure;
            if (Contains(year) && (figure < distance || _negative))
                patterns[count++] = OfYear(year + years);
        }

        AddShifted(patterns, ref count, DigitsAt(0) >> distance, (DigitsAt(0) << (FieldWidth - distance)) & Field, Zero, Nine);
        return count;
    }

    /// <summary>Adds the shifted patterns: one for the years that need no carry, and one for each higher digit at which a carry may stop.</summary>
    /// <param name="patterns">Receives the patterns.</param>
    /// <param name="count">The number of patterns written.</param>
    /// <param name="ones">The ones digits after a shift without a carry.</param>
    /// <param name="carried">The ones digits after a shift with a carry.</param>
    /// <param name="last">The digit that passes a carry on: 9 upwards, 0 downwards.</param>
    /// <param name="first">The digit that it becomes.</param>
    private void AddShifted(Span<YearPattern> patterns, ref int count, ulong ones, ulong carried, ulong last, ulong first)
    {
        ulong above = _digits & ~Field;
        if (ones != 0)
            patterns[count++] = new YearPattern(_negative, above | ones);
        ulong below = carried;
        for (int at = 1; carried != 0 && at < 4; at++)
        {
            ulong set = DigitsAt(at);
            above &= ~(Field << (FieldWidth * at));
            ulong moved = last == Nine ? (set << 1) & Field : set >> 1;
            if (moved != 0)
                patterns[count++] = new YearPattern(_negative, above | (moved << (FieldWidth * at)) | below);
            if ((set & last) == 0)
                break;
            below |= first << (FieldWidth * at);
        }
    }

    /// <summary>Returns the digits that a place may have, as bits; 0 is the place of the ones.</summary>
    private ulong DigitsAt(int at) => (_digits >> (FieldWidth * at)) & Field;

    private bool TryFigureFrom(long from, out long figure)
    {
        figure = 0;
        if (from > MaxFigure || IsEmpty)
            return false;
        // Keeps as many leading digits as possible; the next digit is larger, and the rest are the smallest possible.
        for (int kept = 4; kept >= 0; kept--)
        {
            if (TryFigure((int)from, kept, up: true, out figure))
                return true;
        }

        return false;
    }

    private bool TryFigureUpTo(long to, out long figure)
    {
        figure = 0;
        if (to < 0 || IsEmpty)
            return false;
        for (int kept = 4; kept >= 0; kept--)
        {
            if (TryFigure((int)to, kept, up: false, out figure))
                return true;
        }

        return false;
    }

    /// <summary>Gets the figure nearest to another, above or below it, that has exactly a given number of its leading digits. Returns false if there is none.</summary>
    private bool TryFigure(int near, int kept, bool up, out long figure)
    {
        figure = 0;
        int unit = 1000;
        for (int at = 3; at >= 0; at--, unit /= 10)
        {
            int digit = near / unit % 10;
            ulong set = DigitsAt(at);
            int place = 3 - at;
            if (place < kept)
                set &= 1UL << digit;
            else if (place == kept)
                set &= up ? Field << (digit + 1) : (1UL << digit) - 1;
            if (set == 0)
                return false;
            figure = (figure * 10) + (up || place < kept ? Lowest(set) : Highest(set));
        }

        return true;
    }

    private static int Lowest(ulong set)
    {
        int digit = 0;
        while ((set & (1UL << digit)) == 0)
            digit++;
        return digit;
    }

    private static int Highest(ulong set)
    {
        int digit = 9;
        while ((set & (1UL << digit)) == 0)
            digit--;
        return digit;
    }
}
