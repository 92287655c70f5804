using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Metadata.Reading;

/// <summary>A record of a corpus: a table's row, or a value within one.</summary>
/// <param name="FullName">The name with its namespace, which other shapes refer to it by.</param>
/// <param name="Name">The name alone.</param>
/// <param name="Properties">The properties in the order of their declaration.</param>
internal sealed record RecordShape(string FullName, string Name, IReadOnlyList<PropertyShape> Properties, Documentation Documentation)
{
    /// <summary>The namespace; empty where there is none.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>The span that it has; null for a record without one.</summary>
    public SpanProperties? Span { get; init; }

    /// <summary>Whether it is a span of a source text with a digest, a passage of one, or such a text.</summary>
    public SourceRole SourceRole { get; init; }

    /// <summary>The properties that have JSON.</summary>
    public IEnumerable<PropertyShape> Given => Properties.Where(static property => !property.IsDerived);
}
