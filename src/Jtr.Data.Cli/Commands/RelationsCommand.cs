using System.CommandLine;
using System.Linq;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr relations</c>: the relations between entities.</summary>
internal sealed class RelationsCommand
{
    private readonly Argument<IEntity?> _entity = RowReaders.Entities.Optional("ENTITY", "Only relations in which this actor, place, office or instrument is subject or object: its key or name.");
    private readonly Option<IEntity> _with = RowReaders.Entities.Option("--with", "With ENTITY: only relations between the two.");
    private readonly Option<IEntity> _subject = RowReaders.Entities.Option("--subject", "Instead of ENTITY: only relations with this subject.");
    private readonly Option<IEntity> _object = RowReaders.Entities.Option("--object", "Instead of ENTITY: only relations with this object.");
    private readonly Option<RelationKind[]> _kinds = EnumOption.Many<RelationKind>("--kind", "Only relations of this kind; may be repeated.");
    private readonly Option<RelationStatus[]> _statuses = EnumOption.Many<RelationStatus>("--status", "Only relations with this status; may be repeated.");
    private readonly Option<Actor> _authority = RowReaders.Actors.Option("--according-to", "Only relations that are attributed to this actor.");
    private readonly Option<EdtfDate> _asOf = DateOption.Create("--as-of", "Only relations that the texts attest for this date.");
    private readonly Option<bool> _itself = new("--itself") { Description = "Only relations of the entities themselves, not those of their representatives." };
    private readonly Option<bool> _peripheral = PeripheralOption.Create();
    private readonly RangeOptions _range;

    private RelationsCommand(Command command)
    {
        command.Add(_entity);
        foreach (Option option in (Option[])[_with, _subject, _object, _kinds, _statuses, _authority, _asOf, _itself, _peripheral])
            command.Add(option);
        _range = new RangeOptions(command, "Only relations that had not ended before this date.", "Only relations that began by this date.");
    }

    public static Command Create(Output output)
    {
        var command = new ExampledCommand(
            "relations",
            "Print relations between actors, places, offices and instruments, with the time for which the texts attest them.",
            "jtr relations japan --with taiwan",
            "jtr relations --subject japan-taiwan-exchange-association --kind represents",
            "jtr relations taiwan --as-of 2021 --undated",
            "jtr relations japan --itself --status negated --json");
        var relations = new RelationsCommand(command);
        var rows = new RowOptions(command);
        command.SetAction(result =>
        {
            if (relations.Objection(result) is { } objection)
                return Failure.Report(ExitCode.WrongCommandLine, objection);
            return rows.Print(output, result, relations.Query(result).WithCertainty(), FactLine.Of);
        });
        return command;
    }

    private string? Objection(ParseResult result)
    {
        IEntity? one = result.GetValue(_entity);
        return one is null && result.GetValue(_with) is not null
            ? "--with needs two entities: add ENTITY."
            : ((IEntity?[])[one, result.GetValue(_subject), result.GetValue(_object)]).Count(static asked => asked is not null) > 1
            ? "ENTITY, --subject and --object cannot be given together. For relations between two entities, use ENTITY and --with."
            : _range.Objection(result);
    }

    private RelationQuery Query(ParseResult result)
    {
        RelationQuery query = (result.GetValue(_entity), result.GetValue(_with), result.GetValue(_subject), result.GetValue(_object)) switch
        {
            ({ } one, { } other, _, _) => Relations.Between(one, other),
            ({ } one, null, _, _) => Relations.Of(one),
            (_, _, { } subject, _) => Relations.WithSubject(subject),
            (_, _, _, { } target) => Relations.WithObject(target),
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
        if (result.GetValue(_itself))
            query = query.Itself();
        if (result.GetValue(_peripheral))
            query = query.IncludingPeripheral();
        return _range.Narrow(query, result);
    }
}
