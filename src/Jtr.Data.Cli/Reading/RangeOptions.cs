using System.CommandLine;
using System.Linq;

namespace Jtr.Data.Cli.Reading;

/// <summary>The options for a time range and for certainty, shared by all commands that query dated facts.</summary>
internal sealed class RangeOptions
{
    private readonly Option<EdtfDate> _from;
    private readonly Option<EdtfDate> _to;
    private readonly Option<EdtfDate> _on = DateOption.Create("--on", "Only rows within this date: a day, a month, a year or an interval.");
    private readonly Option<EdtfDate> _before = DateOption.Create("--before", "Only rows that ended before this date began.");
    private readonly Option<EdtfDate> _after = DateOption.Create("--after", "Only rows that began after this date ended.");
    private readonly Option<bool> _undated = new("--undated") { Description = "Include rows without a date in a time range, at the end." };
    private readonly Option<bool> _unknownEnds = new("--unknown-ends") { Description = "Match a date with an unknown end on every day on which that end may be, not only on its known end." };
    private readonly Option<bool> _certainly = new("--certainly") { Description = "Only certain answers." };

    /// <param name="command">The command to add them to.</param>
    /// <param name="from">The description of <c>--from</c>.</param>
    /// <param name="to">The description of <c>--to</c>.</param>
    public RangeOptions(Command command, string from, string to)
    {
        _from = DateOption.Create("--from", from);
        _to = DateOption.Create("--to", to);
        foreach (Option option in (Option[])[_from, _to, _on, _before, _after, _undated, _unknownEnds, _certainly])
            command.Add(option);
    }

    /// <summary>Returns the error of an invalid range; null if it is valid.</summary>
    public string? Objection(ParseResult result)
    {
        int ranges = ((Option[])[_on, _before, _after]).Count(option => result.GetResult(option) is not null) + (Ends(result) is (null, null) ? 0 : 1);
        if (ranges > 1)
            return "--on, --before, --after and the pair of --from and --to cannot be given together.";
        return Ends(result) is ({ } from, { } to) && from.IsAfter(to).IsCertain
            ? $"The range is empty: --from is {from} and --to is {to}. --from must not be later than --to."
            : null;
    }

    /// <summary>Returns the query narrowed by the options.</summary>
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
