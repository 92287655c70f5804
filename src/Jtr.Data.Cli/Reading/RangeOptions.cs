using System.CommandLine;

namespace Jtr.Data.Cli.Reading;

/// <summary>The options <c>--from</c> and <c>--to</c>, each of which may stand alone.</summary>
internal sealed class RangeOptions
{
    private readonly Option<EdtfDate> _from;
    private readonly Option<EdtfDate> _to;

    /// <param name="command">The command that gets them.</param>
    /// <param name="from">What the option <c>--from</c> does.</param>
    /// <param name="to">What the option <c>--to</c> does.</param>
    public RangeOptions(Command command, string from, string to)
    {
        _from = DateOption.Create("--from", from);
        _to = DateOption.Create("--to", to);
        command.Add(_from);
        command.Add(_to);
    }

    public bool IsGiven(ParseResult result) => result.GetResult(_from) is not null || result.GetResult(_to) is not null;

    /// <summary>What is wrong with the range; null where it can be asked for.</summary>
    public string? Objection(ParseResult result) => Ends(result) is ({ } from, { } to) && from.IsAfter(to).IsCertain
        ? $"No day is in range: --from is {from} and --to is {to}. Expected --from no later than --to."
        : null;

    /// <summary>The two ends; null where there is none.</summary>
    public (EdtfDate? From, EdtfDate? To) Ends(ParseResult result) => (End(result, _from), End(result, _to));

    private static EdtfDate? End(ParseResult result, Option<EdtfDate> option) => result.GetResult(option) is null ? null : result.GetValue(option);
}
