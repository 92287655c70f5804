using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>Checks that a type can be the record of a table or of a nested value.</summary>
internal static class RecordRules
{
    /// <summary>Returns the errors of a type as a record.</summary>
    /// <param name="CanBeWritten">True if its generated half compiles nevertheless.</param>
    internal sealed record Fault(Descriptor Descriptor, bool CanBeWritten, params string[] Arguments);

    public static IEnumerable<Fault> Faults(INamedTypeSymbol type, bool isTable)
    {
        string name = type.Name;
        bool record = type is { IsRecord: true, IsReferenceType: true };
        if (!record)
            yield return new Fault(Descriptors.NotARecord, false, name, KindOf(type));
        if (type.IsFileLocal)
            yield return new Fault(Descriptors.FileLocalRecord, false, name);
        if (type.ContainingType is { } outer)
            yield return new Fault(Descriptors.NestedRecord, false, name, outer.Name);
        if (type.Arity > 0)
            yield return new Fault(Descriptors.GenericRecord, false, name);
        if (!record)
            yield break;
        if (IsName(name, isTable))
            yield return new Fault(Descriptors.TakenMember, false, name, name);
        if (!Declarations.IsPartial(type))
            yield return new Fault(Descriptors.NotPartial, false, name);
        if (Declarations.IsPositional(type))
            yield return new Fault(Descriptors.PositionalRecord, false, name);
        if (type.BaseType is { SpecialType: not SpecialType.System_Object, TypeKind: not TypeKind.Error } parent)
            yield return new Fault(Descriptors.DerivedRecord, false, name, parent.Name);
        if (type.IsAbstract)
            yield return new Fault(Descriptors.AbstractRecord, false, name);
        else if (!type.IsSealed)
            yield return new Fault(Descriptors.NotSealed, true, name);
    }

    /// <summary>Returns true if the compiler rejects the declaration itself, so that no other half of it compiles; otherwise, false.</summary>
    public static bool IsBroken(INamedTypeSymbol type) =>
        type.Name.Length == 0 || !Declarations.IsNamed(type.ContainingNamespace) || !Identifiers.CanBeNamed(type.Name) || type.IsStatic || type.BaseType is { TypeKind: TypeKind.Error };

    /// <summary>Returns the members that the generator writes into a record and that its declaration has already.</summary>
    public static IEnumerable<ISymbol> Taken(INamedTypeSymbol record, RecordShape shape, bool isTable)
    {
        var fields = new HashSet<string>(shape.Properties.Where(property => !isTable || property.IsList).Select(property => "_" + property.JsonName));
        if (fields.Contains(record.Name))
            yield return record;
        foreach (ISymbol member in record.GetMembers().Where(member => !member.IsImplicitlyDeclared))
        {
            string name = member is IMethodSymbol { ExplicitInterfaceImplementations.Length: > 0 } or IPropertySymbol { ExplicitInterfaceImplementations.Length: > 0 }
                ? member.Name.Substring(member.Name.LastIndexOf('.') + 1)
                : member.Name;
            bool explicitly = name.Length != member.Name.Length;
            bool taken = member switch
            {
                IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => IsConstructor(constructor, shape, isTable),
                IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method => IsMethod(method, name, explicitly, record, isTable),
                IPropertySymbol when explicitly => isTable && name == "Table",
                IPropertySymbol or IFieldSymbol or IEventSymbol or INamedTypeSymbol => IsName(name, isTable),
                _ => false,
            };
            if (taken || (fields.Contains(name) && member is not IMethodSymbol { MethodKind: not MethodKind.Ordinary }))
                yield return member;
        }
    }

    private static bool IsName(string name, bool isTable) =>
        name is "WriteTo" or "Equals" or "GetHashCode" or "ToString" or "PrintMembers" or "EqualityContract" || (isTable && name is "RowNumber" or "Parse" or "TryParse");

    private static bool IsMethod(IMethodSymbol method, string name, bool explicitly, INamedTypeSymbol record, bool isTable)
    {
        if (explicitly)
            return name == "WriteTo" || name == "get_Table";
        int count = method.Parameters.Length;
        return name switch
        {
            "WriteTo" => method.Arity == 0 && count == 1 && method.Parameters[0].Type.Name == "RecordWriter",
            "RowNumber" => isTable,
            "Parse" => isTable && method.Arity == 0 && count == 2,
            "TryParse" => isTable && method.Arity == 0 && count == 3,
            "EqualityContract" => true,
            "Equals" => isTable && method.Arity == 0 && count == 1 && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, record),
            "GetHashCode" or "ToString" => isTable && method.Arity == 0 && count == 0,
            _ => false,
        };
    }

    private static bool IsConstructor(IMethodSymbol constructor, RecordShape shape, bool isTable)
    {
        if (constructor.IsStatic)
            return false;
        if (isTable)
            return constructor.Parameters.Length == 1 && constructor.Parameters[0].Type.SpecialType == SpecialType.System_Int32;

        // For constructors of values only the number of parameters is compared: their types are known when the halves are compiled together.
        return constructor.Parameters.Length == shape.Properties.Count && !(constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType));
    }

    private static string KindOf(INamedTypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Struct => type.IsRecord ? "record struct" : "struct",
        TypeKind.Interface => "interface",
        _ => "class",
    };
}
