using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Jtr.Corpora.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>The shape of a table, the positions of its declarations, and their errors; only places and problems have positions.</summary>
/// <param name="Shape">The shape; null for a type that cannot be a table.</param>
/// <param name="Rejected">The rejected type; null if there is a table.</param>
/// <param name="Places">The positions of the record, of its nested values, and of their properties.</param>
internal sealed record TableReading(TableShape? Shape, RejectedShape? Rejected, EquatableArray<SourcePlace> Places, EquatableArray<SourceProblem> Problems)
{
    public static readonly TableReading Empty = new(null, null, default, default);

    /// <summary>Gets the reading without its positions.</summary>
    public TableReading WithoutPlaces => new(Shape, Rejected, default, default);
}

/// <summary>Reads the shape of a table from the symbol of its record. The only stage that reads symbols; its result contains none.</summary>
internal sealed class SchemaReader
{
    private readonly Dictionary<string, RecordShape> _values = [];
    private readonly Dictionary<string, RejectedShape> _rejected = [];
    private readonly Dictionary<string, EnumShape> _enums = [];
    private readonly Dictionary<string, UnionShape> _unions = [];
    private readonly Dictionary<string, ForeignShape> _foreign = [];
    private readonly List<SourcePlace> _places = [];
    private readonly List<SourceProblem> _problems = [];
    private readonly Compilation _compilation;
    private bool _damaged;

    // True if a type was rejected and the reason is reported elsewhere.
    private bool _silent;

    private SchemaReader(Compilation compilation) => _compilation = compilation;

    /// <summary>The name of the property with the key of a row.</summary>
    public const string KeyProperty = "Key";

