using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>The kind of a date's bound: a day, or the reason why it is not a day.</summary>
[JsonConverter(typeof(DateJson))]
public enum DateBoundKind
{
    /// <summary>No bound, because the date is <c>default(EdtfDate)</c>.</summary>
    None = 0,

    /// <summary>The bound is a day.</summary>
    Day,

    /// <summary>The side is open, <c>..</c>: the text specifies no limit, for any reason.</summary>
    Open,

    /// <summary>A limit exists but is not known: an interval's empty end, <c>1985/</c>.</summary>
    Unknown,

    /// <summary>
    /// The text names a time to which EDTF assigns no calendar days: a season (<c>2001-21</c>) without a <see cref="SeasonMap"/>, a time with an offset from UTC,
    /// a year of more than sixteen digits, or a negative year whose X digits could make the impossible year -0000.
    /// </summary>
    Unplaced,
}
