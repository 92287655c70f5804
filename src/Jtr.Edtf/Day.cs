using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>
/// One day of the proleptic Gregorian calendar with an astronomical year zero, as ISO 8601 counts it.
/// </summary>
/// <remarks>
/// <para>Years run from -9999999999999999 to 9999999999999999, far beyond <c>DateOnly</c>; year 0 is 1 BCE and -44 is 45 BCE.</para>
/// <para>A day has no time of day and no time zone. <c>default(Day)</c> is 0001-01-01, as for <c>DateOnly</c>.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
[JsonConverter(typeof(DateJson))]
[TypeConverter(typeof(DateTextConverter))]
public readonly struct Day : IEquatable<Day>, IComparable<Day>, IComparable, IFormattable
#if NET8_0_OR_GREATER
    , ISpanFormattable, ISpanParsable<Day>
#endif
{
    // The days of DateTime.MinValue and DateTime.MaxValue.
    private const long FirstOfDateTime = 0;
    private const long LastOfDateTime = 3_652_058;

    /// <summary>Creates a day from its year, month and day of the month.</summary>
    /// <param name="year">The astronomical year, at most sixteen digits.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="dayOfMonth">The day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day does not exist in the calendar, or the year has more than sixteen digits.</exception>
    public Day(long year, int month, int dayOfMonth)
    {
        if (year is < -Calendar.MaxYear or > Calendar.MaxYear)
            throw new ArgumentOutOfRangeException(nameof(year), year, "year must have at most sixteen digits.");
        if (month is < 1 or > 12)
            throw new ArgumentOutOfRangeException(nameof(month), month, "month must be 1 to 12.");
        if (dayOfMonth < 1 || dayOfMonth > Calendar.DaysInMonth(year, month))
            throw new ArgumentOutOfRangeException(nameof(dayOfMonth), dayOfMonth, "dayOfMonth must be a day of the month.");
        Number = Calendar.DayNumber(year, month, dayOfMonth);
    }

    private Day(long number) => Number = number;

    /// <summary>Gets the earliest day: 1 January of the year -9999999999999999.</summary>
    public static Day MinValue { get; } = new(-Calendar.MaxYear, 1, 1);

    /// <summary>Gets the latest day: 31 December of the year 9999999999999999.</summary>
    public static Day MaxValue { get; } = new(Calendar.MaxYear, 12, 31);

    /// <summary>Gets the number of days since 0001-01-01, which has the number 0; negative for earlier days. Equals <c>DateOnly.DayNumber</c> for every day that <c>DateOnly</c> can hold.</summary>
    public long Number { get; }

    /// <summary>Gets the astronomical year: 0 is 1 BCE, -1 is 2 BCE.</summary>
    public long Year => Calendar.FromDayNumber(Number).Year;

    /// <summary>Gets the month, 1 to 12.</summary>
    public int Month => Calendar.FromDayNumber(Number).Month;

    /// <summary>Gets the day of the month, from 1.</summary>
    public int DayOfMonth => Calendar.FromDayNumber(Number).Day;

    /// <summary>Returns the day with a given <see cref="Number"/>.</summary>
    /// <param name="number">Days since 0001-01-01.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is before <see cref="MinValue"/> or after <see cref="MaxValue"/>.</exception>
    public static Day FromNumber(long number)
    {
        if (number < MinValue.Number || number > MaxValue.Number)
            throw new ArgumentOutOfRangeException(nameof(number), number, "number must be a day in a year of at most sixteen digits.");
        return new Day(number);
    }

    /// <summary>Parses the text that <see cref="ToString()"/> writes: <c>2004-06-11</c>, <c>-0044-03-15</c>, <c>+170000000-01-01</c>.</summary>
    /// <param name="text">The text, without white space before or after it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a day.</exception>
    public static Day Parse(string text) => text == null ? throw new ArgumentNullException(nameof(text)) : Parse(text.AsSpan());

    /// <summary>Parses the text that <see cref="ToString()"/> writes.</summary>
    /// <param name="text">The text, without white space before or after it.</param>
    /// <exception cref="FormatException">The text is not a day.</exception>
    public static Day Parse(ReadOnlySpan<char> text)
    {
        if (TryParse(text, out Day day))
            return day;
        string shown = text.Length <= MaxLength * 2 ? text.ToString() : text.Slice(0, MaxLength * 2).ToString() + "…";
        throw new FormatException("'" + shown + "' is not a day of the calendar. Expected year, month and day, such as 2004-06-11.");
    }

    /// <summary>Parses the text that <see cref="ToString()"/> writes. Returns false if it is not a day.</summary>
    /// <param name="text">The text; null returns false.</param>
    /// <param name="day">The day, or <c>default</c> on failure.</param>
    public static bool TryParse(string? text, out Day day) => TryParse(text.AsSpan(), out day);

    /// <summary>Parses the text that <see cref="ToString()"/> writes. Returns false if it is not a day.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">The day, or <c>default</c> on failure.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Day day)
    {
        day = default;
        bool isSigned = text.Length > 0 && text[0] is '-' or '+';
        ReadOnlySpan<char> digits = isSigned ? text.Slice(1) : text;
        int yearDigits = digits.IndexOf('-');
        if (yearDigits is < 4 or > MaxYearDigits || digits.Length != yearDigits + 6 || digits[yearDigits + 3] != '-')
            return false;

        // Only a year of more than four digits takes a plus, and only a shorter one leading zeros: each day has exactly one text.
        if (yearDigits > 4 ? !isSigned || digits[0] == '0' : isSigned && text[0] == '+')
            return false;
        if (!TryRead(digits.Slice(0, yearDigits), out long year) || !TryRead(digits.Slice(yearDigits + 1, 2), out long month) || !TryRead(digits.Slice(yearDigits + 4, 2), out long dayOfMonth))
            return false;
        if (isSigned && text[0] == '-')
        {
            if (year == 0)
                return false;
            year = -year;
        }

        if (month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > Calendar.DaysInMonth(year, (int)month))
            return false;
        day = new Day(year, (int)month, (int)dayOfMonth);
        return true;
    }

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: no culture changes the text.</param>
    static Day IParsable<Day>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(string, out Day)"/>
    static bool IParsable<Day>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Day result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    static Day ISpanParsable<Day>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Day)"/>
    static bool ISpanParsable<Day>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Day result) => TryParse(s, out result);
