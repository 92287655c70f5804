using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Lists the steps of a table's query, and writes the static methods that start with one.</summary>
internal static class QuerySteps
{
    /// <summary>Returns every step by signature: hand-written and generated steps.</summary>
    public static IEnumerable<StepShape> All(SchemaShape schema, TableShape table) => table.WrittenSteps.Concat(Generated(schema, table));

    /// <summary>Returns the generated steps. A hand-written step replaces the generated one with the same signature.</summary>
    public static IEnumerable<StepShape> Generated(SchemaShape schema, TableShape table) => QueryMembers.Steps(schema, table)
        .Where(step => !table.WrittenSteps.Any(written => written.Name == step.Name && written.Types == step.Types));

    /// <summary>Writes a static method for each step.</summary>
    /// <param name="writer">Writes into the class.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="table">The table that is queried.</param>
    /// <param name="taken">The names of other members of the class.</param>
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
