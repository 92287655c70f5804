using Jtr.Corpora.Generators.Layout;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>The names that the writers agree on.</summary>
internal static class Names
{
    /// <summary>The internal class with a table's columns.</summary>
    public static string Data(TableShape table) => Global(table.Record.Namespace, table.Holder + "Data");

    /// <summary>The structure that queries a table.</summary>
    public static string Query(TableShape table) => Global(table.Record.Namespace, table.Query);

    public static string Holder(TableShape table) => Global(table.Record.Namespace, table.Holder);

    public static string Holder(UnionShape union) => Global(union.Namespace, union.Holder);

    public static string Holder(UnionPart part) => Global(part.Namespace, part.Holder);

    /// <summary>The internal class that knows the words of the enumerations.</summary>
    public static string Words(SchemaShape schema) => Global(schema.Namespace, schema.WordsName);

    /// <summary>The namespace of the converters of a record, which completion does not offer.</summary>
    public static string Converters(string @namespace) => Global(@namespace, "CompilerServices");

    /// <summary>The expression that is the number by which an index of a table knows a row.</summary>
    public static string NumberOf(SchemaShape schema, TableShape table, TypeShape target, string row) => target.Kind switch
    {
        ValueKind.UnionReference => $"{Holder(schema.UnionOf(target.Target))}.NumberOf({row})",
        ValueKind.ForeignReference => $"{Data(table)}.{schema.ForeignOf(target.Target).NumberOf}({row})",
        _ => $"{row}.RowNumber",
    };

    /// <summary>The expression that is the key of the row by whose number an index of a table knows it.</summary>
    public static string KeyOf(SchemaShape schema, TypeShape target) => target.Kind switch
    {
        ValueKind.UnionReference => $"{Holder(schema.UnionOf(target.Target))}.Row(number).Key",
        ValueKind.ForeignReference => "\"a row of another assembly\"",
        _ => $"{Holder(schema.Tables[schema.TableOf(target.Target)])}.Row(number).Key",
    };

    /// <summary>The type of a property as C# writes it.</summary>
    public static string TypeOf(PropertyShape property)
    {
        if (property.InverseOf is not null)
            return $"{Runtime.Rows}<{property.Type.CSharpName}>";
        return property.IsList
            ? $"global::System.Collections.Immutable.ImmutableArray<{property.Type.CSharpName}>"
            : property.Type.CSharpName + (property.IsNullable ? "?" : "");
    }

    /// <summary>A property of the record itself, also where a parameter or a local of generated code has its name: those begin with a lower-case letter.</summary>
    public static string Member(string property) => char.IsUpper(property[0]) ? property : "this.@" + property;

    /// <summary>The class that opens the resource with the data.</summary>
    public static string Bytes(SchemaShape schema) => Global(schema.Namespace.Length == 0 ? "CompilerServices" : schema.Namespace + ".CompilerServices", BytesWriter.Name);

    private static string Global(string @namespace, string name) =>
        @namespace.Length == 0 ? "global::" + name : $"global::{@namespace}.{name}";
}
