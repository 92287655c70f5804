using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Jtr.Data.Snapshots;

/// <summary>Prints types: C# without bodies, four spaces a level, records as classes.</summary>
internal sealed class ApiWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public string Write(IEnumerable<INamedTypeSymbol> types)
    {
        foreach (IGrouping<string, INamedTypeSymbol> space in types.GroupBy(type => type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString()))
        {
            if (space.Key.Length == 0)
                throw TypeText.Unsupported(space.First(), "a type outside of any namespace");
            Line($"namespace {string.Join('.', space.Key.Split('.').Select(TypeText.Identifier))}");
            Line("{");
            _depth++;
            foreach (INamedTypeSymbol type in space)
            {
                try
                {
                    Type(type);
                }
                catch (NotSupportedException reason)
                {
                    throw new NotSupportedException($"{type.ToDisplayString()} cannot be printed. {reason.Message}", reason);
                }
            }

            _depth--;
            Line("}");
        }

        return _text.ToString().TrimEnd('\n');
    }

    private void Type(INamedTypeSymbol type)
    {
        if (type.IsExtension || type.GetMembers().OfType<INamedTypeSymbol>().Any(nested => nested.Name.Contains('$', StringComparison.Ordinal)))
            throw TypeText.Unsupported(type, "an extension block");
        if (type.IsSerializable)
            throw TypeText.Unsupported(type, "a serializable type");

        Attributes(AttributeText.Of(type));
        if (type.TypeKind == TypeKind.Delegate)
        {
            Delegate(type);
            return;
        }

        string[] bases = Bases(type);
        string head = $"{Access(type)}{Keywords(type)}{TypeText.Identifier(type.Name)}{TypeParameters(type.TypeParameters)}{(bases.Length == 0 ? "" : " : " + string.Join(", ", bases))}{Constraints(type.TypeParameters)}";
        int start = _text.Length;
        _depth++;
        Members(type);
        _depth--;
        string members = _text.ToString(start, _text.Length - start);
        _text.Length = start;
        if (members.Length == 0)
        {
            Line(head + " { }");
            return;
        }

        Line(head);
        Line("{");
        _text.Append(members);
        Line("}");
    }

    private void Delegate(INamedTypeSymbol type)
    {
        IMethodSymbol invoke = type.DelegateInvokeMethod!;
        if (AttributeText.Of(invoke, invoke.GetReturnTypeAttributes()).Any() || type.ContainingType is { IsGenericType: true } || type.TypeParameters.Any(parameter => Constraints([parameter]).Length > 0 || parameter.Variance != VarianceKind.None))
            throw TypeText.Unsupported(type, "a delegate in a generic type, or with constraints, variance or attributes of what it returns,");
        Line($"public delegate {TypeText.Of(invoke.ReturnType)} {type.Name}{TypeParameters(type.TypeParameters)}({Parameters(invoke.Parameters)});");
    }

    private static string Keywords(INamedTypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Enum => "enum ",
        TypeKind.Interface => "interface ",
        TypeKind.Struct => $"{(type.IsReadOnly ? "readonly " : "")}{(type.IsRefLikeType ? "ref " : "")}struct ",
        _ => $"{(type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}class ",
    };

    private static string[] Bases(INamedTypeSymbol type)
    {
        IEnumerable<string> first = type switch
        {
            { TypeKind: TypeKind.Enum, EnumUnderlyingType.SpecialType: not SpecialType.System_Int32 } => [TypeText.Of(type.EnumUnderlyingType!)],
            { TypeKind: TypeKind.Class, BaseType.SpecialType: not SpecialType.System_Object } => [TypeText.Of(type.BaseType!)],
            _ => [],
        };
        return [.. first, .. type.Interfaces.Where(ApiTypes.IsVisible).OrderBy(ApiTypes.MetadataName, StringComparer.Ordinal).Select(TypeText.Of)];
    }

    private void Members(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum)
        {
            foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue))
            {
                Attributes(AttributeText.Of(field));
                Line($"{TypeText.Identifier(field.Name)} = {Literal.Of(field, field.ConstantValue)},");
            }

            return;
        }

        ISymbol[] members = [.. type.GetMembers().Where(ApiTypes.IsVisible)];
        foreach (IFieldSymbol field in Sorted(members.OfType<IFieldSymbol>()))
            Field(field);
        IMethodSymbol[] methods = [.. members.OfType<IMethodSymbol>()];
        foreach (IMethodSymbol constructor in SortedMethods(methods.Where(method => method is { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: false })))
        {
            Attributes(AttributeText.Of(constructor));
            Line($"{Access(constructor)}{TypeText.Identifier(type.Name)}({Parameters(constructor.Parameters)}) {{ }}");
        }

        foreach (IPropertySymbol property in Sorted(members.OfType<IPropertySymbol>()))
            Property(property);
        foreach (IEventSymbol @event in Sorted(members.OfType<IEventSymbol>()))
        {
            Attributes(AttributeText.Of(@event));
            Line($"{Modifiers(@event)}event {TypeText.Of(@event.Type)} {TypeText.Identifier(@event.Name)};");
        }

        foreach (IMethodSymbol method in SortedMethods(methods.Where(method => method.MethodKind is MethodKind.Ordinary or MethodKind.UserDefinedOperator or MethodKind.Conversion)))
            Method(method);
        if (type.GetMembers().OfType<IMethodSymbol>().Any(method => method.MethodKind == MethodKind.Destructor))
            throw TypeText.Unsupported(type, "a finalizer");
        foreach (INamedTypeSymbol nested in members.OfType<INamedTypeSymbol>().OrderBy(nested => nested.TypeKind == TypeKind.Delegate).ThenBy(nested => nested.Name, StringComparer.Ordinal))
            Type(nested);
    }

    private void Field(IFieldSymbol field)
    {
        if (field.RefKind != RefKind.None || field.IsVolatile || field.IsFixedSizeBuffer)
            throw TypeText.Unsupported(field, "a ref, volatile or fixed field");
        CheckNotHiding(field);
        Attributes(AttributeText.Of(field));
        string keywords = field.IsConst ? "const " : $"{(field.IsStatic ? "static " : "")}{(field.IsReadOnly ? "readonly " : "")}";
        Line($"{Access(field)}{keywords}{TypeText.Of(field.Type)} {TypeText.Identifier(field.Name)}{(field.IsConst ? " = " + Literal.Of(field, field.ConstantValue) : "")};");
    }

    private void Property(IPropertySymbol property)
    {
        if (property.RefKind != RefKind.None || (property.IsIndexer && property.MetadataName != "Item"))
            throw TypeText.Unsupported(property, "a property that returns a reference, or a renamed indexer,");
        Attributes(
        [
            .. AttributeText.Of(property),
            .. property.GetMethod is { } get ? AttributeText.Of(get).Select(text => "get: " + text) : [],
            .. property.SetMethod is { } set ? AttributeText.Of(set).Select(text => "set: " + text) : [],
        ]);
        string name = property.IsIndexer
            ? $"this[{string.Join(", ", property.Parameters.Select(parameter => $"{TypeText.Of(parameter.Type)} {TypeText.Identifier(parameter.Name)}"))}]"
            : TypeText.Identifier(property.Name);
        // A type parameter loses its question mark here, and here alone.
        string type = property.Type is ITypeParameterSymbol parameter ? parameter.Name : TypeText.Of(property.Type);
        Line($"{Modifiers(property)}{(property.IsRequired ? "required " : "")}{type} {name} {{ {Accessor(property, property.GetMethod, "get")}{Accessor(property, property.SetMethod, property.SetMethod?.IsInitOnly == true ? "init" : "set")}}}");
    }

    private static string Accessor(IPropertySymbol property, IMethodSymbol? accessor, string word)
    {
        if (accessor is null || accessor.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            return "";
        string access = Access(accessor);
        return $"{(access == Access(property) ? "" : access)}{word}; ";
    }

    private void Method(IMethodSymbol method)
    {
        if (method.RefKind != RefKind.None)
            throw TypeText.Unsupported(method, "a method that returns a reference");
        if (method.ContainingType.TypeKind == TypeKind.Interface && method.IsStatic)
            throw TypeText.Unsupported(method, "a static member of an interface");
        Attributes(AttributeText.Of(method));
        Attributes(AttributeText.Of(method, method.GetReturnTypeAttributes()).Select(text => "return: " + text));
        // One that is abstract and overrides gets a body all the same.
        bool body = method.ContainingType.TypeKind != TypeKind.Interface && (!method.IsAbstract || method.IsOverride);
        string @this = method.IsExtensionMethod ? "this " : "";
        Line($"{Modifiers(method)}{TypeText.Of(method.ReturnType)} {MemberOrder.Name(method)}{TypeParameters(method.TypeParameters)}({@this}{Parameters(method.Parameters)}){Constraints(method.TypeParameters)}{(body ? " { }" : ";")}");
    }

    private static string Access(ISymbol symbol) => symbol.DeclaredAccessibility == Accessibility.Public ? "public " : "protected ";

    private static string Modifiers(ISymbol member)
    {
        CheckNotHiding(member);
        if (member.ContainingType.TypeKind == TypeKind.Interface)
            return "";
        return Access(member) + member switch
        {
            { IsStatic: true } => "static ",
            { IsAbstract: true, IsOverride: true } => "abstract override ",
            { IsAbstract: true } => "abstract ",
            { IsOverride: true, IsSealed: true } => "override sealed ",
            { IsOverride: true } => "override ",
            { IsVirtual: true } => "virtual ",
            _ => "",
        };
    }

    private static void CheckNotHiding(ISymbol member)
    {
        if (member.IsOverride)
            return;
        IEnumerable<INamedTypeSymbol> above = member.ContainingType.TypeKind == TypeKind.Interface ? member.ContainingType.AllInterfaces : BaseTypes(member.ContainingType);
        foreach (ISymbol other in above.SelectMany(type => type.GetMembers(member.Name)))
        {
            if (other.DeclaredAccessibility != Accessibility.Private && (member, other) is not (IMethodSymbol one, IMethodSymbol two)
                || (member, other) is (IMethodSymbol left, IMethodSymbol right) && left.Parameters.Select(parameter => parameter.Type).SequenceEqual(right.Parameters.Select(parameter => parameter.Type), SymbolEqualityComparer.Default))
                throw TypeText.Unsupported(member, "a member that hides another");
        }
    }

    private static IEnumerable<INamedTypeSymbol> BaseTypes(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? up = type.BaseType; up is not null; up = up.BaseType)
            yield return up;
    }

    private static string TypeParameters(IEnumerable<ITypeParameterSymbol> parameters)
    {
        string names = string.Join(", ", parameters.Select(Name));
        return names.Length == 0 ? "" : $"<{names}>";
    }

    // The variance is part of it, even before a constraint.
    private static string Name(ITypeParameterSymbol parameter) => AttributeText.Of(parameter).Any()
        ? throw TypeText.Unsupported(parameter, "a type parameter with attributes")
        : parameter.Variance switch { VarianceKind.Out => "out ", VarianceKind.In => "in ", _ => "" } + parameter.Name;

    private string Constraints(IEnumerable<ITypeParameterSymbol> parameters)
    {
        var text = new StringBuilder();
        foreach (ITypeParameterSymbol parameter in parameters)
        {
            if (parameter.AllowsRefLikeType)
                throw TypeText.Unsupported(parameter, "a type parameter that allows ref structs");
            // The words of the language carry a space of their own.
            List<string> all =
            [
                .. parameter.HasUnmanagedTypeConstraint ? [" unmanaged"] : parameter.HasValueTypeConstraint ? [" struct"] : Array.Empty<string>(),
                .. parameter.HasReferenceTypeConstraint ? [parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? " class?" : " class"] : Array.Empty<string>(),
                .. parameter.HasNotNullConstraint ? [" notnull"] : Array.Empty<string>(),
                .. parameter.ConstraintTypes.Select(TypeText.Of),
            ];
            if (parameter.HasConstructorConstraint && !parameter.HasValueTypeConstraint)
                all.Add(all.Count == 0 ? "new()" : "new ()");
            if (all.Count > 0)
                text.Append('\n').Append(' ', 4 * (_depth + 1)).Append("where ").Append(Name(parameter)).Append(" : ").AppendJoin(", ", all);
        }

        return text.ToString();
    }

    private static string Parameters(IReadOnlyCollection<IParameterSymbol> parameters) => parameters.Count <= 15
        ? string.Join(", ", parameters.Select(Parameter))
        : throw TypeText.Unsupported(parameters.First().ContainingSymbol, "a list of over fifteen parameters");

    private static string Parameter(IParameterSymbol parameter)
    {
        if (parameter.RefKind == RefKind.RefReadOnlyParameter || (parameter.RefKind != RefKind.Out && parameter.ScopedKind != ScopedKind.None) || (parameter.IsParams && parameter.Type is not IArrayTypeSymbol))
            throw TypeText.Unsupported(parameter, "a ref readonly, scoped or params span parameter");
        string attributes = string.Concat(AttributeText.Of(parameter).Select(text => $"[{text}] "));
        string direction = (parameter.IsParams ? "params " : "") + parameter.RefKind switch { RefKind.Out => "out ", RefKind.Ref => "ref ", RefKind.In => "in ", _ => "" };
        string name = parameter.HasExplicitDefaultValue ? $"{parameter.Name} = {Literal.Default(parameter)}" : parameter.Name;
        return $"{attributes}{direction}{TypeText.Of(parameter.Type)} {TypeText.Identifier(name)}";
    }

    private static IOrderedEnumerable<T> Sorted<T>(IEnumerable<T> members)
        where T : ISymbol =>
        members.OrderBy(member => member.IsStatic && member is not IFieldSymbol { IsConst: true }).ThenBy(member => member.MetadataName, StringComparer.Ordinal);

    private static IOrderedEnumerable<IMethodSymbol> SortedMethods(IEnumerable<IMethodSymbol> methods) => methods.Order(MemberOrder.Methods);

    private void Attributes(IEnumerable<string> attributes)
    {
        foreach (string attribute in attributes)
            Line($"[{attribute}]");
    }

    private void Line(string text) => _text.Append(' ', 4 * _depth).Append(text).Append('\n');
}
