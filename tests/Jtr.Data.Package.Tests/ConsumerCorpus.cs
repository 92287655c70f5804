using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Jtr.Data.Package.Tests;

/// <summary>A solution of a user with a corpus of their own: it knows the runtime and the generator as packages only.</summary>
internal sealed class ConsumerCorpus : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jtr-corpora-package-");
    private readonly string _version;

    public ConsumerCorpus(PackedLibrary library)
    {
        _version = library.Version;
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{library.Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>Gets the packages from the feed, and those of the frameworks.</summary>
    public string Packages => Path.Combine(_folder.FullName, "packages");

    /// <summary>Writes a file below the folder of the solution.</summary>
    public void Write(string file, string text)
    {
        string path = Path.Combine(_folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Returns true if a file exists below the folder of the solution.</summary>
    public bool Exists(string file) => File.Exists(Path.Combine(_folder.FullName, file));

    /// <summary>Deletes a file below the folder of the solution.</summary>
    public void Delete(string file) => File.Delete(Path.Combine(_folder.FullName, file));

    /// <summary>Writes a project with a corpus: it references the two packages and sets none of their properties.</summary>
    public void WriteProject(string name, string properties, string items) => Write(Path.Combine(name, name + ".csproj"), $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <LangVersion>14</LangVersion>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
            <PackageReference Include="Jtr.Corpora" Version="[{_version}]" />
            <PackageReference Include="Jtr.Corpora.Generators" Version="[{_version}]" PrivateAssets="all" />
          </ItemGroup>
        </Project>
        """);

    /// <summary>Runs <c>dotnet</c> in the folder of the solution.</summary>
    public Task<string> DotnetAsync(CancellationToken stop, params string[] arguments) => Dotnet.RunAsync(_folder.FullName, Packages, stop, arguments);

    public void Dispose() => _folder.Delete(recursive: true);
}
