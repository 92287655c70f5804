using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Jtr.Data.Snapshots;

/// <summary>Names of types and members as C# writes them, fully qualified and with keywords.</summary>
internal static class TypeText
{
    private static readonly SymbolDisplayFormat s_format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    public static string Of(ITypeSymbol type)
    {
        Check(type);
        return type.ToDisplayString(s_format);
    }

    public static string Identifier(string name) =>
        Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(name) != Microsoft.CodeAnalysis.CSharp.SyntaxKind.None || name is "partial" or "where" or "yield"
            || (name.StartsWith("__", StringComparison.Ordinal) && name is not ['_', '_', '_', ..])
            ? "@" + name
            : name;

    /// <summary>The order of overloads: by the name without arguments, then argument by argument.</summary>
    public static int Compare(ITypeSymbol left, ITypeSymbol right)
    {
        int order = string.CompareOrdinal(Base(left), Base(right));
        ITypeSymbol[] leftArguments = Arguments(left), rightArguments = Arguments(right);
        for (int i = 0; order == 0 && i < leftArguments.Length && i < rightArguments.Length; i++)
            order = Compare(leftArguments[i], rightArguments[i]);
        return order != 0 ? order : leftArguments.Length - rightArguments.Length;
    }

    public static NotSupportedException Unsupported(ISymbol symbol, string what) =>
        new($"{symbol.ToDisplayString()}: {what} is outside of what is supported: keep it out of the public API, or teach {nameof(ApiWriter)} the form that PublicApiGenerator gives it.");

    private static string Base(ITypeSymbol type)
    {
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return Base(((INamedTypeSymbol)type).TypeArguments[0]) + "?";
        string mark = type.NullableAnnotation == NullableAnnotation.Annotated ? "?" : "";
        if (type is IArrayTypeSymbol array)
            return mark.Length > 0 ? Of(type) : Base(array.ElementType);
        return (type is INamedTypeSymbol { IsGenericType: true } ? ApiTypes.MetadataName(type.OriginalDefinition).Replace('/', '.') : type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(s_format)) + mark;
    }

    private static ITypeSymbol[] Arguments(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsGenericType: true } named && named.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T ? [.. named.TypeArguments] : [];

    private static void Check(ITypeSymbol type)
    {
        switch (type)
        {
            case IDynamicTypeSymbol or IPointerTypeSymbol or IFunctionPointerTypeSymbol:
                throw Unsupported(type, "dynamic, or a pointer,");
            case INamedTypeSymbol { IsTupleType: true }:
                throw Unsupported(type, "a tuple");
            case { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr }:
                throw Unsupported(type, "a native integer");
            case IArrayTypeSymbol { Rank: > 1 } or IArrayTypeSymbol { ElementType: INamedTypeSymbol { IsGenericType: true } or IArrayTypeSymbol }:
                throw Unsupported(type, "an array of generics or of arrays, or of several dimensions,");
            case IArrayTypeSymbol array:
                Check(array.ElementType);
                break;
            case INamedTypeSymbol named:
                foreach (ITypeSymbol argument in named.TypeArguments.Concat(named.ContainingType is { } outer ? [outer] : []))
                {
                    if (!SymbolEqualityComparer.Default.Equals(argument, named))
                        Check(argument);
                }

                break;
        }
    }
}
