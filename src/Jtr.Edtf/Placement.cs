namespace Jtr.Edtf;

/// <summary>The placement of a part of a text, a date or an end of an interval, in the calendar's days.</summary>
internal enum Placement
{
    /// <summary>Placed in days: the completions are known.</summary>
    Placed,

    /// <summary>A date to which the standard gives no days; the completions lie somewhere in a wider run.</summary>
    Unplaced,

    /// <summary>An open end <c>..</c>, without limit.</summary>
    Open,

    /// <summary>An empty end: a day that is not specified.</summary>
    Unknown,
}