#endif

    /// <summary>Returns the day of a <see cref="DateTime"/>. The time of day and the <see cref="DateTime.Kind"/> are ignored.</summary>
    /// <param name="value">The point in time.</param>
    public static Day FromDateTime(DateTime value) => new(value.Ticks / TimeSpan.TicksPerDay);

    /// <summary>True if <see cref="ToDateTime"/> succeeds, for years 1 to 9999; otherwise, false.</summary>
    public bool FitsDateTime => Number is >= FirstOfDateTime and <= LastOfDateTime;

    /// <summary>Returns midnight at the start of this day, with <see cref="DateTimeKind.Unspecified"/>.</summary>
    /// <exception cref="InvalidOperationException">The year is outside 1 to 9999; see <see cref="FitsDateTime"/>.</exception>
    public DateTime ToDateTime() => FitsDateTime
        ? new DateTime(Number * TimeSpan.TicksPerDay, DateTimeKind.Unspecified)
        : throw new InvalidOperationException("The day " + ToString() + " is outside the range of DateTime and DateOnly, the years 0001 to 9999.");

#if NET8_0_OR_GREATER
    /// <summary>Returns the same day as a <see cref="DateOnly"/>.</summary>
    /// <exception cref="InvalidOperationException">The year is outside 1 to 9999; see <see cref="FitsDateTime"/>.</exception>
    public DateOnly ToDateOnly() => FitsDateTime ? DateOnly.FromDayNumber((int)Number) : DateOnly.FromDateTime(ToDateTime());

    /// <summary>Returns the same day as a <see cref="Day"/>.</summary>
    /// <param name="value">The date.</param>
    public static Day FromDateOnly(DateOnly value) => new(value.DayNumber);
