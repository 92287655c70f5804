using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>Reads the arguments of an attribute, which may be incomplete while it is typed. Errors of the compiler are not repeated: an invalid attribute counts as missing.</summary>
internal static class AttributeArguments
{
    /// <summary>Returns the full name of an attribute's class, in the form used in <see cref="Runtime.Attributes"/>.</summary>
    public static string NameOf(AttributeData attribute) => attribute.AttributeClass?.ToDisplayString() ?? "";

    /// <summary>Returns true if the compiler could bind the attribute and each of its arguments; otherwise, false.</summary>
    public static bool IsComplete(AttributeData attribute) =>
        attribute.AttributeConstructor is { } constructor
        && constructor.Parameters.Length == attribute.ConstructorArguments.Length
        && attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(argument => argument.Value)).All(argument => argument.Kind != TypedConstantKind.Error);

    /// <summary>Returns the attributes of a symbol that are complete.</summary>
    public static IEnumerable<AttributeData> Complete(ISymbol symbol) => symbol.GetAttributes().Where(IsComplete);

    /// <summary>Returns a complete attribute of a symbol; null if there is none.</summary>
    public static AttributeData? Find(ISymbol symbol, string name) => Complete(symbol).FirstOrDefault(attribute => NameOf(attribute) == name);

    /// <summary>Returns a text argument; empty if it is missing or null.</summary>
    public static string Text(AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? Text(attribute.ConstructorArguments[index]) ?? "" : "";

    /// <summary>Returns a named text argument; null if it is not given.</summary>
    public static string? Text(AttributeData attribute, string name) => Text(Named(attribute, name));

    /// <summary>Returns true if a named argument is given and false; otherwise, false.</summary>
    public static bool IsFalse(AttributeData attribute, string name) => Named(attribute, name) is { Kind: TypedConstantKind.Primitive, Value: false };

    public static bool IsTrue(AttributeData attribute, string name) => Named(attribute, name) is { Kind: TypedConstantKind.Primitive, Value: true };

    public static int? Integer(AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Primitive, Value: int value } ? value : null;

    public static EquatableArray<string> Texts(AttributeData attribute, string name) => Named(attribute, name) is { Kind: TypedConstantKind.Array, IsNull: false } array
        ? array.Values.Select(value => Text(value) ?? "").ToEquatable()
        : default;

    /// <summary>Returns the name of the attribute as written in source: <c>Index</c>.</summary>
    public static string ShortName(string fullName)
    {
        const string Suffix = "Attribute";
        string name = fullName.Substring(fullName.LastIndexOf('.') + 1);
        return name.EndsWith(Suffix, System.StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }

    private static TypedConstant Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value;

    private static string? Text(TypedConstant constant) => constant.Kind == TypedConstantKind.Primitive ? constant.Value as string : null;
}
