using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>The steps of a table's query, and the static methods that start with one.</summary>
internal static class QuerySteps
{
    /// <summary>Every step by signature: those that are written by hand, and those that are not and so are generated.</summary>
    public static IEnumerable<StepShape> All(SchemaShape schema, TableShape table) => table.WrittenSteps.Concat(Generated(schema, table));

    /// <summary>The steps that are generated: what is written by hand in the same words takes their place.</summary>
    public static IEnumerable<StepShape> Generated(SchemaShape schema, TableShape table) => QueryMembers.Steps(schema, table)
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
}
