using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr actor KEY</c>: an actor and the facts about it.</summary>
internal sealed class ActorCommand
{
    /// <summary>The column of the values: the longest heading and two spaces.</summary>
    private const int Column = 14;

    private readonly Output _output;
    private readonly Actor _actor;
    private readonly int _limit;
    private readonly bool _isReversed;
    private readonly bool _isCertain;

    private ActorCommand(Output output, Actor actor, int limit, bool isReversed, bool isCertain) =>
        (_output, _actor, _limit, _isReversed, _isCertain) = (output, actor, limit, isReversed, isCertain);

    private AnswerList<Tenure> Offices => List(Tenures.HeldBy(_actor).WithCertainty());

    private AnswerList<Relation> Relations => List(Jtr.Data.Relations.Of(_actor).WithCertainty());

    private AnswerList<Event> Events => List(Timeline.Involving(_actor).WithCertainty());

    private AnswerList<Claim> ClaimsBy => List(Claims.By(_actor).WithCertainty());

    private AnswerList<Claim> ClaimsAbout => List(Claims.About(_actor).WithCertainty());

    public static Command Create(Output output)
    {
        Argument<Actor> key = RowReaders.Actors.Argument("ACTOR", "The actor's key or name.");
        var certainly = new Option<bool>("--certainly") { Description = "Only facts that certainly concern the actor." };
        var command = new ExampledCommand(
            "actor",
            "Print an actor with its offices, relations, events and claims.",
            "jtr actor taro-aso",
            "jtr actor \"Tsai Ing-wen\" --limit 20",
            "jtr actor japan-taiwan-exchange-association --json") { key, certainly };
        var rows = new RowOptions(command, 5, "The maximum number of facts of each kind; JSON, CSV and Markdown have all.");
        command.SetAction(result =>
        {
            var actor = new ActorCommand(output, result.GetRequiredValue(key), rows.Limit(result) ?? int.MaxValue, rows.IsReversed(result), result.GetValue(certainly));
            return rows.Print(output, result, actor.Write, actor.Table, () => actor.Print(rows.ShowsKeys(output, result)));
        });
        return command;
    }

    /// <summary>Writes everything, regardless of the limit, because a program can select for itself.</summary>
    private void Write(JsonRows json)
    {
        json.Json.WriteStartObject();
        json.Json.WritePropertyName("actor");
        json.Row(_actor);
        json.Rows("members", Actors.ByParent(_actor));
        json.Answers("offices", Offices.All);
        json.Answers("relations", Relations.All);
        json.Answers("events", Events.All);
        json.Answers("claimsBy", ClaimsBy.All);
        json.Answers("claimsAbout", ClaimsAbout.All);
        json.Json.WriteEndObject();
    }

    /// <summary>Returns everything as one table, with the kind of each row.</summary>
    private RowTable Table()
    {
        (string Part, IRow Row, bool IsCertain)[] rows =
        [
            ("actor", _actor, true),
            .. Actors.ByParent(_actor).Select(static member => ("member", (IRow)member, true)),
            .. Parts("office", Offices),
            .. Parts("relation", Relations),
            .. Parts("event", Events),
            .. Parts("claim-by", ClaimsBy),
            .. Parts("claim-about", ClaimsAbout),
        ];
        return RowColumns.Of(
            [.. rows.Select(static row => row.Row)],
            null,
            ("part", number => new Cell(rows[number].Part)),
            ("certainty", number => new Cell(JsonRows.Certainty(rows[number].IsCertain))));
    }

    private static IEnumerable<(string Part, IRow Row, bool IsCertain)> Parts<T>(string part, AnswerList<T> answers)
        where T : class, IFact => answers.All.Select(answer => (part, (IRow)answer.Row, answer.IsCertain));

    private int Print(bool isKeyed)
    {
        _output.Line(0, [new Part(_actor.Name, Tone.Heading), new Part("  " + _actor.Key, Tone.Faint)], []);
        _output.Line(Column, new Part("is", Tone.Faint), new Part(_actor.Summary));
        _output.Line(Column, new Part("kind", Tone.Faint), new Part(EnumText.Spaced(_actor.Kind)));
        if (_actor.Of is { } whole)
            _output.Line(Column, new Part("of", Tone.Faint), Named(whole));
        Block("names", [.. _actor.Names.Select(static name => new[] { new Part(name.Text), new Part($"  {EnumText.Spaced(name.Kind)}, {name.Language}", Tone.Faint) })]);
        Block("identifiers", [.. _actor.Identifiers.Select(static identifier => new[] { new Part(EnumText.Spaced(identifier.Scheme) + " ", Tone.Faint), new Part(identifier.Value) })]);
        Part[][] members = [.. Actors.ByParent(_actor).Select(Named)];
        Section("members", members, $"jtr actor {_actor.Key} --limit {Number(members.Length)}");
        Section("offices", Lines(Offices, FactLine.Of, isKeyed), "jtr offices --of " + _actor.Key);
        Section("relations", Lines(Relations, FactLine.Of, isKeyed), "jtr relations " + _actor.Key);
        Section("events", Lines(Events, FactLine.Of, isKeyed), "jtr timeline --actor " + _actor.Key);
        Section("claims by", Lines(ClaimsBy, FactLine.Of, isKeyed), "jtr claims --by " + _actor.Key);
        Section("claims about", Lines(ClaimsAbout, FactLine.Of, isKeyed), "jtr claims --about " + _actor.Key);
        return ExitCode.Success;
    }

    /// <summary>Prints lines up to the limit, and the command that prints the rest.</summary>
    private void Section(string head, Part[][] lines, string whole)
    {
        if (lines.Length == 0)
            return;
        _output.Line();
        Block(head, lines[..Math.Min(_limit, lines.Length)]);
        if (lines.Length > _limit)
            _output.Line(Column, new Part(""), new Part($"{Number(lines.Length - _limit)} more of {Number(lines.Length)}: {whole}", Tone.Faint));
    }

    private void Block(string head, Part[][] lines)
    {
        foreach (Part[] line in lines)
        {
            _output.Line(Column, [new Part(head, Tone.Faint)], line);
            head = "";
        }
    }

    private AnswerList<T> List<T>(IEnumerable<Answer<T>> answers)
        where T : class, IFact => AnswerList<T>.Of(_isCertain ? answers.Where(static answer => answer.IsCertain) : answers, _isReversed, null);

    private static Part[][] Lines<T>(AnswerList<T> answers, Func<T, FactLine> lineOf, bool isKeyed)
        where T : class, IFact => [.. answers.All.Select(answer => Line(lineOf(answer.Row), answer.IsCertain, isKeyed))];

    private static Part[] Line(FactLine line, bool isCertain, bool isKeyed) => [.. DateParts.Of(line.Date), new Part("  "), .. FactLines.Body(line, isCertain, isKeyed)];

    private static Part[] Named(Actor actor) => [new Part(actor.Name), new Part("  " + actor.Key, Tone.Faint)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
