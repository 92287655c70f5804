using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace Jtr.Data.Tests.Api;

/// <summary>Tests the three floors: which assembly, namespace and folder may use which. References point down only.</summary>
public class FloorTests
{
    private static readonly Assembly[] s_floors = [typeof(EdtfDate).Assembly, typeof(IRow).Assembly, typeof(Events).Assembly];

    // The namespaces of the same floor that each namespace may use, besides itself and the floors below.
    private static readonly Dictionary<string, string[]> s_allowed = new()
    {
        ["Jtr.Edtf"] = [],
        ["Jtr.Edtf.CompilerServices"] = ["Jtr.Edtf"],
        ["Jtr.Corpora.Schema"] = [],
        ["Jtr.Corpora"] = ["Jtr.Corpora.CompilerServices"],
        ["Jtr.Corpora.CompilerServices"] = ["Jtr.Corpora"],
        ["Jtr.Corpora.Sources"] = ["Jtr.Corpora", "Jtr.Corpora.CompilerServices"],
        ["Jtr.Data"] = ["Jtr.Data.CompilerServices"],
        ["Jtr.Data.CompilerServices"] = ["Jtr.Data"],
    };

    [Fact]
    public void An_assembly_refers_only_to_the_floors_below()
    {
        for (int floor = 0; floor < s_floors.Length; floor++)
        {
            string[] below = [.. s_floors[..floor].Select(static assembly => assembly.GetName().Name!)];
            string[] referred = [.. s_floors[floor].GetReferencedAssemblies().Select(static name => name.Name!).Where(static name => name.StartsWith("Jtr.", StringComparison.Ordinal))];
            Assert.Subset(below.ToHashSet(), referred.ToHashSet());
            if (floor > 0)
                Assert.Contains(below[^1], referred);
        }
    }

    [Fact]
    public void Every_public_type_is_in_a_namespace_of_its_floor()
    {
        foreach (Assembly floor in s_floors)
            Assert.All(floor.GetExportedTypes(), type => Assert.True(type.Namespace == floor.GetName().Name || type.Namespace!.StartsWith(floor.GetName().Name + ".", StringComparison.Ordinal), type.FullName));
    }

    [Fact]
    public void A_namespace_uses_only_the_allowed_namespaces()
    {
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        int seen = 0;
        foreach (Assembly floor in s_floors)
        {
            using AssemblyDefinition assembly = Read(floor);
            string below = floor.GetName().Name!;
            foreach ((MemberReference user, TypeReference used) in assembly.MainModule.GetTypes().SelectMany(Uses))
            {
                string from = NamespaceOf(user is TypeReference type ? type : user.DeclaringType), to = NamespaceOf(used);
                if (from == to || used.GetElementType().Resolve()?.Module.Assembly.Name.Name != below || from.Length == 0 || to.Length == 0)
                    continue;
                seen++;
                if (!s_allowed.TryGetValue(from, out string[]? allowed) || !allowed.Contains(to))
                    wrong.Add($"{from} -> {to}: {user.FullName} uses {used.FullName}");
            }
        }

        Assert.True(seen > 100);
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void The_records_do_not_use_the_queries()
    {
        using AssemblyDefinition assembly = Read(s_floors[^1]);
        MethodDefinition[] methods = [.. assembly.MainModule.GetTypes().SelectMany(static type => type.Methods).Where(static method => method.HasBody)];
        MethodDefinition[] model = [.. methods.Where(static method => FolderOf(method) == "Model")];
        HashSet<string> queries = [.. methods.Where(static method => FolderOf(method) == "Queries").Select(static method => method.FullName)];
        Assert.True(model.Length > 5 && queries.Count > 100);
        Assert.Empty(model.SelectMany(method => method.Body.Instructions
            .Select(static instruction => (instruction.Operand as MethodReference)?.GetElementMethod().FullName)
            .Where(called => called is not null && queries.Contains(called))
            .Select(called => $"{method.FullName} calls {called}")));
    }

    [Fact]
    public void CompilerServices_are_hidden_from_IntelliSense()
    {
        Type[] hidden = [.. s_floors.SelectMany(static floor => floor.GetExportedTypes()).Where(static type => type.Namespace!.EndsWith(".CompilerServices", StringComparison.Ordinal) && !type.IsNested)];
        Assert.NotEmpty(hidden);
        Assert.All(hidden, static type => Assert.Equal(
            System.ComponentModel.EditorBrowsableState.Never, type.GetCustomAttribute<System.ComponentModel.EditorBrowsableAttribute>()?.State));
    }

    private static AssemblyDefinition Read(Assembly assembly)
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(assembly.Location));
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        return AssemblyDefinition.ReadAssembly(assembly.Location, new ReaderParameters { AssemblyResolver = resolver, ReadSymbols = File.Exists(Path.ChangeExtension(assembly.Location, ".pdb")) });
    }

    /// <summary>Returns the folder of the library in which a method is written; empty for generated code.</summary>
    private static string FolderOf(MethodDefinition method)
    {
        string? file = method.DebugInformation.SequencePoints.Select(static point => point.Document.Url).FirstOrDefault(static url => !url.EndsWith(".g.cs", StringComparison.Ordinal));
        return file is null ? "" : Path.GetFileName(Path.GetDirectoryName(file))!;
    }

    private static string NamespaceOf(TypeReference type)
    {
        for (; type.DeclaringType is not null; type = type.DeclaringType)
        {
        }

        return type.Namespace;
    }

    /// <summary>Returns every type that a type uses in its bases, fields, signatures and method bodies. Attributes do not count.</summary>
    private static IEnumerable<(MemberReference User, TypeReference Used)> Uses(TypeDefinition type)
    {
        IEnumerable<(MemberReference, TypeReference)> uses =
        [
            .. type.Interfaces.Select(face => ((MemberReference)type, face.InterfaceType)),
            .. type.Fields.Select(static field => ((MemberReference)field, field.FieldType)),
            .. type.Methods.SelectMany(OfMethod),
        ];
        if (type.BaseType is not null)
            uses = uses.Append((type, type.BaseType));
        return uses.SelectMany(static use => Parts(use.Item2).Select(part => (use.Item1, part)));
    }

    private static IEnumerable<(MemberReference, TypeReference)> OfMethod(MethodDefinition method)
    {
        yield return (method, method.ReturnType);
        foreach (ParameterDefinition parameter in method.Parameters)
            yield return (method, parameter.ParameterType);
        if (!method.HasBody)
            yield break;
        foreach (VariableDefinition variable in method.Body.Variables)
            yield return (method, variable.VariableType);
        foreach (Instruction instruction in method.Body.Instructions)
        {
            TypeReference? used = instruction.Operand switch
            {
                TypeReference named => named,
                MemberReference member => member.DeclaringType,
                _ => null,
            };
            if (used is not null)
                yield return (method, used);
        }
    }

    /// <summary>Returns the type itself and the types that it is composed of.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Prepend(generic.ElementType),
        TypeSpecification made => Parts(made.ElementType),
        GenericParameter => [],
        _ => [type],
    };
}
