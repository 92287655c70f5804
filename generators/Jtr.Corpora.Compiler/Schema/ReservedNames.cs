using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>The names of the members that every table class has, regardless of its rows. A key must not convert to one of these names.</summary>
internal static class ReservedNames
{
    public static HashSet<string> Of(TableShape table, SchemaShape schema)
    {
        HashSet<string> names = Fixed(table, schema.HasNames(table.Record));
        names.UnionWith(TypesOf(table));
        names.UnionWith(table.WrittenMembers);
        foreach (IndexShape index in IndexesOf(table.Record, schema))
            names.UnionWith([index.Name, index.Step]);
        names.UnionWith(table.WrittenSteps.Select(step => step.Name));
        if (table.HasQuery(schema))
            names.UnionWith(["Query", "OnlyCertain", "WithCertainty", "Itself", "On", "Between", "Since", "Until", "Before", "After", "AsOf", "IncludingUndated", "IncludingUnknownEnds"]);
        foreach (PropertyShape property in table.Record.Properties.Where(property => property.IsExcludedByDefault))
            names.Add(IncludingName(property));
        return names;
    }

    /// <summary>Returns the names of the generated members other than look-ups and steps.</summary>
    public static HashSet<string> Fixed(TableShape table, bool hasNames)
    {
        var names = new HashSet<string>
        {
            "All", "Count", "Get", "Find", "TryGet", "Row",
            "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
        };
        if (table.HoldsWithdrawals)
            names.Add(WithdrawalOf);
        if (hasNames)
            names.UnionWith(["Named", "TryNamed"]);
        foreach (PropertyShape property in table.Record.Properties.Where(property => property.IsSorted))
            names.Add(SortedName(property));
        return names;
    }

    /// <summary>Returns the types by whose simple names the members of a table class refer to its data.</summary>
    public static IEnumerable<string> TypesOf(TableShape table) => [table.TableClass, table.TableClass + "Data"];

    /// <summary>Returns true if the table class of a union has a member of this name; otherwise, false.</summary>
    public static bool IsInUnion(string name) => name is "All" or "Count" or "Get" or "Find" or "TryGet" or "Row" or "NumberOf" or "NumberOfKey" or "Named" or "TryNamed";

    /// <summary>The name of the method that returns the reason why a key was withdrawn.</summary>
    public const string WithdrawalOf = "WithdrawalOf";

    /// <summary>Returns the name of the view of a table sorted by a date.</summary>
    public static string SortedName(PropertyShape property) => "InOrderOf" + property.Name;

    /// <summary>Returns the name of the step that includes rows excluded by default: <c>IncludingPeripheral</c> for <c>IsPeripheral</c>.</summary>
    public static string IncludingName(PropertyShape property) => "Including" + (property.Name.StartsWith("Is", System.StringComparison.Ordinal) ? property.Name.Substring(2) : property.Name);

    private static IEnumerable<IndexShape> IndexesOf(RecordShape record, SchemaShape schema) =>
        record.Properties.SelectMany(property => property.Type.Kind == ValueKind.Value
            ? IndexesOf(schema.ValueOf(property.Type.Target), schema)
            : property.Indexes);
}
