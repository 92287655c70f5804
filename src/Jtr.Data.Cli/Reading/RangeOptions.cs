using System.CommandLine;
using System.Linq;

namespace Jtr.Data.Cli.Reading;

/// <summary>The options that ask for time and certainty, alike for every command that queries facts with a date.</summary>
internal sealed class RangeOptions
{
    private readonly Option<EdtfDate> _from;
    private readonly Option<EdtfDate> _to;
    private readonly Option<EdtfDate> _on = DateOption.Create("--on", "Only what was within this date.");
    private readonly Option<EdtfDate> _before = DateOption.Create("--before", "Only what had ended before this date began.");
    private readonly Option<EdtfDate> _after = DateOption.Create("--after", "Only what began after this date had ended.");
    private readonly Option<bool> _undated = new("--undated") { Description = "With a range of time, also what is undated, at the end." };
    private readonly Option<bool> _unknownEnds = new("--unknown-ends") { Description = "Find a date with an unknown end at every day that the end may be, not only at its known end." };
    private readonly Option<bool> _certainly = new("--certainly") { Description = "Only what certainly answers." };

    /// <param name="command">The command that gets them.</param>
    /// <param name="from">What the option <c>--from</c> does.</param>
    /// <param name="to">What the option <c>--to</c> does.</param>
    public RangeOptions(Command command, string from, string to)
    {
        _from = DateOption.Create("--from", from);
        _to = DateOption.Create("--to", to);
        foreach (Option option in (Option[])[_from, _to, _on, _before, _after, _undated, _unknownEnds, _certainly])
            command.Add(option);
    }

    /// <summary>What is wrong with the range; null where it can be asked for.</summary>
    public string? Objection(ParseResult result)
    {
        int ranges = ((Option[])[_on, _before, _after]).Count(option => result.GetResult(option) is not null) + (Ends(result) is (null, null) ? 0 : 1);
        if (ranges > 1)
            return "One range at a time can be asked for. Expected --on, --before, --after, or --from and --to.";
        return Ends(result) is ({ } from, { } to) && from.IsAfter(to).IsCertain
            ? $"No day is in range: --from is {from} and --to is {to}. Expected --from no later than --to."
            : null;
    }

    /// <summary>Returns the query as narrowed by the options.</summary>
    public TQuery Narrow<TQuery>(TQuery query, ParseResult result)
        where TQuery : struct, IDatedQuery<TQuery>
    {
        query = Ends(result) switch
        {
            ({ } from, { } to) => query.Between(from, to),
            ({ } from, null) => query.Since(from),
            (null, { } to) => query.Until(to),
            _ => query,
        };
        if (End(result, _on) is { } on)
            query = query.On(on);
        if (End(result, _before) is { } before)
            query = query.Before(before);
        if (End(result, _after) is { } after)
            query = query.After(after);
        if (result.GetValue(_undated))
            query = query.IncludingUndated();
        if (result.GetValue(_unknownEnds))
            query = query.IncludingUnknownEnds();
        return result.GetValue(_certainly) ? query.OnlyCertain() : query;
    }

    private (EdtfDate? From, EdtfDate? To) Ends(ParseResult result) => (End(result, _from), End(result, _to));

    private static EdtfDate? End(ParseResult result, Option<EdtfDate> option) => result.GetResult(option) is null ? null : result.GetValue(option);
}
