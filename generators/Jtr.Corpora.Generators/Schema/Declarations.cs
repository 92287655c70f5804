using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>
/// Reads from declarations what symbols lack, and writes the halves of rejected members: a partial property without one would cause a second error, reported in another place.
/// </summary>
internal static class Declarations
{
    private static readonly SymbolDisplayFormat s_typeFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly HashSet<SyntaxKind> s_repeated =
    [
        SyntaxKind.PublicKeyword, SyntaxKind.InternalKeyword, SyntaxKind.PrivateKeyword, SyntaxKind.ProtectedKeyword, SyntaxKind.StaticKeyword, SyntaxKind.RequiredKeyword, SyntaxKind.PartialKeyword,
    ];

    public static bool IsPartial(INamedTypeSymbol type) => Of<TypeDeclarationSyntax>(type) is var parts && parts.Any()
        && parts.All(part => part.Modifiers.Any(SyntaxKind.PartialKeyword));

    public static bool IsPositional(INamedTypeSymbol type) => Of<TypeDeclarationSyntax>(type).Any(part => part.ParameterList is not null);

    /// <summary>Returns true if a static partial class can be another part of a type, given the accessibility of that class; otherwise, false.</summary>
    public static bool TakesPart(INamedTypeSymbol type, string accessibility)
    {
        if (type is not { TypeKind: TypeKind.Class, IsRecord: false, Arity: 0, IsFileLocal: false, BaseType.SpecialType: SpecialType.System_Object } || type.Interfaces.Length > 0 || !IsPartial(type))
            return false;
        IEnumerable<SyntaxToken> modifiers = Of<TypeDeclarationSyntax>(type).SelectMany(part => part.Modifiers);
        return modifiers.Any(modifier => modifier.IsKind(SyntaxKind.StaticKeyword))
            && !modifiers.Any(modifier => modifier.IsKind(SyntaxKind.AbstractKeyword) || modifier.IsKind(SyntaxKind.SealedKeyword))
            && IsSeenAs(type, accessibility);
    }

    /// <summary>Returns true if a partial structure can be another part of a type, given the accessibility of that structure; otherwise, false.</summary>
    public static bool TakesPartInQuery(INamedTypeSymbol type, string accessibility) =>
        type is { TypeKind: TypeKind.Struct, IsRecord: false, Arity: 0, IsFileLocal: false, IsRefLikeType: false } && IsPartial(type) && !IsPositional(type) && IsSeenAs(type, accessibility);

    private static bool IsSeenAs(INamedTypeSymbol type, string accessibility) => Of<TypeDeclarationSyntax>(type).SelectMany(part => part.Modifiers)
        .All(modifier => modifier.Kind() is not (SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword) || modifier.Text == accessibility);

    /// <summary>Returns the first modifier of a partial property that the generator does not repeat; null if there is none.</summary>
    public static string? Modifier(IPropertySymbol property) => Of<BasePropertyDeclarationSyntax>(property)
        .SelectMany(part => part.Modifiers)
        .Where(modifier => modifier.Kind() is not (SyntaxKind.PublicKeyword or SyntaxKind.PartialKeyword))
        .Select(modifier => modifier.Text)
        .FirstOrDefault();

    public static bool HasPartialKeyword(IPropertySymbol property) =>
        Of<BasePropertyDeclarationSyntax>(property).Any(part => part.Modifiers.Any(SyntaxKind.PartialKeyword));

