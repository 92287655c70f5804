using System.Collections.Generic;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Collects the properties that paths and derived properties read, in all tables through which they lead.</summary>
internal sealed class PathReads(SchemaShape schema)
{
    // For a nested value, the table is -1: its values belong to the property of the row, which is read already.
    private readonly HashSet<(int Table, string Record, string Path)> _followed = [];

    public ReadSet Properties { get; } = new(schema);

    /// <summary>Adds a property of a table and, if it is derived, everything from which it is derived.</summary>
    public void Add(int table, int property)
    {
        Properties.Add(table, property);
        AddSources(table, schema.Tables[table].Record, schema.Tables[table].Record.Properties[property]);
    }

    /// <summary>Adds everything that a path from the rows of a table reads.</summary>
    /// <param name="path">The path; null for none.</param>
    public void Add(int table, string? path) => Add(table, schema.Tables[table].Record, path);

    private void Add(int table, RecordShape record, string? path)
    {
        if (path is null || !_followed.Add((table, record.FullName, path)))
            return;
        (string first, string? rest) = PathReader.Split(path);
        int index = record.IndexOf(first);
        if (index < 0)
            return;
        PropertyShape property = record.Properties[index];
        if (table >= 0)
            Properties.Add(table, index);
        AddSources(table, record, property);
        if (property.Type.Kind == ValueKind.Value)
            Add(-1, schema.ValueOf(property.Type.Target), rest);
        foreach (int target in property.Type.Kind is ValueKind.Reference or ValueKind.UnionReference ? schema.TargetsOf(property.Type) : [])
        {
            Properties.AddKeys(target);
            Add(target, schema.Tables[target].Record, rest);
        }
    }

    /// <summary>Adds everything from which a property is derived.</summary>
    private void AddSources(int table, RecordShape record, PropertyShape property)
    {
        if (property.InverseOf is { } reference)
        {
            int other = schema.TableOf(property.Type.Target);
            Add(other, reference);
            Add(other, property.InverseOrder);
        }

        Add(table, record, property.Every?.Path);
        Add(table, record, property.DateElse?.Date);
        Add(table, record, property.DateElse?.Path);
        Add(table, record, property.DateElse?.Unless);
    }
}
