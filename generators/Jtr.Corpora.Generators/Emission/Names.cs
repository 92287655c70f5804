using Jtr.Corpora.Generators.Layout;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>The names that several writers share.</summary>
internal static class Names
{
    /// <summary>Returns the name of the internal class with a table's columns.</summary>
    public static string Data(TableShape table) => Global(table.Record.Namespace, table.TableClass + "Data");

    /// <summary>Returns the name of the structure that queries a table.</summary>
    public static string Query(TableShape table) => Global(table.Record.Namespace, table.Query);

    public static string TableClass(TableShape table) => Global(table.Record.Namespace, table.TableClass);

    public static string TableClass(UnionShape union) => Global(union.Namespace, union.TableClass);

    public static string TableClass(UnionPart part) => Global(part.Namespace, part.TableClass);

    /// <summary>Returns the name of the internal class with the labels of the enumerations.</summary>
    public static string EnumLabels(SchemaShape schema) => Global(schema.Namespace, schema.EnumLabelsName);

    /// <summary>Returns the namespace of the converters of a record, which completion hides.</summary>
    public static string Converters(string @namespace) => Global(@namespace, "CompilerServices");

    /// <summary>Returns the expression for the number of a row in an index of a table.</summary>
    public static string NumberOf(SchemaShape schema, TableShape table, TypeShape target, string row) => target.Kind switch
    {
        ValueKind.UnionReference => $"{TableClass(schema.UnionOf(target.Target))}.NumberOf({row})",
        ValueKind.ForeignReference => $"{Data(table)}.{schema.ForeignOf(target.Target).NumberOf}({row})",
        _ => $"{row}.RowNumber",
    };

    /// <summary>Returns the expression for the key of the row whose number an index of a table holds.</summary>
    public static string KeyOf(SchemaShape schema, TypeShape target) => target.Kind switch
    {
        ValueKind.UnionReference => $"{TableClass(schema.UnionOf(target.Target))}.Row(number).Key",
        ValueKind.ForeignReference => "\"a row of another assembly\"",
        _ => $"{Data(schema.Tables[schema.TableOf(target.Target)])}.Row(number).Key",
    };

    /// <summary>Returns the type of a property as C# writes it.</summary>
    public static string TypeOf(PropertyShape property)
    {
        if (property.InverseOf is not null)
            return $"{Runtime.Rows}<{property.Type.CSharpName}>";
        return property.IsList
            ? $"global::System.Collections.Immutable.ImmutableArray<{property.Type.CSharpName}>"
            : property.Type.CSharpName + (property.IsNullable ? "?" : "");
    }

    /// <summary>Returns the access to a property of the record itself, qualified if a parameter or local of generated code, which begin with a lower-case letter, could have its name.</summary>
    public static string Member(string property) => char.IsUpper(property[0]) ? property : "this.@" + property;

    /// <summary>Returns the name of the class that opens the resource with the data.</summary>
    public static string Bytes(SchemaShape schema) => Global(schema.Namespace.Length == 0 ? "CompilerServices" : schema.Namespace + ".CompilerServices", BytesWriter.Name);

    private static string Global(string @namespace, string name) =>
        @namespace.Length == 0 ? "global::" + name : $"global::{@namespace}.{name}";
}
