using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>Reads the arguments of an attribute that may be half typed. What the compiler refuses is its own to report: here such an attribute is not there.</summary>
internal static class AttributeArguments
{
    /// <summary>The full name of an attribute's class as <see cref="Runtime.Attributes"/> has it.</summary>
    public static string NameOf(AttributeData attribute) => attribute.AttributeClass?.ToDisplayString() ?? "";

    /// <summary>Whether the compiler could bind the attribute and each of its arguments.</summary>
    public static bool IsComplete(AttributeData attribute) =>
        attribute.AttributeConstructor is { } constructor
        && constructor.Parameters.Length == attribute.ConstructorArguments.Length
        && attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(argument => argument.Value)).All(argument => argument.Kind != TypedConstantKind.Error);

    /// <summary>The attributes of a symbol that are complete.</summary>
    public static IEnumerable<AttributeData> Complete(ISymbol symbol) => symbol.GetAttributes().Where(IsComplete);

    /// <summary>A complete attribute of a symbol, or null.</summary>
    public static AttributeData? Find(ISymbol symbol, string name) => Complete(symbol).FirstOrDefault(attribute => NameOf(attribute) == name);

    /// <summary>A text argument; empty where it is missing or null.</summary>
    public static string Text(AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? Text(attribute.ConstructorArguments[index]) ?? "" : "";

    /// <summary>A named text argument; null where it is not given.</summary>
    public static string? Text(AttributeData attribute, string name) => Text(Named(attribute, name));

    public static bool IsTrue(AttributeData attribute, string name) => Named(attribute, name) is { Kind: TypedConstantKind.Primitive, Value: true };

    public static int? Integer(AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Primitive, Value: int value } ? value : null;

    public static EquatableArray<string> Texts(AttributeData attribute, string name) => Named(attribute, name) is { Kind: TypedConstantKind.Array, IsNull: false } array
        ? array.Values.Select(value => Text(value) ?? "").ToEquatable()
        : default;

    /// <summary>The attribute as somebody writes it: <c>Index</c>.</summary>
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
