using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>What is known of a bound of a date.</summary>
[JsonConverter(typeof(DateJson))]
public enum DateBoundKind
{
    /// <summary>There is no bound, because there is no date: <c>default(EdtfDate)</c>.</summary>
    None = 0,

    /// <summary>The bound is a day.</summary>
    Day,

    /// <summary>The text leaves this side open, <c>..</c>: no limit is specified, because there is none or for any other reason.</summary>
    Open,

    /// <summary>There is a limit but it is not known: an interval's empty end, <c>1985/</c>.</summary>
    Unknown,

    /// <summary>
    /// The text names a time that EDTF gives no days of the calendar: a season (<c>2001-21</c>) without a <see cref="SeasonMap"/>, a clock set off from UTC,
    /// a year of more than sixteen digits, or a negative year that could be completed to the impossible -0000.
    /// </summary>
    Unplaced,
}