    public static Stage<TableReading> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) => Stage.Run(TableReading.Empty, () =>
    {
        cancellation.ThrowIfCancellationRequested();
        var record = (INamedTypeSymbol)context.TargetSymbol;
        return new SchemaReader(context.SemanticModel.Compilation).Table(record, AttributeArguments.Find(record, Runtime.Attributes.CorpusTable));
    });

    /// <param name="attribute">The attribute; null while it is typed, when the table has no name yet.</param>
    private TableReading Table(INamedTypeSymbol record, AttributeData? attribute)
    {
        string name = attribute is null ? "" : AttributeArguments.Text(attribute, 0), tableClass = Identifiers.Pascal(name);
        bool named = attribute is not null && Identifiers.IsKey(name);
        if (attribute is not null && !named)
            Problem(attribute, record, Descriptors.BadTableName, name);
        bool writable = Writable(record, isTable: true);
        if (!writable || !named)
            return Refuse(record, name);
        RecordShape shape = Record(record, isTable: true);
        if (!HasKey(record, shape) | IsTaken(record, shape, isTable: true) | HasRequired(record))
            return Refuse(record, name);

        var implements = new List<string>();
        foreach (INamedTypeSymbol type in record.AllInterfaces)
        {
            if (Union(type))
                implements.Add(FullName(type));
        }

        string accessibility = AccessibilityOf(record);
        INamedTypeSymbol[] written = record.ContainingNamespace.GetTypeMembers(tableClass, 0).Where(type => Declarations.TakesPart(type, accessibility)).ToArray();
        ISymbol[] members = written.SelectMany(type => type.GetMembers()).Where(member => member.CanBeReferencedByName && !member.IsImplicitlyDeclared).ToArray();
        foreach (ISymbol member in members)
            _places.Add(SourcePlace.Of(member, FullName(record), TableClassPlace(Signature(member))));
        ISymbol[] inQuery = WrittenInQuery(record).ToArray();
        foreach (ISymbol member in inQuery)
            _places.Add(SourcePlace.Of(member, FullName(record), QueryPlace(Signature(member))));
        EquatableArray<string> details = AttributeArguments.Texts(attribute!, "Details");
        var table = new TableShape(
            name,
            tableClass,
            shape,
            AttributeArguments.Text(attribute!, "Headline"),
            details,
            details.LastOrDefault(path => path.Contains('.') && EndOf(record, path)?.SpecialType == SpecialType.System_String),
            _values.Values.ToEquatable(),
            _enums.Values.ToEquatable(),
            _unions.Values.ToEquatable(),
            implements.OrderBy(type => type, System.StringComparer.Ordinal).ToEquatable(),
            members.Select(member => member.Name).Distinct().OrderBy(member => member, System.StringComparer.Ordinal).ToEquatable(),
            WrittenSteps(record),
            AttributeArguments.Find(record, Runtime.Attributes.ReferredTo) is not null,
            AttributeArguments.Find(record, Runtime.Attributes.Withdrawals) is not null)
        {
            KeysOnly = AttributeArguments.IsTrue(attribute!, "KeysOnly"),
            NamesEveryRow = AttributeArguments.IsFalse(attribute!, "KeysOnly"),
            MembersFor = AttributeArguments.Text(attribute!, "MembersFor"),
            WrittenSignatures = members.Select(Signature).Distinct().OrderBy(member => member, System.StringComparer.Ordinal).ToEquatable(),
            WrittenInQuery = inQuery.Select(Signature).Distinct().OrderBy(member => member, System.StringComparer.Ordinal).ToEquatable(),
            DeclaredTypes = DeclaredTypes(record.ContainingNamespace, [tableClass + "Data", tableClass + "Names", SchemaShape.EnumLabels], tableClass, accessibility)
                .Concat(Members(record.ContainingNamespace, record.Name + "Query").Any(member => member is not INamedTypeSymbol type || !Declarations.TakesPartInQuery(type, accessibility)) ? [record.Name + "Query"] : [])
                .ToEquatable(),
            Foreign = _foreign.Values.ToEquatable(),
            Rejected = _rejected.Values.ToEquatable(),
            // If the compiler reports a duplicate member or an unknown type, any use of it would be one more error.
            LacksQuery = QueryMembers(record).GroupBy(Signature).Any(members => members.Count() > 1 || members.Any(member => member is IMethodSymbol method && IsStep(method) && method.Parameters.Any(parameter => Declarations.HasError(parameter.Type)))),
            IsDamaged = _damaged,
        };
        return new TableReading(table, null, _places.ToEquatable(), _problems.ToEquatable());
    }

    private TableReading Refuse(INamedTypeSymbol record, string name) =>
        new(null, RejectedHalf.Of(record, name, Runtime.Row), _places.ToEquatable(), _problems.ToEquatable());

    /// <summary>Returns the hand-written steps of a table's query: the methods that return the query.</summary>
    private static EquatableArray<StepShape> WrittenSteps(INamedTypeSymbol record) =>
        QueryMembers(record).Where(IsStep).Cast<IMethodSymbol>().Select(Step).ToEquatable();

    private static bool IsStep(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: false, IsGenericMethod: false, DeclaredAccessibility: Accessibility.Public } method
        && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType) && method.Parameters.All(parameter => parameter.RefKind is RefKind.None or RefKind.In);

    /// <summary>Returns the other hand-written members. Methods that the generator calls are partial, and so have their position: that of the half with the body, as the other is generated.</summary>
    private static IEnumerable<ISymbol> WrittenInQuery(INamedTypeSymbol record) =>
        QueryMembers(record).Where(member => !IsStep(member) && !(member is IMethodSymbol { IsPartialDefinition: false } method && Declarations.HasPartialKeyword(method)));

    private static IEnumerable<ISymbol> QueryMembers(INamedTypeSymbol record) => record.ContainingNamespace.GetTypeMembers(record.Name + "Query", 0)
        .SelectMany(type => type.GetMembers())
        .Where(member => member.CanBeReferencedByName && !member.IsImplicitlyDeclared);

    private static StepShape Step(IMethodSymbol method)
    {
        SymbolDisplayFormat annotated = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);
        return new StepShape(
            method.Name,
            string.Join(", ", method.Parameters.Select(parameter => $"{(parameter.IsParams ? "params " : "")}{parameter.Type.ToDisplayString(annotated)} @{parameter.Name}")),
            string.Join(", ", method.Parameters.Select(parameter => "@" + parameter.Name)),
            string.Join(", ", method.Parameters.Select(parameter => parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))));
    }

    /// <summary>Returns the pseudo-property that identifies the position of a hand-written member of a table class.</summary>
    public static string TableClassPlace(string signature) => "table-class." + signature;

    /// <summary>Returns the pseudo-property that identifies the position of a hand-written member of a query.</summary>
    public static string QueryPlace(string signature) => "query." + signature;

    /// <summary>Returns those names of generated types that a namespace has already; the table class may have another part there.</summary>
    public static EquatableArray<string> DeclaredTypes(INamespaceSymbol @namespace, IEnumerable<string> names, string tableClass, string accessibility) => names
        .Where(name => Members(@namespace, name).Any())
        .Concat(Members(@namespace, tableClass).Any(member => member is not INamedTypeSymbol type || !Declarations.TakesPart(type, accessibility)) ? [tableClass] : [])
        .ToEquatable();

    private static IEnumerable<INamespaceOrTypeSymbol> Members(INamespaceSymbol @namespace, string name) =>
        @namespace.GetMembers(name).Where(member => member is INamespaceSymbol or INamedTypeSymbol { Arity: 0 });

    /// <summary>Reports errors of a type as a record. Returns true if its generated half compiles nevertheless.</summary>
    private bool Writable(INamedTypeSymbol record, bool isTable)
    {
        bool writable = !RecordRules.IsBroken(record);
        _damaged |= !writable;
        _places.Add(SourcePlace.Of(record, FullName(record), null));
        foreach (RecordRules.Fault fault in RecordRules.Faults(record, isTable))
        {
            Problem(record, fault.Descriptor, fault.Arguments);
            writable &= fault.CanBeWritten;
        }

        return writable;
    }

    private bool HasKey(INamedTypeSymbol record, RecordShape shape)
    {
        if (shape.Properties.Any(property => property.IsKey))
            return true;
        IPropertySymbol? key = record.GetMembers(KeyProperty).OfType<IPropertySymbol>().FirstOrDefault();
        if (key is null)
            Problem(record, Descriptors.NoKey, record.Name);
        else if (!Declarations.HasError(key.Type))
            Problem(key, Descriptors.BadKey, record.Name);
        return false;
    }

    private bool IsTaken(INamedTypeSymbol record, RecordShape shape, bool isTable)
    {
        bool taken = false;
        foreach (ISymbol member in RecordRules.Taken(record, shape, isTable))
        {
            taken = true;
            Problem(member, Descriptors.TakenMember, member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? record.Name : member.Name, record.Name);
        }

        return taken;
    }

    /// <summary>Returns true if a member is required: generated code creates objects without setting it.</summary>
    private bool HasRequired(INamedTypeSymbol record)
    {
        ISymbol[] required = record.GetMembers().Where(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }).ToArray();
        foreach (ISymbol member in required.Where(member => member is not IPropertySymbol { IsPartialDefinition: true }))
            Problem(member, Descriptors.PropertyModifier, record.Name, member.Name, "required");
        return required.Length > 0;
    }

    private RecordShape Record(INamedTypeSymbol record, bool isTable)
    {
        var properties = new List<PropertyShape>();
        var stubs = new List<StubShape>();
        foreach (IGrouping<string, IPropertySymbol> group in record.GetMembers().OfType<IPropertySymbol>().Where(property => property.Name.Length > 0).GroupBy(property => property.IsIndexer ? "this[]" : property.Name))
        {
            IPropertySymbol property = group.First();
            _places.Add(SourcePlace.Of(property, FullName(record), property.Name));
            if (record.GetMembers(property.Name).Length > 1)
            {
                // The compiler reports the duplicate; a half for it would be one more error.
                _damaged = true;
                stubs.Add(new StubShape(property.Name, null));
                continue;
            }

            if (!property.IsPartialDefinition)
            {
                NotPartial(property);
                continue;
            }

            int before = _problems.Count;
            PropertyShape? shape = IsColumn(property, isTable) ? Property(property, isTable) : null;
            if (shape is not null && isTable && property.Name == KeyProperty && (shape.Type.Kind != ValueKind.Text || shape.IsOptional))
            {
                // Only the key is reported, not the errors it would have as a column.
                _problems.RemoveRange(before, _problems.Count - before);
                shape = null;
            }

            if (shape is not null && properties.FirstOrDefault(other => other.JsonName == shape.JsonName) is { } same)
            {
                Problem(property, Descriptors.SameJsonName, record.Name, property.Name, shape.JsonName, same.Name);
                shape = null;
            }

            if (shape is { JsonName: "table", IsDerived: false } && isTable)
            {
                Problem(property, Descriptors.TakenJsonName, record.Name, property.Name, shape.JsonName);
                shape = null;
            }

            if (shape is not null)
                properties.Add(shape);
            else
                stubs.Add(new StubShape(property.Name, Declarations.Half(property)));
        }

        foreach (IPropertySymbol inherited in record.AllInterfaces.SelectMany(type => type.GetMembers()).OfType<IPropertySymbol>())
            Uncarried(record, inherited, properties, stubs);
        _damaged |= stubs.Count > 0;
        string implemented = isTable ? Runtime.Row : Runtime.Record;
        return new RecordShape(FullName(record), NamespaceOf(record), record.Name, AccessibilityOf(record), Span(record), properties.ToEquatable())
        {
            Stubs = stubs.ToEquatable(),
            NamesInterface = record.AllInterfaces.Any(type => FullName(type) == implemented),
            HasJsonConverter = Names(record, Runtime.Attributes.JsonConverter),
            HasTypeConverter = Names(record, Runtime.Attributes.TypeConverter),
            WritesToString = record.GetMembers("ToString").Any(member => !member.IsImplicitlyDeclared && member is IMethodSymbol { Parameters.Length: 0 }),
        };
    }

    /// <summary>Reports a property with schema attributes that is not a column.</summary>
    private void NotPartial(IPropertySymbol property)
    {
        if (property.PartialDefinitionPart is not null || property.IsImplicitlyDeclared || Declarations.HasPartialKeyword(property))
            return;
        if (AttributesOf(property) is { Length: > 0 } attributes)
            Problem(property, Descriptors.NotPartialProperty, property.ContainingType.Name, property.Name, attributes);
    }

    /// <summary>Reports an attribute of an interface's property that no column implements: it would be ignored silently.</summary>
    private void Uncarried(INamedTypeSymbol record, IPropertySymbol inherited, List<PropertyShape> properties, List<StubShape> stubs)
    {
        if (properties.Any(property => property.Name == inherited.Name) || stubs.Any(stub => stub.Name == inherited.Name)
            || record.FindImplementationForInterfaceMember(inherited) is not IPropertySymbol { IsPartialDefinition: false } implementation)
            return;
        if (AttributesOf(inherited) is { Length: > 0 } attributes)
            Problem(implementation, Descriptors.UncarriedAttribute, inherited.ContainingType.Name, inherited.Name, attributes, record.Name);
    }

    /// <summary>Returns the schema attributes of a property as written in source: <c>Named, Searched</c>.</summary>
    private static string AttributesOf(IPropertySymbol property) => string.Join(", ", AttributeArguments.Complete(property).Select(AttributeArguments.NameOf).Where(Runtime.Attributes.IsOfProperty).Select(AttributeArguments.ShortName));

    /// <summary>Returns true if a partial property is declared as a column. A wrong key is reported with all the requirements of a key.</summary>
    private bool IsColumn(IPropertySymbol property, bool isTable)
    {
        string record = property.ContainingType.Name;
        if (property.ExplicitInterfaceImplementations.Length > 0)
            return false;
        Descriptor? wrong = property switch
        {
            { IsIndexer: true } => Descriptors.IndexerProperty,
            { IsStatic: true } => Descriptors.StaticProperty,
            { DeclaredAccessibility: not Accessibility.Public } => Descriptors.HiddenProperty,
            { SetMethod: not null } or { GetMethod: null } => Descriptors.SettableProperty,
            { PartialImplementationPart: not null } => Descriptors.ImplementedProperty,
            _ => null,
        };
        if (wrong is null && property.RefKind == RefKind.None && Declarations.Modifier(property) is null)
            return true;
        if (isTable && property.Name == KeyProperty)
            return false;
        if (wrong is not null)
            Problem(property, wrong, record, property.Name);
        else if (Declarations.Modifier(property) is { } modifier)
            Problem(property, Descriptors.PropertyModifier, record, property.Name, modifier);
        else
            Problem(property, Descriptors.UnknownType, property.Name, "ref " + property.Type.ToDisplayString());
        return false;
    }

    private static SpanShape? Span(INamedTypeSymbol record)
    {
        if (AttributeArguments.Find(record, Runtime.Attributes.Span) is { } span)
            return new SpanShape(AttributeArguments.Text(span, 0), AttributeArguments.Text(span, 1), AttributeArguments.Text(span, "Within"), AttributeArguments.IsTrue(span, "Disjoint"));
        return AttributeArguments.Find(record, Runtime.Attributes.Extent) is { } extent ? new SpanShape(null, AttributeArguments.Text(extent, 0), null, false) : null;
    }

    /// <summary>Returns the attributes of a property, and those of the interface property that it implements.</summary>
    private static IEnumerable<AttributeData> AttributesHereOrInInterface(IPropertySymbol property) =>
        property.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(property.Name)).Prepend(property).SelectMany(AttributeArguments.Complete);

    private PropertyShape? Property(IPropertySymbol property, bool isTable)
    {
        ITypeSymbol type = property.Type;
        if (Declarations.HasError(type) || Declarations.Rank(type) < Declarations.Rank(property.ContainingType))
        {
            // The compiler reports it already: an unknown type, or one less accessible than the property.
            _damaged = true;
            return null;
        }

        string? inverse = null, order = null;
        bool sorted = false, throughout = false, hierarchy = false, notEmpty = false, distinct = false, excluded = false;
        AttributeData? filter = null;
        ulong defaultValues = 0;
        EveryShape? every = null;
        DateElseShape? dateElse = null;
        var indexes = new List<IndexShape>();
        foreach (AttributeData attribute in AttributesHereOrInInterface(property))
        {
            switch (AttributeArguments.NameOf(attribute))
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
                    filter = attribute;
                    defaultValues = DefaultValues(attribute);
                    break;
                case Runtime.Attributes.Every:
                    every = new EveryShape(AttributeArguments.Text(attribute, 0), KebabCase.Of(AttributeArguments.Text(attribute, 1)));
                    break;
                case Runtime.Attributes.DateElse:
                    dateElse = new DateElseShape(AttributeArguments.Text(attribute, 0), AttributeArguments.Text(attribute, 1), AttributeArguments.Text(attribute, "Unless"));
                    break;
                case Runtime.Attributes.Sorted:
                    sorted = true;
                    throughout = AttributeArguments.IsTrue(attribute, "Throughout");
                    break;
                case Runtime.Attributes.Hierarchy:
                    hierarchy = true;
                    break;
                case Runtime.Attributes.Index:
                    string name = AttributeArguments.Text(attribute, 0);
                    indexes.Add(new IndexShape(name, AttributeArguments.Text(attribute, "Through"), AttributeArguments.Text(attribute, "Step") ?? name, AttributeArguments.IsTrue(attribute, "Below")));
                    break;
                case Runtime.Attributes.Inverse:
                    inverse = AttributeArguments.Text(attribute, 0);
                    order = AttributeArguments.Text(attribute, "OrderBy");
                    break;
            }
        }

        (ITypeSymbol item, bool list, bool nullable, bool rows) = Unwrapped(type);
        if (inverse is not null && (!rows || item is not INamedTypeSymbol referring || !IsTable(referring)))
        {
            Problem(property, Descriptors.BadInverse, property.Name, "needs the type Rows<T>, where T is the record of a table");
            return null;
        }

        if (inverse is not null && IsForeign(item))
        {
            Problem(property, Descriptors.BadInverse, property.Name, $"needs rows of this project: those of the assembly '{item.ContainingAssembly.Name}' have no such property");
            return null;
        }

        bool badItem = (rows && inverse is null) || (list && item.NullableAnnotation == NullableAnnotation.Annotated) || (list && item.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T);
        TypeShape? shape = badItem ? null : inverse is null ? Type(item, property) : new TypeShape(ValueKind.Reference, FullName(item), FullName(item));
        if (shape is null)
        {
            if (!_silent)
                Problem(property, Descriptors.UnknownType, property.Name, property.Type.ToDisplayString());
            _silent = false;
            return null;
        }

        var result = new PropertyShape(property.Name, shape, list || rows, nullable, isTable && property.Name == KeyProperty, sorted, throughout, hierarchy, notEmpty, distinct, inverse, order, every, indexes.ToEquatable())
        {
            IsExcludedByDefault = excluded,
            DefaultValues = defaultValues,
            DateElse = dateElse,
        };
        result = PropertyRules.Checked(property, TextAttributes.Read(property, result), item, isTable, Problem, out bool derivable);
        if (!derivable)
            return null;
        if (shape.Kind == ValueKind.Enum && !Enum(property, (INamedTypeSymbol)item, ref result))
            return null;
        return filter is not null && shape.Kind == ValueKind.Enum ? WithValidFilter(property, item, filter, result) : result;
    }

    /// <summary>Returns the property without its default filter if that has no value, or one that a query of the property cannot have.</summary>
    private PropertyShape WithValidFilter(IPropertySymbol property, ITypeSymbol type, AttributeData filter, PropertyShape shape)
    {
        TypedConstant[] values = FilterValues(filter).ToArray();
        string? fault = !_enums[shape.Type.Target].FitsEnumSet ? $"needs an enumeration with values from 0 to {EnumShape.HighestInQuery}"
            : values.Length == 0 ? "needs at least one value"
            : values.Any(value => !SymbolEqualityComparer.Default.Equals(value.Type, type)) ? $"needs values of '{type.Name}'"
            : null;
        if (fault is null)
            return shape;
        if (shape.Indexes.Count > 0)
            Problem(property, Descriptors.BadDefaultFilter, property.Name, fault);
        return shape with { DefaultValues = 0 };
    }

    /// <summary>Returns the values of an attribute's enumeration as a bit set; values that do not fit in it are left out.</summary>
    private static ulong DefaultValues(AttributeData attribute)
    {
        ulong bits = 0;
        foreach (TypedConstant value in FilterValues(attribute))
        {
            if (value is { Kind: TypedConstantKind.Enum, Value: { } boxed } && boxed is not ulong && System.Convert.ToInt64(boxed, System.Globalization.CultureInfo.InvariantCulture) is >= 0 and < 64 and long number)
                bits |= 1UL << (int)number;
        }

        return bits;
    }

    private static ImmutableArray<TypedConstant> FilterValues(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } values ? values.Values : [];

    /// <summary>Returns the type of a property without its list, view of rows or nullability.</summary>
    private static (ITypeSymbol Item, bool IsList, bool IsNullable, bool IsRows) Unwrapped(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { IsGenericType: true, TypeArguments.Length: 1 } generic)
        {
            if (generic.ConstructedFrom.SpecialType == SpecialType.System_Nullable_T)
                return (generic.TypeArguments[0], false, true, false);
            switch (generic.ConstructedFrom.ToDisplayString())
            {
                case "System.Collections.Immutable.ImmutableArray<T>":
                    return (generic.TypeArguments[0], true, false, false);
                case Runtime.Symbols.RowsOfT:
                    return (generic.TypeArguments[0], false, false, true);
            }
        }

        return (type, false, type.NullableAnnotation == NullableAnnotation.Annotated, false);
    }

    /// <summary>Returns the type at the end of a path, that of an item for a list; null if a step names a property that the type before it lacks.</summary>
    private static ITypeSymbol? EndOf(INamedTypeSymbol record, string path)
    {
        ITypeSymbol? type = record;
        foreach (string step in path.Split('.'))
            type = type?.GetMembers(step).OfType<IPropertySymbol>().FirstOrDefault() is { } property ? Unwrapped(property.Type).Item : null;
        return type;
    }

    private TypeShape? Type(ITypeSymbol type, IPropertySymbol property)
    {
        string csharp = FullName(type);
        switch (type.SpecialType)
        {
            case SpecialType.System_Boolean:
                return new TypeShape(ValueKind.Boolean, "bool", "");
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
            return new TypeShape(ValueKind.Enum, csharp, csharp);
        if (IsForeign(named))
            return Foreign(named, property);

        if (named.TypeKind == TypeKind.Interface)
            return Union(named) ? new TypeShape(ValueKind.UnionReference, csharp, csharp) : null;
        if (IsTable(named))
            return new TypeShape(ValueKind.Reference, csharp, csharp);
        if (!IsValue(named))
            return null;
        if (Contains(named, property.ContainingType, []))
        {
            Problem(property, Descriptors.EndlessValue, property.ContainingType.Name, property.Name, named.Name);
            _silent = true;
            return null;
        }

        return Value(named) ? new TypeShape(ValueKind.Value, csharp, csharp) : null;
    }

    private bool IsForeign(ITypeSymbol type) => !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly);

    /// <summary>Returns a reference to a row of another assembly; null for any other type, with a report if a reference was intended.</summary>
    private TypeShape? Foreign(INamedTypeSymbol type, IPropertySymbol property)
    {
        if (!IsTable(type) && AttributeArguments.Find(type, Runtime.Attributes.Union) is null && !type.AllInterfaces.Any(one => FullName(one) == Runtime.Record))
            return null;
        string name = FullName(type);
        if (!_foreign.ContainsKey(name))
        {
            if (ForeignReader.Shape(_compilation, type, property, Problem) is not { } shape)
            {
                _silent = true;
                return null;
            }

            _foreign.Add(name, shape);
        }

        return new TypeShape(ValueKind.ForeignReference, name, name);
    }

    /// <summary>Reads a nested value. Returns true if the type can be one.</summary>
    private bool Value(INamedTypeSymbol type)
    {
        string name = FullName(type);
        _silent = _rejected.ContainsKey(name);
        if (_silent || _values.ContainsKey(name))
            return !_silent;
        if (Writable(type, isTable: false) && Record(type, isTable: false) is var shape && !(IsTaken(type, shape, isTable: false) | HasRequired(type)))
        {
            _values[name] = shape;
            _silent = false;
            return true;
        }

        _rejected[name] = RejectedHalf.Of(type, "", Runtime.Record);
        _silent = _damaged = true;
        return false;
    }

    /// <summary>Returns true if a type is intended as a nested value: it has partial properties, or implements the interface of one.</summary>
    private static bool IsValue(INamedTypeSymbol type) => type.TypeKind is TypeKind.Class or TypeKind.Struct
        && (type.GetMembers().OfType<IPropertySymbol>().Any(property => property.IsPartialDefinition) || (type.IsRecord && type.AllInterfaces.Any(one => FullName(one) == Runtime.Record)));

    private static bool IsTable(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => AttributeArguments.NameOf(attribute) == Runtime.Attributes.CorpusTable);

    /// <summary>Returns true if a value contains another, directly or indirectly.</summary>
    private static bool Contains(INamedTypeSymbol value, INamedTypeSymbol other, HashSet<string> seen)
    {
        if (SymbolEqualityComparer.Default.Equals(value, other))
            return true;
        return seen.Add(FullName(value)) && value.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property.IsPartialDefinition)
            .Select(property => Unwrapped(property.Type).Item)
            .OfType<INamedTypeSymbol>()
            .Any(item => item.TypeKind is TypeKind.Class or TypeKind.Struct && !IsTable(item) && Contains(item, other, seen));
    }

    /// <summary>Reads an enumeration. Returns true if its values can be stored and its labels are distinct.</summary>
    private bool Enum(IPropertySymbol property, INamedTypeSymbol type, ref PropertyShape shape)
    {
        string name = FullName(type);
        bool fits = EnumRules.Check(property, type, Problem, ref shape);
        if (fits && !_enums.ContainsKey(name))
            _enums[name] = new EnumShape(name, EnumRules.Labels(type).ToEquatable());
        return fits;
    }

    private bool Union(INamedTypeSymbol type)
    {
        string name = FullName(type);
        if (_unions.ContainsKey(name))
            return true;
        if (AttributeArguments.Find(type, Runtime.Attributes.Union) is not { } attribute || IsForeign(type))
            return false;
        string tableClass = AttributeArguments.Text(attribute, 0);

        // Errors of the interface itself are reported where unions are read.
        if (!Identifiers.IsIdentifier(tableClass) || ReservedNames.IsInUnion(tableClass) || type.Arity > 0 || Declarations.Rank(type) == 0 || !Declarations.IsNamed(type.ContainingNamespace))
        {
            _silent = _damaged = true;
            return false;
        }

        string accessibility = AccessibilityOf(type);
        _places.Add(SourcePlace.Of(type, name, null));
        _unions[name] = new UnionShape(name, NamespaceOf(type), type.Name, accessibility, tableClass, DeclaredTypes(type.ContainingNamespace, [tableClass + "Names"], tableClass, accessibility))
        {
            IsPartial = type.ContainingType is null && Declarations.IsPartial(type),
            HasJsonConverter = Names(type, Runtime.Attributes.JsonConverter),
            HasTypeConverter = Names(type, Runtime.Attributes.TypeConverter),
        };
        return true;
    }

    private void Problem(ISymbol symbol, Descriptor descriptor, params string[] arguments)
    {
        _damaged = true;
        _problems.Add(new SourceProblem(descriptor, SourcePlace.Of(symbol, "", null), arguments.ToEquatable()));
    }

    /// <summary>Reports at the attribute if it is in source.</summary>
    private void Problem(AttributeData attribute, ISymbol symbol, Descriptor descriptor, params string[] arguments)
    {
        _damaged = true;
        _problems.Add(new SourceProblem(descriptor, SourcePlace.Of(attribute, symbol), arguments.ToEquatable()));
    }

    /// <summary>Returns true if a declaration has an attribute or one derived from it: a second would not compile.</summary>
    private static bool Names(INamedTypeSymbol type, string attribute)
    {
        foreach (AttributeData data in type.GetAttributes())
        {
            for (INamedTypeSymbol? one = data.AttributeClass; one is not null; one = one.BaseType)
            {
                if (one.ToDisplayString() == attribute)
                    return true;
            }
        }

        return false;
    }

    private static string Signature(ISymbol member) => member is IMethodSymbol method
        ? $"{method.Name}({string.Join(", ", method.Parameters.Select(parameter => FullName(parameter.Type)))})"
        : member.Name;

    public static string FullName(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public static string NamespaceOf(ISymbol symbol) =>
        symbol.ContainingNamespace.IsGlobalNamespace ? "" : symbol.ContainingNamespace.ToDisplayString();

    public static string AccessibilityOf(ISymbol symbol) =>
        symbol.DeclaredAccessibility == Accessibility.Public ? "public" : "internal";
}
