using System.CommandLine;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr offices</c>: who held which office, as far as the texts attest it.</summary>
internal static class OfficesCommand
{
    public static Command Create(Output output)
    {
        Argument<Office?> office = RowReaders.Offices.Optional("OFFICE", "Only who held this office: its key or name.");
        Option<Actor> person = RowReaders.Actors.Option("--of", "Only what this person held. With --capacity, also what they had left, were elected to or stood for.");
        Option<EdtfDate> asOf = DateOption.Create("--as-of", "Only what bears on this date: who certainly held the office, and who possibly did.");
        Option<TenureCapacity[]> capacities = WordOption.Many<TenureCapacity>("--capacity", "Only those whom the texts name in this capacity; given again, in either.");
        Option<bool> peripheral = PeripheralOption.Create();
        var command = new ExampledCommand(
            "offices",
            "Print who held which office, with the time for which a text attests it.",
            "jtr offices prime-minister-of-japan --as-of 2021-04",
            "jtr offices --of taro-aso",
            "jtr offices --as-of 2023 --certainly --json") { office, person, asOf, capacities, peripheral };
        var range = new RangeOptions(command, "Leave out what is attested for a time before this date.", "Leave out what is attested for a time after this date.");
        var rows = new RowOptions(command);
        command.SetAction(result =>
        {
            if (range.Objection(result) is { } objection)
                return Failure.Report(ExitCode.WrongCommandLine, objection);
            TenureQuery query = default;
            if (result.GetValue(office) is { } held)
                query = query.OfOffice(held);
            if (result.GetValue(person) is { } holder)
                query = query.HeldBy(holder);
            if (result.GetResult(asOf) is not null)
                query = query.AsOf(result.GetValue(asOf));
            if (result.GetValue(capacities) is { Length: > 0 } chosen)
                query = query.InCapacity(chosen);
            if (result.GetValue(peripheral))
                query = query.IncludingPeripheral();
            return rows.Print(output, result, range.Narrow(query, result).WithCertainty(), FactLine.Of);
        });
        return command;
    }
}
