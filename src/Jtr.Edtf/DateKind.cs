using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>The syntactic form of an EDTF text.</summary>
[JsonConverter(typeof(DateJson))]
public enum DateKind
{
    /// <summary>Empty: <c>default(EdtfDate)</c>.</summary>
    None = 0,

    /// <summary>A year, a month or a day, with or without X digits and qualifiers: <c>1984?</c>, <c>2004-XX</c>, <c>Y17E7</c>.</summary>
    Date,

    /// <summary>A day with a time of day: <c>1985-04-12T23:20:30Z</c>.</summary>
    DateTime,

    /// <summary>A sub-year grouping, codes 21 to 41: seasons, quarters, quadrimesters, semesters.</summary>
    Season,

    /// <summary>Two ends with a slash between: <c>1964/2008</c>, <c>1985/..</c>.</summary>
    Interval,

    /// <summary>One of several dates; the text does not say which: <c>[1667,1668,1670..1672]</c>.</summary>
    OneOf,

    /// <summary>All of several dates: <c>{1960,1961-12}</c>.</summary>
    AllOf,
}
