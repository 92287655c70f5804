using System;
using System.Globalization;

namespace Jtr.Data.Cli.Writing;

/// <summary>
/// Prints a timeline: a line for each event; for people also a heading for each year, a heading above possible events, and a mark for each event, whose meaning is also in its line.
/// </summary>
internal static class TimelineLines
{
    /// <summary>The remark on events possibly in the range, and the heading above them.</summary>
    private const string Possibly = "possibly in range";

    public static void Print(Output output, AnswerList<Event> answers, bool isKeyed)
    {
        // The widest date of the whole table, so that columns are the same for every query.
        int column = 0;
        foreach (Event happening in Events.InOrderOfDate)
            column = Math.Max(column, DateParts.Text(happening.Date).Length + 2);

        string? year = null;
        foreach (Answer<Event> answer in answers.Certain)
        {
            string own = Year(answer.Row.Date);
            if (own != year)
                output.Heading(own, isFirst: year is null);
            year = own;
            Print(output, column, answer, isKeyed);
        }

        if (answers.Possible.Count > 0)
            output.Heading(Possibly, isFirst: year is null);
        foreach (Answer<Event> answer in answers.Possible)
            Print(output, column, answer, isKeyed);
    }

    private static void Print(Output output, int column, Answer<Event> answer, bool isKeyed)
    {
        if (output.Width is null)
        {
            output.Line(column, DateParts.Of(answer.Row.Date), Body(answer, isKeyed));
            return;
        }

        int length = DateParts.Text(answer.Row.Date).Length;
        output.Line(column + 2, [.. DateParts.Of(answer.Row.Date), new Part(new string(' ', column - length - 1)), Mark(answer)], Body(answer, isKeyed));
    }

    private static Part[] Body(Answer<Event> answer, bool isKeyed)
    {
        FactLine line = FactLine.Of(answer.Row);
        return FactLines.Body(answer.IsCertain ? line : line with { Remarks = [.. line.Remarks, Possibly] }, isCertain: true, isKeyed);
    }

    /// <summary>Returns the mark: filled for an event that happened, hollow for an open one, a cross for one that did not happen.</summary>
    private static Part Mark(Answer<Event> answer) => answer switch
    {
        { IsCertain: false } => new Part("◌", Tone.Uncertain),
        { Row.Status: EventStatus.Negated or EventStatus.Halted } => new Part("×", Tone.Denied),
        { Row.Status: EventStatus.Occurred or EventStatus.Ongoing } => new Part("●", Tone.Certain),
        _ => new Part("○", Tone.Uncertain),
    };

    /// <summary>Returns the year that an event is listed under: that of its first possible day or, if its start is unknown, of its known end.</summary>
    private static string Year(EdtfDate? date) => date switch
    {
        null => DateParts.Undated,
        { Earliest: { } day } => day.Year.ToString("0000", CultureInfo.InvariantCulture),
        { Kind: DateKind.Interval } interval when interval.GetEnd().Earliest is { } day => day.Year.ToString("0000", CultureInfo.InvariantCulture),
        { Latest: { } day } => day.Year.ToString("0000", CultureInfo.InvariantCulture),
        _ => "start unknown",
    };
}
