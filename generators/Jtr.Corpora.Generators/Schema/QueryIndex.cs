using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>An index of a table as a step of its query.</summary>
/// <param name="Name">The name of the look-up.</param>
/// <param name="Step">The name of the step.</param>
/// <param name="Target">What is asked for: a row or a value of an enumeration.</param>
/// <param name="Paths">The properties that are looked at, from the row: <c>Copies.Shelf</c>.</param>
/// <param name="Below">The reference that leads from a row to the one above it; null where rows below the given one do not count.</param>
/// <param name="DefaultWords">The values that the query yields as long as no step asks for others; 0 where it yields all.</param>
internal sealed record QueryIndex(string Name, string Step, TypeShape Target, EquatableArray<string> Paths, ulong DefaultWords, PropertyShape? Below)
{
    public bool IsWord => Target.Kind == ValueKind.Word;

    /// <summary>What the row that is asked for is called: the name of its record or interface, in camel case.</summary>
    public string Parameter
    {
        get
        {
            string name = Identifiers.LastOf(Target.Target);
            if (Target.Kind is ValueKind.UnionReference or ValueKind.ForeignReference && name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]))
                name = name.Substring(1);
            return char.ToLowerInvariant(name[0]) + name.Substring(1);
        }
    }

    /// <summary>The indexes of a table by which its query narrows, by name.</summary>
    public static IEnumerable<QueryIndex> Of(SchemaShape schema, TableShape table) => All(schema, table.Record, "")
        .GroupBy(index => index.Name)
        .OrderBy(group => group.Key, System.StringComparer.Ordinal)
        .Select(group => group.First() with { Paths = group.SelectMany(index => index.Paths).ToEquatable() })
        .Where(index => !index.IsWord || schema.EnumOf(index.Target.Target).FitsWordSet);

    private static IEnumerable<QueryIndex> All(SchemaShape schema, RecordShape record, string prefix)
    {
        foreach (PropertyShape property in record.Properties)
        {
            foreach (IndexShape index in property.Indexes)
            {
                string path = prefix + property.Name + (index.Through is null ? "" : "." + index.Through);
                yield return new QueryIndex(index.Name, index.Step, schema.TargetOf(property, index), new[] { path }.ToEquatable(), property.DefaultWords, index.IsBelow ? schema.HierarchyOf(schema.TargetOf(property, index)) : null);
            }

            if (property.Type.Kind != ValueKind.Value)
                continue;
            foreach (QueryIndex index in All(schema, schema.ValueOf(property.Type.Target), prefix + property.Name + "."))
                yield return index;
        }
    }
}
