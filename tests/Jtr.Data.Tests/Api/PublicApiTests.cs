using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using PublicApiGenerator;
using VerifyXunit;
using Xunit;

namespace Jtr.Data.Tests.Api;

/// <summary>Compares the public API of each floor with an approved file, which ends with the members that an older target lacks.</summary>
public partial class PublicApiTests
{
    [Fact]
    public Task The_public_api_of_dates_is_the_approved_one_on_every_target() => Approve("Jtr.Edtf");

    [Fact]
    public Task The_public_api_of_the_runtime_is_the_approved_one_on_every_target() => Approve("Jtr.Corpora");

    [Fact]
    public Task The_public_api_of_the_corpus_is_the_approved_one_on_every_target() => Approve("Jtr.Data");

    private static Task Approve(string library)
    {
        string[] newest = Print(library, "net10.0"), oldest = Print(library, "netstandard2.0");
        Assert.Equal(newest, Print(library, "net8.0"));
        return Verifier.Verify(string.Join('\n', [
            "// Without the properties that return a row by its key: they are data, and seeds/keys.lock keeps the keys.",
            .. newest,
            "// Not on netstandard2.0:",
            .. InTypes(newest).Except(InTypes(oldest)),
            "// On netstandard2.0 instead:",
            .. InTypes(oldest).Except(InTypes(newest)),
        ]));
    }

    [Fact]
    public void The_snapshot_omits_exactly_the_members_of_rows()
    {
        Assert.NotEmpty(Rows());
        foreach (IGrouping<Type?, PropertyInfo> members in Rows().GroupBy(property => property.DeclaringType))
            Assert.Equal((int)members.Key!.GetProperty("Count")!.GetValue(null)!, members.Count());
    }

    private static string[] Print(string library, string framework)
    {
        string configuration = typeof(PublicApiTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        string file = Path.Combine(Repository.Root, "src", library, "bin", configuration, framework, library + ".dll");
        HashSet<string> rows = [.. Rows().Select(property => $"        public static {property.PropertyType.FullName} {property.Name} {{ get; }}")];
        return
        [
            .. new AssemblyLoadContext(framework, isCollectible: true).LoadFromAssemblyPath(file)
                .GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, ExcludeAttributes = ["Jtr.Corpora.CompilerServices.CompiledCorpusAttribute", "Jtr.Corpora.CompilerServices.CompiledTableAttribute", "Jtr.Corpora.CompilerServices.CompiledRecordAttribute"] })
                .ReplaceLineEndings("\n").Split('\n')
                .Where(line => !rows.Contains(line)),
        ];
    }

    private static IEnumerable<PropertyInfo> Rows() => typeof(Events).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(property => typeof(IRow).IsAssignableFrom(property.PropertyType));

    // A member's line is unique only within its type.
    private static IEnumerable<string> InTypes(IEnumerable<string> lines)
    {
        string type = "";
        foreach (string line in lines)
        {
            if (TypeName().Match(line) is { Success: true } head)
                type = head.Value;
            yield return $"// {type}: {line.Trim()}";
        }
    }

    [GeneratedRegex(@"(?<=(class|struct|interface|enum) )\w+")]
    private static partial Regex TypeName();
}
