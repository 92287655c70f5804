using System;
using System.Collections.Generic;
using System.Globalization;

namespace Jtr.Corpora.Exports.Dates;

/// <summary>The labels of the kinds of bound.</summary>
internal static class BoundLabels
{
    /// <summary>The bound is a day.</summary>
    public const string Day = "day";

    /// <summary>The side is open: the text gives no limit.</summary>
    public const string Open = "open";

    /// <summary>A limit exists but is not known.</summary>
    public const string Unknown = "unknown";

    /// <summary>The text names a time without days in the calendar, such as a season.</summary>
    public const string Unplaced = "unplaced";

    /// <summary>The bound is a day before the year 1 or after the year 9999, outside most programs' date types; the EDTF text has it.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>The date is missing.</summary>
    public const string None = "none";

    /// <summary>Gets the labels that stand beside a date, with their meanings.</summary>
    public static IReadOnlyList<(string Label, string Meaning)> All { get; } =
    [
        (Day, "The bound is a day."),
        (Open, "The side is open: the text gives no limit."),
        (Unknown, "A limit exists but is not known."),
        (Unplaced, "The text names a time without days in the calendar, such as a season."),
        (OutOfRange, "The bound is a day before the year 1 or after the year 9999; the EDTF text has it."),
    ];

    public static string Of(DateBound bound) => bound.Kind switch
    {
        DateBoundKind.Day => Fits(bound.Day!.Value) ? Day : OutOfRange,
        DateBoundKind.Open => Open,
        DateBoundKind.Unknown => Unknown,
        DateBoundKind.Unplaced => Unplaced,
        _ => None,
    };

    /// <summary>Formats a day as ISO 8601, independent of the culture's calendar.</summary>
    public static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Returns true if a day is in the years 1 to 9999, the range of other programs' date types; otherwise, false.</summary>
    public static bool Fits(Day day) => day >= new Day(1, 1, 1) && day <= new Day(9999, 12, 31);
}
