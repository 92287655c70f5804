using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr claims</c>: claims with their claimants; all sides of a question; or the argument of a text.</summary>
internal sealed class ClaimsCommand
{
    private readonly Option<Actor> _by = RowReaders.Actors.Option("--by", "Only claims that this actor made, as claimant or spokesperson.");
    private readonly Option<Actor> _reportedBy = RowReaders.Actors.Option("--reported-by", "Only claims that this actor passed on.");
    private readonly Option<IFact> _about = RowReaders.Facts.Option("--about", "Only claims about this actor, event, instrument or other fact.");
    private readonly Option<Actor> _addressedTo = RowReaders.Actors.Option("--addressed-to", "Only claims that address, urge, criticise or warn this actor.");
    private readonly Option<Voice[]> _voices = EnumOption.Many<Voice>("--voice", "Only claims in this voice; may be repeated.");
    private readonly Option<Context[]> _contexts = EnumOption.Many<Context>("--context", "Only claims in this field; may be repeated.");
    private readonly Option<Document> _document = RowReaders.Documents.Option("--document", "Only claims with evidence in this text.");
    private readonly RangeOptions _range;
    private readonly Option<EdtfDate> _for = DateOption.Create("--for", "Only claims about what happens at this time.");
    private readonly Option<bool> _peripheral = PeripheralOption.Create();
    private readonly Option<IFact> _sides = RowReaders.Facts.Option("--sides", "Print all sides of a question instead of a list: the claims about this fact, or this claim itself, and every claim that links connect to them. Other filters are ignored.");
    private readonly Option<Document> _argument = RowReaders.Documents.Option("--argument", "Print the argument of this commentary as an outline instead of a list, from its thesis to the grounds, conditions, objections and answers. Other filters are ignored.");
    private readonly RowOptions _rows;

    private ClaimsCommand(Command command)
    {
        foreach (Option option in (Option[])[_by, _reportedBy, _about, _addressedTo, _voices, _contexts, _document])
            command.Add(option);
        _range = new RangeOptions(command, "Only claims voiced on or after this date.", "Only claims voiced on or before this date.");
        foreach (Option option in (Option[])[_for, _peripheral, _sides, _argument])
            command.Add(option);
        _rows = new RowOptions(command);
    }

    public static Command Create(Output output)
    {
        var command = new ExampledCommand(
            "claims",
            "Print claims with their claimant, chain of attribution and voice. A claim records that something was said, not that it is true.",
            "jtr claims --by china --voice warns --voice opposes",
            "jtr claims --about japan --from 2023",
            "jtr claims --for 2027 --voice predicts",
            "jtr claims --about taiwan --reverse --limit 10 --md",
            "jtr claims --sides china --json",
            "jtr claims --argument yao-2022");
        var claims = new ClaimsCommand(command);
        command.SetAction(result => claims.Run(output, result));
        return command;
    }

    private int Run(Output output, ParseResult result)
    {
        if (_range.Objection(result) is { } objection)
            return Failure.Report(ExitCode.WrongCommandLine, objection);
        if (result.GetValue(_sides) is { } topic)
        {
            ClaimSides sides = Claims.SidesOf(topic);
            return _rows.Print(output, result, json => Write(json, sides), () => Table(sides), () => Print(output, sides, _rows.ShowsKeys(output, result)));
        }

        if (result.GetValue(_argument) is { } text)
        {
            if (Claims.ArgumentOf(text) is not { } argument)
                return Failure.Report(ExitCode.WrongCommandLine, $"{text.Key} has no thesis. Documents with a thesis: {string.Join(", ", Documents.All.Where(static document => document.Thesis is not null).Select(static document => document.Key))}.");
            return _rows.Print(output, result, json => ArgumentLines.Write(json, argument), () => ArgumentLines.Table(argument), () => ArgumentLines.Print(output, argument, _rows.ShowsKeys(output, result)));
        }

        return _rows.Print(output, result, Query(result).WithCertainty(), FactLine.Of);
    }

    private ClaimQuery Query(ParseResult result)
    {
        ClaimQuery query = default;
        if (result.GetValue(_by) is { } maker)
            query = query.By(maker);
        if (result.GetValue(_reportedBy) is { } reporter)
            query = query.ReportedBy(reporter);
        if (result.GetValue(_about) is { } topic)
            query = query.About(topic);
        if (result.GetValue(_addressedTo) is { } addressee)
            query = query.AddressedTo(addressee);
        if (result.GetValue(_voices) is { Length: > 0 } voices)
            query = query.InVoice(voices);
        if (result.GetValue(_contexts) is { Length: > 0 } contexts)
            query = query.InContext(contexts);
        if (result.GetValue(_document) is { } document)
            query = query.StatedIn(document);
        if (result.GetResult(_for) is not null)
            query = query.For(result.GetValue(_for));
        if (result.GetValue(_peripheral))
            query = query.IncludingPeripheral();
        return _range.Narrow(query, result);
    }

    private static int Print(Output output, ClaimSides sides, bool isKeyed)
    {
        if (sides.Sides.IsEmpty)
            Remark.Write($"There are no claims about {sides.Topic.Key}.");
        int column = sides.Sides.SelectMany(static side => side).Select(static claim => DateParts.Text(claim.Made).Length).DefaultIfEmpty().Max() + 2;
        for (int i = 0; i < sides.Sides.Length; i++)
        {
            if (i > 0)
                output.Line();
            output.Line(0, [new Part(string.Create(CultureInfo.InvariantCulture, $"side {i + 1}"), Tone.Heading)], []);
            foreach (Claim claim in sides.Sides[i])
                output.Line(column, DateParts.Of(claim.Made), FactLines.Body(FactLine.Of(claim), isCertain: true, isKeyed));
        }

        if (sides.Disputes.IsEmpty)
            return ExitCode.Success;
        output.Line();
        output.Line(0, [new Part("between them", Tone.Heading)], []);
        foreach (Link link in sides.Disputes)
            output.Line(column, new Part(EnumText.Spaced(link.Kind), Tone.Denied), new Part(link.Summary), new Part(" [" + FactLines.Sources(link) + "]", Tone.Faint), FactLines.Key(link, isKeyed));
        return ExitCode.Success;
    }

    /// <summary>Returns the claims with the number of their side, from 1. The links between the sides are left out, because they are rows of another kind.</summary>
    private static RowTable Table(ClaimSides sides)
    {
        (Claim Claim, int Side)[] claims = [.. sides.Sides.SelectMany(static (side, number) => side.Select(claim => (claim, number + 1)))];
        return RowColumns.Of([.. claims.Select(static claim => claim.Claim)], typeof(Claim), ("side", number => Cell.Number(claims[number].Side)));
    }

    private static void Write(JsonRows json, ClaimSides sides)
    {
        json.Json.WriteStartObject();
        json.Json.WritePropertyName("topic");
        json.TabledRow(sides.Topic);
        json.Json.WriteStartArray("sides");
        foreach (ImmutableArray<Claim> side in sides.Sides)
        {
            json.Json.WriteStartArray();
            foreach (Claim claim in side)
                json.Row(claim);
            json.Json.WriteEndArray();
        }

        json.Json.WriteEndArray();
        json.Rows("disputes", sides.Disputes);
        json.Json.WriteEndObject();
    }
}
