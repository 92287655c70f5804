namespace Jtr.Edtf;

/// <summary>How a part of a text, a date or an end of an interval, lies on the line of days.</summary>
internal enum Placement
{
    /// <summary>In days: its completions are known.</summary>
    Placed,

    /// <summary>A date, but the standard gives it no days; its completions lie somewhere in a wider stretch.</summary>
    Unplaced,

    /// <summary>The end <c>..</c>: without limit.</summary>
    Open,

    /// <summary>The empty end: a day, not said which.</summary>
    Unknown,
}
