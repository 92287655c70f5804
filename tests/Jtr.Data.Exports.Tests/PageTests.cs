using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Data.Exports.Tests;

/// <summary>Runs the JavaScript and Python code of <c>docs/exporting.md</c> unchanged, in a folder that is laid out like a bundle.</summary>
public sealed class PageTests(Exported exported)
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "exporting.md")).ReplaceLineEndings("\n");

    private static string EventCountAndDate => FormattableString.Invariant($"{Events.All.Count} {Events.AsoVisitsTaiwan.Date}");

    private static string RelationCountAndValidity => FormattableString.Invariant($"{Relations.All.Count(static row => row.Status is RelationStatus.Asserted or RelationStatus.Ended)} {Relations.ByKind(RelationKind.Ruled).Single().Validity}");

    [Fact]
    public async Task JavaScript_loads_the_formats_as_the_page_says()
    {
        string happened = FormattableString.Invariant($"{Timeline.All.IncludingPeripheral().Count()} {Events.AsoVisitsTaiwan.Date}");
        string[] expected = [EventCountAndDate, RelationCountAndValidity, happened, string.Join(' ', Documents.All.Select(static row => row.Key).Order(StringComparer.Ordinal))];
        string[] snippets = Snippets("js");
        Assert.Equal(expected.Length, snippets.Length);
        foreach ((string snippet, string answer) in snippets.Zip(expected))
            Assert.Equal(answer, (await JavaScriptReaders.Run(snippet, exported.Folder)).Trim());
    }

    [Fact]
    public async Task Python_loads_the_formats_as_the_page_says()
    {
        string plover = FormattableString.Invariant($"{Timeline.All.IncludingPeripheral().Count(static row => row.Category is not null)} {Events.AsoVisitsTaiwan.Date}");
        string[] expected = [EventCountAndDate, RelationCountAndValidity, plover];
        string[] snippets = Snippets("py");
        Assert.Equal(expected.Length, snippets.Length);
        foreach ((string snippet, string answer) in snippets.Zip(expected))
        {
            string python = await PythonWith(Regex.Match(snippet, @"^(?:from|import) (\w+)").Groups[1].Value);
            (int exitCode, string output, string error) = await ForeignProgram.Try(python, exported.Folder, "-c", snippet);
            Assert.True(exitCode == 0, error);
            Assert.Equal(answer, output.Trim());
        }
    }

    /// <summary>Returns a Python that has a module: the first on the path, or else the system's, which has Debian's packages.</summary>
    private static async Task<string> PythonWith(string module)
    {
        ForeignProgram.Need("python3", "python3");
        foreach (string python in (IEnumerable<string>)["python3", "/usr/bin/python3"])
        {
            if ((python == "python3" || File.Exists(python)) && (await ForeignProgram.Try(python, null, "-c", "import " + module)).ExitCode == 0)
                return python;
        }

        Assert.Skip($"Python has no module '{module}'. It is in the package python3-{module}.");
        return "";
    }

    private static string[] Snippets(string language) => [.. Regex.Matches(s_page, $"(?ms)^```{language}\n(.*?)^```").Select(static match => match.Groups[1].Value)];
}
