using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Cli;

public sealed class CommandLineTests
{
    [Fact]
    public async Task A_wrong_key_names_the_nearest_and_exits_with_2()
    {
        await AssertRefused(["show", Swapped(Events.All[0].Key)], "'" + Events.All[0].Key + "'");
        await AssertRefused(["show", Swapped(Passages.All[0].Key)], "'" + Passages.All[0].Key + "'");
        await AssertRefused(["timeline", "--actor", Swapped(Actors.All[0].Key)], "'" + Actors.All[0].Key + "'");
    }

    [Fact]
    public async Task A_wrong_table_names_the_nearest_and_all_there_are()
    {
        await AssertRefused(["list", "evnets"], "'events'", "actors, claims, documents");
    }

    [Fact]
    public async Task A_wrong_date_names_what_was_expected_and_where()
    {
        await AssertRefused(["timeline", "--from", "2019-13"], "2019-13", "position 5", "month");
        await AssertRefused(["edtf", "2019", "20l9"], "20l9", "position 2");
    }

    [Fact]
    public async Task A_range_that_ends_before_it_starts_is_refused()
    {
        await AssertRefused(["timeline", "--from", "2022", "--to", "2019"], "--from", "--to");
    }

    [Fact]
    public async Task A_wrong_command_or_option_names_the_nearest()
    {
        await AssertRefused(["timelien"], "'timeline'");
        await AssertRefused(["timeline", "--form", "2019"], "'--from'");
        await AssertRefused(["export", "--format", "jsno"], "'json'");
        await AssertRefused(["show"], "argument");
    }

    [Fact]
    public async Task Help_documents_the_exit_codes()
    {
        JtrProcess help = await JtrProcess.Run("--help");

        Assert.Equal(0, help.ExitCode);
        Assert.Contains("Exit codes: 0 success; 1 internal failure", help.Output, StringComparison.Ordinal);
        Assert.Contains("2 wrong command line", help.Output, StringComparison.Ordinal);
        Assert.Contains("3 a source text is not", help.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("4 the second version", help.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.All(["timeline", "show", "list", "stats", "export", "diff", "edtf", "verify", "coverage", "cite"], command => Assert.Contains("  " + command, help.Output, StringComparison.Ordinal));
        Assert.Equal(help, await JtrProcess.Run());
    }

    [Fact]
    public async Task A_reader_that_goes_away_is_no_failure()
    {
        // The export is larger than any pipe holds, so that the tool is still writing when nobody reads.
        JtrProcess export = await JtrProcess.RunForItsFirstLine("export");

        Assert.Equal(new JtrProcess(0, "{", ""), export);
    }

    private static async Task AssertRefused(string[] arguments, params string[] named)
    {
        JtrProcess refused = await JtrProcess.Run(arguments);

        Assert.Equal(2, refused.ExitCode);
        Assert.Equal("", refused.Output);
        string line = Assert.Single(refused.Error.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
        Assert.StartsWith("jtr: ", line, StringComparison.Ordinal);
        Assert.All(named, word => Assert.Contains(word, line, StringComparison.Ordinal));
    }

    private static string Swapped(string key) => key[..1] + key[2] + key[1] + key[3..];
}