#endif

    /// <summary>Returns the day that is a number of days later, or earlier if the number is negative.</summary>
    /// <param name="days">The number of days to add.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result is before <see cref="MinValue"/> or after <see cref="MaxValue"/>.</exception>
    public Day AddDays(long days)
    {
        if (days > MaxValue.Number - Number || days < MinValue.Number - Number)
            throw new ArgumentOutOfRangeException(nameof(days), days, "The result must be in a year of at most sixteen digits.");
        return new Day(Number + days);
    }

    /// <inheritdoc/>
    public int CompareTo(Day other) => Number.CompareTo(other.Number);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Day other => CompareTo(other),
        _ => throw new ArgumentException("obj must be a Day or null.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Day other) => Number == other.Number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Day other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Number.GetHashCode();

    /// <summary>
    /// Returns the ISO 8601 text: <c>2004-06-11</c>, <c>-0044-03-15</c>; a year of more than four digits carries its sign, <c>+170000000-01-01</c>.
    /// </summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[MaxLength];
        return text.Slice(0, Format(text)).ToString();
    }

    /// <summary>Returns the text of <see cref="ToString()"/>. Ignores the format and the culture.</summary>
    /// <param name="format">Ignored.</param>
    /// <param name="formatProvider">Ignored.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the text of <see cref="ToString()"/> if it fits. Returns false if the destination is too short.</summary>
    /// <param name="destination">The buffer to write to.</param>
    /// <param name="charsWritten">The number of characters written; 0 if the text does not fit.</param>
    /// <param name="format">Ignored.</param>
    /// <param name="provider">Ignored.</param>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        Span<char> text = stackalloc char[MaxLength];
        int length = Format(text);
        charsWritten = text.Slice(0, length).TryCopyTo(destination) ? length : 0;
        return charsWritten != 0;
    }

    /// <summary>Returns true if both are the same day; otherwise, false.</summary>
    public static bool operator ==(Day left, Day right) => left.Number == right.Number;

    /// <summary>Returns true if the two are different days; otherwise, false.</summary>
    public static bool operator !=(Day left, Day right) => left.Number != right.Number;

    /// <summary>Returns true if the left day is earlier; otherwise, false.</summary>
    public static bool operator <(Day left, Day right) => left.Number < right.Number;

    /// <summary>Returns true if the left day is earlier or the same; otherwise, false.</summary>
    public static bool operator <=(Day left, Day right) => left.Number <= right.Number;

    /// <summary>Returns true if the left day is later; otherwise, false.</summary>
    public static bool operator >(Day left, Day right) => left.Number > right.Number;

    /// <summary>Returns true if the left day is later or the same; otherwise, false.</summary>
    public static bool operator >=(Day left, Day right) => left.Number >= right.Number;

    // A sign, sixteen year digits, and -mm-dd.
    private const int MaxLength = 1 + MaxYearDigits + 6;

    private const int MaxYearDigits = 16;

    private static bool TryRead(ReadOnlySpan<char> digits, out long number)
    {
        number = 0;
        foreach (char digit in digits)
        {
            if (digit is < '0' or > '9')
                return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }

    private int Format(Span<char> text)
    {
        (long year, int month, int day) = Calendar.FromDayNumber(Number);
        int at = 0;
        if (year < 0)
            text[at++] = '-';
        else if (year > 9999)
            text[at++] = '+';
        at += Digits.Write(text.Slice(at), (ulong)Math.Abs(year), 4);
        text[at++] = '-';
        at += Digits.Write(text.Slice(at), (ulong)month, 2);
        text[at++] = '-';
        return at + Digits.Write(text.Slice(at), (ulong)day, 2);
    }
}
