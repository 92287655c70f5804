using Jtr.Data.Generators.Layout;
using Jtr.Data.Generators.Schema;

namespace Jtr.Data.Generators.Emission;

/// <summary>The names that the writers agree on.</summary>
internal static class Names
{
    /// <summary>The internal class with a table's columns.</summary>
    public static string Data(TableShape table) => Global(table.Record.Namespace, table.Holder + "Data");

    public static string Holder(TableShape table) => Global(table.Record.Namespace, table.Holder);

    public static string Holder(UnionShape union) => Global(union.Namespace, union.Holder);

    public static string Holder(UnionPart part) => Global(part.Namespace, part.Holder);

    /// <summary>The internal class that knows the words of an enumeration's namespace.</summary>
    public static string Words(string enumFullName) => enumFullName.Substring(0, enumFullName.LastIndexOf('.') + 1) + "Words";

    /// <summary>The type of a property as C# writes it.</summary>
    public static string TypeOf(PropertyShape property)
    {
        if (property.InverseOf is not null)
            return $"global::Jtr.Data.Rows<{property.Type.CSharpName}>";
        return property.IsList
            ? $"global::System.Collections.Immutable.ImmutableArray<{property.Type.CSharpName}>"
            : property.Type.CSharpName + (property.IsNullable ? "?" : "");
    }

    private static string Global(string @namespace, string name) =>
        @namespace.Length == 0 ? "global::" + name : $"global::{@namespace}.{name}";
}
