using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr actor KEY</c>: who somebody is, and what the corpus knows of them.</summary>
internal sealed class ActorCommand
{
    /// <summary>The column of what is said: the longest head and two blanks.</summary>
    private const int Column = 14;

    private readonly Output _output;
    private readonly Actor _actor;
    private readonly int _limit;

    private ActorCommand(Output output, Actor actor, int limit)
    {
        _output = output;
        _actor = actor;
        _limit = limit;
    }

    private TenureQuery Offices => Tenures.HeldBy(_actor);

    private RelationQuery Relations => Jtr.Data.Relations.Of(_actor);

    private EventQuery Events => Timeline.Involving(_actor);

    private ClaimQuery ClaimsBy => Claims.By(_actor);

    private ClaimQuery ClaimsAbout => Claims.About(_actor);

    public static Command Create(Output output)
    {
        Argument<Actor> key = RowReaders.Actors.Argument("ACTOR", "The actor's key or name.");
        Option<int> limit = LimitOption.Create(5, "How many facts of each sort are printed.");
        var command = new ExampledCommand(
            "actor",
            "Print who an actor is, and its offices, relations, events and claims.",
            "jtr actor taro-aso",
            "jtr actor \"Tsai Ing-wen\" --limit 20",
            "jtr actor japan-taiwan-exchange-association --json") { key, limit };
        var json = new JsonOption(command);
        command.SetAction(result =>
        {
            var actor = new ActorCommand(output, result.GetRequiredValue(key), result.GetValue(limit));
            return json.IsAsked(result) ? json.Print(output, result, actor.Write) : actor.Print();
        });
        return command;
    }

    /// <summary>All there is, whatever the limit: a program takes what it wants.</summary>
    private void Write(JsonRows json)
    {
        json.Json.WriteStartObject();
        json.Json.WritePropertyName("actor");
        json.Row(_actor);
        json.Rows("members", Actors.ByParent(_actor));
        json.Answers("offices", Offices.WithCertainty());
        json.Answers("relations", Relations.WithCertainty());
        json.Answers("events", Events.WithCertainty());
        json.Answers("claimsBy", ClaimsBy.WithCertainty());
        json.Answers("claimsAbout", ClaimsAbout.WithCertainty());
        json.Json.WriteEndObject();
    }

    private int Print()
    {
        _output.Line(0, [new Part(_actor.Name, Tone.Heading), new Part("  " + _actor.Key, Tone.Faint)], []);
        _output.Line(Column, new Part("is", Tone.Faint), new Part(_actor.Summary));
        _output.Line(Column, new Part("kind", Tone.Faint), new Part(Word.InText(_actor.Kind)));
        if (_actor.Of is { } whole)
            _output.Line(Column, new Part("of", Tone.Faint), Named(whole));
        Many("names", [.. _actor.Names.Select(static name => new[] { new Part(name.Text), new Part($"  {Word.InText(name.Kind)}, {name.Language}", Tone.Faint) })]);
        Many("identifiers", [.. _actor.Identifiers.Select(static identifier => new[] { new Part(Word.InText(identifier.Scheme) + " ", Tone.Faint), new Part(identifier.Value) })]);
        Part[][] members = [.. Actors.ByParent(_actor).Select(Named)];
        Some("members", members, $"jtr actor {_actor.Key} --limit {Number(members.Length)}");
        Some("offices", Lines(Offices.WithCertainty(), FactLine.Of), "jtr offices --of " + _actor.Key);
        Some("relations", Lines(Relations.WithCertainty(), FactLine.Of), "jtr relations " + _actor.Key);
        Some("events", Lines(Events.WithCertainty(), FactLine.Of), "jtr timeline --actor " + _actor.Key);
        Some("claims by", Lines(ClaimsBy.WithCertainty(), FactLine.Of), "jtr claims --by " + _actor.Key);
        Some("claims about", Lines(ClaimsAbout.WithCertainty(), FactLine.Of), "jtr claims --about " + _actor.Key);
        return ExitCode.Success;
    }

    /// <summary>Prints as many lines as the limit lets through, and how to get at the rest.</summary>
    private void Some(string head, Part[][] lines, string whole)
    {
        if (lines.Length == 0)
            return;
        _output.Line();
        Many(head, lines[..Math.Min(_limit, lines.Length)]);
        if (lines.Length > _limit)
            _output.Line(Column, new Part(""), new Part($"{Number(lines.Length - _limit)} more of {Number(lines.Length)}: {whole}", Tone.Faint));
    }

    private void Many(string head, Part[][] lines)
    {
        foreach (Part[] line in lines)
        {
            _output.Line(Column, [new Part(head, Tone.Faint)], line);
            head = "";
        }
    }

    private static Part[][] Lines<T>(IEnumerable<Answer<T>> answers, Func<T, FactLine> lineOf)
        where T : class, IFact => [.. answers.Select(answer => Line(lineOf(answer.Row), answer.IsCertain))];

    private static Part[] Line(FactLine line, bool isCertain) => [.. DateParts.Of(line.Date), new Part("  "), .. FactLines.Body(line, isCertain)];

    private static Part[] Named(Actor actor) => [new Part(actor.Name), new Part("  " + actor.Key, Tone.Faint)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
