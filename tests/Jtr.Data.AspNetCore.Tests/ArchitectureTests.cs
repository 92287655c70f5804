using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace Jtr.Data.AspNetCore.Tests;

/// <summary>Tests the references and the public API of the package.</summary>
public sealed class ArchitectureTests
{
    private static readonly Assembly s_library = typeof(JtrDataServiceCollectionExtensions).Assembly;

    [Fact]
    public void The_package_refers_to_the_three_floors_and_no_floor_refers_to_it()
    {
        Assembly[] floors = [typeof(EdtfDate).Assembly, typeof(IRow).Assembly, typeof(Events).Assembly];
        Assert.Equal(floors.Select(static floor => floor.GetName().Name).Order(), s_library.GetReferencedAssemblies().Select(static name => name.Name!).Where(static name => name.StartsWith("Jtr.", StringComparison.Ordinal)).Order());
        Assert.All(floors, static floor => Assert.DoesNotContain(floor.GetReferencedAssemblies(), static name => name.Name == s_library.GetName().Name || name.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_public_API_is_two_documented_methods()
    {
        MethodInfo[] methods = [.. s_library.GetExportedTypes().SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))];
        Assert.Equal(["AddJtrData", "WithCorpusETag"], methods.Select(static method => method.Name).Order(StringComparer.Ordinal));
        Assert.All(s_library.GetExportedTypes(), static type => Assert.True(type is { IsAbstract: true, IsSealed: true }));
        string[] documented = [.. XDocument.Load(Path.ChangeExtension(s_library.Location, ".xml")).Descendants("member").Select(static member => member.Attribute("name")!.Value)];
        Assert.All(methods, method => Assert.Contains(documented, name => name.StartsWith($"M:{method.DeclaringType!.FullName}.{method.Name}", StringComparison.Ordinal)));
    }
}
