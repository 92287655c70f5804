using System.Linq;
using Jtr.Corpora.Generators.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the generated half of a context of System.Text.Json: a property for each record, interface and list of rows, and the look-up by type.</summary>
internal static class JsonContextWriter
{
    private const string Info = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";

    public static SourceText Write(ClassShape shape, SchemaShape schema)
    {
        var writer = new SourceWriter(shape.Namespace);
        writer.Open($"{shape.Accessibility} sealed partial class {shape.Name}");
        Constructors(writer, shape.Name);
        foreach (TableShape table in schema.Tables)
        {
            Property(writer, table.Record.Accessibility, table.Record.FullName, table.Record.Name, $"a row of {table.Name}: written as an object, read from its key.");
            List(writer, table.Record.Accessibility, table.Record.FullName, table.TableClass, $"rows of {table.Name}");
        }

        foreach (UnionShape union in schema.Unions)
        {
            string rows = union.TableClass.ToLowerInvariant();
            Property(writer, union.Accessibility, union.FullName, union.Name, $"a row of any table of {rows}: written as an object with its table, read from its key.");
            List(writer, union.Accessibility, union.FullName, union.TableClass, rows);
        }

        foreach (RecordShape value in schema.Values)
            Property(writer, value.Accessibility, value.FullName, value.Name, "a part of a row: written as an object; it cannot be read without its row.");

        string[] answers =
        [
            .. schema.Tables.Select(table => $"request.Row<{table.Record.FullName}>({Names.TableClass(table)}.Get, \"{table.Name}\")"),
            .. schema.Unions.Select(union => $"request.Union<{union.FullName}>({Names.TableClass(union)}.Get, \"{union.TableClass.ToLowerInvariant()}\")"),
            .. schema.Values.Select(value => $"request.Value<{value.FullName}>()"),
        ];
        writer.Line("/// <inheritdoc/>");
        writer.Line($"protected override {Info}? Find({Runtime.JsonRequest} request) =>");
        writer.Line($"    {(answers.Length == 0 ? "null" : string.Join("\n        ?? ", answers))};");
        writer.Close();
        return writer.ToText();
    }

    private static void Constructors(SourceWriter writer, string name)
    {
        const string Options = "global::System.Text.Json.JsonSerializerOptions";
        writer.Doc("summary", "Initializes a context with options that writes references as keys.");
        writer.Doc("param name=\"options\"", "The options. They belong to this context and become read-only.");
        writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "<paramref name=\"options\"/> is null.");
        writer.Doc("exception cref=\"global::System.InvalidOperationException\"", "The options are already in use.");
        writer.Line($"public {name}({Options} options)");
        writer.Line($"    : this(options, {Runtime.JsonReferences}.Keys)");
        writer.Line("{");
        writer.Line("}");
        writer.Line();
        writer.Doc("summary", "Initializes a context with options.");
        writer.Doc("param name=\"options\"", "The options. They belong to this context and become read-only.");
        writer.Doc("param name=\"references\"", "The form of references to other rows.");
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
        writer.Doc("summary", "Gets the context that writes references as keys, so that the JSON of a row equals its seed. Letters of every script are written unescaped; encode the text before putting it into HTML.");
        writer.Line($"public static {name} Default {{ get; }} = new({Runtime.JsonReferences}.Keys);");
        writer.Line();
        writer.Doc("summary", "Gets the context that writes references as objects, one level deep: they have <c>\"table\"</c>, and their own references are keys. Letters of every script are written unescaped; encode the text before putting it into HTML.");
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
