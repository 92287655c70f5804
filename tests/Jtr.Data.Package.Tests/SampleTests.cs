using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>Tests the samples, built from the packages as a user would, and the page about them.</summary>
public sealed partial class SampleTests(PackedLibrary library, CopiedSamples samples) : IClassFixture<CopiedSamples>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_currencies_sample_prints_the_output_of_its_README()
    {
        string readme = Read("samples/Currencies/README.md");
        Group shown = Output().Match(readme).Groups["output"];
        Assert.NotEmpty(shown.Value);
        string printed = (await samples.RunAsync("Currencies", Stop, "Germany")).ReplaceLineEndings("\n");
        DerivedPage.Check("samples/Currencies/README.md", readme[..shown.Index] + printed + readme[(shown.Index + shown.Length)..]);
        Assert.True(Directory.Exists(Path.Combine(samples.Packages, "jtr.corpora.generators", library.Version)), "The generator did not come from the feed.");
    }

    [Fact]
    public async Task Every_snippet_of_the_page_on_ones_own_corpus_is_run_and_prints_what_the_page_says()
    {
        string page = Read(CopiedSamples.Page);
        string[] printed = await samples.RunSnippetsAsync(Stop);
        MatchCollection snippets = CopiedSamples.Snippets(page);
        Assert.Equal(snippets.Count, printed.Length);
        Assert.NotEmpty(printed);

        // Every C# block is a snippet, a file of the first program, or a declaration from a sample.
        Assert.Equal(Blocks().Count(page), snippets.Count + Named().Count(page));
        foreach ((Match snippet, string lines) in snippets.Zip(printed).Reverse())
        {
            Group said = snippet.Groups["printed"];
            string commented = string.Concat(lines.Split('\n')[..^1].Select(static line => $"// {line}\n"));
            page = page[..said.Index] + commented + page[(said.Index + said.Length)..];
        }

        DerivedPage.Check(CopiedSamples.Page, page);
    }

    [Fact]
    public void Every_declaration_and_every_row_on_the_page_is_one_of_a_sample()
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*", SearchOption.AllDirectories)
            .Where(static file => Path.GetExtension(file) is ".cs" or ".csv" or ".json" or ".jsonl" && !file.Contains("/obj/", StringComparison.Ordinal))
            .Select(static file => File.ReadAllText(file).ReplaceLineEndings("\n"))];
        MatchCollection declared = Declared().Matches(Read(CopiedSamples.Page));
        Assert.NotEmpty(declared);
        Assert.All(declared, block => Assert.Contains(files, file => file.Contains(block.Groups["code"].Value, StringComparison.Ordinal)));
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Repository.Root, name)).ReplaceLineEndings("\n");

    [GeneratedRegex("```text\n(?<output>(?:(?!```).)*)```", RegexOptions.Singleline)]
    private static partial Regex Output();

    [GeneratedRegex("^```csharp$", RegexOptions.Multiline)]
    private static partial Regex Blocks();

    [GeneratedRegex("^`[^`\n]+`:\n\n```csharp$", RegexOptions.Multiline)]
    private static partial Regex Named();

    // Blocks below a file name belong to the program of the page, not to a sample.
    [GeneratedRegex("(?<!`:\n\n)^```(?:cs|csv|json|jsonl)\n(?<code>(?:(?!```).)*)```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Declared();
}
