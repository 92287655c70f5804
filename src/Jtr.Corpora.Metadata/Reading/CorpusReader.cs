using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Jtr.Corpora.Metadata.Reading;

/// <summary>Reads the shape of a corpus from the metadata of its assembly and the documentation beside it, without running code of the assembly.</summary>
internal sealed class CorpusReader
{
    private const string Schema = "Jtr.Corpora.Schema.";
    private const string Compiled = "Jtr.Corpora.CompilerServices.";

    private readonly Dictionary<string, TableShape> _tables = [];
    private readonly Dictionary<string, RecordShape> _values = [];
    private readonly Dictionary<string, Vocabulary> _vocabularies = [];
    private readonly Dictionary<string, (Type Type, string TableClass)> _unions = [];
    private readonly Dictionary<string, ForeignTable> _foreign = [];
    private readonly DocumentationFiles _documentation;
    private readonly Assembly _assembly;

    private CorpusReader(Assembly assembly, bool isDocumented)
    {
        _assembly = assembly;
        _documentation = new DocumentationFiles(isDocumented);
    }

    /// <param name="path">The path of the assembly.</param>
    /// <param name="isDocumented">True to read the documentation beside it too.</param>
    /// <exception cref="InvalidDataException">The file is not an assembly or not a compiled corpus, or a referenced assembly is missing; the message gives the reason.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CorpusShape Read(string path, bool isDocumented = true)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no assembly '{path}'.", path);
        try
        {
            string full = Path.GetFullPath(path);
            using var context = new MetadataLoadContext(new AssemblyFolder(Path.GetDirectoryName(full)!), AssemblyFolder.Core);
            return new CorpusReader(context.LoadFromAssemblyPath(full), isDocumented).Corpus();
        }
        catch (Exception exception) when (exception is BadImageFormatException or FileNotFoundException or FileLoadException or TypeLoadException or NotSupportedException)
        {
            throw new InvalidDataException($"The assembly '{path}' cannot be read. {exception.Message}", exception);
        }
    }

    private CorpusShape Corpus()
    {
        CorpusStamp? stamp = null;
        var records = new List<(Type Record, CustomAttributeData Table)>();
        foreach (Type type in _assembly.GetTypes())
        {
            if (Attribute(type, Schema + "CorpusTableAttribute") is { } table)
                records.Add((type, table));
            if (Attribute(type, Compiled + "CompiledCorpusAttribute") is { } compiled)
                stamp = new CorpusStamp(Text(compiled, 0), Text(compiled, 1));
        }

        if (records.Count == 0)
            throw new InvalidDataException($"The assembly '{_assembly.Location}' is not a corpus: none of its records is marked [CorpusTable].");
        foreach ((Type record, CustomAttributeData table) in records)
            _tables.Add(record.FullName!, Table(record, table));

        // Includes unions that no property refers to, because their table classes exist too.
        foreach (Type type in records.SelectMany(static record => record.Record.GetInterfaces()).Where(type => type.Assembly == _assembly))
            IsUnion(type);
        return new CorpusShape(
            stamp,
            [.. _tables.Values.OrderBy(static table => table.Name, StringComparer.Ordinal)],
            [.. _values.Values.OrderBy(static value => value.Name, StringComparer.Ordinal)],
            [.. _vocabularies.Values.OrderBy(static vocabulary => vocabulary.Name, StringComparer.Ordinal)],
            [.. _unions.Values.Select(union => Union(union.Type, union.TableClass, records)).OrderBy(static union => union.TableClass, StringComparer.Ordinal)],
            [.. _foreign.Values.OrderBy(static table => table.FullName, StringComparer.Ordinal)])
        {
            Assembly = new CorpusAssembly(
                _assembly.GetName().Name!,
                _assembly.GetName().Version?.ToString(3) ?? "0.0.0",
                Text("System.Reflection.AssemblyDescriptionAttribute"),
                Text("System.Reflection.AssemblyCompanyAttribute")),
        };
    }

    /// <summary>Returns the text of an attribute of the assembly; empty if the assembly lacks it.</summary>
    private string Text(string attribute) =>
        _assembly.GetCustomAttributesData().FirstOrDefault(data => data.AttributeType.FullName == attribute)?.ConstructorArguments[0].Value as string ?? "";

    private TableShape Table(Type type, CustomAttributeData attribute)
    {
        string name = Text(attribute, 0);
        RecordShape record = Record(type);
        string? headline = Named(attribute, "Headline") as string;
        return new TableShape(
            name,
            TableClassOf(name),
            record,
            record.Properties.FirstOrDefault(property => property.Name == headline),
            Attribute(type, Schema + "WithdrawalsAttribute") is not null)
        {
            WantsReferences = Attribute(type, Schema + "ReferredToAttribute") is not null,
            KeysOnly = Named(attribute, "KeysOnly") is true,
            NamesEveryRow = Named(attribute, "KeysOnly") is false,
            MembersFor = Named(attribute, "MembersFor") as string,
            TableClassMembers = TableClassMembers(type, name),
        };
    }

    /// <summary>Returns the members of a table class without the named rows, which change with the keys.</summary>
    private static string[] TableClassMembers(Type record, string table)
    {
        Type? tableClass = record.Assembly.GetType(record.Namespace is { } space ? $"{space}.{TableClassOf(table)}" : TableClassOf(table));
        if (tableClass is null || Attribute(tableClass, Compiled + "CompiledTableAttribute") is not { } compiled)
            return [];
        var rows = Text(compiled, 0).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TableClassOf).ToHashSet(StringComparer.Ordinal);
        return [.. tableClass.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(static member => member.Name)
            .Where(name => !rows.Contains(name))
            .Distinct()
            .Order(StringComparer.Ordinal)];
    }

    private static string TableClassOf(string table) => string.Concat(table.Split('-').Where(static word => word.Length > 0).Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));

    private UnionShape Union(Type type, string tableClass, IEnumerable<(Type Record, CustomAttributeData Table)> records) => new(
        type.FullName!,
        type.Name,
        tableClass,
        [.. records.Where(record => record.Record.GetInterfaces().Contains(type)).Select(static record => Text(record.Table, 0)).Order(StringComparer.Ordinal)],
        _documentation.Of(type));

    private RecordShape Record(Type type)
    {
        CustomAttributeData compiled = Attribute(type, Compiled + "CompiledRecordAttribute")
            ?? throw new InvalidDataException($"The record '{type.FullName}' was compiled by another version of Jtr.Corpora.Generators, which does not mark the properties that are columns. Rebuild it with the version of this tool.");
        var properties = new List<PropertyShape>();
        foreach (CustomAttributeTypedArgument name in (IEnumerable<CustomAttributeTypedArgument>)compiled.ConstructorArguments[0].Value!)
        {
            PropertyInfo property = type.GetProperty((string)name.Value!, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                ?? throw new InvalidDataException($"The record '{type.FullName}' has no property '{name.Value}', though its attribute names it.");
            properties.Add(Property(type, property));
        }

        return new RecordShape(type.FullName!, type.Name, properties, _documentation.Of(type)) { Namespace = type.Namespace ?? "", Span = Span(type), SourceRole = RoleOf(type) };
    }

    private static SourceRole RoleOf(Type type)
    {
        string[] interfaces = [.. type.GetInterfaces().Where(static parent => parent.Namespace == "Jtr.Corpora.Sources").Select(static parent => parent.Name)];
        return interfaces.Contains("IEvidence") ? SourceRole.Evidence
            : interfaces.Contains("ISourcePassage") ? SourceRole.Passage
            : interfaces.Contains("ISourceDocument") ? SourceRole.Document
            : SourceRole.None;
    }

    private static SpanProperties? Span(Type type)
    {
        if (Attribute(type, Schema + "SpanAttribute") is { } span)
            return new SpanProperties(Text(span, 0), Text(span, 1), Named(span, "Within") as string, Named(span, "Disjoint") is true);
        return Attribute(type, Schema + "ExtentAttribute") is { } extent ? new SpanProperties(null, Text(extent, 0), null, false) : null;
    }

    private PropertyShape Property(Type record, PropertyInfo property)
    {
        Type type = property.PropertyType;
        bool isList = false, isNullable = false;
        if (type.IsGenericType && type.GetGenericTypeDefinition().FullName is { } definition)
        {
            isList = definition is "System.Collections.Immutable.ImmutableArray`1" or "Jtr.Corpora.Rows`1";
            isNullable = definition == "System.Nullable`1";
            type = type.GetGenericArguments()[0];
        }
        else if (!type.IsValueType)
        {
            isNullable = IsAnnotated(property);
        }

        // Attributes on an interface property apply to every record that implements the interface.
        CustomAttributeData[] attributes =
        [
            .. property.CustomAttributes,
            .. record.GetInterfaces().Select(parent => parent.GetProperty(property.Name)).OfType<PropertyInfo>().SelectMany(static inherited => inherited.CustomAttributes),
        ];
        (ValueKind kind, long? min, long? max) = Kind(type, property);
        return new PropertyShape(
            property.Name,
            kind,
            kind is ValueKind.Reference or ValueKind.UnionReference or ValueKind.ForeignReference or ValueKind.Value or ValueKind.Enum ? type.FullName! : "",
            min,
            max,
            isList,
            isNullable,
            Has(attributes, Schema + "NotEmptyAttribute"),
            Has(attributes, Schema + "EveryAttribute") || Has(attributes, Schema + "InverseAttribute") || Has(attributes, Schema + "DateElseAttribute"),
            _documentation.Of(property))
        {
            IsHierarchy = Has(attributes, Schema + "HierarchyAttribute"),
            IsDistinct = Has(attributes, Schema + "DistinctAttribute"),
            IsSorted = Has(attributes, Schema + "SortedAttribute"),
            IsThroughout = attributes.Any(static attribute => attribute.AttributeType.FullName == Schema + "SortedAttribute" && Named(attribute, "Throughout") is true),
            Else = attributes.FirstOrDefault(static attribute => attribute.AttributeType.FullName == Schema + "DateElseAttribute") is { } other ? new DateElse(Text(other, 0), Text(other, 1), Named(other, "Unless") as string) : null,
            Every = attributes.FirstOrDefault(static attribute => attribute.AttributeType.FullName == Schema + "EveryAttribute") is { } every ? (Text(every, 0), KebabCase.Of(Text(every, 1))) : null,
            DefaultLabels = kind == ValueKind.Enum ? DefaultLabels(attributes, _vocabularies[type.FullName!]) : [],
            IsExcludedByDefault = Has(attributes, Schema + "ExcludedByDefaultAttribute"),
            IsNamed = Has(attributes, Schema + "NamedAttribute"),
            SearchWeight = attributes.FirstOrDefault(static attribute => attribute.AttributeType.FullName == Schema + "SearchedAttribute")?.ConstructorArguments[0].Value as int? ?? 0,
            Indexes = [.. attributes.Where(static attribute => attribute.AttributeType.FullName == Schema + "IndexAttribute").Select(static attribute => new IndexNames(Text(attribute, 0), Named(attribute, "Step") as string ?? Text(attribute, 0))).Distinct()],
        };
    }

    private static string[] DefaultLabels(IEnumerable<CustomAttributeData> attributes, Vocabulary vocabulary) =>
    [
        .. attributes
            .Where(static attribute => attribute.AttributeType.FullName == Schema + "DefaultFilterAttribute")
            .SelectMany(static attribute => (IEnumerable<CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)
            .Select(given => vocabulary.Values.First(value => value.Value == Convert.ToInt64(given.Value, CultureInfo.InvariantCulture)).Label),
    ];

    private (ValueKind Kind, long? Min, long? Max) Kind(Type type, PropertyInfo property)
    {
        switch (type.FullName)
        {
            case "System.Boolean":
                return (ValueKind.Boolean, null, null);
            case "System.Byte":
                return (ValueKind.Integer, byte.MinValue, byte.MaxValue);
            case "System.Int16":
                return (ValueKind.Integer, short.MinValue, short.MaxValue);
            case "System.Int32":
                return (ValueKind.Integer, int.MinValue, int.MaxValue);
            case "System.Int64":
                return (ValueKind.Integer, long.MinValue, long.MaxValue);
            case "System.Decimal":
                return (ValueKind.Decimal, null, null);
            case "System.String":
                return (ValueKind.Text, null, null);
            case "Jtr.Edtf.EdtfDate":
                return (ValueKind.Date, null, null);
        }

        if (type.IsEnum)
        {
            _vocabularies.TryAdd(type.FullName!, VocabularyOf(type));
            return (ValueKind.Enum, null, null);
        }

        if (type.Assembly != _assembly && IsForeign(type))
            return (ValueKind.ForeignReference, null, null);
        if (type.IsInterface && IsUnion(type))
            return (ValueKind.UnionReference, null, null);
        if (Attribute(type, Schema + "CorpusTableAttribute") is not null)
            return (ValueKind.Reference, null, null);
        if (Attribute(type, Compiled + "CompiledRecordAttribute") is not null)
        {
            if (!_values.ContainsKey(type.FullName!))
                _values.Add(type.FullName!, Record(type));
            return (ValueKind.Value, null, null);
        }

        throw new InvalidDataException($"The property '{property.DeclaringType!.FullName}.{property.Name}' has the type '{property.PropertyType}', which seeds do not support.");
    }

    private Vocabulary VocabularyOf(Type type) => new(
        type.FullName!,
        type.Name,
        [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => new VocabularyValue(
            KebabCase.Of(field.Name),
            field.Name,
            Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture),
            _documentation.Of(field)))],
        _documentation.Of(type));

    private bool IsForeign(Type type)
    {
        if (_foreign.ContainsKey(type.FullName!))
            return true;
        Type[] records = Attribute(type, Schema + "CorpusTableAttribute") is not null ? [type]
            : type.IsInterface && Attribute(type, Schema + "UnionAttribute") is not null
                ? [.. type.Assembly.GetTypes().Where(record => Attribute(record, Schema + "CorpusTableAttribute") is not null && record.GetInterfaces().Contains(type))]
                : [];
        if (records.Length == 0)
            return false;
        string[] tables = [.. records.Select(TableOf).Order(StringComparer.Ordinal)];
        _foreign.Add(type.FullName!, new ForeignTable(type.FullName!, type.Assembly.GetName().Name!, tables, [.. records.SelectMany(Keys).Order(StringComparer.Ordinal)])
        {
            Rows = Attribute(type, Schema + "UnionAttribute") is { } union ? Text(union, 0) : tables[0],
            KeyTexts = [.. records.OrderBy(static record => record.FullName, StringComparer.Ordinal).Select(static record => string.Join(' ', Keys(record)))],
            KeyTables = [.. records.OrderBy(static record => record.FullName, StringComparer.Ordinal).Select(TableOf)],
        });
        return true;
    }

    private static string TableOf(Type record) => Text(Attribute(record, Schema + "CorpusTableAttribute")!, 0);

    /// <summary>Returns the keys that the table class of a record lists.</summary>
    private static string[] Keys(Type record)
    {
        string tableClass = TableClassOf(TableOf(record));
        Type? type = record.Assembly.GetType(record.Namespace is { } space ? $"{space}.{tableClass}" : tableClass);
        return type is not null && Attribute(type, Compiled + "CompiledTableAttribute") is { } compiled
            ? Text(compiled, 0).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidDataException($"The assembly '{record.Assembly.GetName().Name}', which this one refers to, was compiled by another version of Jtr.Corpora.Generators, which does not state the keys of its tables. Rebuild it with the version of this tool.");
    }

    private bool IsUnion(Type type)
    {
        if (Attribute(type, Schema + "UnionAttribute") is not { } union)
            return false;
        _unions.TryAdd(type.FullName!, (type, Text(union, 0)));
        return true;
    }

    /// <summary>Returns true if the compiler recorded a nullable annotation for the type: on the property, or as the default of the innermost enclosing type.</summary>
    private static bool IsAnnotated(PropertyInfo property)
    {
        const byte Annotated = 2;
        if (Attribute(property, "System.Runtime.CompilerServices.NullableAttribute") is { } own)
        {
            return own.ConstructorArguments[0].Value is IReadOnlyList<CustomAttributeTypedArgument> flags
                ? flags.Count > 0 && flags[0].Value is Annotated
                : own.ConstructorArguments[0].Value is Annotated;
        }

        for (Type? type = property.DeclaringType; type is not null; type = type.DeclaringType)
        {
            if (Attribute(type, "System.Runtime.CompilerServices.NullableContextAttribute") is { } context)
                return context.ConstructorArguments[0].Value is Annotated;
        }

        return false;
    }

    private static CustomAttributeData? Attribute(MemberInfo member, string name) => member.CustomAttributes.FirstOrDefault(attribute => attribute.AttributeType.FullName == name);

    private static bool Has(IEnumerable<CustomAttributeData> attributes, string name) => attributes.Any(attribute => attribute.AttributeType.FullName == name);

    private static object? Named(CustomAttributeData attribute, string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.MemberName == name).TypedValue.Value;

    private static string Text(CustomAttributeData attribute, int argument) => attribute.ConstructorArguments[argument].Value as string ?? "";
}
