using System.Collections.Generic;

namespace Jtr.Corpora.Atlas.Reading;

/// <summary>A value of a row: a text, a date, a reference, or a record of its own.</summary>
internal sealed record AtlasValue
{
    /// <summary>Gets the value as text: the key for a reference, empty for a nested record.</summary>
    public string Text { get; init; } = "";

    /// <summary>Gets the date; null for any other value.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Gets the referenced row; null for any other value, and for a row of another corpus.</summary>
    public RowKey? Row { get; init; }

    /// <summary>Gets the fields of a nested record; empty for every other value.</summary>
    public IReadOnlyList<AtlasField> Fields { get; init; } = [];
}
