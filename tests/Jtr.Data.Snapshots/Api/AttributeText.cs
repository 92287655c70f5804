using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Jtr.Data.Snapshots;

/// <summary>Attributes that a user of the API may act on: <c>System.Obsolete("…")</c>, without brackets.</summary>
internal static class AttributeText
{
    // Internal, or copied into the library for older frameworks, and still part of what a caller sees.
    private const string Flow = "System.Diagnostics.CodeAnalysis.";
    private static readonly HashSet<string> s_seenThoughInternal =
    [
        .. new[] { "AllowNull", "DisallowNull", "DoesNotReturn", "DoesNotReturnIf", "MaybeNull", "MaybeNullWhen", "NotNull", "NotNullIfNotNull", "NotNullWhen" }
            .Select(name => $"{Flow}{name}Attribute"),
    ];

    // Notes of the compiler, of tools and of the debugger.
    private static readonly HashSet<string> s_hidden =
    [
        "System.CodeDom.Compiler.GeneratedCodeAttribute",
        "System.ComponentModel.EditorBrowsableAttribute",
        "System.Diagnostics.DebuggerNonUserCodeAttribute",
        "System.Diagnostics.DebuggerStepThroughAttribute",
        "System.Reflection.DefaultMemberAttribute",
        .. new[]
        {
            "AsyncStateMachine", "CompilerFeatureRequired", "CompilerGenerated", "Extension", "IsByRefLike", "IsReadOnly", "IsUnmanaged",
            "IteratorStateMachine", "Nullable", "NullableContext", "RequiredMember",
        }.Select(name => $"System.Runtime.CompilerServices.{name}Attribute"),
    ];

    // Words in which a meaning is stored that the printed form would have to show otherwise.
    private static readonly HashSet<string> s_unsupported =
    [
        .. new[] { "DateTimeConstant", "DecimalConstant", "ParamCollection", "RequiresLocation", "ScopedRef", "TupleElementNames" }
            .Select(name => $"System.Runtime.CompilerServices.{name}Attribute"),
    ];

    public static IEnumerable<string> Of(ISymbol symbol) => Of(symbol, symbol.GetAttributes());

    public static IEnumerable<string> Of(ISymbol symbol, IEnumerable<AttributeData> attributes) => attributes
        .Where(attribute => IsShown(symbol, attribute))
        .Select(attribute => (Name: ApiTypes.MetadataName(attribute.AttributeClass!), Text: Write(symbol, attribute)))
        .OrderBy(attribute => attribute.Name, StringComparer.Ordinal).ThenBy(attribute => attribute.Text, StringComparer.Ordinal)
        .Select(attribute => attribute.Text);

    private static bool IsShown(ISymbol symbol, AttributeData attribute)
    {
        string name = ApiTypes.MetadataName(attribute.AttributeClass!);
        if (s_unsupported.Contains(name))
            throw TypeText.Unsupported(symbol, name);
        // What the compiler adds so that older ones keep away.
        bool warnsOldCompilers = name == "System.ObsoleteAttribute" && attribute.ConstructorArguments is [{ Value: string message }, ..]
            && message.EndsWith("not supported in this version of your compiler.", StringComparison.Ordinal);
        return !s_hidden.Contains(name) && !warnsOldCompilers
            && (attribute.AttributeClass!.DeclaredAccessibility == Accessibility.Public || s_seenThoughInternal.Contains(name));
    }

    private static string Write(ISymbol symbol, AttributeData attribute)
    {
        string name = TypeText.Of(attribute.AttributeClass!);
        if (name.EndsWith("Attribute", StringComparison.Ordinal))
            name = name[..^"Attribute".Length];
        string[] arguments =
        [
            .. attribute.ConstructorArguments.Select(argument => Write(symbol, argument)),
            .. attribute.NamedArguments
                .OrderBy(argument => attribute.AttributeClass!.GetMembers(argument.Key).Any(member => member is IPropertySymbol)).ThenBy(argument => argument.Key, StringComparer.Ordinal)
                .Select(argument => $"{TypeText.Identifier(argument.Key)}={Write(symbol, argument.Value)}"),
        ];
        return arguments.Length == 0 ? name : $"{name}({string.Join(", ", arguments)})";
    }

    private static string Write(ISymbol symbol, TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Primitive => Literal.Of(symbol, constant.Value),
        TypedConstantKind.Type => $"typeof({TypeText.Of(Closed(symbol, (ITypeSymbol)constant.Value!))})",
        TypedConstantKind.Enum => EnumValue(symbol, (INamedTypeSymbol)constant.Type!, constant.Value!),
        _ => throw TypeText.Unsupported(symbol, "an attribute with an array"),
    };

    // An open type of the same assembly has its parameters' names; of another, the file does not hold them.
    private static ITypeSymbol Closed(ISymbol symbol, ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { IsUnboundGenericType: false } or not INamedTypeSymbol => type,
        _ when SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, symbol.ContainingAssembly) => type.OriginalDefinition,
        _ => throw TypeText.Unsupported(symbol, "an open type of another assembly in an attribute"),
    };

    private static string EnumValue(ISymbol symbol, INamedTypeSymbol type, object value)
    {
        long number = Convert.ToInt64(value, CultureInfo.InvariantCulture);
        (string Name, long Number)[] fields = [.. type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue)
            .Select(field => ($"{TypeText.Of(type)}.{field.Name}", Convert.ToInt64(field.ConstantValue, CultureInfo.InvariantCulture)))];
        string? exact = Array.Find(fields, field => field.Number == number).Name;
        bool flags = type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == "System.FlagsAttribute");
        if (flags && number != 0)
            return exact ?? string.Join(" | ", fields.Where(field => (number & field.Number) == field.Number).Select(field => field.Name));
        return !flags && exact is not null ? exact : throw TypeText.Unsupported(symbol, $"the value {number} of {type.Name} in an attribute");
    }
}
