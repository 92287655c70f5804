using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Linq;
using Jtr.Data.Mcp.Answers;
using Jtr.Data.Mcp.Questions;

namespace Jtr.Data.Mcp.Tools;

/// <summary><c>relations</c>: the relations of an entity or between two, and paths, as of a date.</summary>
internal sealed class RelationsTool : CorpusTool
{
    private static readonly RelationStatus[] s_otherwise = [RelationStatus.Negated, RelationStatus.Proposed, RelationStatus.Hypothetical];

    private readonly ToolParameter<IEntity> _entity = ToolParameters.Row("entity", "The actor, place, office or instrument that is subject or object: its key or name.", RowLookups.Entities).Required();
    private readonly ToolParameter<IEntity> _with = ToolParameters.Row("with", "Only relations between 'entity' and this one.", RowLookups.Entities);
    private readonly ToolParameter<bool> _path = ToolParameters.Flag("path", "Return the shortest path from 'entity' to 'with' instead of the relations between the two. The path follows relations that hold, through other entities.");
    private readonly ToolParameter<EdtfDate> _asOf = ToolParameters.Date("as_of", "Only relations that the texts attest for this date. By default, relations of any time and those without a date.");
    private readonly ToolParameter<RelationKind[]> _kinds = ToolParameters.Enums<RelationKind>("kind", "Only relations of these kinds.");
    private readonly ToolParameter<bool> _itself = ToolParameters.Flag("itself", "Only relations of the entities themselves, not those of their representatives.");
    private readonly ToolParameter<bool> _peripheral = ToolParameters.Flag("peripheral", "Include peripheral rows, which rest only on teasers.");
    private readonly ToolParameter<int> _limit = ToolParameters.Limit();

    /// <inheritdoc/>
    public override string Name => "relations";

    /// <inheritdoc/>
    protected override string Title => "Relations and paths";

    /// <inheritdoc/>
    protected override string Purpose =>
        "Lists the relations of an entity or between two, or the shortest path between two, as of a date. 'rows' are relations that the texts assert and, with 'as_of', those that have ended since. Denied, proposed and supposed ones are in 'otherwise'; without 'as_of', ended ones too. A text attests a relation only for the relation's own date.";

    /// <inheritdoc/>
    protected override IReadOnlyList<ToolParameter> Parameters => [_entity, _with, _path, _asOf, _kinds, _itself, _peripheral, _limit];

    /// <inheritdoc/>
    protected override Type AnswerType => typeof(RelationsAnswer);

    /// <inheritdoc/>
    protected override ToolAnswer Answer(ToolArguments arguments)
    {
        IEntity entity = arguments.Get(_entity)!;
        IEntity? with = arguments.Get(_with);
        var answer = new RelationsAnswer { Answer = AnswerKind.NotInCorpus, Statement = "", Certainty = AnswerCertainty.None, Citation = CorpusStamp.Cite() };
        if (arguments.Get(_path))
            return with is null ? throw new WrongQuestionException("'path' needs two ends: add 'with'.") : Path(answer, arguments, entity, with);
        RelationQuery query = Narrow(with is null ? Relations.Of(entity) : Relations.Between(entity, with), arguments);

        // An ended relation held at a date for which it is attested; without a date it does not count.
        RelationStatus[] held = arguments.Has(_asOf) ? [RelationStatus.Asserted, RelationStatus.Ended] : [RelationStatus.Asserted];
        RelationStatus[] otherwise = arguments.Has(_asOf) ? s_otherwise : [.. s_otherwise, RelationStatus.Ended];
        return answer.With(
            Answering.Rows(query.WithStatus(held).WithCertainty()),
            Answering.Rows(query.WithStatus(otherwise).WithCertainty()),
            IsOutside(arguments),
            arguments.Limit(_limit),
            arguments.Has(_asOf) && query.IncludingUndated().Count() - query.Count() is > 0 and int undated ? FormattableString.Invariant($"{undated} more have no date; they are listed without 'as_of'.") : null);
    }

    private RelationsAnswer Path(RelationsAnswer answer, ToolArguments arguments, IEntity from, IEntity to)
    {
        RelationQuery query = Narrow(Relations.Asserted(), arguments);
        RelationPath? certain = query.OnlyCertain().ToGraph().FindPath(from, to);
        RelationPath? path = certain ?? query.ToGraph().FindPath(from, to);
        AnswerCertainty certainty = certain is null ? AnswerCertainty.Maybe : AnswerCertainty.Yes;
        RelationsAnswer found = answer.With(
            path is null ? [] : path.Steps.Select(step => AnsweredRow.Of(step.Relation, certainty)),
            [],
            IsOutside(arguments),
            int.MaxValue,
            path is null ? "Paths follow relations only, not tenures, memberships or the places that contain a place."
            : arguments.Has(_asOf) ? "The rows are the steps of one path, in order."
            : "The rows are the steps of one path, in order. Each is attested, but not necessarily for the same time.");
        return found with { Path = path is null ? [] : [.. path.Steps.Select(static step => new Step { From = step.From.Key, To = step.To.Key, Relation = step.Relation.Key, IsForward = step.IsForward })] };
    }

    private RelationQuery Narrow(RelationQuery query, ToolArguments arguments)
    {
        if (arguments.Get(_kinds) is { } kinds)
            query = query.OfKind(kinds);
        if (arguments.Date(_asOf) is { } date)
            query = query.AsOf(date);
        if (arguments.Get(_itself))
            query = query.Itself();
        return arguments.Get(_peripheral) ? query.IncludingPeripheral() : query;
    }

    private bool IsOutside(ToolArguments arguments) => Scope.IsOutside(arguments.Date(_asOf), arguments.Date(_asOf));

    /// <summary>The answer of <c>relations</c>.</summary>
    internal sealed record RelationsAnswer : ToolAnswer
    {
        /// <summary>Gets the steps of a path.</summary>
        [Description("The steps of the requested path, in order; empty if there is none.")]
        public ImmutableArray<Step> Path { get; init; } = [];
    }

    /// <summary>A step of a path.</summary>
    internal sealed record Step
    {
        /// <summary>Gets the start of the step.</summary>
        public required string From { get; init; }

        /// <summary>Gets the end of the step.</summary>
        public required string To { get; init; }

        /// <summary>Gets the key of the relation.</summary>
        public required string Relation { get; init; }

        /// <summary>True if the step goes from the subject of the relation to its object; otherwise, false.</summary>
        public required bool IsForward { get; init; }
    }
}
