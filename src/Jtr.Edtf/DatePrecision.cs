using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>The smallest unit that a text names, from coarse to fine. X digits do not change it.</summary>
[JsonConverter(typeof(DateJson))]
public enum DatePrecision
{
    /// <summary>Undefined: <c>default(EdtfDate)</c>, or an interval or set whose parts have different precisions.</summary>
    None = 0,

    /// <summary>A year: <c>1985</c>, <c>198X</c>, <c>Y17E7</c>, <c>1950S2</c>.</summary>
    Year,

    /// <summary>A sub-year grouping, codes 21 to 41.</summary>
    Season,

    /// <summary>A month: <c>1985-04</c>, <c>1985-XX</c>.</summary>
    Month,

    /// <summary>A day: <c>1985-04-12</c>, <c>1985-XX-XX</c>.</summary>
    Day,

    /// <summary>A second: <c>1985-04-12T23:20:30</c>.</summary>
    Second,
}
