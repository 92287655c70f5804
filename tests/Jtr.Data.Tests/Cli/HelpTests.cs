using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Cli;

public sealed class HelpTests
{
    private const int Width = 100;

    public static TheoryData<string> Commands => new(
        "timeline", "actor", "relations", "path", "graph", "claims", "offices", "measures", "search", "show", "list", "stats", "export", "bundle", "atlas", "diff", "edtf", "verify", "coverage", "cite", "cite-as", "check", "lint", "derive", "lock", "schema", "docs", "mcp", "completion", "help");

    [Fact]
    public async Task Commands_are_those_that_the_help_of_the_tool_lists()
    {
        JtrProcess help = await JtrProcess.Run("--help");

        Assert.Equal(
            Commands.Select(static command => command.Data),
            help.Lines.SkipWhile(static line => line != "Commands:").Skip(1).TakeWhile(static line => line.Length > 0).Where(static line => line[2] != ' ').Select(static line => line.Trim().Split(' ')[0]));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_of_every_command_has_examples_and_a_limited_width(string command)
    {
        JtrProcess help = await JtrProcess.Run(command, "--help");

        Assert.Equal(0, help.ExitCode);
        Assert.All(help.Lines, static line => Assert.True(line.Length <= Width, line));
        Assert.NotEmpty(Examples(help));
        Assert.All(Examples(help), example => Assert.StartsWith("jtr " + command, example, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("timeline")]
    [InlineData("actor")]
    [InlineData("relations")]
    [InlineData("path")]
    [InlineData("graph")]
    [InlineData("claims")]
    [InlineData("offices")]
    [InlineData("measures")]
    [InlineData("search")]
    [InlineData("show")]
    [InlineData("list")]
    [InlineData("stats")]
    [InlineData("edtf")]
    [InlineData("cite-as")]
    [InlineData("completion")]
    [InlineData("help")]
    public async Task Help_examples_run_and_print_answers(string command)
    {
        foreach (string example in Examples(await JtrProcess.Run(command, "--help")))
        {
            JtrProcess run = await JtrProcess.Run([.. Words(example.Split('|')[0]).Skip(1)]);

            Assert.Equal(0, run.ExitCode);
            Assert.True(run.Output.Length > 0, example + " printed nothing: " + run.Error);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_command_prints_the_help_option_of_a_command(string command) =>
        Assert.Equal(await JtrProcess.Run(command, "--help"), await JtrProcess.Run("help", command));

    [Fact]
    public async Task Help_without_a_command_is_that_of_the_tool_and_suggests_the_nearest()
    {
        JtrProcess unknown = await JtrProcess.Run("help", "timelien");

        Assert.Equal(await JtrProcess.Run("--help"), await JtrProcess.Run("help"));
        Assert.Equal((2, ""), (unknown.ExitCode, unknown.Output));
        Assert.Contains("'timeline'", unknown.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("timeline", "--kind", typeof(EventKind))]
    [InlineData("timeline", "--as", typeof(ParticipantRole))]
    [InlineData("timeline", "--category", typeof(PloverCategory))]
    [InlineData("timeline", "--context", typeof(Context))]
    [InlineData("timeline", "--status", typeof(EventStatus))]
    [InlineData("relations", "--kind", typeof(RelationKind))]
    [InlineData("relations", "--status", typeof(RelationStatus))]
    [InlineData("path", "--kind", typeof(RelationKind))]
    [InlineData("graph", "--kind", typeof(RelationKind))]
    [InlineData("graph", "--status", typeof(RelationStatus))]
    [InlineData("claims", "--voice", typeof(Voice))]
    [InlineData("claims", "--context", typeof(Context))]
    [InlineData("offices", "--capacity", typeof(TenureCapacity))]
    [InlineData("measures", "--quantity", typeof(Quantity))]
    [InlineData("measures", "--unit", typeof(Unit))]
    public async Task Help_lists_the_values_of_an_enum_option(string command, string option, Type type)
    {
        string help = string.Join(' ', (await JtrProcess.Run(command, "--help")).Lines.SkipWhile(static line => line != "Values:").Select(static line => line.Trim()));

        Assert.Contains($"{option} {string.Join(", ", Enum.GetNames(type).Select(KebabCase.Of).Order(StringComparer.Ordinal))}", string.Join(' ', help.Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_puts_only_optional_arguments_in_brackets()
    {
        JtrProcess help = await JtrProcess.Run("--help");

        Assert.All((string[])["relations [<ENTITY>]", "offices [<OFFICE>]", "edtf [<TEXT>...]", "help [<COMMAND>]", "search <WORDS>...", "path <FROM> <TO>", "show <KEY>"], call =>
            Assert.Contains(help.Lines, line => line.StartsWith("  " + call + "  ", StringComparison.Ordinal)));
        Assert.Contains((await JtrProcess.Run("relations", "--help")).Lines, static line => line.StartsWith("  [<ENTITY>]  ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Output_fits_a_narrow_terminal()
    {
        foreach (string[] arguments in (string[][])[["actor", "japan"], ["relations", "taiwan"], ["claims", "--sides", "china"], ["measures"], ["search", "Taiwan"], ["path", "taiwan", "united-states"], ["timeline", "--all"], ["timeline", "--on", "2022"], ["relations", "--help"], ["--help"]])
        {
            JtrProcess run = await JtrProcess.RunInTerminal(60, new() { ["NO_COLOR"] = "1" }, arguments);

            // Counts columns: Chinese and Japanese characters take two.
            Assert.All(run.Output.Replace("\u001b[?1h\u001b=", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Split('\n'), static line => Assert.True(line.Sum(static letter => letter is >= '\u2e80' and <= '\uffef' ? 2 : 1) <= 60, line));
        }
    }

    private static string[] Examples(JtrProcess help) => [.. help.Lines.SkipWhile(static line => line != "Examples:").Skip(1).TakeWhile(static line => line.Length > 0).Select(static line => line.Trim())];

    /// <summary>Splits a command line into words as a shell does, with quotation marks only.</summary>
    private static List<string> Words(string line)
    {
        var words = new List<string>();
        string[] parts = line.Split('"');
        for (int i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 1)
                words.Add(parts[i]);
            else
                words.AddRange(parts[i].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return words;
    }
}
