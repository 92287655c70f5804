#if !ASSET_NETSTANDARD2_0
using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Assets.Tests;

/// <summary>Runs the tool on .NET 8 inside this process. Elsewhere the tool rolls forward to a newer runtime, because .NET 8 need not be installed.</summary>
public sealed class ToolTests
{
    // The folders below bin that this assembly runs from: configuration, framework and runtime identifier.
    private static readonly string s_tool = Path.Combine(
        Repository.Root,
        "src",
        "Jtr.Data.Cli",
        "bin",
        Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "Jtr.Assets.Tests", "bin"), AppContext.BaseDirectory).Split(Path.DirectorySeparatorChar)[0],
        "net8.0",
        "jtr.dll");

    [Fact]
    public void The_tool_exports_the_corpus_and_reads_a_compiled_one_on_net_8()
    {
        string folder = Directory.CreateTempSubdirectory("jtr-net8-").FullName;
        try
        {
            string file = Path.Combine(folder, "corpus.json");

            Assert.Equal(8, Environment.Version.Major);
            Assert.Equal(0, Run("export", "--output", file));
            Assert.Equal(0, Run("schema", "--check", "--seeds", Path.Combine(Repository.Root, "seeds")));

            using JsonDocument export = JsonDocument.Parse(File.ReadAllText(file));
            Assert.Equal(Jtr.Data.Corpus.Fingerprint, export.RootElement.GetProperty("fingerprint").GetString());
            Assert.Equal(Jtr.Data.Events.Count, export.RootElement.GetProperty("events").GetArrayLength());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Runs the tool in this process, with its own copies of its libraries instead of those of the tests.</summary>
    private static int Run(params string[] arguments)
    {
        var context = new ToolContext(s_tool);
        MethodInfo main = context.LoadFromAssemblyPath(s_tool).EntryPoint!;
        return (int)main.Invoke(null, [arguments])!;
    }

    private sealed class ToolContext(string tool) : AssemblyLoadContext("jtr")
    {
        private readonly AssemblyDependencyResolver _carried = new(tool);

        protected override Assembly? Load(AssemblyName assemblyName) => _carried.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;
    }
}
#endif
