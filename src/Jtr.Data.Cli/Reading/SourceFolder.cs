using System;
using System.CommandLine;
using System.IO;
using System.Linq;

namespace Jtr.Data.Cli.Reading;

/// <summary>The folder of the source texts, which are neither in the package nor in the repository.</summary>
internal sealed class SourceFolder
{
    private const string Variable = "JTR_SOURCES";

    private readonly string _path;

    private SourceFolder(string path) => _path = path;

    /// <summary>Creates the option for the folder of the texts.</summary>
    public static Option<string> Option() => new("--sources")
    {
        Description = "The folder of the source texts. By default, that of the environment variable " + Variable + ", or shared/seeds beside the repository that the current directory is in.",
        HelpName = "DIR",
    };

    /// <summary>Returns the given folder, or the default one.</summary>
    /// <param name="given">The option's value; null without it.</param>
    /// <param name="error">The error message if the folder is missing.</param>
    public static SourceFolder? Find(string? given, out string error)
    {
        string? path = given is not null ? given : Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(path))
            path = BesideRepository();
        error = path is null
            ? $"The source texts are missing. Expected --sources DIR, the environment variable {Variable}, or shared/seeds beside the repository."
            : $"The folder '{path}' of the source texts does not exist, or contains none of them. The package does not contain the texts: name the folder of your copies with --sources DIR or {Variable}. Expected {string.Join(", ", Documents.All.Select(static document => document.FileName))}.";
        return path is not null && Documents.All.Any(document => File.Exists(Path.Combine(path, document.FileName))) ? new SourceFolder(path) : null;
    }

    /// <summary>Returns the folder of the texts of any corpus: the given one, that of the environment variable, or the one beside this repository; null if there is none.</summary>
    /// <exception cref="InvalidDataException">The given folder does not exist.</exception>
    public static string? PathOf(string? given)
    {
        string? path = given ?? Environment.GetEnvironmentVariable(Variable);
        if (given is not null && !Directory.Exists(given))
            throw new InvalidDataException($"There is no folder '{given}'. Expected the folder of the source texts.");
        return (string.IsNullOrEmpty(path) ? BesideRepository() : path) is { } folder && Directory.Exists(folder) ? folder : null;
    }

    /// <summary>Returns the text of a document; null if the folder lacks the file.</summary>
    public SourceText? Read(Document document)
    {
        string path = Path.Combine(_path, document.FileName);
        return File.Exists(path) ? ReadFile(path) : null;
    }

    /// <summary>Reads a text, decoded exactly as stored.</summary>
    public static SourceText ReadFile(string path) => SourceText.FromUtf8(File.ReadAllBytes(path));

    private static string? BesideRepository()
    {
        for (DirectoryInfo? folder = new(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Jtr.Data.sln")))
                return Path.Combine(folder.FullName, "..", "shared", "seeds");
        }

        return null;
    }
}
