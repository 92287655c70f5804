using System;
using System.Text.Json.Serialization;
using Jtr.Corpora.CompilerServices;
using Jtr.Edtf;

namespace Jtr.Corpora;

/// <summary>
/// A date argument of a query: an EDTF text, a year, a day or an <see cref="EdtfDate"/>, all of which convert to it:
/// <c>Timeline.Between("2019-04", 2021)</c>. A text is parsed by the method that receives it, so that an exception names the argument. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(CorpusJson))]
public readonly struct DateArgument : IEquatable<DateArgument>
{
    // The length of the longest text, -2147483648-12-31.
    private const int MaxCharacters = 17;

    // Either a text that has not been parsed, or a date; default(DateArgument) has neither.
    private readonly string? _text;
    private readonly EdtfDate _date;

    private DateArgument(string? text, EdtfDate date)
    {
        _text = text;
        _date = date;
        IsGiven = true;
    }

    /// <summary>Converts an EDTF text: <c>2019</c>, <c>2019-04</c>, <c>2019-04-05</c>, <c>201X</c>, <c>2019/2021</c>.</summary>
    /// <param name="text">The text. Null is rejected by the method that receives the argument.</param>
    public static implicit operator DateArgument(string text) => new(text, default);

    /// <summary>Converts a date.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator DateArgument(EdtfDate date) => new("", date);

    /// <summary>Converts a year of at most four digits. A longer number is rejected by the method that receives the argument.</summary>
    /// <param name="year">The astronomical year: 0 is 1 BCE.</param>
    public static implicit operator DateArgument(int year)
    {
        Span<char> digits = stackalloc char[MaxCharacters];
        ReadOnlySpan<char> text = digits.Slice(0, WriteYear(year, digits));
        return EdtfDate.TryParse(text, out EdtfDate date) ? new("", date) : new(text.ToString(), default);
    }

    /// <summary>Converts a day. A year of more than four digits is rejected by the method that receives the argument.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator DateArgument(Day day) => day.FitsDateTime ? OfDay((int)day.Year, day.Month, day.DayOfMonth) : new(day.ToString(), default);

    /// <summary>Converts the date of a point in time; ignores the time of day and the time zone.</summary>
    /// <param name="time">The point in time.</param>
    public static implicit operator DateArgument(DateTime time) => FromDateTime(time);

    /// <summary>Converts the date of a point in time at its own offset.</summary>
    /// <param name="time">The point in time.</param>
    public static implicit operator DateArgument(DateTimeOffset time) => FromDateTime(time.DateTime);

#if NET8_0_OR_GREATER
    /// <summary>Converts a day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator DateArgument(DateOnly day) => Day.FromDateOnly(day);
#endif

    /// <summary>Converts an EDTF text.</summary>
    /// <param name="text">The text.</param>
    public static DateArgument FromString(string text) => text;

    /// <summary>Converts a date.</summary>
    /// <param name="date">The date.</param>
    public static DateArgument FromEdtfDate(EdtfDate date) => date;

    /// <summary>Converts a year.</summary>
    /// <param name="year">The astronomical year.</param>
    public static DateArgument FromInt32(int year) => year;

    /// <summary>Converts a day.</summary>
    /// <param name="day">The day.</param>
    public static DateArgument FromDay(Day day) => day;

    /// <summary>Converts the date of a point in time; ignores the time of day and the time zone.</summary>
    /// <param name="time">The point in time.</param>
    public static DateArgument FromDateTime(DateTime time) => OfDay(time.Year, time.Month, time.Day);

    /// <summary>Converts the date of a point in time at its own offset.</summary>
    /// <param name="time">The point in time.</param>
    public static DateArgument FromDateTimeOffset(DateTimeOffset time) => time;

    /// <summary>True if a date was given; false for <c>default(DateArgument)</c>.</summary>
    public bool IsGiven { get; }

    /// <summary>Returns the date, for a method that takes a date argument.</summary>
    /// <param name="parameter">The name of the argument, for the error.</param>
    /// <exception cref="ArgumentNullException">The text is null, or no date was given.</exception>
    /// <exception cref="ArgumentException">The text is not a date, or the date is <c>default(EdtfDate)</c>.</exception>
    public EdtfDate Read(string parameter)
    {
        if (!IsGiven || _text is null)
            throw new ArgumentNullException(parameter);
        if (_text.Length == 0 && _date.Kind != DateKind.None)
            return _date;
        return EdtfDate.TryParse(_text, out EdtfDate date, out EdtfError error) ? date : throw NotADate(_text, error, parameter);
    }

    /// <summary>Returns true if both are the same text or date; otherwise, false.</summary>
    /// <param name="other">The other argument.</param>
    public bool Equals(DateArgument other) => ToString() == other.ToString() && IsGiven == other.IsGiven;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateArgument other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>Returns true if both are the same text or date; otherwise, false.</summary>
    public static bool operator ==(DateArgument left, DateArgument right) => left.Equals(right);

    /// <summary>Returns true if they differ; otherwise, false.</summary>
    public static bool operator !=(DateArgument left, DateArgument right) => !left.Equals(right);

    /// <summary>Returns the text, or the text of the date.</summary>
    public override string ToString() => string.IsNullOrEmpty(_text) ? _date.ToString() : _text!;

    private static ArgumentException NotADate(string text, EdtfError error, string parameter) =>
        new($"'{text}' is not a date. {error} Expected EDTF, such as 2019, 2019-04-05, 201X or 2019/2021.", parameter);

    /// <summary>Converts a day of a four-digit year without allocating a text.</summary>
    private static DateArgument OfDay(int year, int month, int day)
    {
        Span<char> text = stackalloc char[MaxCharacters];
        int length = WriteYear(year, text);
        foreach (int part in stackalloc int[2] { month, day })
        {
            text[length++] = '-';
            text[length++] = (char)('0' + (part / 10));
            text[length++] = (char)('0' + (part % 10));
        }

        return new DateArgument("", EdtfDate.Parse(text.Slice(0, length)));
    }

    /// <summary>Writes a year of at least four digits. Returns the number of characters written.</summary>
    private static int WriteYear(int year, Span<char> text)
    {
        int length = 0;
        if (year < 0)
            text[length++] = '-';
        long rest = Math.Abs((long)year), unit = 1000;
        while (rest / unit >= 10)
            unit *= 10;
        for (; unit > 0; unit /= 10)
            text[length++] = (char)('0' + (rest / unit % 10));
        return length;
    }
}
