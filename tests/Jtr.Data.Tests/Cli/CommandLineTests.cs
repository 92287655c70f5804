using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Cli;

public sealed class CommandLineTests
{
    [Fact]
    public async Task An_unknown_key_names_the_nearest_and_exits_with_2()
    {
        await AssertRefused(["show", Swapped(Events.All[0].Key)], "'" + Events.All[0].Key + "'");
        await AssertRefused(["show", Swapped(Passages.All[0].Key)], "'" + Passages.All[0].Key + "'");
        await AssertRefused(["timeline", "--actor", Swapped(Actors.All[0].Key)], "actor", "'" + Actors.All[0].Key + "'");
        await AssertRefused(["actor", "taro-asso"], "actor", "'taro-aso'", "Expected a name, or a key");
        await AssertRefused(["actor", "Tara Aso"], "actor", "'Taro Aso'");
        await AssertRefused(["timeline", "--at", "tokio"], "place", "'tokyo'");
        await AssertRefused(["relations", "--subject", "japon"], "entity", "'japan'");
        await AssertRefused(["claims", "--document", "reuters-2032"], "document", "'reuters-2023'");
        await AssertRefused(["offices", "prime-minister-of-japn"], "office", "'prime-minister-of-japan'");
    }

    [Fact]
    public async Task An_unknown_table_names_the_nearest_and_lists_all()
    {
        await AssertRefused(["list", "evnets"], "'events'", "actors, claims, corrections, documents");
    }

    [Fact]
    public async Task An_invalid_date_states_the_expected_text_and_the_position()
    {
        await AssertRefused(["timeline", "--from", "2019-13"], "2019-13", "position 5", "month");
        await AssertRefused(["edtf", "2019", "20l9"], "20l9", "position 2");
        await AssertRefused(["relations", "japan", "--as-of", "2021-4"], "2021-4", "position 6");
        await AssertRefused(["claims", "--for", "soon"], "'soon' is not a date");
    }

    [Fact]
    public async Task A_range_that_ends_before_it_starts_is_refused()
    {
        await AssertRefused(["timeline", "--from", "2022", "--to", "2019"], "--from is 2022", "--to is 2019");
        await AssertRefused(["claims", "--from", "2022", "--to", "2019"], "--from is 2022", "--to is 2019");
        await AssertRefused(["measures", "--from", "2022", "--to", "2019"], "--from is 2022", "--to is 2019");
    }

    [Fact]
    public async Task An_unknown_enum_value_names_the_nearest_and_lists_all()
    {
        await AssertRefused(["timeline", "--kind", "meetng"], "event kind 'meetng'", "'meeting'", "agreement, proposal");
        await AssertRefused(["timeline", "--kind", "meeting", "--kind", "vist"], "'vist'", "'visit'");
        await AssertRefused(["relations", "--status", "negatd"], "relation status", "'negated'");
        await AssertRefused(["graph", "japan", "--format", "dto"], "'dot'");
        await AssertRefused(["cite-as", "aso-visits-taiwan", "--format", "bibtx"], "'bibtex'");
        await AssertRefused(["completion", "bas"], "'bash'");
        await AssertRefused(["actor", "japan", "--limit", "none"], "'--limit' must be an integer of at least 1; found 'none'");
        await AssertRefused(["graph", "japan", "--depth", "0"], "'--depth' must be an integer of at least 1; found '0'");
    }

