using Jtr.Corpora.Generators.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the generated half of a class that starts queries of a table.</summary>
internal static class QueryRootWriter
{
    public static SourceText Write(SchemaShape schema, ClassShape root)
    {
        TableShape table = schema.Tables[schema.TableOf(root.QueryOf!)];
        var writer = new SourceWriter(root.Namespace);
        writer.Open($"{root.Accessibility} static partial class {Identifiers.Escape(root.Name)}");
        writer.Doc("summary", "Gets the query that yields every row except those excluded by default.");
        writer.Line($"public static {Names.Query(table)} All => default;");
        writer.Line();
        QuerySteps.WriteForwarders(writer, schema, table, [root.Name, .. root.WrittenMembers]);
        writer.Close();
        return writer.ToText();
    }
}
