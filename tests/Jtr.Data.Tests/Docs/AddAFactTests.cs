using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Jtr.Data.Tests.Cli;
using Jtr.Data.Tests.Corpus;
using Xunit;

namespace Jtr.Data.Tests.Docs;

/// <summary>Follows the page on adding a fact step by step on a copy of the seeds: the page shows what its commands print.</summary>
public sealed partial class AddAFactTests : IDisposable
{
    private const string Page = "docs/add-a-fact.md", Key = "pelosi-visits-taiwan";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jtr-fact-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Steps_of_the_page_print_its_output()
    {
        SourceTexts.RequireDigests();
        string page = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, Page), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        Match[] blocks = Console().Matches(page).ToArray();
        Assert.Equal(4, blocks.Length);

        // The alias names the tool of these tests in the default configuration.
        Assert.Contains("alias jtr=\"dotnet $PWD/" + Path.GetRelativePath(Repository.Root, JtrProcess.Path).Replace(Path.DirectorySeparatorChar, '/').Replace("/Release/", "/Debug/", StringComparison.Ordinal) + "\"", page, StringComparison.Ordinal);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(_folder.FullName, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        // The three states of the file: without the row, with the row of the page, and with the corrected row.
        string seed = Path.Combine(_folder.FullName, "seeds", "events", "reuters-2023.json"), whole = (await File.ReadAllTextAsync(seed, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        string original = Regex.Match(whole, $"  \\{{\n    \"key\": \"{Key}\".*?\n  \\}},?\n", RegexOptions.Singleline).Value;
        string mistaken = Row().Match(page).Groups["row"].Value;
        Assert.NotEqual("", original);
        Assert.Equal(Rows(original).Length, Rows(mistaken).Length);
        Assert.Equal(3, Rows(original).Zip(Rows(mistaken)).Count(static lines => lines.First != lines.Second));
        if (!original.EndsWith(",\n", StringComparison.Ordinal))
            mistaken = mistaken.TrimEnd('\n', ',') + "\n";
        string without = whole.Replace(original, "", StringComparison.Ordinal), with = whole.Replace(original, mistaken, StringComparison.Ordinal);
        if (without.EndsWith("},\n]\n", StringComparison.Ordinal))
            without = without[..^4] + "\n]\n";

        string[] states = [without, without, with, whole];
        var printed = new string[blocks.Length];
        for (int i = 0; i < blocks.Length; i++)
        {
            await File.WriteAllTextAsync(seed, states[i], TestContext.Current.CancellationToken);
            printed[i] = await Run(blocks[i].Groups["block"].Value);
        }

        Assert.Contains("JTR0011", printed[0], StringComparison.Ordinal);
        Assert.All((string[])["JTR0006", "JTR0011", "JTR0100"], id => Assert.Contains(id, printed[2], StringComparison.Ordinal));
        Assert.Contains(": 0 errors, 0 warnings", printed[3], StringComparison.Ordinal);
        int next = 0;
        DerivedPage.Check(Page, Console().Replace(page, _ => $"```console\n{printed[next++]}```"));
    }

    /// <summary>Returns a block of commands, each with its current output.</summary>
    private async Task<string> Run(string block)
    {
        var text = new StringBuilder();
        foreach (string line in block.Split('\n').Where(static line => line.StartsWith("$ jtr ", StringComparison.Ordinal)))
        {
            string[] words = [.. Word().Matches(line["$ jtr ".Length..]).Select(static word => word.Groups["quoted"] is { Success: true } quoted ? quoted.Value : word.Value)];
            var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [JtrProcess.Path, .. words])
            {
                WorkingDirectory = _folder.FullName,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
                StandardErrorEncoding = Encoding.UTF8,
            };
            start.Environment["JTR_SOURCES"] = Path.GetFullPath(SourceTexts.Folder);
            using Process process = Process.Start(start)!;
            Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal("", await error);
            text.Append(line).Append('\n').Append(output.ReplaceLineEndings("\n"));
        }

        return text.ToString();
    }

    private static string[] Rows(string row) => row.TrimEnd('\n', ',').Split('\n');

    [GeneratedRegex("```console\n(?<block>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Console();

    [GeneratedRegex("```json\n(?<row>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("\"(?<quoted>[^\"]*)\"|[^ ]+")]
    private static partial Regex Word();
}
