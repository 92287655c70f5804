namespace Jtr.Data.Cli.Writing;

/// <summary>The label of a bound's kind: <c>day</c>, <c>open</c>, <c>unknown</c> or <c>unplaced</c>.</summary>
internal static class DateBoundWord
{
    public static string Of(DateBound bound) => Reading.Word.Of(bound.Kind);
}
