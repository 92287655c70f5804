using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>
/// Numbers the rows of other assemblies that a table refers to, by key in ordinal order. Other rows of those assemblies, and the order of rows there, may change without affecting this table.
/// </summary>
internal sealed class ForeignKeys
{
    private readonly Dictionary<string, Dictionary<string, int>> _numbers = [];
    private readonly Dictionary<string, string[]> _keys = [];

    private ForeignKeys()
    {
    }

    public static ForeignKeys Of(SchemaShape schema, RecordShape record, ResolvedTable table)
    {
        var foreign = new ForeignKeys();
        Dictionary<string, SortedSet<string>> found = schema.ForeignIn(record).ToDictionary(shape => shape.FullName, _ => new SortedSet<string>(StringComparer.Ordinal));
        var foreignKeys = PropertyTree.Of(schema, record, static property => property.Type.Kind == ValueKind.ForeignReference);
        foreach (ResolvedRow row in foreignKeys.IsEmpty ? default : table.Rows)
            Collect(foreignKeys, row.Values, found);
        foreach (KeyValuePair<string, SortedSet<string>> target in found)
        {
            string[] keys = foreign._keys[target.Key] = target.Value.ToArray();
            foreign._numbers[target.Key] = Enumerable.Range(0, keys.Length).ToDictionary(number => keys[number], StringComparer.Ordinal);
        }

        return foreign;
    }

    /// <summary>Returns the numbers that a property needs; null if it does not refer to rows of other assemblies.</summary>
    public static ForeignKeys? Of(SchemaShape schema, RecordShape record, ResolvedTable table, PropertyShape property) => schema.HoldsForeign(property) ? Of(schema, record, table) : null;

    /// <summary>Returns the referenced keys, by number.</summary>
    /// <param name="target">The full name of the record or interface.</param>
    public IReadOnlyList<string> Of(string target) => _keys[target];

    public int NumberOf(TypeShape type, string key) => _numbers[type.Target][key];

    private static void Collect(PropertyTree foreignKeys, EquatableArray<ResolvedValue> values, Dictionary<string, SortedSet<string>> found)
    {
        foreach (PropertyTree.Branch branch in foreignKeys.Branches)
        {
            foreach (ResolvedValue value in values[branch.Index].Present)
            {
                if (branch.Nested is { } nested)
                    Collect(nested, value.Items, found);
                else
                    found[branch.Property.Type.Target].Add(value.Text);
            }
        }
    }
}
