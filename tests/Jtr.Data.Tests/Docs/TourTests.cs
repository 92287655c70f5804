using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Jtr.Data.Docs;
using Xunit;

namespace Jtr.Data.Tests.Docs;

/// <summary>What the pages show is code that was run, and what it printed.</summary>
public partial class TourTests
{
    [Fact]
    public void Every_snippet_of_the_tour_is_code_that_was_run_with_what_it_printed() => Check("docs/api.md", "Tour.cs", Tour.Stops, skipped: 0);

    // The first piece of code in the README is a whole program, which the package's tests run as a stranger.
    [Fact]
    public void Every_question_of_the_README_is_code_that_was_run_with_what_it_printed() => Check("README.md", "Questions.cs", Questions.Stops, skipped: 1);

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/Jtr.Data/README.md")]
    public void A_page_that_counts_the_corpus_counts_what_there_is(string name)
    {
        string page = Read(name.Split('/'));
        string counted = Counts().Replace(page, $"It has {Events.Count} events, {Relations.Count} relations, {Claims.Count} claims, {Measures.Count} measures, {Tenures.Count} tenures and {Links.Count} links between them, about {Actors.Count} actors");
        counted = Peripheral().Replace(counted, $"{Events.All.Count(static happening => happening.IsPeripheral)} of the events rest only on the teasers");

        Assert.Single(Counts().Matches(page));
        Assert.Single(Peripheral().Matches(page));
        DerivedPage.Check(name, counted);
    }

    [Fact]
    public void Every_snippet_of_the_page_on_evidence_is_code_that_was_run_with_what_it_printed() => Check("docs/evidence.md", "EvidencePage.cs", VillageDiary.Docs.EvidencePage.Stops, skipped: 0);

    [Fact]
    public void Every_declaration_on_the_page_on_evidence_is_one_of_the_sample()
    {
        string records = Read("samples", "VillageDiary", "Records.cs") + Read("samples", "VillageDiary", "Diary.cs");
        MatchCollection declarations = Declared().Matches(Read("docs", "evidence.md"));
        Assert.NotEmpty(declarations);
        Assert.All(declarations, declaration => Assert.Contains(declaration.Groups["code"].Value, records, StringComparison.Ordinal));
    }

    private static void Check(string name, string source, Action[] stops, int skipped)
    {
        string[] snippets = [.. Snippet().Matches(Read("tests", "Jtr.Data.Tests", "Docs", source)).Select(static match => Dedented(match.Groups["code"].Value))];
        Assert.Equal(snippets.Length, stops.Length);
        string[] printed = [.. stops.Select(static stop =>
        {
            stop();
            return Jtr.Data.Docs.Console.Take();
        })];

        string page = Read(name);
        Assert.Equal(snippets.Length, Shown().Count(page) - skipped);
        int next = -skipped;
        DerivedPage.Check(name, Shown().Replace(page, shown => next++ < 0 ? shown.Value : $"```csharp\n{snippets[next - 1]}{Commented(printed[next - 1])}```"));
    }

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([Repository.Root, .. path])).ReplaceLineEndings("\n");

    private static string Commented(string printed) => string.Concat(printed.Split('\n')[..^1].Select(static line => $"// {line}\n"));

    private static string Dedented(string code) => string.Concat(code.Split('\n')[..^1].Select(static line => (line.Length > 8 ? line[8..] : "") + "\n"));

    [GeneratedRegex("It has [^;]+ actors(?=;)")]
    private static partial Regex Counts();

    [GeneratedRegex("\\d+ of the events rest only on the teasers")]
    private static partial Regex Peripheral();

    [GeneratedRegex("        // <snippet>\n(?<code>.*?)        // </snippet>", RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [GeneratedRegex("```cs\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Declared();

    [GeneratedRegex("```csharp\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Shown();
}
