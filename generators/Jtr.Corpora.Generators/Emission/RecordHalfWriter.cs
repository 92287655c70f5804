using System.Linq;
using Jtr.Corpora.Generators.Layout;
using Jtr.Corpora.Generators.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the generated half of a partial record: that of a table's row, which holds its number, or that of a nested value, which holds its values.</summary>
internal static class RecordHalfWriter
{
    public static SourceText Table(SchemaShape schema, TableShape table)
    {
        RecordShape record = table.Record;
        var writer = new SourceWriter(record.Namespace);
        string data = Names.Data(table), key = record.Properties.First(property => property.IsKey).Name, name = Identifiers.Escape(record.Name);
        writer.Line(Compiled(record));
        ConvertersWriter.Attributes(writer, record.Namespace, record.Name, record.HasJsonConverter, isRow: true, record.HasTypeConverter);
        writer.Line($"{record.Accessibility} sealed partial record {name} : {Runtime.Row}");
        writer.Line("#if NET8_0_OR_GREATER");
        writer.Line($"    , global::System.IParsable<{record.FullName}>");
        writer.Line("#endif");
        writer.Open();
        writer.Line($"internal {name}(int row) => RowNumber = row;");
        writer.Line();
        writer.Doc("summary", "The number of the row in the table, from 0.");
        writer.Line("internal readonly int RowNumber;");
        writer.Line();
        writer.Line($"string {Runtime.Row}.Table => \"{table.Name}\";");
        writer.Line();
        Stubs(writer, record);
        writer.Doc("summary", "Returns true if both are the same row; otherwise, false.");
        writer.Line($"public bool Equals({name}? other) => other is not null && other.RowNumber == RowNumber;");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override int GetHashCode() => RowNumber;");
        writer.Line();
        writer.Doc("summary", table.Sources is null
            ? "Returns the row on one line: its key, its details and its headline."
            : "Returns the row on one line: its key, its details, its headline and its sources.");
        writer.Line($"public override string ToString() => {Display(schema, table, key, data)};");
        writer.Line();
        WriteTo(writer, schema, record);
        writer.Line();
        Parsable(writer, table);
        writer.Close();
        return writer.ToText();
    }

    public static SourceText Value(SchemaShape schema, RecordShape record)
    {
        var writer = new SourceWriter(record.Namespace);
        string name = Identifiers.Escape(record.Name);
        writer.Line(Compiled(record));
        ConvertersWriter.Attributes(writer, record.Namespace, record.Name, record.HasJsonConverter, isRow: false, record.HasTypeConverter);
        writer.Open($"{record.Accessibility} sealed partial record {name}{(record.NamesInterface ? "" : $" : {Runtime.Record}")}");
        writer.Line($"internal {name}({string.Join(", ", record.Properties.Select(property => $"{Names.TypeOf(property)} {Parameter(property)}"))})");
        writer.Line("{");
        foreach (PropertyShape property in record.Properties)
            writer.Line($"    {(property.JsonName[0] == '_' ? "this." : "")}{Field(property)} = {Parameter(property)};");
        writer.Line("}");
        writer.Line();
        foreach (PropertyShape property in record.Properties)
        {
            writer.Line($"private readonly {Names.TypeOf(property)} {Field(property)};");
            writer.Line();
            writer.Line($"public partial {Names.TypeOf(property)} {Identifiers.Escape(property.Name)} => {Field(property)};");
            writer.Line();
        }

        Stubs(writer, record);
        if (!record.WritesToString)
        {
            writer.Doc("summary", "Returns the value on one line: its first property, then the others with their names.");
            writer.Line($"public override string ToString() => {Runtime.ValueText}.Of(this);");
            writer.Line();
        }

        WriteTo(writer, schema, record);
        writer.Close();
        return writer.ToText();
    }

    /// <summary>Returns the generated half of a rejected type.</summary>
    public static SourceText Rejected(RejectedShape rejected)
    {
        var writer = new SourceWriter(rejected.Namespace);
        foreach (string head in rejected.Heads)
            writer.Open(head);
        foreach (string member in rejected.Members)
            writer.Line(member);
        foreach (string _ in rejected.Heads)
            writer.Close();
        return writer.ToText();
    }

    /// <summary>Writes rejected properties, which were reported, so that the compiler reports no second error.</summary>
    private static void Stubs(SourceWriter writer, RecordShape record)
    {
        foreach (StubShape stub in record.Stubs.Where(stub => stub.Half is not null))
        {
            writer.Line(stub.Half!);
            writer.Line();
        }
    }

