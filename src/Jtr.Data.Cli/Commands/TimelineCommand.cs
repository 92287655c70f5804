using System;
using System.CommandLine;
using System.Linq;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr timeline</c>: the events in the order of their dates.</summary>
internal sealed class TimelineCommand
{
    private readonly RangeOptions _range;
    private readonly Option<EdtfDate> _on = DateOption.Create("--on", "Only what happened within this date.");
    private readonly Option<EdtfDate> _before = DateOption.Create("--before", "Only what had ended before this date began.");
    private readonly Option<EdtfDate> _after = DateOption.Create("--after", "Only what began after this date had ended.");
    private readonly Option<Actor[]> _actors = RowReaders.Actors.Options("--actor", "Only events in which this actor took part, or in which another acted on its behalf. Given again, both must have.");
    private readonly Option<ParticipantRole[]> _role = WordOption.One<ParticipantRole>("--as", "Only events in which the actors took part in this role.");
    private readonly Option<EventKind[]> _kinds = WordOption.Many<EventKind>("--kind", "Only events of this kind; given again, of either.");
    private readonly Option<PloverCategory[]> _categories = WordOption.Many<PloverCategory>("--category", "Only events of this category of PLOVER.");
    private readonly Option<Context[]> _contexts = WordOption.Many<Context>("--context", "Only events in this field.");
    private readonly Option<EventStatus[]> _statuses = WordOption.Many<EventStatus>("--status", "Only events with this status; without it, those that occurred or were going on.");
    private readonly Option<Place> _place = RowReaders.Places.Option("--at", "Only events at this place or within it.");
    private readonly Option<Document> _document = RowReaders.Documents.Option("--document", "Only events that this text is evidence of.");
    private readonly Option<bool> _peripheral = new("--peripheral") { Description = "Also what rests on teasers only." };
    private readonly Option<bool> _undated = new("--undated") { Description = "Also what is undated, at the end." };
    private readonly Option<bool> _certainly = new("--certainly") { Description = "Only what is certainly in range." };
    private readonly Option<bool> _all = new("--all")
    {
        Description = "Also what rests on teasers only; what is planned, proposed, halted, hypothetical or negated; and, at the end, what is undated.",
    };

    private readonly JsonOption _json;

    private TimelineCommand(Command command)
    {
        _range = new RangeOptions(
            command,
            "Leave out what ended before this date: any EDTF text, such as 2019, 2019-04, '2019?' or 201X.",
            "Leave out what began after this date. What is only possibly in range is shown, and says so.");
        foreach (Option option in (Option[])[_on, _before, _after, _actors, _role, _kinds, _categories, _contexts, _statuses, _place, _document, _peripheral, _undated, _certainly, _all])
            command.Add(option);
        _json = new JsonOption(command);
    }

    public static Command Create(Output output)
    {
        var command = new ExampledCommand(
            "timeline",
            "Print what happened, in time order, with its sources.",
            "jtr timeline --from 2019 --to 2021",
            "jtr timeline --actor taro-aso --as visitor",
            "jtr timeline --on 2022-08 --kind exercise --kind visit",
            "jtr timeline --status planned --status proposed --json");
        var timeline = new TimelineCommand(command);
        command.SetAction(result => timeline.Run(output, result));
        return command;
    }

    private int Run(Output output, ParseResult result)
    {
        if (Objection(result) is { } objection)
            return Failure.Report(ExitCode.WrongCommandLine, objection);
        TimelineQuery query = Query(result);
        return _json.IsAsked(result) ? _json.Print(output, result, json => json.Answers(query)) : TimelineLines.Print(output, [.. query]);
    }

    private string? Objection(ParseResult result)
    {
        int ranges = ((Option[])[_on, _before, _after]).Count(option => result.GetResult(option) is not null) + (_range.IsGiven(result) ? 1 : 0);
        if (ranges > 1)
            return "One range at a time can be asked for. Expected --on, --before, --after, or --from and --to.";
        if (result.GetResult(_role) is not null && result.GetValue(_actors) is not { Length: > 0 })
            return "A role is said of actors. Expected --actor KEY beside --as.";
        return _range.Objection(result);
    }

    private TimelineQuery Query(ParseResult result)
    {
        bool all = result.GetValue(_all);
        TimelineQuery query = Timeline.All.OnBehalf();
        query = _range.Ends(result) switch
        {
            ({ } from, { } to) => query.Between(from, to),
            ({ } from, null) => query.Since(from),
            (null, { } to) => query.Until(to),
            _ => query,
        };
        if (result.GetResult(_on) is not null)
            query = query.On(result.GetValue(_on));
        if (result.GetResult(_before) is not null)
            query = query.Before(result.GetValue(_before));
        if (result.GetResult(_after) is not null)
            query = query.After(result.GetValue(_after));
        if (result.GetValue(_actors) is { Length: > 0 } actors)
        {
            query = actors.Length == 1 ? query.Involving(actors[0]) : query.Involving(actors[0], actors[1], actors[2..]);
            if (result.GetValue(_role) is [ParticipantRole role])
                query = query.As(role);
        }

        if (result.GetValue(_kinds) is { Length: > 0 } kinds)
            query = query.OfKind(kinds);
        if (result.GetValue(_categories) is { Length: > 0 } categories)
            query = query.InCategory(categories);
        if (result.GetValue(_contexts) is { Length: > 0 } contexts)
            query = query.InContext(contexts);
        if (result.GetValue(_statuses) is { Length: > 0 } statuses)
            query = query.WithStatus(statuses);
        else if (all)
            query = query.WithStatus(Enum.GetValues<EventStatus>());
        if (result.GetValue(_place) is { } place)
            query = query.At(place);
        if (result.GetValue(_document) is { } document)
            query = query.From(document);
        if (all || result.GetValue(_peripheral))
            query = query.IncludingPeripheral();
        if (all || result.GetValue(_undated))
            query = query.IncludingUndated();
        return result.GetValue(_certainly) ? query.Certainly() : query;
    }
}
