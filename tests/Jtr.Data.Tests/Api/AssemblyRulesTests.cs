using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Xml.Linq;
using Xunit;

namespace Jtr.Data.Tests.Api;

/// <summary>Tests rules for all public types: they are sealed and immutable, and their documentation states thread safety.</summary>
public class AssemblyRulesTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // The types that users may derive from: a writer of records, the JSON context of a corpus, and the type converter of a row.
    private static readonly Type[] s_open = [typeof(RecordWriter), typeof(RowJsonContext), typeof(RowTypeConverter<>)];

    // The types of collections that members may return: callers cannot change them.
    private static readonly Type[] s_collections =
        [typeof(ImmutableArray<>), typeof(Rows<>), typeof(ReadOnlySpan<>), typeof(IReadOnlyList<>), typeof(IReadOnlyCollection<>), typeof(IEnumerable<>), typeof(System.Collections.IEnumerable), typeof(NameMatches<>), typeof(SearchResult)];

    private static readonly Assembly[] s_libraries = [typeof(EdtfDate).Assembly, typeof(IRow).Assembly, typeof(Events).Assembly];
    private static readonly Type[] s_types = [.. s_libraries.SelectMany(static library => library.GetExportedTypes())];

    // Leaves out attributes, which the compiler sets, and types that only generated code calls.
    private static readonly Type[] s_values = [.. s_types.Where(static type => !typeof(Attribute).IsAssignableFrom(type) && !IsHidden(type))];
    private static readonly Dictionary<string, XElement> s_documentation = s_libraries
        .SelectMany(static library => XDocument.Load(Path.ChangeExtension(library.Location, ".xml")).Descendants("member"))
        .DistinctBy(static member => member.Attribute("name")!.Value)
        .ToDictionary(static member => member.Attribute("name")!.Value);

    [Fact]
    public void Every_type_is_sealed_static_or_intended_for_derivation() =>
        Assert.Equal(s_open.ToHashSet(), s_types.Where(static type => !type.IsSealed && !type.IsInterface).ToHashSet());

    [Fact]
    public void Every_structure_is_readonly() =>
        Assert.DoesNotContain(s_values, static type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute)) && !IsEnumerator(type));

    [Fact]
    public void Visible_fields_are_read_only()
    {
        // Only visible fields: records cache decoded values in private fields, and any thread may write them.
        Assert.DoesNotContain(s_values.SelectMany(static type => type.GetFields(Declared)), static field => IsVisible(field) && !field.IsInitOnly && !field.IsLiteral && !field.IsSpecialName);
    }

    [Fact]
    public void Properties_are_set_only_by_constructors() =>
        Assert.DoesNotContain(s_values.SelectMany(static type => type.GetProperties(Declared)), static property => property.SetMethod is { } set && IsVisible(set) && !IsInit(set));

    [Fact]
    public void No_member_returns_a_mutable_collection()
    {
        IEnumerable<(MemberInfo Member, Type Type)> given = s_values.SelectMany(static type => type.GetMethods(Declared)).Where(IsVisible)
            .SelectMany(static method => method.GetParameters().Where(static parameter => parameter.IsOut).Select(static parameter => parameter.ParameterType.GetElementType()!)
                .Append(method.ReturnType).Select(type => ((MemberInfo)method, type)));
        Assert.NotEmpty(given);
        Assert.DoesNotContain(given, static pair => IsChangeable(pair.Type));
    }

    [Fact]
    public void Every_type_and_member_has_a_summary()
    {
        string[] undocumented = [.. s_types.SelectMany(Documented).Where(static name => !s_documentation.TryGetValue(name, out XElement? member) || !HasSummary(member)).Distinct()];
        Assert.True(undocumented.Length == 0, string.Join('\n', undocumented));
    }

    [Fact]
    public void Every_type_documents_thread_safety()
    {
        // An enum value is a number, and an enumerator belongs to its loop.
        Assert.Empty(s_values
            .Where(static type => !type.IsEnum && !IsEnumerator(type))
            .Where(static type => !s_documentation[IdOf(type)].Value.Contains("thread", StringComparison.OrdinalIgnoreCase))
            .Select(static type => type.Name));
    }

    [Fact]
    public void Every_type_initializer_runs_without_the_others()
    {
        (string Library, string Name)[] initialized =
        [
            .. s_libraries.SelectMany(static library => library.GetTypes()
                .Where(static type => type is { TypeInitializer: not null, ContainsGenericParameters: false })
                .Select(type => (library.Location, type.FullName!))),
        ];
        Assert.NotEmpty(initialized);
        Assert.All(initialized, static type =>
        {
            // A load context for each type, so that no initialiser has run before.
            var context = new AssemblyLoadContext(type.Name, isCollectible: true);
            RuntimeHelpers.RunClassConstructor(context.LoadFromAssemblyPath(type.Library).GetType(type.Name, throwOnError: true)!.TypeHandle);
            context.Unload();
        });
    }

    // The types that generated code calls.
    private static bool IsHidden(Type type) => type.Namespace!.EndsWith(".CompilerServices", StringComparison.Ordinal);

    private static bool IsVisible(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsEnumerator(Type type) => typeof(System.Collections.IEnumerator).IsAssignableFrom(type) || type.Name == "Enumerator";

    private static bool IsChangeable(Type type) =>
        type.IsArray
        || (type != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(type) && !IsKnown(type) && !IsQuery(type))
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Span<>) || type.GetGenericTypeDefinition() == typeof(Memory<>)));

    private static bool IsKnown(Type type) => s_collections.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type);

    // A query computes its answers while it is enumerated, so there is nothing to change.
    private static bool IsQuery(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(static face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>) && face.GetGenericArguments()[0] is { } row && (row.Name == typeof(Answer<>).Name || typeof(IRow).IsAssignableFrom(row)));

    private static bool HasSummary(XElement member) =>
        member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value);

    /// <summary>Returns the documentation ids of a type and of its members.</summary>
    private static IEnumerable<string> Documented(Type type)
    {
        yield return IdOf(type);
        if (typeof(Delegate).IsAssignableFrom(type))
            yield break;
        foreach (FieldInfo field in type.GetFields(Declared).Where(static field => IsVisible(field) && !field.IsSpecialName))
            yield return $"F:{IdOf(type)[2..]}.{field.Name}";
        foreach (PropertyInfo property in type.GetProperties(Declared).Where(static property => property.GetMethod is { } get && IsVisible(get) && !IsCompilerGenerated(get)))
            yield return $"P:{IdOf(type)[2..]}.{property.Name}{Parameters(property.GetIndexParameters())}";
        foreach (MethodBase method in type.GetMethods(Declared).Where(static method => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)).Cast<MethodBase>().Concat(type.GetConstructors(Declared)))
        {
            if (!IsVisible(method) || IsCompilerGenerated(method) || (method.IsConstructor && method.GetParameters().Length == 0 && IsCreatedByOthers(type)))
                continue;
            string generic = method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : "";
            string result = method.Name is "op_Implicit" or "op_Explicit" ? "~" + Id(((MethodInfo)method).ReturnType) : "";
            yield return $"M:{IdOf(type)[2..]}.{method.Name.Replace('.', '#')}{generic}{Parameters(method.GetParameters())}{result}";
        }
    }

    // The compiler creates attributes, and a serialiser creates converters.
    private static bool IsCreatedByOthers(Type type) => typeof(Attribute).IsAssignableFrom(type) || typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type);

    // Members that the compiler writes for a record cannot be documented.
    private static bool IsCompilerGenerated(MethodBase method) =>
        method.IsDefined(typeof(CompilerGeneratedAttribute)) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static string IdOf(Type type) => "T:" + type.FullName!.Replace('+', '.');

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : "(" + string.Join(',', parameters.Select(static parameter => Id(parameter.ParameterType))) + ")";

    /// <summary>Returns the id of a type as a parameter.</summary>
    private static string Id(Type type)
    {
        if (type.IsByRef)
            return Id(type.GetElementType()!) + "@";
        if (type.IsArray)
            return Id(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter)
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        string name = $"{(type.IsNested ? IdOf(type.DeclaringType!)[2..] : type.Namespace)}.{type.Name}";
        if (!type.IsGenericType)
            return name;
        Type[] arguments = type.GetGenericArguments();
        string inner = type.IsNested ? "." + type.Name : "";
        return $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}{{{string.Join(',', arguments.Select(Id))}}}{inner}";
    }
}
