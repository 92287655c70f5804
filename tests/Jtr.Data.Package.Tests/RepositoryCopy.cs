using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Jtr.Data.Tests;

namespace Jtr.Data.Package.Tests;

/// <summary>A copy of the repository in another folder, as a fresh clone has it: no build outputs, and the same commit.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    private readonly DirectoryInfo _folder;

    private RepositoryCopy(DirectoryInfo folder, string root)
    {
        _folder = folder;
        Root = root;
    }

    /// <summary>The folder that holds the solution.</summary>
    public string Root { get; }

    /// <summary>Copies the files that git tracks or would track, in their current state.</summary>
    /// <param name="stop">Stops the copying.</param>
    public static async Task<RepositoryCopy> MakeAsync(CancellationToken stop)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("jtr-data-copy-");
        var copy = new RepositoryCopy(folder, Path.Combine(folder.FullName, "of a folder", "with a longer name"));
        string files = await GitAsync(stop, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
        foreach (string file in files.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!File.Exists(Path.Combine(Repository.Root, file)))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(copy.Root, file))!);
            File.Copy(Path.Combine(Repository.Root, file), Path.Combine(copy.Root, file));
        }

        // The build reads the commit, for the assembly's version, and the remote, for source links. It needs no history.
        string head = (await GitAsync(stop, "rev-parse", "HEAD")).Trim();
        string common = Path.GetFullPath((await GitAsync(stop, "rev-parse", "--git-common-dir")).Trim(), Repository.Root);
        string git = Path.Combine(copy.Root, ".git");
        Directory.CreateDirectory(Path.Combine(git, "objects"));
        Directory.CreateDirectory(Path.Combine(git, "refs"));
        await File.WriteAllTextAsync(Path.Combine(git, "HEAD"), head + "\n", stop);
        File.Copy(Path.Combine(common, "config"), Path.Combine(git, "config"));
        return copy;
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private static Task<string> GitAsync(CancellationToken stop, params string[] arguments) => Dotnet.RunAsync("git", Repository.Root, packages: null, stop, arguments);
}
