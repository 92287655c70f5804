using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>
/// Numbers the rows of other assemblies that a table refers to, by key in ordinal order. Only those: other rows, and the order there, may change without affecting this table.
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
        foreach (ResolvedRow row in found.Count == 0 ? default : table.Rows)
            Collect(schema, record, row.Values, found);
        foreach (KeyValuePair<string, SortedSet<string>> target in found)
        {
            string[] keys = foreign._keys[target.Key] = target.Value.ToArray();
            foreign._numbers[target.Key] = Enumerable.Range(0, keys.Length).ToDictionary(number => keys[number], StringComparer.Ordinal);
        }

        return foreign;
    }

    /// <summary>Returns the referenced keys, by number.</summary>
    /// <param name="target">The full name of the record or interface.</param>
    public IReadOnlyList<string> Of(string target) => _keys[target];

    public int NumberOf(TypeShape type, string key) => _numbers[type.Target][key];

    private static void Collect(SchemaShape schema, RecordShape record, EquatableArray<ResolvedValue> values, Dictionary<string, SortedSet<string>> found)
    {
        for (int i = 0; i < values.Count; i++)
        {
            TypeShape type = record.Properties[i].Type;
            foreach (ResolvedValue value in values[i].Present)
            {
                if (value.Kind == BoundKind.ForeignReference)
                    found[type.Target].Add(value.Text);
                else if (value.Kind == BoundKind.Value)
                    Collect(schema, schema.ValueOf(type.Target), value.Items, found);
            }
        }
    }
}