    [Theory]
    [InlineData("timeline --kind", typeof(EventKind))]
    [InlineData("claims --voice", typeof(Voice))]
    [InlineData("timeline --actor japan --as", typeof(ParticipantRole))]
    [InlineData("offices --capacity", typeof(TenureCapacity))]
    [InlineData("relations --kind", typeof(RelationKind))]
    [InlineData("measures --unit", typeof(Unit))]
    public async Task An_enum_value_may_be_written_as_in_code_or_in_capitals(string option, Type words)
    {
        // Tests one value with a hyphen, if there is one, and one without, in every spelling. The values of an enum are distinct without their hyphens.
        string[] names = Enum.GetNames(words);
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        foreach (string name in names.Where(static name => KebabCase.Of(name).Contains('-', StringComparison.Ordinal)).Take(1).Append(names.First(static name => !KebabCase.Of(name).Contains('-', StringComparison.Ordinal))))
        {
            string word = KebabCase.Of(name);
            JtrProcess expected = await JtrProcess.Run([.. option.Split(' '), word]);
            Assert.Equal(0, expected.ExitCode);
            foreach (string spelling in (string[])[name, word.ToUpperInvariant(), word.Replace('-', '_')])
                Assert.Equal(expected, await JtrProcess.Run([.. option.Split(' '), spelling]));
        }
    }

    [Fact]
    public async Task Formats_shells_and_tables_may_be_written_in_capitals()
    {
        Assert.Equal(await JtrProcess.Run("cite-as", "aso-visits-taiwan", "--format", "bibtex"), await JtrProcess.Run("cite-as", "aso-visits-taiwan", "--format", "BibTeX"));
        Assert.Equal(await JtrProcess.Run("completion", "powershell"), await JtrProcess.Run("completion", "PowerShell"));
        Assert.Equal(await JtrProcess.Run("list", "places"), await JtrProcess.Run("list", "Places"));
    }

    [Fact]
    public async Task A_key_or_name_of_another_table_names_that_table()
    {
        await AssertRefused(["actor", "island-of-taiwan"], "'island-of-taiwan' is a key of places, not an actor", "'jtr list actors'");
        await AssertRefused(["relations", "aso-visits-taiwan"], "a key of events, not an entity");
        await AssertRefused(["timeline", "--at", "taro-aso"], "a key of actors, not a place");
        await AssertRefused(["claims", "--by", "Prime Minister of Japan"], "a name in offices, not an actor");
        await AssertRefused(["cite-as", Passages.All[0].Key], "a key of passages, not a fact");
    }

    [Fact]
    public async Task A_canonical_name_takes_precedence_over_other_forms()
    {
        Assert.Equal(await JtrProcess.Run("path", "taiwan", "japan"), await JtrProcess.Run("path", "Taiwan", "Japan"));
        Assert.Equal(await JtrProcess.Run("relations", "taiwan"), await JtrProcess.Run("relations", "Taiwan"));
        Assert.Equal(await JtrProcess.Run("show", "tokyo"), await JtrProcess.Run("show", "Tokyo"));
    }

    [Fact]
    public async Task An_ambiguous_name_lists_its_bearers()
    {
        await AssertRefused(["relations", "2+2"], "'2+2' (short) of us-japan-security-consultative-committee", "of parliamentary-two-plus-two-security-dialogue", "key");
    }

    [Fact]
    public async Task Options_that_exclude_each_other_are_refused()
    {
        await AssertRefused(["timeline", "--on", "2019", "--before", "2020"], "--on");
        await AssertRefused(["timeline", "--as", "visitor"], "--actor");
        await AssertRefused(["relations", "--with", "japan"], "ENTITY");
        await AssertRefused(["relations", "japan", "--subject", "taiwan"], "--subject");
        await AssertRefused(["search", "?!"], "letters or digits");
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
        string[] codes = [.. help.Lines.SkipWhile(static line => line != "Exit codes:").Skip(1).TakeWhile(static line => line.Length > 0)];
        Assert.Equal(["  0  success", "  1  internal", "  2  wrong com", "  3  a source", "  4  the new v", "  5  a derived"], codes.Zip((int[])[12, 13, 14, 13, 14, 14], static (line, length) => line[..length]));
        Assert.All(HelpTests.Commands.Select(static command => command.Data), command => Assert.Contains("  " + command, help.Output, StringComparison.Ordinal));
        Assert.Equal(help, await JtrProcess.Run());
    }

    [Fact]
    public async Task A_closed_output_pipe_exits_with_0()
    {
        // The export is larger than the buffer of a pipe, so the tool is still writing when the reader closes.
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
