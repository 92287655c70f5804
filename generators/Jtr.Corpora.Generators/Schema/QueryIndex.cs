using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>An index of a table as a step of its query.</summary>
/// <param name="Name">The name of the look-up method.</param>
/// <param name="Step">The name of the step.</param>
/// <param name="Target">The type of the argument: a row or an enumeration.</param>
/// <param name="Paths">The indexed properties, as paths from the row: <c>Copies.Shelf</c>.</param>
/// <param name="Below">The reference to the parent row; null if the step does not keep descendants.</param>
/// <param name="DefaultValues">The values that the query yields unless a step asks for others, as a bit set; 0 if it yields all.</param>
internal sealed record QueryIndex(string Name, string Step, TypeShape Target, EquatableArray<string> Paths, ulong DefaultValues, PropertyShape? Below)
{
    public bool IsEnum => Target.Kind == ValueKind.Enum;

    /// <summary>Gets the indexed properties as documentation names them.</summary>
    public string DocumentedPaths => string.Join(" or ", Paths.Select(path => $"<c>{path}</c>"));

    /// <summary>Gets the name of the parameter: that of the record or interface in camel case.</summary>
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

    /// <summary>Returns the indexes by which the query of a table narrows, sorted by name.</summary>
    public static IEnumerable<QueryIndex> Of(SchemaShape schema, TableShape table) => All(schema, table.Record, "")
        .GroupBy(index => index.Name)
        .OrderBy(group => group.Key, System.StringComparer.Ordinal)
        .Select(group => group.First() with { Paths = group.SelectMany(index => index.Paths).ToEquatable() })
        .Where(index => !index.IsEnum || schema.EnumOf(index.Target.Target).FitsEnumSet);

    private static IEnumerable<QueryIndex> All(SchemaShape schema, RecordShape record, string prefix)
    {
        foreach (PropertyShape property in record.Properties)
        {
            foreach (IndexShape index in property.Indexes)
            {
                string path = prefix + property.Name + (index.Through is null ? "" : "." + index.Through);
                yield return new QueryIndex(index.Name, index.Step, schema.TargetOf(property, index), new[] { path }.ToEquatable(), property.DefaultValues, index.IsBelow ? schema.HierarchyOf(schema.TargetOf(property, index)) : null);
            }

            if (property.Type.Kind != ValueKind.Value)
                continue;
            foreach (QueryIndex index in All(schema, schema.ValueOf(property.Type.Target), prefix + property.Name + "."))
                yield return index;
        }
    }
}
