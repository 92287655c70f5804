using System.CommandLine;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr offices</c>: the attested holders of offices.</summary>
internal static class OfficesCommand
{
    public static Command Create(Output output)
    {
        Argument<Office?> office = RowReaders.Offices.Optional("OFFICE", "Only holders of this office: its key or name.");
        Option<Actor> person = RowReaders.Actors.Option("--of", "Only offices of this person. With --capacity, also those that the person had left, was elected to or stood for.");
        Option<EdtfDate> asOf = DateOption.Create("--as-of", "Only tenures that the texts attest for this date, certainly or possibly.");
        Option<TenureCapacity[]> capacities = EnumOption.Many<TenureCapacity>("--capacity", "Only holders whom the texts name in this capacity; may be repeated.");
        Option<bool> peripheral = PeripheralOption.Create();
        var command = new ExampledCommand(
            "offices",
            "Print office holders with the time for which a text attests them.",
            "jtr offices prime-minister-of-japan --as-of 2021-04",
            "jtr offices --of taro-aso",
            "jtr offices --as-of 2023 --certainly --json") { office, person, asOf, capacities, peripheral };
        var range = new RangeOptions(command, "Only tenures attested for this date or later.", "Only tenures attested for this date or earlier.");
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
