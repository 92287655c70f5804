using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Jtr.Data.Docs;
using Xunit;

namespace Jtr.Data.Tests.Docs;

/// <summary>What docs/api.md shows is code that was run, and what it printed.</summary>
public partial class TourTests
{
    [Fact]
    public void Every_snippet_of_the_tour_is_code_that_was_run_with_what_it_printed()
    {
        string[] snippets = [.. Snippet().Matches(Read("tests", "Jtr.Data.Tests", "Docs", "Tour.cs")).Select(static match => Dedented(match.Groups["code"].Value))];
        IReadOnlyList<string> printed = Tour.Printed();
        Assert.Equal(snippets.Length, printed.Count);

        string page = Read("docs", "api.md");
        Assert.Equal(snippets.Length, Shown().Count(page));
        int next = 0;
        DerivedPage.Check("api.md", Shown().Replace(page, _ => $"```csharp\n{snippets[next]}{Commented(printed[next++])}```"));
    }

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([Repository.Root, .. path])).ReplaceLineEndings("\n");

    private static string Commented(string printed) => string.Concat(printed.Split('\n')[..^1].Select(static line => $"// {line}\n"));

    private static string Dedented(string code) => string.Concat(code.Split('\n')[..^1].Select(static line => (line.Length > 8 ? line[8..] : "") + "\n"));

    [GeneratedRegex("        // <snippet>\n(?<code>.*?)        // </snippet>", RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [GeneratedRegex("```csharp\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Shown();
}
