using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Jtr.Corpora.Exports.Tests.Readers;
using Jtr.Data.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(NodeReaders))]

namespace Jtr.Corpora.Exports.Tests.Readers;

/// <summary>Readers from npm, in the versions of the lock file, installed once into a folder below obj. Without node or npm, tests that need them are skipped; in CI they fail.</summary>
public sealed class NodeReaders : IAsyncLifetime
{
    private static readonly string s_source = Path.Combine(Repository.Root, "tests", "Jtr.Corpora.Exports.Tests");

    /// <summary>Gets the folder in which they are installed.</summary>
    public string Folder { get; } = Path.Combine(s_source, "obj", "readers");

    /// <summary>Gets the reason why they are unavailable; null if they are available.</summary>
    public string? Absence { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if ((await Processes.TryRun(s_source, "", "node", "--version")).Error is { } node)
        {
            Absence = "There is no node: " + node;
            return;
        }

        Directory.CreateDirectory(Folder);
        foreach (string script in Directory.EnumerateFiles(Path.Combine(s_source, "readers")))
            File.Copy(script, Path.Combine(Folder, Path.GetFileName(script)), overwrite: true);
        string installed = Path.Combine(Folder, "package-lock.json"), wanted = Path.Combine(s_source, "package-lock.json");
        if (File.Exists(installed) && File.ReadAllBytes(installed).SequenceEqual(File.ReadAllBytes(wanted)) && Directory.Exists(Path.Combine(Folder, "node_modules")))
            return;
        File.Copy(Path.Combine(s_source, "package.json"), Path.Combine(Folder, "package.json"), overwrite: true);
        File.Copy(wanted, installed, overwrite: true);
        if ((await Processes.TryRun(Folder, "", OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--prefer-offline", "--no-audit", "--no-fund")).Error is { } npm)
        {
            File.Delete(installed);
            Absence = "npm cannot install the readers: " + npm;
        }
    }

    /// <summary>Runs one of the scripts in <c>readers</c>.</summary>
    /// <returns>The output.</returns>
    internal Task<string> Run(string script, string input, params string[] arguments)
    {
        Processes.Require(Absence);
        return Processes.Run(Folder, input, "node", (string[])[script, .. arguments]);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
