using System.Collections.Generic;

namespace Jtr.Data.Mcp.Questions;

/// <summary>The parameters of a time range.</summary>
internal sealed class DateRange
{
    private readonly ToolParameter<EdtfDate> _from = ToolParameters.Date("from", "Only rows that had not ended before this date.");
    private readonly ToolParameter<EdtfDate> _to = ToolParameters.Date("to", "Only rows that began by this date.");

    /// <summary>Gets the parameters.</summary>
    public IReadOnlyList<ToolParameter> Parameters => [_from, _to];

    /// <summary>Returns true if the whole range is outside the coverage of the corpus; otherwise, false.</summary>
    public bool IsOutside(ToolArguments arguments) => Scope.IsOutside(arguments.Date(_from), arguments.Date(_to));

    /// <summary>Returns the query narrowed by the range.</summary>
    /// <exception cref="WrongQuestionException">The range is empty.</exception>
    public TQuery Narrow<TQuery>(TQuery query, ToolArguments arguments)
        where TQuery : struct, IDatedQuery<TQuery> => (arguments.Date(_from), arguments.Date(_to)) switch
        {
            ({ } from, { } to) when from.IsAfter(to).IsCertain => throw new WrongQuestionException($"The range is empty: 'from' is {from} and 'to' is {to}. 'from' must not be later than 'to'."),
            ({ } from, { } to) => query.Between(from, to),
            ({ } from, null) => query.Since(from),
            (null, { } to) => query.Until(to),
            _ => query,
        };
}
