using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>Distinguishes a state, which lasts throughout its date, from an event, which happens within its date.</summary>
[JsonConverter(typeof(DateJson))]
public enum DateExtentKind
{
    /// <summary>Lasts from the first day of the date to the last, like a state: an office held throughout 2019.</summary>
    Throughout = 0,

    /// <summary>Happens on one or more days of the date, like an event: a memorandum signed in 2019 was signed on one day of that year.</summary>
    Within,
}
