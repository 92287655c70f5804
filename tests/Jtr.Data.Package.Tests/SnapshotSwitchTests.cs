using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>Tests that the property SnapshotPackages replaces the project with the snapshot classes by the packages of Verify.</summary>
public sealed class SnapshotSwitchTests
{
    public static TheoryData<string> Projects =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "tests"), "*.csproj", SearchOption.AllDirectories)
            .Where(static project => File.ReadAllText(project).Contains("Snapshots.targets", StringComparison.Ordinal))
            .Select(static project => Path.GetRelativePath(Repository.Root, project)),
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task SnapshotPackages_replaces_the_project_by_the_packages(string project)
    {
        (string[] packages, bool standIn) = await ReferencesAsync(project, "-p:SnapshotPackages=true");
        Assert.Equal(["Verify.SourceGenerators", "Verify.XunitV3"], packages);
        Assert.False(standIn);

        (packages, standIn) = await ReferencesAsync(project);
        Assert.Empty(packages);
        Assert.True(standIn);
    }

    /// <summary>Returns the packages of Verify that a project references, and whether it references the replacement project.</summary>
    private static async Task<(string[] Packages, bool StandIn)> ReferencesAsync(string project, params string[] properties)
    {
        string printed = await Dotnet.RunAsync(
            Repository.Root, packages: null, TestContext.Current.CancellationToken, ["msbuild", project, "-nologo", "-getItem:PackageReference", "-getItem:ProjectReference", "-getItem:PackageVersion", .. properties]);
        using JsonDocument json = JsonDocument.Parse(printed);
        JsonElement items = json.RootElement.GetProperty("Items");
        string[] versions = Identities(items, "PackageVersion");
        string[] packages = [.. Identities(items, "PackageReference").Where(static name => name.StartsWith("Verify", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.Subset(versions.ToHashSet(), packages.ToHashSet());
        return (packages, Identities(items, "ProjectReference").Any(static path => path.EndsWith("Jtr.Data.Snapshots.csproj", StringComparison.Ordinal)));
    }

    private static string[] Identities(JsonElement items, string kind) => [.. items.GetProperty(kind).EnumerateArray().Select(static item => item.GetProperty("Identity").GetString()!)];
}
