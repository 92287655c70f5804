using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Jtr.Data.Tests.Versions;

/// <summary>Tests that every dependency is documented with its reason and licence, and has a fixed version.</summary>
public sealed class DependencyTests
{
    private static readonly string[] s_folders = ["generators", "src", "tests"];

    // A row of the tables in docs/dependencies.md: package, versions, why, licence.
    private static readonly Dictionary<string, string[]> s_documented = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "dependencies.md"))
        .Where(static line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(static line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(static cells => cells[0].Trim('`'), static cells => cells[1..]);

    private static readonly XElement[] s_central = [.. XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")];

    private static readonly Dictionary<string, string> s_ours = s_central.Where(static package => package.Attribute("Include") is not null)
        .ToDictionary(static package => package.Attribute("Include")!.Value, static package => package.Attribute("Version")!.Value);

    [Fact]
    public void Every_referenced_package_is_documented_with_reason_and_licence()
    {
        Assert.NotEmpty(s_ours);
        Assert.All(s_ours, static package =>
        {
            Assert.Contains(package.Key, s_documented.Keys);
            Assert.Contains(package.Value, s_documented[package.Key][0].Split(", "));
        });
        Assert.All(s_documented.Values, static cells => Assert.Equal(3, cells.Count(static cell => cell.Length > 0)));
    }

    [Fact]
    public void Exactly_the_locked_packages_are_documented_with_their_versions()
    {
        Dictionary<string, string> locked = Locked().GroupBy(static package => package.Name).ToDictionary(
            static group => group.Key,
            static group => string.Join(", ", group.Select(static package => package.Version).Distinct().OrderBy(static version => Version.Parse(version.Split('-')[0]))));
        Assert.NotEmpty(locked);

        // Packages that only a condition adds are documented, but are not in a lock file.
        Assert.Equal(
            locked.OrderBy(static package => package.Key, StringComparer.Ordinal).Select(static package => $"{package.Key} {package.Value}"),
            s_documented.Where(package => locked.ContainsKey(package.Key) || !s_ours.ContainsKey(package.Key))
                .OrderBy(static package => package.Key, StringComparer.Ordinal)
                .Select(static package => $"{package.Key} {package.Value[0]}"));
    }

    [Fact]
    public void No_package_version_floats()
    {
        Assert.All(s_central, static central => Assert.Matches(@"^\d+(\.\d+){1,3}(-[0-9A-Za-z.-]+)?$", central.Attribute("Version")!.Value));
        foreach (string project in Files("*.csproj").Concat(Files("*.props")).Concat(Files("*.targets")))
        {
            IEnumerable<XElement> references = XDocument.Load(project).Descendants().Where(static element => element.Name.LocalName is "PackageReference" or "GlobalPackageReference");
            Assert.All(references, reference => Assert.True(
                reference.Attribute("Version") is null && reference.Attribute("VersionOverride") is null,
                $"{Path.GetFileName(project)} gives {reference.Attribute("Include")?.Value} a version of its own: Directory.Packages.props is the place."));
        }
    }

    [Fact]
    public void Every_project_has_a_lock_file() =>
        // The project that an IDE test opens does not belong to the repository's build.
        Assert.All(Files("*.csproj").Where(static project => !project.EndsWith(Path.Combine("Jtr.Corpora.Ide.Tests", "Project", "Small.csproj"), StringComparison.Ordinal)), static project => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")), project));

    [Fact]
    public void Lock_files_cover_every_platform()
    {
        // Packages that depend on the platform are locked for every platform, because a locked restore on another one would otherwise fail.
        string[] machines = ["linux-arm64", "linux-musl-arm64", "linux-musl-x64", "linux-x64", "osx-arm64", "osx-x64", "win-arm64", "win-x64"];
        int platforms = 0;
        Assert.All(Files("packages.lock.json"), file =>
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllText(file));
            IEnumerable<string[]> sections = json.RootElement.GetProperty("dependencies").EnumerateObject().Select(static section => section.Name.Split('/'));
            platforms += sections.Count(static section => section.Length > 1);
            Assert.All(
                sections.Where(static section => section.Length > 1).GroupBy(static section => section[0], static section => section[1]),
                framework => Assert.Equal(machines, framework.Order(StringComparer.Ordinal)));
        });
        Assert.True(platforms > 0, "No lock file has a section for a platform.");
    }

    private static IEnumerable<(string Name, string Version)> Locked()
    {
        foreach (string file in Files("packages.lock.json"))
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllText(file));
            foreach (JsonProperty framework in json.RootElement.GetProperty("dependencies").EnumerateObject())
            {
                foreach (JsonProperty package in framework.Value.EnumerateObject())
                {
                    if (package.Value.GetProperty("type").GetString() != "Project")
                        yield return (package.Name, package.Value.GetProperty("resolved").GetString()!);
                }
            }
        }
    }

    /// <summary>Returns the repository's files with a name, without build outputs.</summary>
    private static IEnumerable<string> Files(string pattern) => s_folders
        .SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories))
        .Where(static file => !Regex.IsMatch(Path.GetRelativePath(Repository.Root, file), @"[\\/](bin|obj)[\\/]"));
}
