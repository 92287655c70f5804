using System;
using System.Collections.Generic;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>
/// The properties of a record and of the values nested in it that satisfy a condition. A stage that needs only a few properties visits only these in each row.
/// </summary>
internal sealed class PropertyTree
{
    private PropertyTree(RecordShape record, Branch[] branches)
    {
        Record = record;
        Branches = branches;
    }

    public RecordShape Record { get; }

    public Branch[] Branches { get; }

    public bool IsEmpty => Branches.Length == 0;

    public static PropertyTree Of(SchemaShape schema, RecordShape record, Func<PropertyShape, bool> isWanted)
    {
        var branches = new List<Branch>();
        for (int i = 0; i < record.Properties.Count; i++)
        {
            PropertyShape property = record.Properties[i];
            PropertyTree? nested = property.Type.Kind == ValueKind.Value ? Of(schema, schema.ValueOf(property.Type.Target), isWanted) : null;
            if (isWanted(property) || nested is { IsEmpty: false })
                branches.Add(new Branch(i, property, nested));
        }

        return new PropertyTree(record, [.. branches]);
    }

    /// <summary>A property in a tree.</summary>
    /// <param name="Index">The number of the property in its record.</param>
    /// <param name="Nested">The tree of the nested values; null if the property has none.</param>
    internal readonly record struct Branch(int Index, PropertyShape Property, PropertyTree? Nested);
}
