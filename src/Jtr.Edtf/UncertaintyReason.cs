using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>The reason why a bound is not a single day.</summary>
[JsonConverter(typeof(DateJson))]
public enum UncertaintyReason
{
    /// <summary>The date is <c>default(EdtfDate)</c> or missing.</summary>
    NoDate = 0,

    /// <summary>X digits, significant digits, or an interval's end that is a month or a year: it may be several days.</summary>
    Imprecise,

    /// <summary>The end is open, <c>..</c>: it may be any day or infinite.</summary>
    OpenEnd,

    /// <summary>The end is unknown: it exists and may be any day.</summary>
    UnknownEnd,

    /// <summary>The date is one of a set; the text does not say which.</summary>
    OneOfASet,

    /// <summary>The date is all of a set, and the answer differs between its members.</summary>
    AllOfASet,

    /// <summary>The text names a time without calendar days, such as a season without a <see cref="SeasonMap"/>.</summary>
    Unplaced,

    /// <summary>The event happened within the date, on days that the date does not specify.</summary>
    SomewhereWithin,
}
