using System;
using System.Diagnostics;

namespace Jtr.Data;

/// <summary>Says that two integer properties of a record are the start and the exclusive end of a span: the start comes before the end.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("JTR_SCHEMA")]
internal sealed class SpanAttribute(string start, string end) : Attribute
{
    /// <summary>The property with the start, 0-based.</summary>
    public string Start { get; } = start;

    /// <summary>The property with the end, exclusive.</summary>
    public string End { get; } = end;

    /// <summary>The reference to the row in which the span has to lie: one that has a span itself, or a <see cref="ExtentAttribute"/>.</summary>
    public string? Within { get; set; }

    /// <summary>Whether the spans of a table that lie in one row must not overlap.</summary>
    public bool Disjoint { get; set; }
}

/// <summary>Says that a row extends from 0 to the value of an integer property: what lies in it lies between.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("JTR_SCHEMA")]
internal sealed class ExtentAttribute(string length) : Attribute
{
    /// <summary>The property with the length.</summary>
    public string Length { get; } = length;
}
