using System.Linq;
using Microsoft.CodeAnalysis;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>Reads what is said of a text, or of the text of an interface that it implements: that it is a name, that a search reads it.</summary>
internal static class TextAttributes
{
    private const string NamedAttribute = Runtime.Attributes.Named, SearchedAttribute = Runtime.Attributes.Searched, NameKind = Runtime.Symbols.NameKind;
    private const int HighestWeight = 15;

    public static PropertyShape Read(IPropertySymbol property, PropertyShape shape)
    {
        AttributeData? named = Find(property, NamedAttribute), searched = Find(property, SearchedAttribute);
        return named is null && searched is null ? shape : shape with
        {
            IsNamed = named is not null,
            NameKind = named?.NamedArguments.FirstOrDefault(argument => argument.Key == "Kind").Value.Value as string,
            SearchWeight = searched?.ConstructorArguments.FirstOrDefault().Value as int? ?? 0,
        };
    }

    /// <summary>What a text asks for and its type or its record cannot give; null when all is well.</summary>
    public static string? Misused(IPropertySymbol property, PropertyShape shape)
    {
        if (shape.IsNamed && shape.Type.Kind != ValueKind.Text)
            return $"[Named] on '{shape.Name}' wants a text";
        if (shape.NameKind is { } kind && !property.ContainingType.GetMembers(kind).OfType<IPropertySymbol>().Any(other => other.IsPartialDefinition && other.Type.ToDisplayString() == NameKind))
            return $"[Named] on '{shape.Name}' finds no {NameKind} in '{kind}'";
        if (Find(property, SearchedAttribute) is not null && (shape.Type.Kind != ValueKind.Text || shape.SearchWeight is < 1 or > HighestWeight))
            return $"[Searched] on '{shape.Name}' wants a text and a weight from 1 to {HighestWeight}";
        return null;
    }

    /// <summary>The attribute of the property; where it has none, that of the property of an interface that it implements.</summary>
    private static AttributeData? Find(IPropertySymbol property, string attribute) =>
        Of(property, attribute) ?? property.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(property.Name)).Select(member => Of(member, attribute)).FirstOrDefault(data => data is not null);

    private static AttributeData? Of(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().FirstOrDefault(data => data.AttributeClass?.ToDisplayString() == attribute);
}
