using System.CommandLine;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr offices</c>: who held which office, as far as the texts attest it.</summary>
internal static class OfficesCommand
{
    public static Command Create(Output output)
    {
        Argument<Office?> office = RowReaders.Offices.Optional("OFFICE", "Only who held this office, or had left it: its key or name.");
        Option<Actor> person = RowReaders.Actors.Option("--of", "Only what this person held, had held, was elected to or stood for.");
        Option<EdtfDate> asOf = DateOption.Create("--as-of", "Only what bears on this date: who certainly held the office, and who possibly did.");
        Option<TenureCapacity[]> capacities = WordOption.Many<TenureCapacity>("--capacity", "Only those whom the texts name in this capacity; given again, in either.");
        var certainly = new Option<bool>("--certainly") { Description = "Only what certainly answers." };
        var command = new ExampledCommand(
            "offices",
            "Print who held which office, with the time for which a text attests it.",
            "jtr offices prime-minister-of-japan --as-of 2021-04",
            "jtr offices --of taro-aso",
            "jtr offices --as-of 2023 --certainly --json") { office, person, asOf, capacities, certainly };
        var json = new JsonOption(command);
        command.SetAction(result =>
        {
            TenureQuery query = (result.GetValue(office), result.GetValue(person)) switch
            {
                ({ } held, { } holder) => Tenures.Of(holder).In(held),
                ({ } held, null) => Tenures.HoldersOf(held),
                (null, { } holder) => Tenures.Of(holder),
                _ => default,
            };
            if (result.GetResult(asOf) is not null)
                query = query.AsOf(result.GetValue(asOf));
            if (result.GetValue(capacities) is { Length: > 0 } chosen)
                query = query.InCapacity(chosen);
            if (result.GetValue(certainly))
                query = query.Certainly();
            return json.IsAsked(result) ? json.Print(output, result, rows => rows.Answers(query)) : FactLines.Print(output, [.. query], FactLine.Of);
        });
        return command;
    }
}
