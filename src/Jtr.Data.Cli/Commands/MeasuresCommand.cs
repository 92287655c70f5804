using System.CommandLine;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr measures</c>: the numbers that the texts give.</summary>
internal static class MeasuresCommand
{
    public static Command Create(Output output)
    {
        Option<IFact> subject = RowReaders.Facts.Option("--of", "Only numbers of this actor, place, office, instrument or event.");
        Option<Quantity[]> quantities = EnumOption.Many<Quantity>("--quantity", "Only numbers of this kind of quantity; may be repeated.");
        Option<Unit[]> units = EnumOption.Many<Unit>("--unit", "Only numbers in this unit; may be repeated.");
        Option<Actor> authority = RowReaders.Actors.Option("--according-to", "Only numbers that are attributed to this actor.");
        Option<bool> peripheral = PeripheralOption.Create();
        var command = new ExampledCommand(
            "measures",
            "Print the numbers that the texts give, with their comparators.",
            "jtr measures --of japan",
            "jtr measures --unit aircraft --from 2021 --to 2021",
            "jtr measures --quantity distance --json") { subject, quantities, units, authority };
        var range = new RangeOptions(command, "Only numbers for this date or later.", "Only numbers for this date or earlier.");
        command.Add(peripheral);
        var rows = new RowOptions(command);
        command.SetAction(result =>
        {
            if (range.Objection(result) is { } objection)
                return Failure.Report(ExitCode.WrongCommandLine, objection);
            MeasureQuery query = default;
            if (result.GetValue(subject) is { } of)
                query = query.Of(of);
            if (result.GetValue(quantities) is { Length: > 0 } kinds)
                query = query.OfQuantity(kinds);
            if (result.GetValue(units) is { Length: > 0 } chosen)
                query = query.InUnit(chosen);
            if (result.GetValue(authority) is { } actor)
                query = query.AccordingTo(actor);
            if (result.GetValue(peripheral))
                query = query.IncludingPeripheral();
            return rows.Print(output, result, range.Narrow(query, result).WithCertainty(), FactLine.Of);
        });
        return command;
    }
}
