using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Linq;
using Jtr.Data.Package.Tests;
using Jtr.Data.Tests;

namespace Jtr.Corpora.Ide.Tests;

/// <summary>A copy of the small corpus project outside the repository, in a folder of a given name.</summary>
internal sealed class SmallProject : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("jtr-corpora-ide-");

    /// <param name="name">The name of the folder that the project is in.</param>
    public SmallProject(string name)
    {
        Folder = Path.Combine(_root.FullName, name);
        string template = Path.Combine(AppContext.BaseDirectory, "Project");
        foreach (string file in Directory.EnumerateFiles(template, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(Folder, Path.GetRelativePath(template, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        new XElement(
            "Project",
            new XElement(
                "PropertyGroup",
                new XElement("BuildFiles", Escaped(Path.Combine(Repository.Root, "generators", "Jtr.Corpora.Generators", "build", "Jtr.Corpora.Generators"))),
                new XElement("Generator", Escaped(typeof(SmallProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Generator").Value!)),
                new XElement("Runtime", Escaped(Path.Combine(AppContext.BaseDirectory, "Jtr.Corpora.dll")) + ";" + Escaped(Path.Combine(AppContext.BaseDirectory, "Jtr.Edtf.dll")))))
            .Save(Path.Combine(Folder, "Repository.props"));
    }

    public string Folder { get; private set; }

    public string ProjectFile => Path.Combine(Folder, "Small.csproj");

    /// <summary>Writes another file below the folder.</summary>
    public void Write(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Makes <see cref="Folder"/> a symbolic link to the folder.</summary>
    /// <param name="name">The name of the link.</param>
    public void UseSymbolicLink(string name)
    {
        string link = Path.Combine(_root.FullName, name);
        Directory.CreateSymbolicLink(link, Folder);
        Folder = link;
    }

    /// <summary>Builds the project with <c>dotnet build</c> and returns the output.</summary>
    public Task<string> BuildAsync(CancellationToken stop, params string[] properties) =>
        Dotnet.RunAsync(Folder, packages: null, stop, ["build", "Small.csproj", "-nologo", .. properties]);

    /// <summary>Returns the items that a build would use, without building.</summary>
    public Task<string> EvaluateAsync(CancellationToken stop, params string[] arguments) =>
        Dotnet.RunAsync(Folder, packages: null, stop, ["msbuild", "Small.csproj", .. arguments]);

    public void Dispose() => _root.Delete(recursive: true);

    /// <summary>Escapes the characters of a path that MSBuild would interpret.</summary>
    private static string Escaped(string path) => path.Replace("%", "%25", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal).Replace("$", "%24", StringComparison.Ordinal).Replace("@", "%40", StringComparison.Ordinal);
}
