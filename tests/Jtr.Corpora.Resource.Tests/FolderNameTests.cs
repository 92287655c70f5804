using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Security;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Corpora.Resource.Tests;

/// <summary>The build step in folders whose names MSBuild, a shell or the compiler could misread.</summary>
public sealed class FolderNameTests : IDisposable
{
    private const string Source = """
        using Jtr.Corpora;
        using Jtr.Corpora.Schema;

        namespace Small;

        /// <summary>A note.</summary>
        [CorpusTable("notes")]
        public sealed partial record Note : IRow
        {
            /// <summary>The key.</summary>
            public partial string Key { get; }

            /// <summary>The text.</summary>
            public partial string Text { get; }
        }

        internal static class Program
        {
            private static void Main() => System.Console.WriteLine(Notes.First.Text + (typeof(Notes).Assembly.GetManifestResourceNames() is ["Jtr.Corpora.data"] ? " from a resource" : ""));
        }
        """;

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory();

    [Theory]
    [InlineData("a blank # hash ; semicolon ' apostrophe & ampersand")]
    [InlineData("100% 日本語 é $HOME (1)")]
    public async Task A_corpus_is_built_in_a_folder_of_any_name(string name)
    {
        string folder = Path.Combine(_root.FullName, name), seeds = Path.Combine(folder, "seeds", "notes");
        Directory.CreateDirectory(seeds);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Source);
        File.WriteAllText(Path.Combine(seeds, name + ".json"), """[{ "key": "first", "text": "A row" }]""");
        File.WriteAllText(Path.Combine(folder, "Small.csproj"), Project());
        Assert.Contains("Build succeeded", await RunAsync(folder, "build", "-v", "m", "-tl:off", "--disable-build-servers"), StringComparison.Ordinal);
        Assert.Equal("A row from a resource", (await RunAsync(folder, Path.Combine("bin", "Debug", "net10.0", "Small.dll"))).Trim());
    }

    public void Dispose() => _root.Delete(recursive: true);

    private static string Project()
    {
        string files = Path.Combine(Metadata("BuildFiles"), "Jtr.Corpora.Generators"), tool = Metadata("BuildTool");
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
                <CorpusData>resource</CorpusData>
                <CorpusBuildTool>{Escaped(tool)}</CorpusBuildTool>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Escaped(Path.Combine(AppContext.BaseDirectory, "Jtr.Corpora.dll"))};{Escaped(Path.Combine(AppContext.BaseDirectory, "Jtr.Edtf.dll"))}" />
                <Analyzer Include="{Escaped(Path.Combine(Path.GetDirectoryName(tool)!, "Jtr.Corpora.Generators.dll"))}" />
              </ItemGroup>
              <Import Project="{Escaped(files)}.props" />
              <Import Project="{Escaped(files)}.targets" />
            </Project>
            """;
    }

    private static string Escaped(string path) => SecurityElement.Escape(path.Replace("%", "%25", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal))!;

    private static string Metadata(string key) => typeof(FolderNameTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;

    private static async Task<string> RunAsync(string folder, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en" } })!;
        string printed = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, printed);
        return printed;
    }
}
