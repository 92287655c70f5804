using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Jtr.Corpora.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>A class whose other half is generated, and the errors of its declaration; the shape has no positions.</summary>
/// <param name="Shape">The shape; null if it could not be read.</param>
internal sealed record ClassReading(ClassShape? Shape, EquatableArray<SourcePlace> Places, EquatableArray<SourceProblem> Problems)
{
    public static readonly ClassReading Empty = new(null, default, default);
}

/// <summary>Reads the classes marked [Corpus], [JsonContext] and [QueryRoot], and the interfaces marked [Union].</summary>
internal static class ClassReader
{
    public static Stage<ClassReading> ReadCorpus(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) => Stage.Run(ClassReading.Empty, () =>
    {
        cancellation.ThrowIfCancellationRequested();
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var problems = new List<SourceProblem>();
        if (!IsWhole(type) || type is { IsStatic: false } or { IsRecord: true })
            return Rejected(type, new SourceProblem(Descriptors.BadClass, Place(type), new[] { type.Name, "Corpus", $"static partial class {type.Name}" }.ToEquatable()));
        var stubs = new List<StubShape>();
        bool version = Has("Version"), fingerprint = Has("Fingerprint");
        ISymbol[] members = Written(type);
        string accessibility = SchemaReader.AccessibilityOf(type);
        return new ClassReading(
            new ClassShape(SchemaReader.NamespaceOf(type), type.Name, accessibility)
            {
                HasVersion = version,
                HasFingerprint = fingerprint,
                Stubs = stubs.ToEquatable(),
                WrittenMembers = members.Select(member => member.Name).Distinct().OrderBy(name => name, System.StringComparer.Ordinal).ToEquatable(),
                DeclaredTypes = type.ContainingNamespace.GetMembers(type.Name + "Search").Any() ? new[] { type.Name + "Search" }.ToEquatable() : default,
            },
            new[] { Place(type) }.ToEquatable(),
            problems.ToEquatable());

        bool Has(string name)
        {
            ISymbol[] named = type.GetMembers(name).ToArray();
            if (named.Length == 1 && named[0] is IPropertySymbol
                {
                    IsPartialDefinition: true, IsStatic: true, DeclaredAccessibility: Accessibility.Public, Type: { SpecialType: SpecialType.System_String, NullableAnnotation: not NullableAnnotation.Annotated },
                    GetMethod: not null, SetMethod: null, RefKind: RefKind.None, PartialImplementationPart: null,
                } property && Declarations.Modifier(property) == "static")
                return true;
            if (named.Length < 2 && (named.FirstOrDefault() as IPropertySymbol)?.Type.TypeKind != TypeKind.Error)
                problems.Add(new SourceProblem(Descriptors.BadClassProperty, SourcePlace.Of(named.FirstOrDefault() ?? type, "", null), new[] { type.Name, name }.ToEquatable()));
            if (named.Length == 1 && named[0] is IPropertySymbol { IsPartialDefinition: true } other)
                stubs.Add(new StubShape(name, Declarations.Half(other)));
            return false;
        }
    });

    public static Stage<ClassReading> ReadContext(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) => Stage.Run(ClassReading.Empty, () =>
    {
        cancellation.ThrowIfCancellationRequested();
        var type = (INamedTypeSymbol)context.TargetSymbol;
        if (type.BaseType is { TypeKind: TypeKind.Error })
            return Rejected(type, null);
        if (!IsWhole(type) || type.IsStatic || type.IsAbstract || type.IsRecord || type.BaseType?.ToDisplayString() != Runtime.Symbols.RowJsonContext || Declarations.IsPositional(type))
            return Rejected(type, new SourceProblem(Descriptors.BadClass, Place(type), new[] { type.Name, "JsonContext", $"sealed partial class {type.Name} : RowJsonContext" }.ToEquatable()));
        if (type.Name is "Default" or "Expanded" or "Find")
            return Rejected(type, NamedAsMember(type));
        ISymbol[] members = Written(type);
        SourceProblem[] taken = members
            .Where(member => member.Name is "Default" or "Expanded" or "Find" || member is IMethodSymbol { MethodKind: MethodKind.Constructor })
            .Select(member => new SourceProblem(Descriptors.TakenMember, SourcePlace.Of(member, "", null), new[] { member.CanBeReferencedByName ? member.Name : type.Name, type.Name }.ToEquatable()))
            .ToArray();
        var shape = new ClassShape(SchemaReader.NamespaceOf(type), type.Name, SchemaReader.AccessibilityOf(type))
        {
            WrittenMembers = members.Select(member => member.Name).Distinct().OrderBy(name => name, System.StringComparer.Ordinal).ToEquatable(),
            Rejected = taken.Length == 0 ? null : RejectedHalf.Of(type, "", ""),
        };
        return new ClassReading(shape, new[] { Place(type) }.ToEquatable(), taken.ToEquatable());
    });

