using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>
/// The samples in a folder outside the repository, where they use the packages instead of the projects, and an app with the snippets of docs/your-own-corpus.md. Built once for all tests.
/// </summary>
public sealed partial class CopiedSamples(PackedLibrary library) : IAsyncLifetime
{
    /// <summary>The page, below the repository's folder.</summary>
    internal const string Page = "docs/your-own-corpus.md";

    // Separates the output of one snippet from the next.
    private const string Mark = "- - - ";

    private readonly string _folder = library.NewFolder("samples");

    /// <summary>The packages folder of the samples.</summary>
    public string Packages => Path.Combine(_folder, "packages");

    /// <summary>Gets the snippets of the page that are run: each with the comment lines at its end that give its output.</summary>
    internal static MatchCollection Snippets(string page) => Snippet().Matches(page);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        string samples = Path.Combine(Repository.Root, "samples");
        foreach (string sample in Directory.EnumerateDirectories(samples))
        {
            foreach (string file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
            {
                string relative = Path.GetRelativePath(samples, file);
                if (relative.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj" or "packages.lock.json"))
                    continue;
                Directory.CreateDirectory(Path.Combine(_folder, Path.GetDirectoryName(relative)!));
                File.Copy(file, Path.Combine(_folder, relative));
            }
        }

        Directory.CreateDirectory(Path.Combine(_folder, "Page"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "Page", "Page.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Currencies/Currencies.csproj" />
                <ProjectReference Include="../VillageDiary/VillageDiary.csproj" />
              </ItemGroup>
            </Project>
            """);
        var program = new StringBuilder("""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text.Json;
            using Jtr.Corpora;
            using Jtr.Edtf;
            using Money;
            using VillageDiary;

            """);
        foreach (Match snippet in Snippets(await File.ReadAllTextAsync(Path.Combine(Repository.Root, Page))))
            program.Append("Console.WriteLine(\"").Append(Mark).Append("\");\n{\n").Append(snippet.Groups["code"].Value).Append("}\n");
        await File.WriteAllTextAsync(Path.Combine(_folder, "Page", "Program.cs"), program.ToString());
        await DotnetAsync(CancellationToken.None, "build", "Page", "-c", "Release", "-warnaserror", $"-p:JtrVersion={library.Version}");
    }

    /// <summary>Runs the app of a project that was built and returns its output.</summary>
    internal Task<string> RunAsync(string project, CancellationToken stop, params string[] arguments) =>
        DotnetAsync(stop, [Path.Combine(project, "bin", "Release", "net10.0", project + ".dll"), .. arguments]);

    /// <summary>Returns the output of each snippet of the page.</summary>
    internal async Task<string[]> RunSnippetsAsync(CancellationToken stop) => [.. (await RunAsync("Page", stop)).ReplaceLineEndings("\n").Split(Mark + "\n").Skip(1)];

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Task<string> DotnetAsync(CancellationToken stop, params string[] arguments) => Dotnet.RunAsync(_folder, Packages, stop, arguments);

    // A snippet ends with its output in comments; the output of a program of several files is in a block of its own.
    [GeneratedRegex("```csharp\n(?<code>(?:(?!// |```)[^\n]*\n)+)(?<printed>(?:// [^\n]*\n)+)```", RegexOptions.Singleline)]
    private static partial Regex Snippet();
}
