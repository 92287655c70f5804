using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>Tests <c>dotnet new jtr-corpus</c>.</summary>
public sealed class TemplateTests(PackedLibrary library)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Birds", "Birds")]
    [InlineData("sea-birds", "sea_birds")]
    public async Task A_corpus_from_the_template_is_built_from_the_feed_and_runs(string name, string space)
    {
        // A template hive for this test, so that the templates of the machine stay unchanged.
        string folder = library.NewFolder("template-" + name), hive = Path.Combine(folder, "hive"), packages = Path.Combine(folder, "packages");
        await Dotnet.RunAsync(folder, packages, Stop, "new", "install", library.PathOf("Jtr.Corpora.Templates"), "--debug:custom-hive", hive);
        await Dotnet.RunAsync(folder, packages, Stop, "new", "jtr-corpus", "-n", name, "--debug:custom-hive", hive);

        string made = Path.Combine(folder, name);
        string[] expected = [".gitignore", "App/App.csproj", "App/Program.cs", "README.md", $"{name}.slnx", $"{name}/Corpus.cs", $"{name}/Records.cs", $"{name}/{name}.csproj", $"{name}/seeds/examples.csv", $"{name}/seeds/topics.csv"];
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(made, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(made, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Contains($"namespace {space};", await File.ReadAllTextAsync(Path.Combine(made, name, "Records.cs"), Stop), StringComparison.Ordinal);

        await Dotnet.RunAsync(made, packages, Stop, "build", $"{name}.slnx", "-warnaserror");
        string printed = await Dotnet.RunAsync(made, packages, Stop, Path.Combine("App", "bin", "Debug", "net10.0", "App.dll"));

        new FollowedPage("templates/Jtr.Corpora.Templates/README.md").Check(printed);
        Assert.True(Directory.Exists(Path.Combine(packages, "jtr.corpora.generators", library.Version)), "The generator did not come from the feed.");
    }
}
