using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Jtr.Data.Snapshots;

/// <summary>What is printed at all: what others can see, was written by somebody, and is not in a namespace of the platform.</summary>
internal static class ApiTypes
{
    private static readonly string[] s_platform = ["System", "Microsoft", "XamlGeneratedNamespace"];

    /// <summary>The types of a namespace and those within it, in the order of their full names.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(INamespaceSymbol root) => Walk(root)
        .Where(type => IsVisible(type) && !Array.Exists(s_platform, prefix => MetadataName(type).StartsWith(prefix, StringComparison.Ordinal)))
        .OrderBy(MetadataName, StringComparer.Ordinal);

    public static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && !symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == "System.Runtime.CompilerServices.CompilerGeneratedAttribute")
        && !(symbol.Name == "EqualityContract" && symbol.ContainingType.IsRecord);

    /// <summary>The name that orders types and interfaces: <c>Space.Outer`1/Inner</c>, with the arguments of a constructed type.</summary>
    public static string MetadataName(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return MetadataName(array.ElementType) + "[]";
        if (type is not INamedTypeSymbol named)
            return type.Name;
        string outer = named.ContainingType is { } container ? MetadataName(container.OriginalDefinition) + "/"
            : named.ContainingNamespace.IsGlobalNamespace ? "" : named.ContainingNamespace.ToDisplayString() + ".";
        string arguments = named.IsDefinition || named.TypeArguments.IsEmpty ? "" : $"<{string.Join(',', named.TypeArguments.Select(MetadataName))}>";
        return outer + named.MetadataName + arguments;
    }

    private static IEnumerable<INamedTypeSymbol> Walk(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Walk));
}
