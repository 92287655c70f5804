using System.Collections.Generic;

namespace Jtr.Corpora.Atlas.Reading;

/// <summary>A value of a row: a text, a date, a reference, or a record of its own.</summary>
internal sealed record AtlasValue
{
    /// <summary>The value as text: of a reference the key, of a nested record nothing.</summary>
    public string Text { get; init; } = "";

    /// <summary>The date; null for what is none.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The row that is referred to; null for what refers to none, or to a row of another corpus.</summary>
    public RowKey? Row { get; init; }

    /// <summary>The fields of a nested record; empty for every other value.</summary>
    public IReadOnlyList<AtlasField> Fields { get; init; } = [];
}
