using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Atlas.Reading;

/// <summary>A row of any corpus, as the pages see it.</summary>
internal sealed class AtlasRow
{
    public AtlasRow(AtlasTable table, string key, IReadOnlyList<AtlasField> fields)
    {
        Table = table;
        Key = key;
        Fields = fields;
        Headline = table.Shape.Headline is { } headline && Text(headline.JsonName) is { Length: > 0 } text ? text : key;
        Title = fields.FirstOrDefault(static field => field.Property is { IsNamed: true, IsList: false, Kind: ValueKind.Text })?.Values[0].Text
            ?? (table.Shape.Record.SourceRole == SourceRole.Document ? Text("label") : null) ?? Headline;
    }

    public AtlasTable Table { get; }

    public string Key { get; }

    public RowKey Id => new(Table.Name, Key);

    /// <summary>Gets the properties that have a value, in the order of their declaration; the key is not among them.</summary>
    public IReadOnlyList<AtlasField> Fields { get; }

    /// <summary>Gets the headline of the row; its key if the table has no headline.</summary>
    public string Headline { get; }

    /// <summary>Gets the title of the row: its canonical name or, if it has no name, its headline.</summary>
    public string Title { get; }

    /// <summary>True if the row has a name that differs from its headline; otherwise, false.</summary>
    public bool IsNamed => !string.Equals(Title, Headline, StringComparison.Ordinal);

    /// <summary>Gets the spans that the row itself rests on, in its order.</summary>
    public IReadOnlyList<AtlasEvidence> Evidence { get; init; } = [];

    /// <summary>Gets the spans that a value within the row rests on, such as the form of a name.</summary>
    public IReadOnlyList<AtlasEvidence> NestedEvidence { get; init; } = [];

    /// <summary>Gets the references to copy; empty for a row that has no evidence to cite.</summary>
    public IReadOnlyList<AtlasCitation> Citations { get; set; } = [];

    /// <summary>Returns the values of a property; empty if it has none.</summary>
    public IReadOnlyList<AtlasValue> Values(string name) => Fields.FirstOrDefault(field => field.Name == name)?.Values ?? [];

    /// <summary>Returns the text of a property; null if it has none.</summary>
    public string? Text(string name) => Values(name) is [var value, ..] ? value.Text : null;

    /// <summary>Returns the date of a property; null if it has none.</summary>
    public EdtfDate? Date(string name) => Values(name) is [var value, ..] ? value.Date : null;

    /// <summary>Returns the row that a property refers to; null if it has none.</summary>
    public RowKey? Reference(string name) => Values(name) is [var value, ..] ? value.Row : null;
}
