using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Jtr.Data.Package.Tests;
using Jtr.Data.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(PackedLibrary))]

namespace Jtr.Data.Package.Tests;

/// <summary>Packs every package once for all tests into a feed for the tests, under a unique version.</summary>
public sealed class PackedLibrary : IAsyncLifetime
{
    private static readonly string[] _projects =
    [
        Path.Combine("src", "Jtr.Edtf"),
        Path.Combine("src", "Jtr.Corpora"),
        Path.Combine("generators", "Jtr.Corpora.Generators"),
        Path.Combine("src", "Jtr.Data"),
        Path.Combine("src", "Jtr.Data.AspNetCore"),
        Path.Combine("src", "Jtr.Data.Cli"),
        Path.Combine("templates", "Jtr.Corpora.Templates"),
    ];

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("jtr-data-package-");

    /// <summary>Gets a version that no cache contains.</summary>
    public string Version { get; } = $"0.0.0-test.t{Guid.NewGuid():N}";

    /// <summary>Gets the packages that contain a library, from the lowest floor up.</summary>
    internal static string[] Libraries => ["Jtr.Edtf", "Jtr.Corpora", "Jtr.Data"];

    /// <summary>Gets the packages that have symbol packages: the libraries and the packages that depend on them.</summary>
    internal static string[] WithSymbols => [.. Libraries, "Jtr.Data.AspNetCore"];

    /// <summary>Every package.</summary>
    internal static string[] Packages => [.. WithSymbols, "Jtr.Corpora.Generators", "Jtr.Corpora.Templates", "Jtr.Data.Cli"];

    /// <summary>The folder of a package's project, below the repository's.</summary>
    internal static string ProjectOf(string package) => Array.Find(_projects, project => Path.GetFileName(project) == package)!;

    /// <summary>The folder that is the feed.</summary>
    internal string Feed => Path.Combine(_root.FullName, "feed");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // The command of the README. Building these tests has already restored the library and run its analysers.
        await Dotnet.RunAsync(
            Repository.Root,
            packages: null,
            CancellationToken.None,
            "build",
            Path.Combine("src", "Packages.proj"),
            "--no-restore",
            "-p:RunAnalyzers=false",
            $"-p:Feed={Feed}",
            $"-p:PackageVersion={Version}");
    }

    /// <summary>A C# project with the questions.</summary>
    internal ConsumerProject NewProject(string name, string properties)
    {
        ConsumerProject project = NewProject(name, properties, ["Jtr.Data"]);
        project.Copy("Answers.cs");
        return project;
    }

    /// <summary>An empty C# project that refers to packages.</summary>
    internal ConsumerProject NewProject(string name, string properties, string[] packages, string items = "") => NewProject(name, "csproj", properties, items, packages);

    /// <summary>An empty web app.</summary>
    internal ConsumerProject NewWebProject(string name, string properties, string items) => NewProject(name, "csproj", properties, items, ["Jtr.Data.AspNetCore"], "Microsoft.NET.Sdk.Web");

    /// <summary>An F# project whose program is one of the files in <c>Consumer</c>.</summary>
    internal ConsumerProject NewFSharpProject(string name, string program, string properties)
    {
        ConsumerProject project = NewProject(name, "fsproj", properties, $"""<Compile Include="{program}" />""", ["Jtr.Data"]);
        project.Copy(program);
        return project;
    }

    /// <summary>A project for a browser, with the questions.</summary>
    internal ConsumerProject NewBrowserProject(string name, string properties)
    {
        ConsumerProject project = NewProject(name, "csproj", properties, "", ["Jtr.Data"], "Microsoft.NET.Sdk.WebAssembly");
        project.Copy("Answers.cs");
        return project;
    }

    /// <summary>Creates a Visual Basic project without a program.</summary>
    internal ConsumerProject NewVisualBasicProject(string name, string properties) => NewProject(name, "vbproj", properties, "", ["Jtr.Data"]);

    /// <summary>Creates a folder outside the repository, empty except for a NuGet configuration with the feed and the sources of the machine.</summary>
    internal string NewFolder(string name)
    {
        string folder = Path.Combine(_root.FullName, name);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        return folder;
    }

    /// <summary>Creates a folder with a project and a packages folder of its own.</summary>
    private ConsumerProject NewProject(string name, string extension, string properties, string items, string[] packages, string sdk = "Microsoft.NET.Sdk")
    {
        string folder = NewFolder(name);
        IEnumerable<string> references = packages.Select(package => $"""<PackageReference Include="{package}" Version="[{Version}]" />""");
        File.WriteAllText(Path.Combine(folder, $"{name}.{extension}"), $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
                {string.Join("\n    ", references)}
              </ItemGroup>
            </Project>
            """);
        return new ConsumerProject(name, folder, Path.Combine(folder, "packages"));
    }

    /// <summary>Returns the path of a package.</summary>
    internal string PathOf(string package) => Path.Combine(Feed, $"{package}.{Version}.nupkg");

    /// <summary>Returns the path of a symbol package.</summary>
    internal string SymbolsOf(string package) => Path.Combine(Feed, $"{package}.{Version}.snupkg");

    /// <summary>Opens a package for reading.</summary>
    internal ZipArchive Open(string package) => ZipFile.OpenRead(PathOf(package));

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
