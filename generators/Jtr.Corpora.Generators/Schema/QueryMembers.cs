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
        QueryIndex[] indexes = QueryIndex.Of(schema, table).ToArray();
        foreach (StepShape step in DateSteps(table.Record))
            yield return step;
        foreach (QueryIndex index in indexes)
        {
            string type = index.Target.CSharpName;
            if (!index.IsEnum)
                yield return new StepShape(index.Step, $"{type} @{index.Parameter}", "@" + index.Parameter, type);
            yield return new StepShape(index.Step, $"params {type}[] anyOf", "anyOf", type + "[]");
        }

        foreach (StepShape step in OtherSteps(table.Record, indexes.Any(index => index.Below is not null)))
            yield return step;
    }

    /// <summary>Returns the names of the steps that do not depend on the names of look-ups.</summary>
    /// <param name="isBelow">True if an index keeps rows below the given one; otherwise, false.</param>
    public static IEnumerable<string> FixedSteps(RecordShape record, bool isBelow) => DateSteps(record).Concat(OtherSteps(record, isBelow)).Select(step => step.Name);

    private static IEnumerable<StepShape> DateSteps(RecordShape record)
    {
        if (record.SortedBy is not { } date)
            yield break;
        foreach (string name in date.IsThroughout ? new[] { "AsOf", "On", "Since", "Until", "Before", "After" } : ["On", "Since", "Until", "Before", "After"])
            yield return new StepShape(name, $"{Date} date", "date", Date);
        yield return new StepShape("Between", $"{Date} from, {Date} to", "from, to", $"{Date}, {Date}");
        yield return WithoutParameters("IncludingUndated");
        yield return WithoutParameters("IncludingUnknownEnds");
    }

    private static IEnumerable<StepShape> OtherSteps(RecordShape record, bool isBelow)
    {
        if (isBelow)
            yield return WithoutParameters("Itself");
        foreach (PropertyShape property in record.Properties.Where(property => property.IsExcludedByDefault))
            yield return WithoutParameters(ReservedNames.IncludingName(property));
        yield return WithoutParameters("OnlyCertain");
    }

    /// <summary>Returns the hand-written members that conflict with generated ones.</summary>
    public static IEnumerable<string> Taken(SchemaShape schema, TableShape table)
    {
        GeneratedMembers members = Other(schema, table);
        members.Methods.UnionWith(Steps(schema, table).Select(step => $"{step.Name}({step.Types})"));
        return table.WrittenInQuery.Where(members.Conflict);
    }

    /// <summary>Returns the members of a query other than its steps.</summary>
    public static GeneratedMembers Other(SchemaShape schema, TableShape table)
    {
        QueryIndex[] indexes = QueryIndex.Of(schema, table).ToArray();
        RecordShape record = table.Record;
        var names = new HashSet<string>(indexes.Where(index => index.IsEnum).Select(Accepted));
        if (indexes.Any(index => !index.IsEnum))
            names.Add(RowConditions);
        if (record.SortedBy is not null)
            names.Add("Ranges");
        names.UnionWith(names.Select(Field).ToArray());
        names.UnionWith(indexes.Where(index => !index.IsEnum).Select(Number));
        names.UnionWith([table.Query, "IsOnlyCertain"]);
        bool hasConditions = indexes.Any(index => !index.IsEnum || index.DefaultValues == 0);
        if (hasConditions)
            names.Add("HasConditions");
        if (record.SortedBy is not null)
            names.Add("IncludesUndated");
        if (indexes.Any(index => index.Below is not null))
            names.Add("IsItself");
        names.UnionWith(record.Properties.Where(property => property.IsExcludedByDefault).Select(Includes));
        var methods = new HashSet<string> { "WithCertainty()", "GetEnumerator()", $"Describe({Runtime.QueryText})", "RefinesRows(bool)", $"Refine({record.FullName}, {Runtime.Ternary})", $"OfferMore({Runtime.RowCandidates})" };
        if (hasConditions)
            methods.Add("MeetsConditions(int)");
        return new GeneratedMembers(names, methods);
    }

    private static StepShape WithoutParameters(string name) => new(name, "", "", "");
}
