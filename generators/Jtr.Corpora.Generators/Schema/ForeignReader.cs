using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>Reads the tables of other assemblies that this project refers to: their names when the records are read, and their keys when the seeds are bound.</summary>
internal static class ForeignReader
{
    // Names in metadata are not escaped, as metadata has no keywords.
    private static readonly SymbolDisplayFormat s_metadataName = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>Returns the table or union behind a type; null, after a report, if no row of the type can be referred to.</summary>
    public static ForeignShape? Shape(Compilation compilation, INamedTypeSymbol type, IPropertySymbol property, System.Action<ISymbol, Descriptor, string[]> problem)
    {
        string assembly = type.ContainingAssembly.Name;
        if (TableClassNameOf(type) is not { } name)
        {
            problem(property, Descriptors.ForeignRecord, [property.ContainingType.Name, property.Name, type.Name, assembly]);
            return null;
        }

        if (TablesOf(type).Any(table => KeysOf(table) is null))
        {
            problem(property, Descriptors.ForeignWithoutKeys, [property.ContainingType.Name, property.Name, type.Name, assembly]);
            return null;
        }

        if (IsAmbiguous(compilation, type, Qualified(type.ContainingNamespace.ToDisplayString(s_metadataName))))
        {
            problem(property, Descriptors.UnreachableTableClass, [property.ContainingType.Name, property.Name, type.Name, assembly, Qualified(SchemaReader.NamespaceOf(type))]);
            return null;
        }

        string rows = Find(type, Runtime.Attributes.CorpusTable) is { } attribute ? AttributeArguments.Text(attribute, 0) : name;
        return new ForeignShape(SchemaReader.FullName(type), type.ToDisplayString(s_metadataName), assembly, rows, "global::" + Qualified(SchemaReader.NamespaceOf(type)));

        string Qualified(string @namespace) => type.ContainingNamespace.IsGlobalNamespace ? name : $"{@namespace}.{name}";
    }

    /// <summary>Returns the keys of the tables that a schema refers to.</summary>
    public static EquatableArray<ForeignTable> Keys(Compilation compilation, EquatableArray<ForeignShape> shapes) =>
        shapes.Select(shape => new ForeignTable(shape.FullName, Keys(compilation, shape).ToEquatable())).ToEquatable();

    private static IEnumerable<string> Keys(Compilation compilation, ForeignShape shape) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(assembly => assembly.Name == shape.Assembly)
        .Select(assembly => assembly.GetTypeByMetadataName(shape.MetadataName))
        .OfType<INamedTypeSymbol>()
        .Take(1)
        .SelectMany(TablesOf)
        .Select(KeysOf)
        .OfType<string>();

    /// <summary>Returns the name of the class with the rows of a record or interface; null if there is none.</summary>
    private static string? TableClassNameOf(INamedTypeSymbol type)
    {
        // The generator rejects nested and generic records and unions.
        if (type.ContainingType is not null || type.Arity > 0)
            return null;
        if (Find(type, Runtime.Attributes.CorpusTable) is { } table)
            return Identifiers.Pascal(AttributeArguments.Text(table, 0)) is { Length: > 0 } tableClass ? tableClass : null;
        return type.TypeKind == TypeKind.Interface && Find(type, Runtime.Attributes.Union) is { } union && Identifiers.IsIdentifier(AttributeArguments.Text(union, 0)) ? AttributeArguments.Text(union, 0) : null;
    }

    /// <summary>Returns the record itself, or the records of its assembly that implement an interface.</summary>
    private static IEnumerable<INamedTypeSymbol> TablesOf(INamedTypeSymbol type) => type.TypeKind != TypeKind.Interface
        ? [type]
        : TypesIn(type.ContainingAssembly.GlobalNamespace)
            .Where(record => record.AllInterfaces.Contains(type, SymbolEqualityComparer.Default) && Find(record, Runtime.Attributes.CorpusTable) is not null)
            .OrderBy(record => record.ToDisplayString(), System.StringComparer.Ordinal);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol @namespace) =>
        @namespace.GetTypeMembers().Concat(@namespace.GetNamespaceMembers().SelectMany(TypesIn));

    /// <summary>Returns the keys of a record's rows, from the attribute of its table class; null if the table class has none.</summary>
    private static string? KeysOf(INamedTypeSymbol record) => TableClassNameOf(record) is { } name
        && record.ContainingNamespace.GetTypeMembers(name, 0).FirstOrDefault() is { } tableClass
        && Find(tableClass, Runtime.Symbols.CompiledTable) is { } compiled ? AttributeArguments.Text(compiled, 0) : null;

    /// <summary>Returns true if the name of a table class in generated code would not mean the type in its assembly.</summary>
    private static bool IsAmbiguous(Compilation compilation, INamedTypeSymbol type, string tableClass)
    {
        // If the assembly is referenced only under an alias, global:: does not reach its types.
        if (compilation.GetMetadataReference(type.ContainingAssembly) is { Properties.Aliases: { Length: > 0 } aliases } && !aliases.Contains(MetadataReferenceProperties.GlobalAlias))
            return true;
        return compilation.GetTypesByMetadataName(tableClass)
            .Any(other => !SymbolEqualityComparer.Default.Equals(other.ContainingAssembly, type.ContainingAssembly) && compilation.IsSymbolAccessibleWithin(other, compilation.Assembly));
    }

    private static AttributeData? Find(INamedTypeSymbol type, string name) => AttributeArguments.Find(type, name);
}
