namespace Jtr.Data.Cli.Writing;

/// <summary>The label of a bound's kind: <c>day</c>, <c>open</c>, <c>unknown</c> or <c>unplaced</c>.</summary>
internal static class DateBoundLabel
{
    public static string Of(DateBound bound) => Reading.EnumText.Of(bound.Kind);
}
