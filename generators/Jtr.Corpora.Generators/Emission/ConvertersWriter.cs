using Jtr.Corpora.Generators.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>
/// Writes the converters that the attributes of a record name: the factory of its converter for System.Text.Json and, for a row, its <c>TypeConverter</c>, so that serialisers and binders
/// find them. They are types in a namespace that completion hides, because the source generator of System.Text.Json must be able to name the first.
/// </summary>
internal static class ConvertersWriter
{
    private const string Json = "global::System.Text.Json.Serialization.";
    private const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    public static SourceText Table(TableShape table) =>
        Write(table.Record.Namespace, table.Record.Name, table.Record.FullName, table.Record.Accessibility, $"Row<{table.Record.FullName}>({Names.TableClass(table)}.Get, \"{table.Name}\")", Names.TableClass(table));

    public static SourceText Union(UnionShape union) =>
        Write(union.Namespace, union.Name, union.FullName, union.Accessibility, $"Union<{union.FullName}>({Names.TableClass(union)}.Get, \"{union.TableClass.ToLowerInvariant()}\")", Names.TableClass(union));

    public static SourceText Value(RecordShape record) => Write(record.Namespace, record.Name, record.FullName, record.Accessibility, $"Value<{record.FullName}>()", null);

    /// <summary>Writes the generated half of a union's interface, which has only attributes.</summary>
    public static SourceText Half(UnionShape union)
    {
        var writer = new SourceWriter(union.Namespace);
        Attributes(writer, union.Namespace, union.Name, union.HasJsonConverter, isRow: true, union.HasTypeConverter);
        writer.Line($"{union.Accessibility} partial interface {Identifiers.Escape(union.Name)};");
        return writer.ToText();
    }

    /// <summary>Writes the attributes of a declaration, except those that the declaration has itself.</summary>
    public static void Attributes(SourceWriter writer, string @namespace, string name, bool namesJson, bool isRow, bool namesText)
    {
        if (!namesJson)
            writer.Line($"[{Json}JsonConverter(typeof({Names.Converters(@namespace)}.{name}Json))]");
        if (isRow && !namesText)
            writer.Line($"[global::System.ComponentModel.TypeConverter(typeof({Names.Converters(@namespace)}.{name}Text))]");
    }

    private static SourceText Write(string @namespace, string name, string type, string accessibility, string converter, string? tableClass)
    {
        var writer = new SourceWriter(Names.Converters(@namespace).Substring("global::".Length));
        writer.Doc("summary", $"Creates the JSON of <see cref=\"{type}\"/>, with references as keys, when System.Text.Json asks for it. Thread-safe.");
        writer.Line(Hidden);
        writer.Open($"{accessibility} sealed class {name}Json : {Json}JsonConverterFactory");
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override bool CanConvert(global::System.Type typeToConvert) => typeToConvert == typeof({type});");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override {Json}JsonConverter CreateConverter(global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options) =>");
        writer.Line($"    {Runtime.RowJson}.{converter};");
        writer.Close();
        if (tableClass is not null)
        {
            writer.Line();
            writer.Doc("summary", $"Converts <see cref=\"{type}\"/> to and from its key.");
            writer.Open($"internal sealed class {name}Text : {Runtime.RowTypeConverter}<{type}>");
            writer.Line($"protected override {type} Get(string key) => {tableClass}.Get(key);");
            writer.Close();
        }

        return writer.ToText();
    }
}
