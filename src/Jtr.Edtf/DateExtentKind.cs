using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>How something fills the time that its date names: the difference between a state and an event.</summary>
[JsonConverter(typeof(DateJson))]
public enum DateExtentKind
{
    /// <summary>From the first day to the last, as a state does: an office held throughout 2019.</summary>
    Throughout = 0,

    /// <summary>On some day or days in it, as an event does: a memorandum signed in 2019, which is on one day of that year.</summary>
    Within,
}
