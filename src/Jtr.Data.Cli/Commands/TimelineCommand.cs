using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr timeline</c>: the events in the order of their dates.</summary>
internal sealed class TimelineCommand
{
    private readonly DateRange _range;
    private readonly Actor? _actor;
    private readonly bool _all;

    private TimelineCommand(DateRange range, Actor? actor, bool all)
    {
        _range = range;
        _actor = actor;
        _all = all;
    }

    public static Command Create(Output output)
    {
        var from = new Option<EdtfDate>("--from")
        {
            Description = "Leave out what ended before this date: any EDTF text, such as 2019, 2019-04, '2019?' or 201X.",
            HelpName = "DATE",
            CustomParser = DateOption.Read,
        };
        var to = new Option<EdtfDate>("--to")
        {
            Description = "Leave out what began after this date. What is only possibly in range is shown, and says so.",
            HelpName = "DATE",
            CustomParser = DateOption.Read,
        };
        var actor = new Option<Actor>("--actor")
        {
            Description = "Only events in which this actor took part, or in which another acted on its behalf.",
            HelpName = "KEY",
            CustomParser = ReadActor,
        };
        var all = new Option<bool>("--all")
        {
            Description = "Also what rests on teasers only; what is planned, proposed, halted, hypothetical or negated; and, at the end, what is undated.",
        };
        var command = new Command("timeline", "Print what happened, in time order, with its sources.") { from, to, actor, all };
        command.SetAction(result =>
        {
            var range = new DateRange(result.GetValue(from), result.GetValue(to));
            if (range.IsEmpty)
                return Failure.Report(ExitCode.WrongCommandLine, "No day is in range. Expected --from no later than --to.");
            new TimelineCommand(range, result.GetValue(actor), result.GetValue(all)).Run(output);
            return ExitCode.Success;
        });
        return command;
    }

    private void Run(Output output)
    {
        // The widest date of the whole table, so that the columns stand still whatever is asked for.
        int dateWidth = 0;
        foreach (Event happening in Events.InOrderOfDate)
            dateWidth = Math.Max(dateWidth, happening.Date!.Value.ToString().Length);

        foreach (Event happening in Events.InOrderOfDate)
        {
            if (IsAsked(happening))
                Print(output, dateWidth, happening);
        }

        if (!_all)
            return;
        foreach (Event happening in Events.All)
        {
            if (happening.Date is null && IsAsked(happening))
                Print(output, dateWidth, happening);
        }
    }

    private bool IsAsked(Event happening) =>
        (_all || (happening.Status is EventStatus.Occurred or EventStatus.Ongoing && !IsPeripheral(happening)))
        && (_actor is null || happening.Participants.Any(part => _actor.Equals(part.Actor) || _actor.Equals(part.OnBehalfOf)));

    private static bool IsPeripheral(Event happening) => happening.Evidence.All(static evidence => evidence.Passage.Kind == PassageKind.Teaser);

    private void Print(Output output, int dateWidth, Event happening)
    {
        Ternary inRange = _range.Holds(happening.Date.GetValueOrDefault());
        if (!inRange.IsPossible)
            return;
        Part head = happening.Date is { } date ? Part.OfDate(date) : new Part("undated", Tone.Uncertain);
        string sources = string.Join("; ", happening.Evidence.Select(static evidence => evidence.Passage.Document.Label).Distinct());
        output.Line(dateWidth + 2, head, new Part(happening.Summary), new Part(" [" + sources + "]", Tone.Faint), new Part(Remarks(happening, inRange), Tone.Uncertain));
    }

    private static string Remarks(Event happening, Ternary inRange)
    {
        var remarks = new List<string>();
        if (happening.Status != EventStatus.Occurred)
            remarks.Add(happening.Status.ToString().ToLowerInvariant());
        if (IsPeripheral(happening))
            remarks.Add("teaser only");
        if (!inRange.IsCertain)
            remarks.Add("possibly in range");
        return remarks.Count == 0 ? "" : " (" + string.Join("; ", remarks) + ")";
    }

    private static Actor? ReadActor(ArgumentResult result)
    {
        string key = result.Tokens[0].Value;
        if (!Actors.TryGet(key, out Actor? actor))
            result.AddError(Unknown.Message("actor", key, Actors.All.Select(static known => known.Key), "Expected a key that 'jtr list actors' prints."));
        return actor;
    }
}
