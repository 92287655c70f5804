using System;
using System.Collections.Generic;
using System.Globalization;

namespace Jtr.Data.Cli.Writing;

/// <summary>Prints a timeline: for programs a line for each event, for people also a heading for each year and a mark for each event.</summary>
internal static class TimelineLines
{
    public static int Print(Output output, IReadOnlyList<Answer<Event>> answers)
    {
        if (answers.Count == 0)
            Remark.Write(FactLines.Nothing);

        // The widest date of the whole table, so that the columns stand still whatever is asked for.
        int column = 0;
        foreach (Event happening in Events.InOrderOfDate)
            column = Math.Max(column, DateParts.Text(happening.Date).Length + 2);

        string? year = null;
        foreach (Answer<Event> answer in answers)
        {
            if (output.Width is { } width)
            {
                string own = Year(answer.Row.Date);
                if (own != year)
                    PrintHeading(output, own, width, isFirst: year is null);
                year = own;
                PrintForPeople(output, column, answer);
            }
            else
            {
                output.Line(column, DateParts.Of(answer.Row.Date), Body(answer));
            }
        }

        return ExitCode.Success;
    }

    private static void PrintForPeople(Output output, int column, Answer<Event> answer)
    {
        int length = DateParts.Text(answer.Row.Date).Length;
        output.Line(column + 2, [.. DateParts.Of(answer.Row.Date), new Part(new string(' ', column - length - 1)), Mark(answer)], Body(answer));
    }

    private static void PrintHeading(Output output, string year, int width, bool isFirst)
    {
        if (!isFirst)
            output.Line();
        output.Line(0, [new Part(year, Tone.Heading), new Part(" " + new string('─', Math.Max(0, width - year.Length - 1)), Tone.Faint)], []);
    }

    private static Part[] Body(Answer<Event> answer)
    {
        FactLine line = FactLine.Of(answer.Row);
        return FactLines.Body(answer.IsCertain ? line : line with { Remarks = [.. line.Remarks, "possibly in range"] }, isCertain: true);
    }

    /// <summary>Filled is what happened, hollow what is open; a cross is what did not come about.</summary>
    private static Part Mark(Answer<Event> answer) => answer switch
    {
        { IsCertain: false } => new Part("◌", Tone.Uncertain),
        { Row.Status: EventStatus.Negated or EventStatus.Halted } => new Part("×", Tone.Denied),
        { Row.Status: EventStatus.Occurred or EventStatus.Ongoing } => new Part("●", Tone.Certain),
        _ => new Part("○", Tone.Uncertain),
    };

    /// <summary>The year under which an event stands: that of the first day on which it may have been, and where its start is unknown, of its known end.</summary>
    private static string Year(EdtfDate? date) => date switch
    {
        null => DateParts.Undated,
        { Earliest: { } day } => day.Year.ToString("0000", CultureInfo.InvariantCulture),
        { Kind: DateKind.Interval } interval when interval.GetEnd().Earliest is { } day => day.Year.ToString("0000", CultureInfo.InvariantCulture),
        { Latest: { } day } => day.Year.ToString("0000", CultureInfo.InvariantCulture),
        _ => "start unknown",
    };
}
