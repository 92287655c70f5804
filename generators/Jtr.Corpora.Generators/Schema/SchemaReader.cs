using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Jtr.Corpora.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>A table's shape, and where it is declared and what is wrong there; places and problems hold positions, the shape does not.</summary>
/// <param name="Places">The record's, those of the values in it, and those of their properties.</param>
internal sealed record TableReading(TableShape Shape, EquatableArray<SourcePlace> Places, EquatableArray<SourceProblem> Problems);

/// <summary>Reads the shape of a table from the symbol of its record. The only stage that sees symbols, and none leaves it.</summary>
internal sealed class SchemaReader
{
    private readonly Dictionary<string, RecordShape> _values = [];
    private readonly Dictionary<string, EnumShape> _enums = [];
    private readonly Dictionary<string, UnionShape> _unions = [];
    private readonly HashSet<string> _open = [];
    private readonly List<SourcePlace> _places = [];
    private readonly List<SourceProblem> _problems = [];

    /// <summary>The name of the property that every row is known by.</summary>
    public const string KeyProperty = "Key";

    public static TableReading Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new SchemaReader().Table((INamedTypeSymbol)context.TargetSymbol, context.Attributes[0]);
    }

    public static QueryRootShape ReadQueryRoot(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        new(ReadClass(context, cancellation), context.Attributes[0].ConstructorArguments.FirstOrDefault().Value is ITypeSymbol record ? FullName(record) : "");

    public static ClassShape ReadClass(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new ClassShape(NamespaceOf(context.TargetSymbol), context.TargetSymbol.Name, AccessibilityOf(context.TargetSymbol));
    }

    private TableReading Table(INamedTypeSymbol record, AttributeData attribute)
    {
        string name = attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "";
        RecordShape shape = Record(record);
        if (!Identifiers.IsKey(name))
            Problem(record, Descriptors.BadSchema, $"the table name '{name}' is not lower-case words joined by hyphens");

        var implements = new List<string>();
        foreach (INamedTypeSymbol type in record.AllInterfaces)
        {
            if (Union(type))
                implements.Add(FullName(type));
        }

        foreach (string path in Strings(Named(attribute, "Details")).Concat(Named(attribute, "Headline").Value is string headline ? [headline] : []))
        {
            if (EndOf(record, path) is null)
                Problem(record, Descriptors.BadSchema, $"the path '{path}' leads to no property");
        }

        var table = new TableShape(
            name,
            Identifiers.Pascal(name),
            shape,
            Named(attribute, "Headline").Value as string,
            Strings(Named(attribute, "Details")),
            Strings(Named(attribute, "Details")).LastOrDefault(path => path.Contains('.') && EndOf(record, path)?.SpecialType == SpecialType.System_String),
            _values.Values.ToEquatable(),
            _enums.Values.ToEquatable(),
            _unions.Values.ToEquatable(),
            implements.OrderBy(type => type, System.StringComparer.Ordinal).ToEquatable(),
            WrittenMembers(record, Identifiers.Pascal(name)),
            WrittenSteps(record),
            Has(record, Runtime.Attributes.ReferredTo),
            Has(record, Runtime.Attributes.Withdrawals));
        return new TableReading(table, _places.ToEquatable(), _problems.ToEquatable());
    }

    /// <summary>What the project itself writes into the holder of a table.</summary>
    private static EquatableArray<string> WrittenMembers(INamedTypeSymbol record, string holder) =>
        record.ContainingNamespace.GetTypeMembers(holder)
            .SelectMany(type => type.GetMembers())
            .Where(member => member.CanBeReferencedByName && !member.IsImplicitlyDeclared)
            .Select(member => member.Name)
            .Distinct()
            .OrderBy(member => member, System.StringComparer.Ordinal)
            .ToEquatable();

    /// <summary>What the project itself writes into the query of a table: the methods that return the query.</summary>
    private static EquatableArray<StepShape> WrittenSteps(INamedTypeSymbol record) =>
        record.ContainingNamespace.GetTypeMembers(record.Name + "Query")
            .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>().Where(method =>
                method is { MethodKind: MethodKind.Ordinary, IsStatic: false, IsGenericMethod: false, DeclaredAccessibility: Accessibility.Public }
                && SymbolEqualityComparer.Default.Equals(method.ReturnType, type)))
            .Select(Step)
            .ToEquatable();

    private static StepShape Step(IMethodSymbol method)
    {
        SymbolDisplayFormat annotated = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);
        return new StepShape(
            method.Name,
            string.Join(", ", method.Parameters.Select(parameter => $"{(parameter.IsParams ? "params " : "")}{parameter.Type.ToDisplayString(annotated)} @{parameter.Name}")),
            string.Join(", ", method.Parameters.Select(parameter => "@" + parameter.Name)),
            string.Join(", ", method.Parameters.Select(parameter => parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))));
    }

    private RecordShape Record(INamedTypeSymbol record)
    {
        var properties = new List<PropertyShape>();
        _places.Add(SourcePlace.Of(record, FullName(record), null));
        foreach (IPropertySymbol property in record.GetMembers().OfType<IPropertySymbol>().Where(property => property.IsPartialDefinition))
        {
            _places.Add(SourcePlace.Of(property, FullName(record), property.Name));
            if (Property(property) is { } shape)
                properties.Add(shape);
        }

        return new RecordShape(FullName(record), NamespaceOf(record), record.Name, AccessibilityOf(record), Span(record), properties.ToEquatable());
    }

    private static SpanShape? Span(INamedTypeSymbol record)
    {
        foreach (AttributeData attribute in record.GetAttributes())
        {
            ImmutableArray<TypedConstant> arguments = attribute.ConstructorArguments;
            switch (attribute.AttributeClass?.ToDisplayString())
            {
                case Runtime.Attributes.Span:
                    return new SpanShape(arguments[0].Value as string ?? "", arguments[1].Value as string ?? "", Named(attribute, "Within").Value as string, Named(attribute, "Disjoint").Value is true);
                case Runtime.Attributes.Extent:
                    return new SpanShape(null, arguments[0].Value as string ?? "", null, false);
            }
        }

        return null;
    }

    /// <summary>The attributes of a property, and those of the property of an interface that it implements.</summary>
    private static IEnumerable<AttributeData> AttributesHereOrInInterface(IPropertySymbol property) =>
        property.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(property.Name)).Prepend(property).SelectMany(member => member.GetAttributes());

    private PropertyShape? Property(IPropertySymbol property)
    {
        ITypeSymbol type = property.Type;
        string? inverse = null, order = null;
        bool key = property.Name == KeyProperty, sorted = false, throughout = false, hierarchy = false;
        bool notEmpty = false, distinct = false, excluded = false;
        ulong defaultWords = 0;
        EveryShape? every = null;
        var indexes = new List<IndexShape>();
        foreach (AttributeData attribute in AttributesHereOrInInterface(property))
        {
            switch (attribute.AttributeClass?.ToDisplayString())
            {
                case Runtime.Attributes.NotEmpty:
                    notEmpty = true;
                    break;
                case Runtime.Attributes.Distinct:
                    distinct = true;
                    break;
                case Runtime.Attributes.ExcludedByDefault:
                    excluded = true;
                    break;
                case Runtime.Attributes.DefaultFilter:
                    defaultWords = DefaultWords(attribute);
                    break;
                case Runtime.Attributes.Every:
                    every = new EveryShape(attribute.ConstructorArguments[0].Value as string ?? "", KebabCase.Of(attribute.ConstructorArguments[1].Value as string ?? ""));
                    break;
                case Runtime.Attributes.Sorted:
                    sorted = true;
                    throughout = Named(attribute, "Throughout").Value is true;
                    break;
                case Runtime.Attributes.Hierarchy:
                    hierarchy = true;
                    break;
                case Runtime.Attributes.Index:
                    string name = attribute.ConstructorArguments[0].Value as string ?? "";
                    indexes.Add(new IndexShape(name, Named(attribute, "Through").Value as string, Named(attribute, "Step").Value as string ?? name, Named(attribute, "Below").Value is true));
                    break;
                case Runtime.Attributes.Inverse:
                    inverse = attribute.ConstructorArguments[0].Value as string;
                    order = Named(attribute, "OrderBy").Value as string;
                    break;
            }
        }

        bool list = false, nullable = false;
        if (type is INamedTypeSymbol { IsGenericType: true } generic && generic.ConstructedFrom.ToDisplayString() is var definition)
        {
            if (definition == "System.Collections.Immutable.ImmutableArray<T>" || (definition == Runtime.Symbols.RowsOfT && inverse is not null))
            {
                list = true;
                type = generic.TypeArguments[0];
            }
            else if (generic.ConstructedFrom.SpecialType == SpecialType.System_Nullable_T)
            {
                nullable = true;
                type = generic.TypeArguments[0];
            }
        }
        else if (type.NullableAnnotation == NullableAnnotation.Annotated)
        {
            nullable = true;
        }

        TypeShape? shape = inverse is null ? Type(type) : new TypeShape(ValueKind.Reference, FullName(type), FullName(type));
        if (shape is null || (list && type.NullableAnnotation == NullableAnnotation.Annotated))
        {
            Problem(property, Descriptors.UnknownType, property.Name, property.Type.ToDisplayString());
            return null;
        }

        var result = new PropertyShape(property.Name, shape, list, nullable, key, sorted, throughout, hierarchy, notEmpty, distinct, inverse, order, every, indexes.ToEquatable());
        result = TextAttributes.Read(property, result) with { IsExcludedByDefault = excluded, DefaultWords = defaultWords };
        if (every is not null)
        {
            ITypeSymbol? end = EndOf(property.ContainingType, every.Path);
            if (end is null)
                Problem(property, Descriptors.BadSchema, $"the path '{every.Path}' leads to no property");
            else if (!end.GetMembers().OfType<IFieldSymbol>().Any(field => field.HasConstantValue && end.TypeKind == TypeKind.Enum && KebabCase.Of(field.Name) == every.Word))
                Problem(property, Descriptors.BadSchema, $"[Every] on '{property.Name}' wants a member of the enumeration at the end of '{every.Path}'");
        }

        if ((Misused(result) ?? TextAttributes.Misused(property, result)) is not { } misuse)
            return result;
        Problem(property, Descriptors.BadSchema, misuse);
        return result with { IsKey = false, IsSorted = false, IsHierarchy = false, IsNotEmpty = false, IsDistinct = false, Every = null, IsExcludedByDefault = false, DefaultWords = 0, Indexes = default, IsNamed = false, SearchWeight = 0 };
    }

    /// <summary>The values of an attribute's enumeration, a bit for each; those that no choice can hold are left out.</summary>
    private static ulong DefaultWords(AttributeData attribute)
    {
        ulong words = 0;
        foreach (TypedConstant value in attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } values ? values.Values : [])
        {
            if (value.Kind == TypedConstantKind.Enum && System.Convert.ToInt64(value.Value, System.Globalization.CultureInfo.InvariantCulture) is >= 0 and < 64 and long number)
                words |= 1UL << (int)number;
        }

        return words;
    }

    /// <summary>The type to which a path leads, of an item where that is a list; null where a step names no property of what the step before it led to.</summary>
    private static ITypeSymbol? EndOf(INamedTypeSymbol record, string path)
    {
        ITypeSymbol? type = record;
        foreach (string step in path.Split('.'))
        {
            type = type?.GetMembers(step).OfType<IPropertySymbol>().FirstOrDefault()?.Type;
            if (type is INamedTypeSymbol { IsGenericType: true, TypeArguments.Length: 1 } generic)
                type = generic.TypeArguments[0];
        }

        return type;
    }

    /// <summary>What an attribute of the property asks for and its type cannot give; null when all is well.</summary>
    private static string? Misused(PropertyShape property)
    {
        if (property.IsKey && (property.Type.Kind != ValueKind.Text || property.IsOptional))
            return $"'{property.Name}' wants to be a text that is neither a list nor nullable";
        if (property.IsSorted && (property.Type.Kind != ValueKind.Date || property.IsList))
            return $"[Sorted] on '{property.Name}' wants a single EdtfDate";
        if (property.IsHierarchy && (property.Type.Kind != ValueKind.Reference || property.IsList))
            return $"[Hierarchy] on '{property.Name}' wants a single reference";
        if (property.IsNotEmpty && !property.IsList)
            return $"[NotEmpty] on '{property.Name}' wants a list";
        if (property.IsDistinct && (property.Type.Kind != ValueKind.Text || property.IsList))
            return $"[Distinct] on '{property.Name}' wants a single text";
        if (property.Every is not null && (property.Type.Kind != ValueKind.Truth || property.IsList || property.IsNullable))
            return $"[Every] on '{property.Name}' wants a bool";
        if (property.Indexes.Count > 0 && property.Type.Kind is not (ValueKind.Reference or ValueKind.UnionReference or ValueKind.Word))
            return $"[Index] on '{property.Name}' wants a reference or an enumeration";
        if (property.IsExcludedByDefault && (property.Type.Kind != ValueKind.Truth || property.IsList || property.IsNullable))
            return $"[ExcludedByDefault] on '{property.Name}' wants a bool";
        if (property.DefaultWords != 0 && (property.Type.Kind != ValueKind.Word || property.IsList || property.IsNullable || property.Indexes.Count == 0))
            return $"[DefaultFilter] on '{property.Name}' wants an enumeration with an [Index]";
        return null;
    }

    private TypeShape? Type(ITypeSymbol type)
    {
        string csharp = FullName(type);
        switch (type.SpecialType)
        {
            case SpecialType.System_Boolean:
                return new TypeShape(ValueKind.Truth, "bool", "");
            case SpecialType.System_Byte:
                return new TypeShape(ValueKind.Integer, "byte", "");
            case SpecialType.System_Int16:
                return new TypeShape(ValueKind.Integer, "short", "");
            case SpecialType.System_Int32:
                return new TypeShape(ValueKind.Integer, "int", "");
            case SpecialType.System_Int64:
                return new TypeShape(ValueKind.Integer, "long", "");
            case SpecialType.System_Decimal:
                return new TypeShape(ValueKind.Decimal, "decimal", "");
            case SpecialType.System_String:
                return new TypeShape(ValueKind.Text, "string", "");
        }

        if (type is not INamedTypeSymbol named)
            return null;
        if (csharp == Runtime.EdtfDate)
            return new TypeShape(ValueKind.Date, csharp, "");
        if (named.TypeKind == TypeKind.Enum)
        {
            Enum(named);
            return new TypeShape(ValueKind.Word, csharp, csharp);
        }

        if (named.TypeKind == TypeKind.Interface)
            return Union(named) ? new TypeShape(ValueKind.UnionReference, csharp, csharp) : null;
        if (Has(named, Runtime.Attributes.CorpusTable))
            return new TypeShape(ValueKind.Reference, csharp, csharp);
        if (named is not { IsRecord: true, IsReferenceType: true, IsSealed: true } || !named.GetMembers().OfType<IPropertySymbol>().Any(property => property.IsPartialDefinition))
            return null;

        // A value within itself would have no end: its type is met again while it is being read.
        if (_open.Contains(csharp))
            return null;
        if (!_values.ContainsKey(csharp))
        {
            _open.Add(csharp);
            _values[csharp] = Record(named);
            _open.Remove(csharp);
        }

        return new TypeShape(ValueKind.Value, csharp, csharp);
    }

    private void Enum(INamedTypeSymbol type)
    {
        string name = FullName(type);
        if (_enums.ContainsKey(name))
            return;
        _enums[name] = new EnumShape(
            name,
            type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue)
                .Select(field => new WordShape(KebabCase.Of(field.Name), field.Name, System.Convert.ToInt64(field.ConstantValue, System.Globalization.CultureInfo.InvariantCulture)))
                .ToEquatable());
    }

    private bool Union(INamedTypeSymbol type)
    {
        AttributeData? attribute = type.GetAttributes().FirstOrDefault(data => data.AttributeClass?.ToDisplayString() == Runtime.Attributes.Union);
        if (attribute is null)
            return false;
        string name = FullName(type);
        _unions[name] = new UnionShape(name, NamespaceOf(type), type.Name, AccessibilityOf(type), attribute.ConstructorArguments[0].Value as string ?? type.Name);
        return true;
    }

    private void Problem(ISymbol symbol, DiagnosticDescriptor descriptor, params string[] arguments) =>
        _problems.Add(new SourceProblem(descriptor, SourcePlace.Of(symbol, "", null), arguments.ToEquatable()));

    private static bool Has(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Any(data => data.AttributeClass?.ToDisplayString() == attribute);

    private static TypedConstant Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value;

    private static EquatableArray<string> Strings(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Array && !constant.IsNull
            ? constant.Values.Select(value => value.Value as string ?? "").ToEquatable()
            : default;

    private static string FullName(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static string NamespaceOf(ISymbol symbol) =>
        symbol.ContainingNamespace.IsGlobalNamespace ? "" : symbol.ContainingNamespace.ToDisplayString();

    private static string AccessibilityOf(ISymbol symbol) =>
        symbol.DeclaredAccessibility == Accessibility.Public ? "public" : "internal";
}
