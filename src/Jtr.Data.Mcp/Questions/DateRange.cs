using System.Collections.Generic;

namespace Jtr.Data.Mcp.Questions;

/// <summary>The parameters that ask for a range of time.</summary>
internal sealed class DateRange
{
    private readonly ToolParameter<EdtfDate> _from = ToolParameters.Date("from", "Leave out what ended before this date.");
    private readonly ToolParameter<EdtfDate> _to = ToolParameters.Date("to", "Leave out what began after this date.");

    /// <summary>The parameters.</summary>
    public IReadOnlyList<ToolParameter> Parameters => [_from, _to];

    /// <summary>Whether all of the range is beyond what the corpus covers.</summary>
    public bool IsOutside(ToolArguments arguments) => Scope.IsOutside(arguments.Date(_from), arguments.Date(_to));

    /// <summary>The query as narrowed by the range.</summary>
    /// <exception cref="WrongQuestionException">The range has no day.</exception>
    public TQuery Narrow<TQuery>(TQuery query, ToolArguments arguments)
        where TQuery : struct, IDatedQuery<TQuery> => (arguments.Date(_from), arguments.Date(_to)) switch
        {
            ({ } from, { } to) when from.IsAfter(to).IsCertain => throw new WrongQuestionException($"No day is in range: 'from' is {from} and 'to' is {to}. Expected 'from' no later than 'to'."),
            ({ } from, { } to) => query.Between(from, to),
            ({ } from, null) => query.Since(from),
            (null, { } to) => query.Until(to),
            _ => query,
        };
}
