using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>Tests the command line of <c>jtr atlas</c>.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string _top = Directory.CreateTempSubdirectory("atlas-command-").FullName;

    public void Dispose() => Directory.Delete(_top, recursive: true);

    [Fact]
    public async Task Atlas_command_writes_the_folder_and_names_the_first_page()
    {
        (int code, string answer, string error) = await Run("atlas", "--out", "atlas");
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith(Path.Combine("atlas", "index.html"), answer, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_top, "atlas", "events", "aso-visits-taiwan.html")));
        Assert.Equal([Path.Combine(_top, "atlas")], Directory.GetFileSystemEntries(_top));
    }

    [Fact]
    public async Task Atlas_command_refuses_a_folder_with_other_files_in_one_line()
    {
        Directory.CreateDirectory(Path.Combine(_top, "mine"));
        await File.WriteAllTextAsync(Path.Combine(_top, "mine", "note.txt"), "mine", TestContext.Current.CancellationToken);
        (int code, string answer, string error) = await Run("atlas", "--out", "mine");
        Assert.Equal((2, ""), (code, answer));
        Assert.Equal("jtr: The folder 'mine' contains files of something other than an atlas. Expected a folder that is empty, is an atlas, or does not exist.", error.TrimEnd());
        Assert.Equal([Path.Combine(_top, "mine", "note.txt")], Directory.GetFileSystemEntries(Path.Combine(_top, "mine")));
    }

    [Fact]
    public async Task The_atlas_of_another_corpus_is_made_from_its_assembly_and_seeds()
    {
        (int code, string _, string error) = await Run("atlas", "--out", "diary", "--assembly", Path.Combine(AppContext.BaseDirectory, "VillageDiary.dll"), "--seeds", Path.Combine(Repository.Root, "samples", "VillageDiary", "seeds"));
        Assert.Equal((0, ""), (code, error));
        Assert.True(File.Exists(Path.Combine(_top, "diary", "observations", "first-snow-of-1879.html")));
        Assert.False(File.Exists(Path.Combine(_top, "diary", "relations.html")));
    }

    private async Task<(int Code, string Answer, string Error)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = _top, RedirectStandardOutput = true, RedirectStandardError = true };

        // The tool that was built with these tests, in the same configuration.
        string own = Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "Jtr.Corpora.Atlas.Tests"), AppContext.BaseDirectory);
        start.ArgumentList.Add(Path.GetFullPath(Path.Combine(Repository.Root, "src", "Jtr.Data.Cli", own, "..", "net8.0", "jtr.dll")));
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> answer = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await answer, await error);
    }
}
