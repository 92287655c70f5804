using System.Linq;
using Jtr.Data.Generators.Schema;

namespace Jtr.Data.Generators.Emission;

/// <summary>Writes the other half of a context of System.Text.Json: a property for each record, interface and list of rows, and how each is found.</summary>
internal static class JsonContextWriter
{
    private const string Info = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";

    public static string Write(ClassShape shape, SchemaShape schema)
    {
        var writer = new SourceWriter(shape.Namespace);
        writer.Open($"{shape.Accessibility} sealed partial class {shape.Name}");
        foreach (TableShape table in schema.Tables)
        {
            Property(writer, table.Record.Accessibility, table.Record.FullName, table.Record.Name, $"a row of {table.Name}: written as an object, and read by its key.");
            List(writer, table.Record.Accessibility, table.Record.FullName, table.Holder, $"rows of {table.Name}");
        }

        foreach (UnionShape union in schema.Unions)
        {
            string rows = union.Holder.ToLowerInvariant();
            Property(writer, union.Accessibility, union.FullName, union.Name, $"a row of any of the tables of {rows}: written as an object with its table, and read by its key.");
            List(writer, union.Accessibility, union.FullName, union.Holder, rows);
        }

        foreach (RecordShape value in schema.Values)
            Property(writer, value.Accessibility, value.FullName, value.Name, "a part of a row: written as an object, and not read without its row.");

        writer.Line($"private {Info}<T> Of<T>() => ({Info}<T>)Options.GetTypeInfo(typeof(T));");
        writer.Line();
        string[] answers =
        [
            .. schema.Tables.Select(table => $"request.Row<{table.Record.FullName}>({Names.Holder(table)}.Get, \"{table.Name}\")"),
            .. schema.Unions.Select(union => $"request.Union<{union.FullName}>({Names.Holder(union)}.Get, \"{union.Holder.ToLowerInvariant()}\")"),
            .. schema.Values.Select(value => $"request.Value<{value.FullName}>()"),
        ];
        writer.Doc("summary", "What System.Text.Json has to know of a type of the corpus; null for every other type.");
        writer.Line($"private static {Info}? Find(global::Jtr.Data.JsonRequest request) =>");
        writer.Line($"    {(answers.Length == 0 ? "null" : string.Join("\n        ?? ", answers))};");
        writer.Close();
        return writer.ToString();
    }

    private static void List(SourceWriter writer, string accessibility, string type, string name, string rows) =>
        Property(writer, accessibility, $"global::System.Collections.Generic.IReadOnlyList<{type}>", name, $"several {rows}, as a list.");

    private static void Property(SourceWriter writer, string accessibility, string type, string name, string what)
    {
        writer.Doc("summary", $"The JSON of {what}");
        writer.Line($"{accessibility} {Info}<{type}> {name} => Of<{type}>();");
        writer.Line();
    }
}
