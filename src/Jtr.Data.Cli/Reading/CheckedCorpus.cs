using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace Jtr.Data.Cli.Reading;

/// <summary>The assembly with the records of a corpus, and the folder of the seeds to check.</summary>
internal sealed class CheckedCorpus
{
    private const string Seeds = "seeds";

    private CheckedCorpus(string assembly, string folder)
    {
        Assembly = assembly;
        Folder = folder;
    }

    /// <summary>Gets the assembly.</summary>
    public string Assembly { get; }

    /// <summary>Gets the folder of the seeds.</summary>
    public string Folder { get; }

    /// <summary>Finds the assembly and the folder.</summary>
    /// <param name="corpus">An assembly, a project, or its folder; null for the project beside the seeds or, without one, the tool's own corpus.</param>
    /// <param name="seeds">The folder of the seeds; null for that of the project or, without one, the nearest folder 'seeds' here or above.</param>
    /// <exception cref="InvalidDataException">Something is missing; the message gives what was expected.</exception>
    public static CheckedCorpus Find(string? corpus, string? seeds)
    {
        if (seeds is not null && !Directory.Exists(seeds))
            throw new InvalidDataException($"There is no folder '{seeds}'. Expected the folder of the seeds.");
        if (corpus is null)
        {
            string folder = seeds ?? CompiledCorpus.NearestSeeds();
            return new CheckedCorpus(
                ProjectIn(Path.GetDirectoryName(Path.GetFullPath(Path.TrimEndingDirectorySeparator(folder)))!) is { } beside ? AssemblyOf(beside) : Path.Combine(AppContext.BaseDirectory, "Jtr.Data.dll"),
                folder);
        }

        if (string.Equals(Path.GetExtension(corpus), ".dll", StringComparison.OrdinalIgnoreCase))
            return new CheckedCorpus(corpus, seeds ?? CompiledCorpus.NearestSeeds());
        string project = Directory.Exists(corpus)
            ? ProjectIn(corpus) ?? throw new InvalidDataException($"The folder '{corpus}' must have exactly one project. Expected a project, its folder, or an assembly.")
            : File.Exists(corpus) ? corpus : throw new InvalidDataException($"There is no '{corpus}'. Expected a project, its folder, or an assembly.");
        return new CheckedCorpus(AssemblyOf(project), seeds ?? SeedsOf(project));
    }

    private static string? ProjectIn(string folder) => Directory.GetFiles(folder, "*.csproj") is [var project] ? project : null;

    /// <summary>Returns the most recently built assembly of a project, for any framework.</summary>
    private static string AssemblyOf(string project)
    {
        string name = Property(project, "AssemblyName") ?? Path.GetFileNameWithoutExtension(project);
        string bin = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(project))!, "bin");
        IEnumerable<string> built = Directory.Exists(bin) ? Directory.EnumerateFiles(bin, name + ".dll", SearchOption.AllDirectories) : [];
        return built.Where(static path => Path.GetFileName(Path.GetDirectoryName(path)) is not ("ref" or "refint"))
            .OrderByDescending(File.GetLastWriteTimeUtc)
            .ThenBy(static path => path, StringComparer.Ordinal)
            .FirstOrDefault()
            ?? throw new InvalidDataException($"The project '{project}' has not been built: there is no '{name}.dll' in '{bin}'. Build it first, because its records are read from there, or give the assembly.");
    }

    private static string SeedsOf(string project)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(project))!;
        string? given = Property(project, "CorpusSeedsFolder")?
            .Replace("$(MSBuildProjectDirectory)", folder, StringComparison.OrdinalIgnoreCase)
            .Replace("$(MSBuildThisFileDirectory)", folder + "/", StringComparison.OrdinalIgnoreCase);
        if (given is not null && given.Contains("$(", StringComparison.Ordinal))
            throw new InvalidDataException($"The project '{project}' sets its folder of seeds to '{given}', but the tool does not evaluate MSBuild properties. Give the folder with --seeds DIR.");
        string seeds = Path.GetFullPath(Path.Combine(folder, given?.Replace('\\', '/') ?? Seeds));
        return Directory.Exists(seeds) ? Path.TrimEndingDirectorySeparator(seeds) : throw new InvalidDataException($"There is no folder '{seeds}' for the seeds of the project '{project}'. Give it with --seeds DIR.");
    }

    /// <summary>Returns a property that the project file sets; null if it does not.</summary>
    private static string? Property(string project, string name)
    {
        try
        {
            return XDocument.Load(project).Descendants().LastOrDefault(element => element.Name.LocalName == name)?.Value.Trim() is { Length: > 0 } value ? value : null;
        }
        catch (XmlException exception)
        {
            throw new InvalidDataException($"The project '{project}' cannot be read. {exception.Message}", exception);
        }
    }
}
