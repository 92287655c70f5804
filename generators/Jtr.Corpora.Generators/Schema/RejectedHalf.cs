using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>Writes the generated half of a rejected type. It is empty, and exists so that one mistake causes one error.</summary>
internal static class RejectedHalf
{
    /// <param name="table">The name of the table; empty for a value.</param>
    /// <param name="implemented">The interface that the half would have implemented; empty for a class of another kind.</param>
    public static RejectedShape Of(INamedTypeSymbol type, string table, string implemented)
    {
        EquatableArray<string> heads = type.Name.Length == 0 || type.IsFileLocal ? default : Declarations.Heads(type);
        var members = new List<string>();
        if (heads.Count > 0)
        {
            foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>().Where(property => property.IsPartialDefinition))
            {
                if (type.GetMembers(property.Name).Length == 1 && Declarations.Half(property) is { } half)
                    members.Add(half);
            }

            if (implemented.Length > 0 && !type.IsStatic && type.TypeKind != TypeKind.Interface)
            {
                string[] all = heads.ToArray();
                all[all.Length - 1] += " : " + implemented;
                heads = all.ToEquatable();
                if (implemented == Runtime.Row && !HasProperty(type, "Key"))
                    members.Add($"string {Runtime.Row}.Key => \"\";");
                if (implemented == Runtime.Row && !HasProperty(type, "Table"))
                    members.Add($"string {Runtime.Row}.Table => \"\";");
                if (!HasWriter(type))
                    members.Add($"void {Runtime.Record}.WriteTo({Runtime.RecordWriter} writer) {{ }}");
            }
        }

        return new RejectedShape(SchemaReader.FullName(type), SchemaReader.NamespaceOf(type), type.Name, table, heads, members.ToEquatable());
    }

    private static bool HasProperty(INamedTypeSymbol type, string name) => type.GetMembers().OfType<IPropertySymbol>().Any(property =>
        (property.Name == name && property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, Type.SpecialType: SpecialType.System_String, GetMethod: not null }) || property.Name.EndsWith("." + name, System.StringComparison.Ordinal));

    private static bool HasWriter(INamedTypeSymbol type) => type.GetMembers().OfType<IMethodSymbol>().Any(method =>
        (method.Name == "WriteTo" && method is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, ReturnsVoid: true, Parameters.Length: 1 }) || method.Name.EndsWith(".WriteTo", System.StringComparison.Ordinal));
}
