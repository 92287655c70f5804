using System.CommandLine;
using System.Linq;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr relations</c>: who stands to whom in what relation.</summary>
internal sealed class RelationsCommand
{
    private readonly Argument<IEntity?> _entity = RowReaders.Entities.Optional("ENTITY", "Only relations in which this actor, place, office or instrument is subject or object: its key or name.");
    private readonly Option<IEntity> _with = RowReaders.Entities.Option("--with", "Beside ENTITY: only relations between the two.");
    private readonly Option<IEntity> _from = RowReaders.Entities.Option("--from", "In place of ENTITY: only relations that are said of this one.");
    private readonly Option<IEntity> _to = RowReaders.Entities.Option("--to", "In place of ENTITY: only relations that others have towards this one.");
    private readonly Option<RelationKind[]> _kinds = WordOption.Many<RelationKind>("--kind", "Only relations of this kind; given again, of either.");
    private readonly Option<RelationStatus[]> _statuses = WordOption.Many<RelationStatus>("--status", "Only relations with this status; given again, with either.");
    private readonly Option<Actor> _authority = RowReaders.Actors.Option("--according-to", "Only relations that stand on the word of this actor.");
    private readonly Option<EdtfDate> _asOf = DateOption.Create("--as-of", "Only what the texts attest for this date.");
    private readonly Option<bool> _onBehalf = new("--on-behalf") { Description = "Also the relations of those that represent the one asked for." };
    private readonly Option<bool> _undated = new("--undated") { Description = "With --as-of, also relations for which no text gives a time." };
    private readonly Option<bool> _certainly = new("--certainly") { Description = "Only what certainly answers." };

    private RelationsCommand(Command command)
    {
        command.Add(_entity);
        foreach (Option option in (Option[])[_with, _from, _to, _kinds, _statuses, _authority, _asOf, _onBehalf, _undated, _certainly])
            command.Add(option);
    }

    public static Command Create(Output output)
    {
        var command = new ExampledCommand(
            "relations",
            "Print relations between actors, places, offices and instruments, with the time for which the texts attest them.",
            "jtr relations japan --with taiwan",
            "jtr relations --from japan-taiwan-exchange-association --kind represents",
            "jtr relations taiwan --as-of 2021 --undated",
            "jtr relations japan --on-behalf --status negated --json");
        var relations = new RelationsCommand(command);
        var json = new JsonOption(command);
        command.SetAction(result =>
        {
            if (relations.Objection(result) is { } objection)
                return Failure.Report(ExitCode.WrongCommandLine, objection);
            RelationQuery query = relations.Query(result);
            return json.IsAsked(result) ? json.Print(output, result, rows => rows.Answers(query)) : FactLines.Print(output, [.. query], FactLine.Of);
        });
        return command;
    }

    private string? Objection(ParseResult result)
    {
        IEntity? one = result.GetValue(_entity);
        return one is null && result.GetValue(_with) is not null
            ? "Two are needed for what stands between them. Expected ENTITY beside --with."
            : ((IEntity?[])[one, result.GetValue(_from), result.GetValue(_to)]).Count(static asked => asked is not null) > 1
            ? "One is asked for in one way at a time. Expected ENTITY, --from or --to; for what stands between two, ENTITY and --with."
            : null;
    }

    private RelationQuery Query(ParseResult result)
    {
        RelationQuery query = (result.GetValue(_entity), result.GetValue(_with), result.GetValue(_from), result.GetValue(_to)) switch
        {
            ({ } one, { } other, _, _) => Relations.Between(one, other),
            ({ } one, null, _, _) => Relations.Of(one),
            (_, _, { } subject, _) => Relations.From(subject),
            (_, _, _, { } target) => Relations.To(target),
            _ => default,
        };
        if (result.GetValue(_kinds) is { Length: > 0 } kinds)
            query = query.OfKind(kinds);
        if (result.GetValue(_statuses) is { Length: > 0 } statuses)
            query = query.WithStatus(statuses);
        if (result.GetValue(_authority) is { } authority)
            query = query.AccordingTo(authority);
        if (result.GetResult(_asOf) is not null)
            query = query.AsOf(result.GetValue(_asOf));
        if (result.GetValue(_onBehalf))
            query = query.OnBehalf();
        if (result.GetValue(_undated))
            query = query.IncludingUndated();
        return result.GetValue(_certainly) ? query.Certainly() : query;
    }
}
