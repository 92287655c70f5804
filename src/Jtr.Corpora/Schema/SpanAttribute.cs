using System;

namespace Jtr.Corpora.Schema;

/// <summary>Says that two integer properties of a record are the start and the exclusive end of a span: the start comes before the end.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SpanAttribute(string start, string end) : Attribute
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
