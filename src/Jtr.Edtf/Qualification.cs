using System;
using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>The qualification of a date or of one of its components: uncertain, approximate, both or neither (EDTF levels 1 and 2).</summary>
[Flags]
[JsonConverter(typeof(DateJson))]
public enum Qualification
{
    /// <summary>Stated without a qualifier.</summary>
    None = 0,

    /// <summary>Uncertain, written <c>?</c>: the source may be wrong.</summary>
    Uncertain = 1,

    /// <summary>Approximate, written <c>~</c>: an estimate thought to be close.</summary>
    Approximate = 2,

    /// <summary>Uncertain and approximate, written <c>%</c>.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
