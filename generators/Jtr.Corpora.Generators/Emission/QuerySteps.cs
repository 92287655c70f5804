using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>The steps of a table's query, and the static methods that start with one.</summary>
internal static class QuerySteps
{
    private const string Date = Runtime.DateArgument;

    /// <summary>Every step by signature: those that are written by hand, and those that are not and so are generated.</summary>
    public static IEnumerable<StepShape> All(SchemaShape schema, TableShape table) => table.WrittenSteps.Concat(Generated(schema, table));

    /// <summary>The steps that are generated: what is written by hand in the same words takes their place.</summary>
    public static IEnumerable<StepShape> Generated(SchemaShape schema, TableShape table) => Candidates(schema, table)
        .Where(step => !table.WrittenSteps.Any(written => written.Name == step.Name && written.Types == step.Types));

    /// <summary>Writes a static method for each step.</summary>
    /// <param name="writer">Writes into the class.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="table">The table that is queried.</param>
    /// <param name="taken">Names that the class has otherwise.</param>
    public static void WriteForwarders(SourceWriter writer, SchemaShape schema, TableShape table, IReadOnlyCollection<string> taken)
    {
        string query = Names.Query(table);
        foreach (StepShape step in All(schema, table).Where(step => !taken.Contains(step.Name)))
        {
            writer.Line($"/// <inheritdoc cref=\"{query}.{step.Name}({step.Types})\"/>");
            writer.Line($"public static {query} {step.Name}({step.Parameters}) => default({query}).{step.Name}({step.Arguments});");
            writer.Line();
        }
    }

    private static IEnumerable<StepShape> Candidates(SchemaShape schema, TableShape table)
    {
        if (table.Record.SortedBy is { } date)
        {
            foreach (string name in date.IsThroughout ? new[] { "AsOf", "On", "Since", "Until", "Before", "After" } : ["On", "Since", "Until", "Before", "After"])
                yield return new StepShape(name, $"{Date} date", "date", Date);
            yield return new StepShape("Between", $"{Date} from, {Date} to", "from, to", $"{Date}, {Date}");
            yield return Bare("IncludingUndated");
            yield return Bare("IncludingUnknownEnds");
        }

        foreach (QueryIndex index in QueryIndex.Of(schema, table))
        {
            string type = index.Target.CSharpName;
            if (!index.IsWord)
                yield return new StepShape(index.Step, $"{type} @{index.Parameter}", "@" + index.Parameter, type);
            yield return new StepShape(index.Step, $"params {type}[] anyOf", "anyOf", type + "[]");
        }

        if (QueryIndex.Of(schema, table).Any(index => index.Below is not null))
            yield return Bare("Itself");
        foreach (PropertyShape property in table.Record.Properties.Where(property => property.IsExcludedByDefault))
            yield return Bare(ReservedNames.IncludingName(property));
        yield return Bare("OnlyCertain");
    }

    private static StepShape Bare(string name) => new(name, "", "", "");
}
