using System.Linq;
using Jtr.Data.Generators.Schema;

namespace Jtr.Data.Generators.Emission;

/// <summary>Writes the other half of a partial record: of a table's, which holds its row number and reads on demand, or of a nested value's, which holds its values.</summary>
internal static class RecordHalfWriter
{
    public static string Table(TableShape table)
    {
        RecordShape record = table.Record;
        var writer = new SourceWriter(record.Namespace);
        string data = Names.Data(table), key = record.Properties.First(property => property.IsKey).Name;
        writer.Open($"{record.Accessibility} sealed partial record {record.Name} : global::Jtr.Data.IRow");
        writer.Line($"internal {record.Name}(int row) => RowNumber = row;");
        writer.Line();
        writer.Doc("summary", "The number of the row in the table, from 0.");
        writer.Line("internal readonly int RowNumber;");
        writer.Line();
        writer.Line($"string global::Jtr.Data.IRow.Table => \"{table.Name}\";");
        writer.Line();
        foreach (PropertyShape property in record.Properties)
            Property(writer, property, data);
        writer.Doc("summary", "Whether both are the same row.");
        writer.Line($"public bool Equals({record.Name}? other) => other is not null && other.RowNumber == RowNumber;");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override int GetHashCode() => RowNumber;");
        writer.Line();
        Display(writer, table, key);
        WriteTo(writer, record);
        writer.Close();
        return writer.ToString();
    }

    public static string Value(RecordShape record)
    {
        var writer = new SourceWriter(record.Namespace);
        writer.Open($"{record.Accessibility} sealed partial record {record.Name}");
        writer.Line($"internal {record.Name}({string.Join(", ", record.Properties.Select(property => $"{Names.TypeOf(property)} {Parameter(property)}"))})");
        writer.Line("{");
        foreach (PropertyShape property in record.Properties)
            writer.Line($"    {Field(property)} = {Parameter(property)};");
        writer.Line("}");
        writer.Line();
        foreach (PropertyShape property in record.Properties)
        {
            writer.Line($"private readonly {Names.TypeOf(property)} {Field(property)};");
            writer.Line();
            writer.Line($"public partial {Names.TypeOf(property)} {property.Name} => {Field(property)};");
            writer.Line();
        }

        WriteTo(writer, record);
        writer.Close();
        return writer.ToString();
    }

    private static void Property(SourceWriter writer, PropertyShape property, string data)
    {
        string type = Names.TypeOf(property), read = $"{data}.{property.Name}(RowNumber)";
        if (property.InverseOf is not null)
        {
            writer.Line($"public partial {type} {property.Name} => {read};");
        }
        else if (property.IsList)
        {
            // The list is kept as its array: a field of the list's own type would load the assembly of immutable collections with the record.
            const string Marshal = "global::System.Runtime.InteropServices.ImmutableCollectionsMarshal";
            writer.Line($"private {property.Type.CSharpName}[]? {Field(property)};");
            writer.Line();
            writer.Open($"public partial {type} {property.Name}");
            writer.Open("get");
            writer.Line($"if (global::System.Threading.Volatile.Read(ref {Field(property)}) is null)");
            writer.Line($"    global::System.Threading.Interlocked.CompareExchange(ref {Field(property)}, {Marshal}.AsArray({read}), null);");
            writer.Line($"return {Marshal}.AsImmutableArray({Field(property)});");
            writer.Close();
            writer.Close();
        }
        else
        {
            bool keep = property.Type.Kind is ValueKind.Text or ValueKind.Value;
            writer.Line($"public partial {type} {property.Name} => {(keep ? "field ??= " : "")}{read};");
        }

        writer.Line();
    }

    /// <summary>Key, what is known at a glance in parentheses, the headline, and in brackets where it is written.</summary>
    private static void Display(SourceWriter writer, TableShape table, string key)
    {
        string line = key;
        if (table.Glance.Count > 0)
            line += " + \" (\" + " + string.Join(" + \", \" + ", table.Glance.Select(Glance)) + " + \")\"";
        if (table.Headline is not null)
            line += $" + \": \" + {table.Headline}";
        if (table.Sources is not { } sources)
        {
            writer.Doc("summary", "The row in one line: its key, what is known at a glance, and its headline.");
            writer.Line($"public override string ToString() => {line};");
        }
        else
        {
            writer.Doc("summary", "The row in one line: its key, what is known at a glance, its headline, and where it is written.");
            writer.Open("public override string ToString()");
            writer.Line("var sources = new global::Jtr.Data.Brackets();");
            writer.Line($"foreach (var item in {sources.List})");
            writer.Line($"    sources.Add(item.{sources.Steps});");
            writer.Line($"return {line} + sources;");
            writer.Close();
        }

        writer.Line();
    }

    private static string Glance(PathShape path) => path.End.Kind switch
    {
        ValueKind.Word when path.IsNullable => $"({path.Steps} is {{ }} of{path.Steps.Replace(".", "")} ? {Names.Words(path.End.Target)}.Of(of{path.Steps.Replace(".", "")}) : \"-\")",
        ValueKind.Word => $"{Names.Words(path.End.Target)}.Of({path.Steps})",
        ValueKind.Date => path.IsNullable ? $"({path.Steps}?.ToString() ?? \"undated\")" : $"{path.Steps}.ToString()",
        _ => path.IsNullable ? $"({path.Steps} ?? \"-\")" : path.Steps,
    };

    private static void WriteTo(SourceWriter writer, RecordShape record)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Open("public void WriteTo(global::Jtr.Data.RecordWriter writer)");
        writer.Line("if (writer is null)");
        writer.Line("    throw new global::System.ArgumentNullException(nameof(writer));");
        foreach (PropertyShape property in record.Properties.Where(property => !property.IsDerived))
        {
            string name = $"\"{property.JsonName}\"";
            if (property.IsList)
            {
                writer.Open($"if ({property.Name}.Length > 0)");
                writer.Line($"writer.BeginList({name}, {property.Name}.Length);");
                writer.Line($"foreach (var item in {property.Name})");
                writer.Line($"    {Call(property.Type, "null", "item")}");
                writer.Line("writer.EndList();");
                writer.Close();
            }
            else if (property.IsNullable)
            {
                writer.Line($"if ({property.Name} is {{ }} of{property.Name})");
                writer.Line($"    {Call(property.Type, name, "of" + property.Name)}");
            }
            else
            {
                writer.Line(Call(property.Type, name, property.Name));
            }
        }

        writer.Close();
    }

    private static string Call(TypeShape type, string name, string value) => type.Kind switch
    {
        ValueKind.Truth => $"writer.Truth({name}, {value});",
        ValueKind.Integer => $"writer.Integer({name}, {value});",
        ValueKind.Decimal => $"writer.Number({name}, {value});",
        ValueKind.Text => $"writer.Text({name}, {value});",
        ValueKind.Word => $"writer.Word({name}, {Names.Words(type.Target)}.Of({value}));",
        ValueKind.Date => $"writer.Date({name}, {value});",
        ValueKind.Value => $"writer.Value({name}, {value});",
        _ => $"writer.Reference({name}, (global::Jtr.Data.IRow){value});",
    };

    private static string Parameter(PropertyShape property) => "@" + property.JsonName;

    private static string Field(PropertyShape property) => "_" + property.JsonName;
}
