using System;

namespace Jtr.Corpora.Schema;

/// <summary>Declares two integer properties of a record as the start and the exclusive end of a span. The start must be less than the end.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SpanAttribute(string start, string end) : Attribute
{
    /// <summary>Gets the property with the start, 0-based.</summary>
    public string Start { get; } = start;

    /// <summary>Gets the property with the end, exclusive.</summary>
    public string End { get; } = end;

    /// <summary>Gets or sets the reference to the row in which the span must lie; that row has a span itself, or an <see cref="ExtentAttribute"/>.</summary>
    public string? Within { get; set; }

    /// <summary>True if the spans of a table in the same row must not overlap; otherwise, false.</summary>
    public bool Disjoint { get; set; }
}
