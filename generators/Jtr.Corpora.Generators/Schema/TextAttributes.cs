using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>Reads [Named] and [Searched] of a text, or of the interface property that it implements.</summary>
internal static class TextAttributes
{
    private const string NamedAttribute = Runtime.Attributes.Named, SearchedAttribute = Runtime.Attributes.Searched, NameKind = Runtime.Symbols.NameKind;
    private const int HighestWeight = 15, NoKind = -1;

    public static PropertyShape Read(IPropertySymbol property, PropertyShape shape)
    {
        AttributeData? named = Find(property, NamedAttribute), searched = Find(property, SearchedAttribute);
        return named is null && searched is null ? shape : shape with
        {
            IsNamed = named is not null,
            NameKind = named is null ? null : AttributeArguments.Text(named, "Kind"),
            NamedAs = named is not null && AttributeArguments.Text(named, "As") is { } same ? ValueOf(named, same) : null,
            SearchWeight = searched is null ? 0 : AttributeArguments.Integer(searched, 0) ?? 0,
        };
    }

    /// <summary>Returns the property without attributes that its type or its record does not allow, which are reported.</summary>
    public static PropertyShape Checked(IPropertySymbol property, PropertyShape shape, System.Action<ISymbol, Descriptor, string[]> problem)
    {
        if (shape.IsNamed && shape.Type.Kind != ValueKind.Text)
        {
            problem(property, Descriptors.BadNamed, [shape.Name, "needs a text"]);
            shape = shape with { IsNamed = false, NameKind = null, NamedAs = null };
        }

        if (shape.NamedAs == NoKind)
        {
            string same = AttributeArguments.Text(Find(property, NamedAttribute)!, "As")!;
            problem(property, Descriptors.BadNamed, [shape.Name, $"finds no member '{same}' of {NameKind}{Hints.OrMeant(same, Kinds(Find(property, NamedAttribute)!).Select(member => member.Name))}"]);
            shape = shape with { NamedAs = null };
        }

        if (shape.NameKind is { } kind && !property.ContainingType.GetMembers(kind).OfType<IPropertySymbol>().Any(other => other.IsPartialDefinition && other.Type.ToDisplayString() == NameKind))
        {
            string[] kinds = property.ContainingType.GetMembers().OfType<IPropertySymbol>().Where(other => other.Type.ToDisplayString() == NameKind).Select(other => other.Name).ToArray();
            problem(property, Descriptors.BadNamed, [shape.Name, $"finds no partial property '{kind}' of the type {NameKind}{Hints.OrMeant(kind, kinds)}"]);
            shape = shape with { NameKind = null };
        }

        if (Find(property, SearchedAttribute) is not null && (shape.Type.Kind != ValueKind.Text || shape.SearchWeight is < 1 or > HighestWeight))
        {
            problem(property, Descriptors.BadSearched, [shape.Name]);
            shape = shape with { SearchWeight = 0 };
        }

        return shape;
    }

    /// <summary>Returns the value of a member of the enumeration of kinds, which is declared beside the attribute.</summary>
    private static int ValueOf(AttributeData named, string member) => Kinds(named).FirstOrDefault(field => field.Name == member)?.ConstantValue is int value ? value : NoKind;

    private static System.Collections.Generic.IEnumerable<IFieldSymbol> Kinds(AttributeData named) =>
        named.AttributeClass?.ContainingAssembly.GetTypeByMetadataName(NameKind)?.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue) ?? [];

    /// <summary>Returns the attribute of the property; if it has none, that of the interface property that it implements.</summary>
    private static AttributeData? Find(IPropertySymbol property, string attribute) =>
        AttributeArguments.Find(property, attribute)
        ?? property.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(property.Name)).Select(member => AttributeArguments.Find(member, attribute)).FirstOrDefault(data => data is not null);
}
