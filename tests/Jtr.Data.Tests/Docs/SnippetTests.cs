using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Jtr.Data.Docs;
using Xunit;

namespace Jtr.Data.Tests.Docs;

/// <summary>Runs the snippets of the pages, which are compiled here, and compares code and output with the pages.</summary>
public sealed partial class SnippetTests
{
    private static readonly Dictionary<string, (string Source, Action[] Snippets, int Skipped)> s_pages = new(StringComparer.Ordinal)
    {
        ["docs/getting-started.md"] = ("GettingStartedPage.cs", GettingStartedPage.Snippets, 0),
        ["docs/dates.md"] = ("DatesPage.cs", DatesPage.Snippets, 0),
        ["docs/certainty.md"] = ("CertaintyPage.cs", CertaintyPage.Snippets, 0),
        ["docs/queries.md"] = ("QueriesPage.cs", QueriesPage.Snippets, 0),
        ["docs/evidence.md"] = ("EvidencePage.cs", EvidencePage.Snippets, 0),
        ["docs/evidence-in-your-corpus.md"] = ("OwnEvidencePage.cs", VillageDiary.Docs.OwnEvidencePage.Snippets, 0),

        // The first block is a file of the suite that the page builds; the tests of the packages run it.
        ["docs/testing.md"] = ("TestingPage.cs", TestingPage.Snippets, 1),
    };

    /// <summary>Gets the pages whose snippets are run here.</summary>
    public static TheoryData<string> Pages => [.. s_pages.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_shows_its_snippets_and_their_output(string name)
    {
        (string source, Action[] run, int skipped) = s_pages[name];
        string[] snippets = [.. Snippet().Matches(Read("tests", "Jtr.Data.Tests", "Docs", source)).Select(static match => Dedented(match.Groups["code"].Value))];
        Assert.Equal(snippets.Length, run.Length);
        string[] printed = [.. run.Select(static snippet =>
        {
            snippet();
            return Jtr.Data.Docs.Console.Take();
        })];

        string page = Read(name);
        Assert.Equal(snippets.Length, Shown().Count(page) - skipped);
        int next = -skipped;
        DerivedPage.Check(name, Shown().Replace(page, shown => next++ < 0 ? shown.Value : $"```csharp\n{snippets[next - 1]}{Commented(printed[next - 1])}```"));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/Jtr.Data/README.md")]
    public void A_page_that_counts_the_corpus_has_the_current_counts(string name)
    {
        string page = Read(name.Split('/'));
        string counted = Counts().Replace(page, $"It holds {Events.Count} events, {Relations.Count} relations, {Claims.Count} claims, {Measures.Count} measures, {Tenures.Count} tenures, {Actors.Count} actors and {Links.Count} links between facts");
        counted = Peripheral().Replace(counted, $"{Events.All.Count(static happening => happening.IsPeripheral)} of the events rest only on teasers");

        Assert.Single(Counts().Matches(page));
        Assert.Single(Peripheral().Matches(page));
        DerivedPage.Check(name, counted);
    }

    [Theory]
    [InlineData("docs/evidence-in-your-corpus.md", "samples/VillageDiary/Records.cs", "samples/VillageDiary/Diary.cs")]
    [InlineData("docs/json.md", "tests/Jtr.Data.Tests/Docs/JsonPageTests.cs", "tests/Jtr.Data.Tests/Json/NewtonsoftTests.cs", "tests/Jtr.Data.Tests/Json/RowConverter.cs")]
    [InlineData("docs/testing.md", "tests/Jtr.Data.Sample.Tests/CorpusPinTests.cs")]
    [InlineData("docs/web.md", "tests/Jtr.Data.AspNetCore.Tests/TestApp.cs")]
    public void Code_that_a_page_quotes_is_in_a_compiled_source(string name, params string[] sources)
    {
        string compiled = string.Concat(sources.Select(static source => Unindented(Read(source.Split('/')))));
        string[] paragraphs = [.. Declared().Matches(Read(name)).SelectMany(static block => block.Groups["code"].Value.TrimEnd('\n').Split("\n\n"))];

        Assert.NotEmpty(paragraphs);
        Assert.All(paragraphs, paragraph => Assert.Contains(Unindented(paragraph), compiled, StringComparison.Ordinal));
    }

    private static string Read(params string[] path) => System.IO.File.ReadAllText(Path.Combine([Repository.Root, .. path])).ReplaceLineEndings("\n");

    private static string Unindented(string code) => string.Concat(code.Split('\n').Select(static line => line.Trim() + "\n"));

    private static string Commented(string printed) => string.Concat(printed.Split('\n')[..^1].Select(static line => $"// {line}\n"));

    private static string Dedented(string code) => string.Concat(code.Split('\n')[..^1].Select(static line => (line.Length > 8 ? line[8..] : "") + "\n"));

    [GeneratedRegex("It holds [^.]+ links between facts")]
    private static partial Regex Counts();

    [GeneratedRegex("\\d+ of the events rest only on teasers")]
    private static partial Regex Peripheral();

    [GeneratedRegex("        // <snippet>\n(?<code>.*?)        // </snippet>", RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [GeneratedRegex("```cs\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Declared();

    [GeneratedRegex("```csharp\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Shown();
}
