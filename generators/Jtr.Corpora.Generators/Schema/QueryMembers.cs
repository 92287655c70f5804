using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>The members that the generator writes into the query of a table.</summary>
internal static class QueryMembers
{
    private const string Date = Runtime.DateArgument;

    /// <summary>The property that holds the conditions on the rows that a row refers to.</summary>
    public const string RowConditions = "RowConditions";

    /// <summary>Returns the property that holds the values of an enumeration that the steps accept.</summary>
    public static string Accepted(QueryIndex index) => "Accepted" + index.Name;

    /// <summary>Returns the constant that holds the number of an index of references.</summary>
    public static string Number(QueryIndex index) => "NumberOf" + index.Name;

    /// <summary>Returns the field behind a property that holds an argument of the query.</summary>
    public static string Field(string property) => "_" + char.ToLowerInvariant(property[0]) + property.Substring(1);

    public static string Includes(PropertyShape property) => "Includes" + property.Name;

    /// <summary>Returns every step that is generated unless a hand-written one has its signature.</summary>
    public static IEnumerable<StepShape> Steps(SchemaShape schema, TableShape table)
    {
        if (table.Record.SortedBy is { } date)
        {
            foreach (string name in date.IsThroughout ? new[] { "AsOf", "On", "Since", "Until", "Before", "After" } : ["On", "Since", "Until", "Before", "After"])
                yield return new StepShape(name, $"{Date} date", "date", Date);
            yield return new StepShape("Between", $"{Date} from, {Date} to", "from, to", $"{Date}, {Date}");
            yield return WithoutParameters("IncludingUndated");
            yield return WithoutParameters("IncludingUnknownEnds");
        }

        foreach (QueryIndex index in QueryIndex.Of(schema, table))
        {
            string type = index.Target.CSharpName;
            if (!index.IsEnum)
                yield return new StepShape(index.Step, $"{type} @{index.Parameter}", "@" + index.Parameter, type);
            yield return new StepShape(index.Step, $"params {type}[] anyOf", "anyOf", type + "[]");
        }

        if (QueryIndex.Of(schema, table).Any(index => index.Below is not null))
            yield return WithoutParameters("Itself");
        foreach (PropertyShape property in table.Record.Properties.Where(property => property.IsExcludedByDefault))
            yield return WithoutParameters(ReservedNames.IncludingName(property));
        yield return WithoutParameters("OnlyCertain");
    }

    /// <summary>Returns the hand-written members that conflict with generated ones, by signature.</summary>
    public static IEnumerable<string> Taken(SchemaShape schema, TableShape table)
    {
        QueryIndex[] indexes = QueryIndex.Of(schema, table).ToArray();
        var properties = new HashSet<string>(indexes.Where(index => index.IsEnum).Select(Accepted));
        bool hasRows = indexes.Any(index => !index.IsEnum);
        if (hasRows)
            properties.Add(RowConditions);
        if (table.Record.SortedBy is not null)
            properties.Add("Ranges");
        properties.UnionWith(properties.Select(Field).ToArray());
        properties.UnionWith(indexes.Where(index => !index.IsEnum).Select(Number));
        properties.Add("IsOnlyCertain");
        bool hasConditions = indexes.Any(index => !index.IsEnum || index.DefaultValues == 0);
        if (hasConditions)
            properties.Add("HasConditions");
        if (table.Record.SortedBy is not null)
            properties.Add("IncludesUndated");
        if (indexes.Any(index => index.Below is not null))
            properties.Add("IsItself");
        properties.UnionWith(table.Record.Properties.Where(property => property.IsExcludedByDefault).Select(Includes));
        string record = table.Record.FullName;
        var methods = new HashSet<string> { "WithCertainty()", "GetEnumerator()", $"Describe({Runtime.QueryText})", "RefinesRows(bool)", $"Refine({record}, {Runtime.Ternary})", $"OfferMore({Runtime.RowCandidates})" };
        if (hasConditions)
            methods.Add("MeetsConditions(int)");
        methods.UnionWith(Steps(schema, table).Select(step => $"{step.Name}({step.Types})"));
        return table.WrittenInQuery.Where(signature => properties.Contains(NameOf(signature)) || methods.Contains(signature)
            || (NameOf(signature) == signature && methods.Any(method => NameOf(method) == signature)));
    }

    /// <summary>Returns the name in a signature.</summary>
    public static string NameOf(string signature) => signature.IndexOf('(') is var end and >= 0 ? signature.Substring(0, end) : signature;

    private static StepShape WithoutParameters(string name) => new(name, "", "", "");
}
