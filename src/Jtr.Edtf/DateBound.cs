using System;
using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>One bound of a date: a day, or the reason why the bound is not a day.</summary>
/// <remarks>Immutable and thread-safe. <c>default(DateBound)</c> is the bound of <c>default(EdtfDate)</c>.</remarks>
[JsonConverter(typeof(DateJson))]
public readonly record struct DateBound
{
    private readonly Day _day;

    internal DateBound(DateBoundKind kind, Day day = default)
    {
        Kind = kind;
        _day = day;
    }

    /// <summary>Gets whether the bound is a day, open, unknown, or not placed in days.</summary>
    public DateBoundKind Kind { get; }

    /// <summary>Gets the day; null unless <see cref="Kind"/> is <see cref="DateBoundKind.Day"/>.</summary>
    public Day? Day => Kind == DateBoundKind.Day ? _day : null;

    internal static DateBound Parse(string text) => text switch
    {
        "open" => new DateBound(DateBoundKind.Open),
        "unknown" => new DateBound(DateBoundKind.Unknown),
        "unplaced" => new DateBound(DateBoundKind.Unplaced),
        "none" => default,
        _ => Edtf.Day.TryParse(text, out Day day)
            ? new DateBound(DateBoundKind.Day, day)
            : throw new FormatException("'" + text + "' is not a bound. Expected a day such as 2004-06-11, open, unknown, unplaced or none."),
    };

    /// <summary>Returns the day's ISO text, or the kind in lower case.</summary>
    public override string ToString() => Kind switch
    {
        DateBoundKind.Day => _day.ToString(),
        DateBoundKind.Open => "open",
        DateBoundKind.Unknown => "unknown",
        DateBoundKind.Unplaced => "unplaced",
        _ => "none",
    };
}
