using System;
using System.IO;
using System.IO.Compression;
using System.Threading;
using System.Threading.Tasks;
using Jtr.Data.Package.Tests;
using Jtr.Data.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(PackedLibrary))]

namespace Jtr.Data.Package.Tests;

/// <summary>The package and the floors that it stands on, packed once for all tests into a feed of its own, under a version that no other copy has.</summary>
public sealed class PackedLibrary : IAsyncLifetime
{
    private static readonly string[] _projects =
    [
        Path.Combine("src", "Jtr.Edtf"),
        Path.Combine("src", "Jtr.Corpora"),
        Path.Combine("generators", "Jtr.Corpora.Generators"),
        Path.Combine("src", "Jtr.Data"),
    ];

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("jtr-data-package-");

    /// <summary>A version that no cache holds.</summary>
    public string Version { get; } = $"0.0.0-test.t{Guid.NewGuid():N}";

    /// <summary>The package itself.</summary>
    public string PackagePath => Path.Combine(Feed, $"Jtr.Data.{Version}.nupkg");

    /// <summary>The package of its symbols.</summary>
    public string SymbolsPath => Path.ChangeExtension(PackagePath, ".snupkg");

    /// <summary>The folder that is the feed.</summary>
    internal string Feed => Path.Combine(_root.FullName, "feed");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // The package's version alone, so that nothing that is built is built again for it; and no restore, because building these tests restored the library.
        foreach (string project in _projects)
        {
            await Dotnet.RunAsync(
                Repository.Root,
                packages: null,
                CancellationToken.None,
                "pack",
                project,
                "-c",
                "Release",
                "--no-restore",
                "-o",
                Feed,
                $"-p:PackageVersion={Version}");
        }
    }

    /// <summary>A C# project with the questions.</summary>
    internal StrangersProject NewProject(string name, string properties)
    {
        StrangersProject project = NewProject(name, "csproj", properties, "");
        project.Copy("Answers.cs");
        return project;
    }

    /// <summary>An F# project whose program is one of the files in <c>Stranger</c>.</summary>
    internal StrangersProject NewFSharpProject(string name, string program, string properties)
    {
        StrangersProject project = NewProject(name, "fsproj", properties, $"""<Compile Include="{program}" />""");
        project.Copy(program);
        return project;
    }

    /// <summary>A folder with nothing but a project: outside the repository, with the feed beside the machine's own sources and an own packages folder.</summary>
    private StrangersProject NewProject(string name, string extension, string properties, string items)
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
        File.WriteAllText(Path.Combine(folder, $"{name}.{extension}"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
                <PackageReference Include="Jtr.Data" Version="[{Version}]" />
              </ItemGroup>
            </Project>
            """);
        return new StrangersProject(name, folder, Path.Combine(folder, "packages"));
    }

    /// <summary>Opens the package for reading.</summary>
    internal ZipArchive Open() => ZipFile.OpenRead(PackagePath);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
