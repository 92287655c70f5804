using System;
using System.Collections.Generic;
using System.Globalization;

namespace Jtr.Corpora.Exports.Dates;

/// <summary>The words for what is known of a bound.</summary>
internal static class BoundWords
{
    /// <summary>It is a day.</summary>
    public const string Day = "day";

    /// <summary>The text leaves this side open: no limit is given.</summary>
    public const string Open = "open";

    /// <summary>There is a limit, and it is not known.</summary>
    public const string Unknown = "unknown";

    /// <summary>The text names a time that the calendar gives no days, such as a season.</summary>
    public const string Unplaced = "unplaced";

    /// <summary>It is a day before the year 1 or after the year 9999, which the date types of most programs cannot hold; the EDTF text says it.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>There is no date.</summary>
    public const string None = "none";

    /// <summary>The words that stand beside a date, with what each means.</summary>
    public static IReadOnlyList<(string Word, string Meaning)> All { get; } =
    [
        (Day, "The bound is a day."),
        (Open, "The text leaves this side open: no limit is given."),
        (Unknown, "There is a limit, and it is not known."),
        (Unplaced, "The text names a time that the calendar gives no days, such as a season."),
        (OutOfRange, "It is a day before the year 1 or after the year 9999; the EDTF text says which."),
    ];

    public static string Of(DateBound bound) => bound.Kind switch
    {
        DateBoundKind.Day => Fits(bound.Day!.Value) ? Day : OutOfRange,
        DateBoundKind.Open => Open,
        DateBoundKind.Unknown => Unknown,
        DateBoundKind.Unplaced => Unplaced,
        _ => None,
    };

    /// <summary>A day as ISO 8601 writes it, whatever calendar the machine's culture has.</summary>
    public static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Whether a day is of the years 1 to 9999, which every date type of other programs holds.</summary>
    public static bool Fits(Day day) => day >= new Day(1, 1, 1) && day <= new Day(9999, 12, 31);
}