    public static Stage<ClassReading> ReadQueryRoot(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) => Stage.Run(ClassReading.Empty, () =>
    {
        cancellation.ThrowIfCancellationRequested();
        var type = (INamedTypeSymbol)context.TargetSymbol;
        if (!IsWhole(type) || type is { IsStatic: false } or { IsRecord: true })
            return Rejected(type, new SourceProblem(Descriptors.BadClass, Place(type), new[] { type.Name, "QueryRoot", $"static partial class {type.Name}" }.ToEquatable()));

        // The argument is incomplete while it is typed.
        if (AttributeArguments.Find(type, Runtime.Attributes.QueryRoot)?.ConstructorArguments.FirstOrDefault() is not { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol { TypeKind: not TypeKind.Error } record })
            return ClassReading.Empty;
        if (type.Name == "All")
            return Rejected(type, NamedAsMember(type));
        ISymbol[] members = Written(type);
        SourceProblem[] taken = members.Where(member => member.Name == "All")
            .Select(member => new SourceProblem(Descriptors.TakenMember, SourcePlace.Of(member, "", null), new[] { member.Name, type.Name }.ToEquatable()))
            .ToArray();
        var shape = new ClassShape(SchemaReader.NamespaceOf(type), type.Name, SchemaReader.AccessibilityOf(type))
        {
            QueryOf = SchemaReader.FullName(record),
            WrittenMembers = members.Select(member => member.Name).Distinct().OrderBy(name => name, System.StringComparer.Ordinal).ToEquatable(),
            Rejected = taken.Length == 0 ? null : RejectedHalf.Of(type, "", ""),
        };
        return new ClassReading(shape, new[] { Place(type) }.ToEquatable(), taken.ToEquatable());
    });

    public static Stage<UnionReading> ReadUnion(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) => Stage.Run(UnionReading.Empty, () =>
    {
        cancellation.ThrowIfCancellationRequested();
        var type = (INamedTypeSymbol)context.TargetSymbol;
        string name = SchemaReader.FullName(type);
        if (AttributeArguments.Find(type, Runtime.Attributes.Union) is not { } attribute)
            return UnionReading.Empty;
        string tableClass = AttributeArguments.Text(attribute, 0);
        var problems = new List<SourceProblem>();
        if (!Identifiers.IsIdentifier(tableClass))
            problems.Add(new SourceProblem(Descriptors.BadUnionName, SourcePlace.Of(attribute, type), new[] { tableClass }.ToEquatable()));
        if (ReservedNames.IsInUnion(tableClass))
            problems.Add(new SourceProblem(Descriptors.TakenMember, SourcePlace.Of(attribute, type), new[] { tableClass, tableClass }.ToEquatable()));
        if (type.Arity > 0)
            problems.Add(new SourceProblem(Descriptors.GenericRecord, Place(type), new[] { type.Name }.ToEquatable()));
        if (!Declarations.IsNamed(type.ContainingNamespace))
            return UnionReading.Empty;
        if (type.IsFileLocal)
            problems.Add(new SourceProblem(Descriptors.FileLocalRecord, Place(type), new[] { type.Name }.ToEquatable()));
        return new UnionReading(problems.Count == 0 ? name : "", type.Name, SourcePlace.Of(type, name, null), problems.ToEquatable());
    });

    private static bool IsWhole(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, Arity: 0, ContainingType: null, IsFileLocal: false, Name.Length: > 0 } && Declarations.IsNamed(type.ContainingNamespace) && Declarations.IsPartial(type);

    private static ClassReading Rejected(INamedTypeSymbol type, SourceProblem? problem) => new(
        new ClassShape(SchemaReader.NamespaceOf(type), type.Name, SchemaReader.AccessibilityOf(type)) { Rejected = RejectedHalf.Of(type, "", "") },
        new[] { Place(type) }.ToEquatable(),
        problem is null ? default : new[] { problem }.ToEquatable());

    /// <summary>Returns the error of a class with the name of a member that is generated into it.</summary>
    private static SourceProblem NamedAsMember(INamedTypeSymbol type) => new(Descriptors.TakenMember, Place(type), new[] { type.Name, type.Name }.ToEquatable());

    private static ISymbol[] Written(INamedTypeSymbol type) => type.GetMembers().Where(member => !member.IsImplicitlyDeclared && member is not IPropertySymbol { IsPartialDefinition: true }).ToArray();

    private static SourcePlace Place(INamedTypeSymbol type) => SourcePlace.Of(type, SchemaReader.FullName(type), null);
}

/// <summary>An interface marked [Union].</summary>
/// <param name="FullName">The full name; empty if it cannot be a union, which is reported.</param>
internal sealed record UnionReading(string FullName, string Name, SourcePlace? Place, EquatableArray<SourceProblem> Problems)
{
    public static readonly UnionReading Empty = new("", "", null, default);
}
