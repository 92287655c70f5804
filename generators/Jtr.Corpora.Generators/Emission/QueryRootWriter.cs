using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the other half of a class that starts queries of a table.</summary>
internal static class QueryRootWriter
{
    public static string Write(SchemaShape schema, QueryRootShape root, TableShape table)
    {
        var writer = new SourceWriter(root.Class.Namespace);
        writer.Open($"{root.Class.Accessibility} static partial class {root.Class.Name}");
        writer.Doc("summary", "The query that yields every row but those that are left out by default.");
        writer.Line($"public static {Names.Query(table)} All => default;");
        writer.Line();
        QuerySteps.WriteForwarders(writer, schema, table, []);
        writer.Close();
        return writer.ToString();
    }
}
