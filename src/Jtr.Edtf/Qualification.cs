using System;
using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>What an author says about trust in a date or in one component of it (EDTF levels 1 and 2).</summary>
[Flags]
[JsonConverter(typeof(DateJson))]
public enum Qualification
{
    /// <summary>Stated plainly.</summary>
    None = 0,

    /// <summary>Uncertain, written <c>?</c>: the source may be wrong.</summary>
    Uncertain = 1,

    /// <summary>Approximate, written <c>~</c>: an estimate thought to be close.</summary>
    Approximate = 2,

    /// <summary>Both, written <c>%</c>.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
