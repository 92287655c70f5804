using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>Distinguishes a state from an event: the way in which something fills the date that it bears.</summary>
[JsonConverter(typeof(DateJson))]
public enum DateExtentKind
{
    /// <summary>From the first day to the last, as a state does: an office held throughout 2019.</summary>
    Throughout = 0,

    /// <summary>On some day or days in it, as an event does: a memorandum signed in 2019 was signed on one day of that year.</summary>
    Within,
}
