using System;
using System.CommandLine;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr timeline</c>: the events in the order of their dates.</summary>
internal sealed class TimelineCommand
{
    private readonly RangeOptions _range;
    private readonly Option<Actor[]> _actors = RowReaders.Actors.Options("--actor", "Only events in which this actor, or another on its behalf, took part. If the option is repeated, only events in which all of these actors took part.");
    private readonly Option<ParticipantRole[]> _role = EnumOption.One<ParticipantRole>("--as", "Only events in which the actors took part in this role.");
    private readonly Option<EventKind[]> _kinds = EnumOption.Many<EventKind>("--kind", "Only events of this kind; may be repeated.");
    private readonly Option<PloverCategory[]> _categories = EnumOption.Many<PloverCategory>("--category", "Only events of this PLOVER category; may be repeated.");
    private readonly Option<Context[]> _contexts = EnumOption.Many<Context>("--context", "Only events in this field; may be repeated.");
    private readonly Option<EventStatus[]> _statuses = EnumOption.Many<EventStatus>("--status", "Only events with this status; may be repeated. By default, those that occurred or were ongoing.");
    private readonly Option<Place> _place = RowReaders.Places.Option("--at", "Only events at this place or within it.");
    private readonly Option<Document> _document = RowReaders.Documents.Option("--document", "Only events with evidence in this text.");
    private readonly Option<bool> _itself = new("--itself") { Description = "Only events in which the actors took part themselves, without acts on their behalf." };
    private readonly Option<bool> _peripheral = PeripheralOption.Create();
    private readonly Option<bool> _all = new("--all")
    {
        Description = "Include peripheral events, and those planned, proposed, halted, hypothetical or negated.",
    };

    private readonly RowOptions _rows;

    private TimelineCommand(Command command)
    {
        _range = new RangeOptions(
            command,
            "Only events that had not ended before this date. A date is any EDTF text, such as 2019, 2019-04, '2019?' or 201X.",
            "Only events that began by this date. Events possibly in range are included and marked.");
        foreach (Option option in (Option[])[_actors, _role, _itself, _kinds, _categories, _contexts, _statuses, _place, _document, _peripheral, _all])
            command.Add(option);
        _rows = new RowOptions(command);
    }

    public static Command Create(Output output)
    {
        var command = new ExampledCommand(
            "timeline",
            "Print events in the order of time, with their sources.",
            "jtr timeline --from 2019 --to 2021",
            "jtr timeline --actor taro-aso --as visitor",
            "jtr timeline --on 2022-08 --kind exercise --kind visit",
            "jtr timeline --reverse --limit 5",
            "jtr timeline --from 2023 --csv",
            "jtr timeline --status planned --status proposed --json");
        var timeline = new TimelineCommand(command);
        command.SetAction(result => timeline.Run(output, result));
        return command;
    }

    private int Run(Output output, ParseResult result)
    {
        if (Objection(result) is { } objection)
            return Failure.Report(ExitCode.WrongCommandLine, objection);
        return _rows.Print(output, result, Query(result).WithCertainty(), answers => TimelineLines.Print(output, answers, _rows.ShowsKeys(output, result)));
    }

    private string? Objection(ParseResult result)
    {
        if (result.GetResult(_role) is not null && result.GetValue(_actors) is not { Length: > 0 })
            return "--as needs an actor: add --actor KEY.";
        return _range.Objection(result);
    }

    private EventQuery Query(ParseResult result)
    {
        bool all = result.GetValue(_all);
        EventQuery query = Timeline.All;
        foreach (Actor actor in result.GetValue(_actors) ?? [])
            query = result.GetValue(_role) is [ParticipantRole role] ? query.Involving(actor, role) : query.Involving(actor);

        if (result.GetValue(_itself))
            query = query.Itself();
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
            query = query.StatedIn(document);
        if (all || result.GetValue(_peripheral))
            query = query.IncludingPeripheral();
        return _range.Narrow(query, result);
    }
}
