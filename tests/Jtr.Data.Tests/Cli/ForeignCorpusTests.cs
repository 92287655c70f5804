using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Cli;

/// <summary>Tests the commands that read the assembly of another corpus as data.</summary>
public sealed class ForeignCorpusTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("foreign-").FullName;

    // Every command with '--assembly' in its help, and 'check', which takes the assembly by position.
    public static TheoryData<string, string[]> Commands => new()
    {
        { "atlas", ["atlas", "--out", "{out}", "--assembly", "{assembly}", "--seeds", "{seeds}"] },
        { "bundle", ["bundle", "--out", "{out}", "--assembly", "{assembly}", "--seeds", "{seeds}"] },
        { "check", ["check", "{assembly}", "--seeds", "{seeds}"] },
        { "derive", ["derive", "--assembly", "{assembly}", "--seeds", "{seeds}"] },
        { "docs", ["docs", "--assembly", "{assembly}", "--seeds", "{seeds}", "--out", "{out}"] },
        { "lock", ["lock", "--assembly", "{assembly}", "--seeds", "{seeds}"] },
        { "schema", ["schema", "--assembly", "{assembly}", "--seeds", "{seeds}", "--out", "{out}"] },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task No_command_runs_code_of_the_assembly_that_it_reads(string name, string[] arguments)
    {
        string mark = Path.Combine(_folder, "it-ran");
        (string assembly, string seeds) = Trap.Corpus(mark, _folder);
        var context = new AssemblyLoadContext("trap", isCollectible: true);
        RuntimeHelpers.RunModuleConstructor(context.LoadFromStream(new MemoryStream(await File.ReadAllBytesAsync(assembly, TestContext.Current.CancellationToken))).ManifestModule.ModuleHandle);
        context.Unload();
        Assert.True(File.Exists(mark), "The code of the assembly does not write the mark, so its absence would show nothing.");
        File.Delete(mark);

        JtrProcess run = await JtrProcess.Run([.. arguments.Select(argument => argument.Replace("{assembly}", assembly, StringComparison.Ordinal).Replace("{seeds}", seeds, StringComparison.Ordinal).Replace("{out}", Path.Combine(_folder, "out"), StringComparison.Ordinal))]);

        // Without the source texts, 'check' remarks that it checks no digest.
        Assert.True(run.ExitCode == 0, $"'{name}' failed: {run.Error}");
        Assert.False(File.Exists(mark), $"'{name}' ran code of the assembly.");
    }

    [Fact]
    public async Task Commands_lists_every_command_that_reads_an_assembly()
    {
        var reading = new List<string> { "check" };
        foreach (string command in (await JtrProcess.Run("--help")).Lines.SkipWhile(static line => line != "Commands:").Skip(1).TakeWhile(static line => line.Length > 0).Where(static line => line[2] != ' ').Select(static line => line.Trim().Split(' ')[0]))
        {
            if ((await JtrProcess.Run(command, "--help")).Output.Contains("--assembly", StringComparison.Ordinal))
                reading.Add(command);
        }

        Assert.Equal(reading.Order(StringComparer.Ordinal), Commands.Select(static command => command.Data.Item1).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("atlas")]
    [InlineData("bundle")]
    public async Task Seeds_that_the_assembly_was_not_compiled_from_are_refused(string command)
    {
        (string assembly, string seeds) = Trap.Corpus(Path.Combine(_folder, "it-ran"), _folder);
        string file = Path.Combine(seeds, "notes.json"), target = Path.Combine(_folder, "out");
        await File.WriteAllTextAsync(file, """[{ "key": "one", "text": "Goodbye." }]""", TestContext.Current.CancellationToken);

        JtrProcess other = await JtrProcess.Run(command, "--out", target, "--assembly", assembly, "--seeds", seeds);

        Assert.Equal(2, other.ExitCode);
        Assert.Contains($"The seeds in '{seeds}' differ from those that '{assembly}' was compiled from", other.Error, StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, """[{ "key": "one", "txet": "Hello." }]""", TestContext.Current.CancellationToken);

        JtrProcess wrong = await JtrProcess.Run(command, "--out", target, "--assembly", assembly, "--seeds", seeds);

        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains($"Correct those that 'jtr check {assembly} --seeds {seeds}' lists.", wrong.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(target));
    }
}
