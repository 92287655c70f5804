using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Jtr.Data.Tests.Cli;
using Xunit;

namespace Jtr.Data.Tests.Docs;

/// <summary>Runs each command on the pages that show a console, and compares the output with the page.</summary>
public sealed partial class ConsoleTests
{
    /// <summary>Gets the pages whose commands are run here. The page on adding a fact has tests of its own, because it edits seeds between the commands.</summary>
    public static TheoryData<string> Pages => ["docs/tool.md", "docs/tool-output.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_shows_the_output_of_its_commands(string name)
    {
        string page = (await System.IO.File.ReadAllTextAsync(Path.Combine(Repository.Root, name), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var shown = new StringBuilder();
        int end = 0;
        foreach (Match block in Block().Matches(page))
        {
            Group commands = block.Groups["block"];
            shown.Append(page, end, commands.Index - end);
            foreach (string line in commands.Value.Split('\n').Where(static line => line.StartsWith("$ jtr ", StringComparison.Ordinal)))
            {
                JtrProcess run = await JtrProcess.Run([.. Word().Matches(line["$ jtr ".Length..]).Select(static word => word.Groups["quoted"] is { Success: true } quoted ? quoted.Value : word.Value)]);
                Assert.Equal((0, ""), (run.ExitCode, run.Error));
                shown.Append(line).Append('\n').Append(run.Output.ReplaceLineEndings("\n"));
            }

            end = commands.Index + commands.Length;
        }

        Assert.True(end > 0, $"{name} shows no console.");
        DerivedPage.Check(name, shown.Append(page, end, page.Length - end).ToString());
    }

    [GeneratedRegex("```console\n(?<block>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("\"(?<quoted>[^\"]*)\"|[^ ]+")]
    private static partial Regex Word();
}
