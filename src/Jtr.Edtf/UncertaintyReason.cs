using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>Why a bound is not one day.</summary>
[JsonConverter(typeof(DateJson))]
public enum UncertaintyReason
{
    /// <summary>There is no date at all.</summary>
    NoDate = 0,

    /// <summary>X digits, significant digits, or an interval's end that is a month or a year: it may be several days.</summary>
    Imprecise,

    /// <summary>The end is open, <c>..</c>: it may be any day, or there may be none.</summary>
    OpenEnd,

    /// <summary>The end is unknown: there is one, and it may be any day.</summary>
    UnknownEnd,

    /// <summary>It is one of a set and not said which.</summary>
    OneOfASet,

    /// <summary>There are several, and the answer is not the same for all of them.</summary>
    AllOfASet,

    /// <summary>The text names a time without days of the calendar, such as a season without a <see cref="SeasonMap"/>.</summary>
    Unplaced,

    /// <summary>It happened within the date, on days that the date does not say.</summary>
    SomewhereWithin,
}
