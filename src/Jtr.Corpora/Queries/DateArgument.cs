using System;
using System.Text.Json.Serialization;
using Jtr.Corpora.CompilerServices;
using Jtr.Edtf;

namespace Jtr.Corpora;

/// <summary>
/// A date as an argument of a question: an EDTF text, a year, a day or an <see cref="EdtfDate"/>, each of which converts to it.
/// <c>Timeline.Between("2019-04", 2021)</c>. A text is read when the question is asked, so that an error names the argument. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(CorpusJson))]
public readonly struct DateArgument : IEquatable<DateArgument>
{
    // A sign and the digits of a year, a month and a day: -2147483648-12-31 would be the longest.
    private const int MostCharacters = 17;

    // Either a text that has not been read, or a date; neither is an argument that was left out.
    private readonly string? _text;
    private readonly EdtfDate _date;

    private DateArgument(string? text, EdtfDate date)
    {
        _text = text;
        _date = date;
        IsGiven = true;
    }

    /// <summary>An EDTF text: <c>2019</c>, <c>2019-04</c>, <c>2019-04-05</c>, <c>201X</c>, <c>2019/2021</c>.</summary>
    /// <param name="text">The text. Null is an error of the method that gets it.</param>
    public static implicit operator DateArgument(string text) => new(text, default);

    /// <summary>A date.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator DateArgument(EdtfDate date) => new("", date);

    /// <summary>A whole year of four digits at most: a number of more is no day either, and an error of the method that gets it.</summary>
    /// <param name="year">The astronomical year: 0 is 1 BCE.</param>
    public static implicit operator DateArgument(int year)
    {
        Span<char> digits = stackalloc char[MostCharacters];
        ReadOnlySpan<char> text = digits.Slice(0, WriteYear(year, digits));
        return EdtfDate.TryParse(text, out EdtfDate date) ? new("", date) : new(text.ToString(), default);
    }

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator DateArgument(Day day) => day.FitsDateTime ? OfDay((int)day.Year, day.Month, day.DayOfMonth) : new(day.ToString(), default);

    /// <summary>The day of a point in time, as its own calendar has it: neither the time of day nor the time zone counts.</summary>
    /// <param name="time">The point in time.</param>
    public static implicit operator DateArgument(DateTime time) => FromDateTime(time);

    /// <summary>The day of a point in time, as it is written with its own offset.</summary>
    /// <param name="time">The point in time.</param>
    public static implicit operator DateArgument(DateTimeOffset time) => FromDateTime(time.DateTime);

#if NET8_0_OR_GREATER
    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator DateArgument(DateOnly day) => Day.FromDateOnly(day);
#endif

    /// <summary>An EDTF text.</summary>
    /// <param name="text">The text.</param>
    public static DateArgument FromString(string text) => text;

    /// <summary>A date.</summary>
    /// <param name="date">The date.</param>
    public static DateArgument FromEdtfDate(EdtfDate date) => date;

    /// <summary>A whole year.</summary>
    /// <param name="year">The astronomical year.</param>
    public static DateArgument FromInt32(int year) => year;

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public static DateArgument FromDay(Day day) => day;

    /// <summary>The day of a point in time.</summary>
    /// <param name="time">The point in time.</param>
    public static DateArgument FromDateTime(DateTime time) => OfDay(time.Year, time.Month, time.Day);

    /// <summary>The day of a point in time.</summary>
    /// <param name="time">The point in time.</param>
    public static DateArgument FromDateTimeOffset(DateTimeOffset time) => time;

    /// <summary>Whether there is an argument: <c>default(DateArgument)</c> is one that was left out.</summary>
    public bool IsGiven { get; }

    /// <summary>Gets the date; for a method that takes a date as an argument.</summary>
    /// <param name="parameter">The name of the argument, for the error.</param>
    /// <exception cref="ArgumentNullException">The text is null, or there is no argument.</exception>
    /// <exception cref="ArgumentException">The text is no date.</exception>
    public EdtfDate Read(string parameter)
    {
        if (!IsGiven || _text is null)
            throw new ArgumentNullException(parameter);
        if (_text.Length == 0 && _date.Kind != DateKind.None)
            return _date;
        if (EdtfDate.TryParse(_text, out EdtfDate date, out EdtfError error))
            return date;
        throw new ArgumentException($"'{_text}' is not a date. {error} Expected EDTF, such as 2019, 2019-04-05, 201X or 2019/2021.", parameter);
    }

    /// <summary>Whether both are the same text or date.</summary>
    /// <param name="other">The other argument.</param>
    public bool Equals(DateArgument other) => ToString() == other.ToString() && IsGiven == other.IsGiven;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateArgument other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>Whether both are the same text or date.</summary>
    public static bool operator ==(DateArgument left, DateArgument right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(DateArgument left, DateArgument right) => !left.Equals(right);

    /// <summary>The text, or the text of the date.</summary>
    public override string ToString() => string.IsNullOrEmpty(_text) ? _date.ToString() : _text!;

    /// <summary>A day of a year of four digits, without a text on the way.</summary>
    private static DateArgument OfDay(int year, int month, int day)
    {
        Span<char> text = stackalloc char[MostCharacters];
        int length = WriteYear(year, text);
        foreach (int part in stackalloc int[2] { month, day })
        {
            text[length++] = '-';
            text[length++] = (char)('0' + (part / 10));
            text[length++] = (char)('0' + (part % 10));
        }

        return new DateArgument("", EdtfDate.Parse(text.Slice(0, length)));
    }

    /// <summary>Writes a year of four digits at least; gives how many characters that takes.</summary>
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
