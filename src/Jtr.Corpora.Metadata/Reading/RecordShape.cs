using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Metadata.Reading;

/// <summary>A record of a corpus: a table's row, or a value within one.</summary>
/// <param name="FullName">The name with its namespace, which other shapes refer to it by.</param>
/// <param name="Name">The name without the namespace.</param>
/// <param name="Properties">The properties in declaration order.</param>
internal sealed record RecordShape(string FullName, string Name, IReadOnlyList<PropertyShape> Properties, Documentation Documentation)
{
    /// <summary>Gets the namespace; empty if there is none.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>Gets its span; null for a record without one.</summary>
    public SpanProperties? Span { get; init; }

    /// <summary>Gets its role for source texts: evidence, passage, document, or none.</summary>
    public SourceRole SourceRole { get; init; }

    /// <summary>Gets the properties that are in the JSON.</summary>
    public IEnumerable<PropertyShape> Given => Properties.Where(static property => !property.IsDerived);
}
