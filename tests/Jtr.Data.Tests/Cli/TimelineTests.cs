using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Cli;

public sealed class TimelineTests
{
    [Fact]
    public async Task Timeline_command_prints_occurred_non_peripheral_events_by_date()
    {
        JtrProcess timeline = await JtrProcess.Run("timeline");

        Assert.Equal(0, timeline.ExitCode);
        Assert.Equal("", timeline.Error);
        AssertLinesAre(Events.InOrderOfDate.Where(IsReal), timeline.Lines);
    }

    [Fact]
    public async Task Timeline_all_prints_every_event_and_undated_ones_last()
    {
        JtrProcess timeline = await JtrProcess.Run("timeline", "--all");

        AssertLinesAre(Events.InOrderOfDate.Concat(Events.All.Where(static happening => happening.Date is null)), timeline.Lines);
        Assert.Equal(Events.Count, timeline.Lines.Length);
        foreach ((Event happening, string line) in Events.InOrderOfDate.Zip(timeline.Lines))
        {
            string remarks = line[line.LastIndexOf(']')..];
            Assert.Equal(happening.Status != EventStatus.Occurred, remarks.Contains(happening.Status.ToString(), StringComparison.OrdinalIgnoreCase));
            Assert.Equal(IsPeripheral(happening), remarks.Contains("teaser only", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("2021-02", "2021-04", 2021, 2, 1, 2021, 4, 30)]
    [InlineData("2019-02-10", "2021?", 2019, 2, 10, 2021, 12, 31)]
    public async Task Timeline_range_includes_and_marks_possible_events(string from, string to, int year, int month, int day, int lastYear, int lastMonth, int lastDay)
    {
        Day first = new(year, month, day);
        Day last = new(lastYear, lastMonth, lastDay);
        Event[] possible = [.. Events.InOrderOfDate.Where(happening => IsReal(happening) && !(Known(happening).Latest < first) && !(Known(happening).Earliest > last))];
        Event[] certain = [.. possible.Where(happening => happening.Date!.Value.Earliest >= first && happening.Date!.Value.Latest <= last)];
        Assert.NotEmpty(certain);
        Assert.True(possible.Length > certain.Length);
        possible = [.. certain, .. possible.Except(certain)];

        JtrProcess timeline = await JtrProcess.Run("timeline", "--from", from, "--to", to);

        AssertLinesAre(possible, timeline.Lines);
        Assert.Equal(
            certain.Select(static happening => happening.Key),
            possible.Where((_, i) => !timeline.Lines[i].EndsWith("possibly in range)", StringComparison.Ordinal)).Select(static happening => happening.Key));
    }

    [Fact]
    public async Task Timeline_of_an_actor_includes_acts_on_its_behalf()
    {
        Actor actor = Events.All.SelectMany(static happening => happening.Participants).First(static part => part.OnBehalfOf is not null).OnBehalfOf!;
        Event[] expected = [.. Timeline.Involving(actor)];
        Assert.Contains(expected, happening => happening.Participants.All(part => !part.Actor.Equals(actor)));

        JtrProcess timeline = await JtrProcess.Run("timeline", "--actor", actor.Key);

        AssertLinesAre(expected, timeline.Lines);
    }

    [Fact]
    public async Task Output_does_not_depend_on_the_locale()
    {
        var turkish = new Dictionary<string, string> { ["LC_ALL"] = "tr_TR.ISO-8859-9", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" };

        JtrProcess abroad = await JtrProcess.Run(turkish, "", "timeline", "--all");

        Assert.Equal(await JtrProcess.Run("timeline", "--all"), abroad);
    }

    [Fact]
    public async Task In_a_terminal_lines_are_wrapped_and_grouped_by_year()
    {
        const int Width = 90;
        int mark = Events.InOrderOfDate.Max(static happening => happening.Date.ToString()!.Length) + 1;
        int column = mark + 3;
        (string Date, char Mark)[] expected = [.. Timeline.Since("2019").WithCertainty().OrderByDescending(static answer => answer.IsCertain).Select(static answer => (answer.Row.Date.ToString()!, answer.IsCertain ? '●' : '◌'))];

        JtrProcess colourless = await JtrProcess.RunInTerminal(Width, new() { ["NO_COLOR"] = "1" }, "timeline", "--from", "2019");

        string[] lines = [.. WithoutKeypadMode(colourless).Lines.Where(static line => line.Length > 0)];
        Assert.DoesNotContain('\u001b', string.Join('\n', lines));
        Assert.All(lines, static line => Assert.True(line.Length <= Width, line));
        string[] headings = [.. lines.Where(static line => line.EndsWith("──", StringComparison.Ordinal)).Select(static line => line.TrimEnd('─', ' '))];
        Assert.Equal("possibly in range", headings[^1]);
        Assert.Equal(headings.Distinct().Order(StringComparer.Ordinal), headings);
        Assert.Contains("2023", headings);
        lines = [.. lines.Where(static line => !line.EndsWith("──", StringComparison.Ordinal))];
        Assert.True(lines.Length > expected.Length);
        Assert.Equal(expected, lines.Where(static line => line[0] != ' ').Select(line => (line[..mark].TrimEnd(), line[mark])));
        Assert.All(lines, line => Assert.NotEqual(' ', line[column]));
    }

    [Fact]
    public async Task Timeline_marks_only_the_uncertain_part_of_a_date()
    {
        JtrProcess coloured = await JtrProcess.RunInTerminal(90, [], "timeline", "--on", "2024-12-18");

        // The year of the signing is inferred; the text prints month and day.
        Assert.Matches("\u001b\\[[0-9;]*m\\?2024\u001b\\[0m-12-18 ", coloured.Output);
    }

    [Fact]
    public async Task Colour_is_used_in_a_terminal_and_not_in_a_pipe()
    {
        JtrProcess coloured = await JtrProcess.RunInTerminal(90, [], "timeline");
        JtrProcess piped = await JtrProcess.Run(new Dictionary<string, string> { ["TERM"] = "xterm" }, "", "timeline");

        Assert.Contains('\u001b', WithoutKeypadMode(coloured).Output);
        Assert.DoesNotContain(piped.Output, static letter => char.IsControl(letter) && letter is not ('\r' or '\n'));
    }

    /// <summary>Removes the escape sequence for the keypad mode, which the runtime writes when a program reads the width of the terminal.</summary>
    private static JtrProcess WithoutKeypadMode(JtrProcess process) => process with { Output = process.Output.Replace("\u001b[?1h\u001b=", "", StringComparison.Ordinal) };

    /// <summary>Returns the date, or its known end if the other end is unknown, because queries find it there.</summary>
    private static EdtfDate Known(Event happening) => happening.Date!.Value switch
    {
        { Kind: DateKind.Interval, EarliestStart.Kind: DateBoundKind.Unknown } unknown => unknown.GetEnd(),
        { Kind: DateKind.OneOf, Earliest: null } choice => EdtfDate.Parse(choice.ToString().Trim('[', '.', ']')),
        { } date => date,
    };

    private static bool IsReal(Event happening) => happening.Status is EventStatus.Occurred or EventStatus.Ongoing && !IsPeripheral(happening);

    private static bool IsPeripheral(Event happening) => happening.Evidence.All(static evidence => evidence.Passage.Kind == PassageKind.Teaser);

    private static void AssertLinesAre(IEnumerable<Event> expected, string[] lines)
    {
        int column = Events.InOrderOfDate.Max(static happening => happening.Date.ToString()!.Length) + 2;
        Assert.Equal(
            expected.Select(happening => (happening.Date?.ToString() ?? "undated").PadRight(column) + happening.Summary + " [" + Sources(happening) + "]"),
            lines.Select(static line => line[..(line.LastIndexOf(']') + 1)]));
    }

    private static string Sources(Event happening) => string.Join("; ", happening.Evidence.Select(static evidence => evidence.Passage.Document.Label).Distinct());
}
