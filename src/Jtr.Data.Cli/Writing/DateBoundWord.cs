namespace Jtr.Data.Cli.Writing;

/// <summary>What is known of a bound of a date, as a word: <c>day</c>, <c>open</c>, <c>unknown</c> or <c>unplaced</c>.</summary>
internal static class DateBoundWord
{
    public static string Of(DateBound bound) => Reading.Word.Of(bound.Kind);
}
