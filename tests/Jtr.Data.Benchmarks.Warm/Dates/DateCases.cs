namespace Jtr.Data.Benchmarks.Dates;

/// <summary>The dates and questions of the date benchmarks.</summary>
internal static class DateCases
{
    public const string ParsePlain = "parse a plain date";
    public const string ParseLevelOne = "parse a text of level 1";
    public const string Compare = "compare two dates";
    public const string IsBefore = "ask IsBefore of two dates";

    public const string Library = "library";
    public const string DateOnlyParse = "DateOnly.ParseExact";
    public const string DateOnlyCompare = "DateOnly.CompareTo";

    /// <summary>The number of dates, or of pairs, that an invocation reads.</summary>
    public const int Count = 1_000;

    /// <summary>Texts of level 1, which the peer reads too: qualified, with unspecified digits, seasons, open and unknown ends, a long year.</summary>
    public static readonly string[] LevelOne = ["1984?", "2004-06~", "2004-06-11%", "201X", "2004-XX", "1985-04-XX", "2001-21", "1985-04-12/..", "2003-04~/", "Y170000002"];

    /// <summary>Texts that <see cref="System.DateOnly"/> can hold.</summary>
    public static readonly string[] Plain = ["1985-04-12", "2004-02-29", "2021-12-31", "1999-01-01"];
}
