using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>The names that a holder has whatever its rows are, and that a key may not make.</summary>
internal static class ReservedNames
{
    public static HashSet<string> Of(TableShape table, SchemaShape schema)
    {
        HashSet<string> names = Fixed(table, schema.HasNames(table.Record));
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

    /// <summary>Those that neither an index nor the project itself gives.</summary>
    public static HashSet<string> Fixed(TableShape table, bool hasNames)
    {
        var names = new HashSet<string>
        {
            table.Holder, "All", "Count", "Get", "Find", "TryGet", "Row",
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

    /// <summary>The name of the method that says what became of a withdrawn key.</summary>
    public const string WithdrawalOf = "WithdrawalOf";

    /// <summary>The name of the view of a table in the order of a date.</summary>
    public static string SortedName(PropertyShape property) => "InOrderOf" + property.Name;

    /// <summary>The name of the step that asks for rows that are left out by default: <c>IncludingPeripheral</c> for <c>IsPeripheral</c>.</summary>
    public static string IncludingName(PropertyShape property) => "Including" + (property.Name.StartsWith("Is", System.StringComparison.Ordinal) ? property.Name.Substring(2) : property.Name);

    private static IEnumerable<IndexShape> IndexesOf(RecordShape record, SchemaShape schema) =>
        record.Properties.SelectMany(property => property.Type.Kind == ValueKind.Value
            ? IndexesOf(schema.ValueOf(property.Type.Target), schema)
            : property.Indexes);
}
