namespace Jtr.Data.Cli.Reading;

/// <summary>
/// The time from the start of one date to the end of another, either of which may be missing or uncertain itself. An event lies somewhere within its own
/// date, so it may be in the range for certain, possibly, or not.
/// </summary>
internal sealed class DateRange
{
    private readonly long _earliestStart;
    private readonly long _latestStart;
    private readonly long _earliestEnd;
    private readonly long _latestEnd;

    /// <param name="from">The first day is its first; no limit for <c>default</c>.</param>
    /// <param name="to">The last day is its last; no limit for <c>default</c>.</param>
    public DateRange(EdtfDate from, EdtfDate to)
    {
        _earliestStart = DayOr(long.MinValue, from.EarliestStart);
        _latestStart = IsLimit(from.LatestStart) ? DayOr(long.MaxValue, from.LatestStart) : long.MinValue;
        _latestEnd = DayOr(long.MaxValue, to.LatestEnd);
        _earliestEnd = IsLimit(to.EarliestEnd) ? DayOr(long.MinValue, to.EarliestEnd) : long.MaxValue;
    }

    /// <summary>Whether no day can be in it.</summary>
    public bool IsEmpty => _earliestStart > _latestEnd;

    /// <summary>Whether some day of the date is in the range, however its uncertainties turn out.</summary>
    public bool MayHold(EdtfDate date) =>
        DayOr(long.MaxValue, date.LatestEnd) >= _earliestStart && DayOr(long.MinValue, date.EarliestStart) <= _latestEnd;

    /// <summary>Whether every day that the date may be is in the range.</summary>
    public bool SurelyHolds(EdtfDate date) =>
        DayOr(long.MinValue, date.EarliestStart) >= _latestStart && DayOr(long.MaxValue, date.LatestEnd) <= _earliestEnd;

    private static long DayOr(long otherwise, EdtfBound bound) => bound.Day?.Number ?? otherwise;

    // Open and missing say that there is no limit; unknown and unplaced say that there is one, on a day that nobody knows.
    private static bool IsLimit(EdtfBound bound) => bound.Kind is not (EdtfBoundKind.None or EdtfBoundKind.Open);
}