    /// <summary>Writes the parsing members, by which the framework reads a row from its key. The methods are public because ASP.NET Core finds only public ones.</summary>
    private static void Parsable(SourceWriter writer, TableShape table)
    {
        string type = table.Record.FullName, tableClass = Names.TableClass(table);
        writer.Doc("summary", $"Gets the row with a key, for code that parses values: <see cref=\"{tableClass}.Get\"/> with a FormatException.");
        writer.Doc("param name=\"s\"", "The key.");
        writer.Doc("param name=\"provider\"", "Not used: keys are compared ordinally.");
        writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "The key is null.");
        writer.Doc("exception cref=\"global::System.FormatException\"", "No row has the key; the message suggests the nearest key, or states why the key was withdrawn.");
        writer.Line($"public static {type} Parse(string s, global::System.IFormatProvider? provider) => {Runtime.RowKey}.Parse<{type}>(s, {tableClass}.Get);");
        writer.Line();
        writer.Doc("summary", "Gets the row with a key, for code that parses values. Returns false if no row has the key.");
        writer.Doc("param name=\"s\"", "The key; no row has a null key.");
        writer.Doc("param name=\"provider\"", "Not used: keys are compared ordinally.");
        writer.Doc("param name=\"result\"", "The row; null if there is none.");
        writer.Line($"public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, global::System.IFormatProvider? provider, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {type}? result) =>");
        writer.Line($"    {tableClass}.TryGet(s, out result);");
    }

    /// <summary>Writes <c>ToString</c>: the key, those details that the row itself holds in parentheses, the headline, and the sources in brackets.</summary>
    private static string Display(SchemaShape schema, TableShape table, string key, string data)
    {
        PropertyShape[] glance = table.Details
            .Select(path => table.Record.IndexOf(path))
            .Where(index => index >= 0)
            .Select(index => table.Record.Properties[index])
            .Where(property => !property.IsList && property.Type.Kind is ValueKind.Date or ValueKind.Enum or ValueKind.Text)
            .ToArray();
        string line = key;
        if (glance.Length > 0)
            line += " + \" (\" + " + string.Join(" + \", \" + ", glance.Select(property => Glance(schema, property))) + " + \")\"";
        if (table.Headline is not null)
            line += $" + \": \" + {Names.Member(table.Headline)}";
        if (table.Sources is not null)
            line += $" + ({data}.{LayoutBuilder.SourcesOfLine.Name}(RowNumber) is {{ }} sources ? \" [\" + sources + \"]\" : \"\")";
        return line;
    }

    private static string Glance(SchemaShape schema, PropertyShape property) => Glance(schema, property, Names.Member(property.Name));

    private static string Glance(SchemaShape schema, PropertyShape property, string name) => property.Type.Kind switch
    {
        ValueKind.Enum when property.IsNullable => $"({name} is {{ }} of{property.Name} ? {Names.EnumLabels(schema)}.Of(of{property.Name}) : \"-\")",
        ValueKind.Enum => $"{Names.EnumLabels(schema)}.Of({name})",
        ValueKind.Date => property.IsNullable ? $"({name}?.ToString() ?? \"undated\")" : $"{name}.ToString()",
        _ => property.IsNullable ? $"({name} ?? \"-\")" : name,
    };

    private static void WriteTo(SourceWriter writer, SchemaShape schema, RecordShape record)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Open($"public void WriteTo({Runtime.RecordWriter} writer)");
        writer.Line("if (writer is null)");
        writer.Line("    throw new global::System.ArgumentNullException(nameof(writer));");
        foreach (PropertyShape property in record.Properties.Where(property => !property.IsDerived))
        {
            string name = $"\"{property.JsonName}\"", member = Names.Member(property.Name);
            if (property.IsList)
            {
                writer.Open($"if ({member}.Length > 0)");
                writer.Line($"writer.BeginList({name}, {member}.Length);");
                writer.Line($"foreach (var item in {member})");
                writer.Line($"    {Call(schema, property.Type, "null", "item")}");
                writer.Line("writer.EndList();");
                writer.Close();
            }
            else if (property.IsNullable)
            {
                writer.Line($"if ({member} is {{ }} of{property.Name})");
                writer.Line($"    {Call(schema, property.Type, name, "of" + property.Name)}");
            }
            else
            {
                writer.Line(Call(schema, property.Type, name, member));
            }
        }

        writer.Close();
    }

    private static string Call(SchemaShape schema, TypeShape type, string name, string value) => type.Kind switch
    {
        ValueKind.Boolean => $"writer.Boolean({name}, {value});",
        ValueKind.Integer => $"writer.Integer({name}, {value});",
        ValueKind.Decimal => $"writer.Number({name}, {value});",
        ValueKind.Text => $"writer.Text({name}, {value});",
        ValueKind.Enum => $"writer.EnumLabel({name}, {Names.EnumLabels(schema)}.Of({value}));",
        ValueKind.Date => $"writer.Date({name}, {value});",
        ValueKind.Value => $"writer.Value({name}, {value});",
        _ => $"writer.Reference({name}, ({Runtime.Row}){value});",
    };

    /// <summary>Returns the attribute that marks a column, so that readers of metadata can tell it from the other properties of the record.</summary>
    private static string Compiled(RecordShape record) => $"[{Runtime.CompiledRecord}({string.Join(", ", record.Properties.Select(property => $"\"{property.Name}\""))})]";

    private static string Parameter(PropertyShape property) => "@" + property.JsonName;

    /// <summary>Returns the name of the field that holds a property.</summary>
    public static string Field(PropertyShape property) => "_" + property.JsonName;
}
