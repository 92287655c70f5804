using System.Linq;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the other half of a context of System.Text.Json: a property for each record, interface and list of rows, and how each is found.</summary>
internal static class JsonContextWriter
{
    private const string Info = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";

    public static string Write(ClassShape shape, SchemaShape schema)
    {
        var writer = new SourceWriter(shape.Namespace);
        writer.Open($"{shape.Accessibility} sealed partial class {shape.Name}");
        Constructors(writer, shape.Name);
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

        string[] answers =
        [
            .. schema.Tables.Select(table => $"request.Row<{table.Record.FullName}>({Names.Holder(table)}.Get, \"{table.Name}\")"),
            .. schema.Unions.Select(union => $"request.Union<{union.FullName}>({Names.Holder(union)}.Get, \"{union.Holder.ToLowerInvariant()}\")"),
            .. schema.Values.Select(value => $"request.Value<{value.FullName}>()"),
        ];
        writer.Line("/// <inheritdoc/>");
        writer.Line($"protected override {Info}? Find({Runtime.JsonRequest} request) =>");
        writer.Line($"    {(answers.Length == 0 ? "null" : string.Join("\n        ?? ", answers))};");
        writer.Close();
        return writer.ToString();
    }

    private static void Constructors(SourceWriter writer, string name)
    {
        const string Options = "global::System.Text.Json.JsonSerializerOptions";
        writer.Doc("summary", "Initializes a context with options, and references as keys.");
        writer.Doc("param name=\"options\"", "The options, which belong to this context from then on and cannot be changed any more.");
        writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "<paramref name=\"options\"/> is null.");
        writer.Doc("exception cref=\"global::System.InvalidOperationException\"", "The options are already in use.");
        writer.Line($"public {name}({Options} options)");
        writer.Line($"    : this(options, {Runtime.JsonReferences}.Keys)");
        writer.Line("{");
        writer.Line("}");
        writer.Line();
        writer.Doc("summary", "Initializes a context with options.");
        writer.Doc("param name=\"options\"", "The options, which belong to this context from then on and cannot be changed any more.");
        writer.Doc("param name=\"references\"", "How a row names the rows that it refers to.");
        writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "<paramref name=\"options\"/> is null.");
        writer.Doc("exception cref=\"global::System.ArgumentOutOfRangeException\"", $"<paramref name=\"references\"/> is not a value of <see cref=\"{Runtime.JsonReferences}\"/>.");
        writer.Doc("exception cref=\"global::System.InvalidOperationException\"", "The options are already in use.");
        writer.Line($"public {name}({Options} options, {Runtime.JsonReferences} references)");
        writer.Line("    : base(options ?? throw new global::System.ArgumentNullException(nameof(options)), references)");
        writer.Line("{");
        writer.Line("}");
        writer.Line();
        writer.Line($"private {name}({Runtime.JsonReferences} references)");
        writer.Line("    : base(null, references)");
        writer.Line("{");
        writer.Line("}");
        writer.Line();
        writer.Doc("summary", "References as keys: a row is exactly what it is in the seeds. Every script is written unescaped, so escape the text before it goes into HTML.");
        writer.Line($"public static {name} Default {{ get; }} = new({Runtime.JsonReferences}.Keys);");
        writer.Line();
        writer.Doc("summary", "References as objects, one step far: they have <c>\"table\"</c>, and their own references as keys. Every script is written unescaped, so escape the text before it goes into HTML.");
        writer.Line($"public static {name} Expanded {{ get; }} = new({Runtime.JsonReferences}.Expanded);");
        writer.Line();
    }

    private static void List(SourceWriter writer, string accessibility, string type, string name, string rows) =>
        Property(writer, accessibility, $"global::System.Collections.Generic.IReadOnlyList<{type}>", name, $"several {rows}, as a list.");

    private static void Property(SourceWriter writer, string accessibility, string type, string name, string what)
    {
        writer.Doc("summary", $"The JSON of {what}");
        writer.Line($"{accessibility} {Info}<{type}> {Identifiers.Escape(name)} => Of<{type}>();");
        writer.Line();
    }
}