    public static bool HasPartialKeyword(IMethodSymbol method) =>
        Of<MethodDeclarationSyntax>(method).Any(part => part.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>Returns a half for a rejected property, which returns the default of its type; null if none would compile.</summary>
    public static string? Half(IPropertySymbol property)
    {
        PropertyDeclarationSyntax[] parts = Of<PropertyDeclarationSyntax>(property).ToArray();
        if (parts.Length != 1 || property.PartialImplementationPart is not null || property.RefKind != RefKind.None || property.IsIndexer || HasError(property.Type)
            || parts[0].ContainsDiagnostics || parts[0].ExplicitInterfaceSpecifier is not null || parts[0].AccessorList is not { } accessors)
            return null;
        SyntaxToken[] modifiers = parts[0].Modifiers.ToArray();
        if (modifiers.Any(modifier => !s_repeated.Contains(modifier.Kind())) || modifiers.Select(modifier => modifier.Kind()).Distinct().Count() != modifiers.Length
            || modifiers.Count(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword) > 1
            || accessors.Accessors.Any(accessor => accessor.Modifiers.Count > 0 || accessor.Body is not null || accessor.ExpressionBody is not null)
            || accessors.Accessors.GroupBy(accessor => accessor.Kind() == SyntaxKind.GetAccessorDeclaration).Any(group => group.Count() > 1)
            || Rank(property.Type) < RankOf(property.DeclaredAccessibility, property.ContainingType))
            return null;
        string head = string.Join(" ", modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.PartialKeyword)).Select(modifier => modifier.Text).Append("partial"));
        string bodies = string.Join(" ", accessors.Accessors.Select(accessor => accessor.Keyword.Text + (accessor.Keyword.IsKind(SyntaxKind.GetKeyword) ? " => default!;" : " { }")));
        return $"{head} {property.Type.ToDisplayString(s_typeFormat)} {Identifiers.Escape(property.Name)} {{ {bodies} }}";
    }

    /// <summary>Returns the declarations that open another part of a type and of its enclosing types, from the outermost inwards; empty if there can be no other part.</summary>
    public static EquatableArray<string> Heads(INamedTypeSymbol type)
    {
        if (!IsNamed(type.ContainingNamespace))
            return default;
        var heads = new List<string>();
        for (INamedTypeSymbol? each = type; each is not null; each = each.ContainingType)
        {
            string? kind = each.TypeKind switch
            {
                TypeKind.Class => each.IsRecord ? "record" : "class",
                TypeKind.Struct => each.IsRecord ? "record struct" : "struct",
                TypeKind.Interface => "interface",
                _ => null,
            };
            if (kind is null || each.IsFileLocal || each.IsRefLikeType || !IsPartial(each) || Of<TypeDeclarationSyntax>(each).Any(part => part.Identifier.IsMissing))
                return default;
            string parameters = each.Arity == 0 ? "" : $"<{string.Join(", ", each.TypeParameters.Select(parameter => Identifiers.Escape(parameter.Name)))}>";
            heads.Insert(0, $"partial {kind} {Identifiers.Escape(each.Name)}{parameters}");
        }

        return heads.ToEquatable();
    }

    /// <summary>Returns true if every part of a namespace has a name. A part has none while it is typed.</summary>
    public static bool IsNamed(INamespaceSymbol @namespace) => @namespace.IsGlobalNamespace || (@namespace.Name.Length > 0 && IsNamed(@namespace.ContainingNamespace));

    /// <summary>Ranks the accessibility of a type: 2 for public, 1 for internal, 0 for less.</summary>
    public static int Rank(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Rank(array.ElementType),
        INamedTypeSymbol { IsFileLocal: true } => 0,
        INamedTypeSymbol named => named.TypeArguments.Select(Rank).Append(RankOf(named.DeclaredAccessibility, named.ContainingType)).Min(),
        _ => 2,
    };

    /// <summary>Returns true if the compiler does not know a type or one of its type arguments; otherwise, false.</summary>
    public static bool HasError(ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol => true,
        IArrayTypeSymbol array => HasError(array.ElementType),
        IPointerTypeSymbol or IFunctionPointerTypeSymbol or IDynamicTypeSymbol => true,
        INamedTypeSymbol named => named.TypeArguments.Any(HasError) || (named.ContainingType is { } outer && HasError(outer)),
        _ => false,
    };

    private static int RankOf(Accessibility accessibility, INamedTypeSymbol? outer)
    {
        int own = accessibility switch
        {
            Accessibility.Public or Accessibility.NotApplicable => 2,
            Accessibility.Internal or Accessibility.ProtectedOrInternal => 1,
            _ => 0,
        };
        return outer is null ? own : System.Math.Min(own, Rank(outer));
    }

    private static IEnumerable<T> Of<T>(ISymbol symbol)
        where T : SyntaxNode => symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).OfType<T>();
}
