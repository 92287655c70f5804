using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Data.Mcp.Answers;
using Jtr.Data.Mcp.Questions;

namespace Jtr.Data.Mcp.Tools;

/// <summary><c>timeline</c>: the events that happened, and those that did not.</summary>
internal sealed class TimelineTool : CorpusTool
{
    private static readonly EventStatus[] s_otherwise = [.. Enum.GetValues<EventStatus>().Where(static status => status is not (EventStatus.Occurred or EventStatus.Ongoing))];

    private readonly ToolParameter<Actor> _actor = ToolParameters.Row("actor", "Only events in which this actor, or another on its behalf, took part: its key or name.", RowLookups.Actors);
    private readonly ToolParameter<Actor> _with = ToolParameters.Row("with", "With 'actor': only events in which this actor took part as well.", RowLookups.Actors);
    private readonly ToolParameter<EventKind[]> _kinds = ToolParameters.Enums<EventKind>("kind", "Only events of these kinds.");
    private readonly ToolParameter<Context[]> _contexts = ToolParameters.Enums<Context>("context", "Only events in these fields.");
    private readonly ToolParameter<Place> _place = ToolParameters.Row("place", "Only events at this place or within it: its key or name.", RowLookups.Places);
    private readonly ToolParameter<bool> _itself = ToolParameters.Flag("itself", "Only events in which the actors took part themselves, without acts on their behalf.");
    private readonly ToolParameter<bool> _peripheral = ToolParameters.Flag("peripheral", "Include peripheral rows, which rest only on teasers.");
    private readonly ToolParameter<bool> _undated = ToolParameters.Flag("undated", "Include events without a date in a time range, as possible answers.");
    private readonly ToolParameter<int> _limit = ToolParameters.Limit();
    private readonly DateRange _range = new();

    /// <inheritdoc/>
    public override string Name => "timeline";

    /// <inheritdoc/>
    protected override string Title => "Timeline of events";

    /// <inheritdoc/>
    protected override string Purpose =>
        "Lists the events of a time range, of actors, kinds and places. 'rows' are events that happened; planned, proposed, stopped, supposed and denied ones are in 'otherwise'.";

    /// <inheritdoc/>
    protected override IReadOnlyList<ToolParameter> Parameters => [.. _range.Parameters, _actor, _with, _kinds, _contexts, _place, _itself, _undated, _peripheral, _limit];

    /// <inheritdoc/>
    protected override Type AnswerType => typeof(ToolAnswer);

    /// <inheritdoc/>
    protected override ToolAnswer Answer(ToolArguments arguments)
    {
        if (arguments.Has(_with) && !arguments.Has(_actor))
            throw new WrongQuestionException("'with' needs another actor: add 'actor'.");
        EventQuery query = _range.Narrow(Query(arguments), arguments);
        bool isPeripheral = arguments.Get(_peripheral);
        int peripheralOnly = isPeripheral ? 0 : query.IncludingPeripheral().Count() - query.Count();
        if (isPeripheral)
            query = query.IncludingPeripheral();
        var answer = new ToolAnswer { Answer = AnswerKind.NotInCorpus, Statement = "", Certainty = AnswerCertainty.None, Citation = CorpusStamp.Cite() };
        return answer.With(
            Answering.Rows(query.WithCertainty()),
            Answering.Rows(query.WithStatus(s_otherwise).WithCertainty()),
            _range.IsOutside(arguments),
            arguments.Limit(_limit),
            peripheralOnly == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{peripheralOnly} more are peripheral; 'peripheral' includes them."));
    }

    private EventQuery Query(ToolArguments arguments)
    {
        EventQuery query = default;
        if (arguments.Get(_actor) is { } actor)
            query = query.Involving(actor);
        if (arguments.Get(_with) is { } other)
            query = query.Involving(other);
        if (arguments.Get(_kinds) is { } kinds)
            query = query.OfKind(kinds);
        if (arguments.Get(_contexts) is { } contexts)
            query = query.InContext(contexts);
        if (arguments.Get(_place) is { } place)
            query = query.At(place);
        if (arguments.Get(_itself))
            query = query.Itself();
        return arguments.Get(_undated) ? query.IncludingUndated() : query;
    }
}
