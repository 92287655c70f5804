namespace Jtr.Data;

/// <summary>
/// The four bounds of a date: the first and last day on which it may start, and the first and last on which it may end.
/// </summary>
/// <remarks>
/// A plain date starts and ends on certain days, so <see cref="EarliestStart"/> equals <see cref="LatestStart"/> and <see cref="EarliestEnd"/>
/// equals <see cref="LatestEnd"/>. X digits, sets and intervals spread them: <c>1964/2008</c> starts some day in 1964 and ends some day in 2008.
/// Immutable, so safe to share between threads.
/// </remarks>
public readonly record struct EdtfBounds
{
    internal EdtfBounds(EdtfBound earliestStart, EdtfBound latestStart, EdtfBound earliestEnd, EdtfBound latestEnd)
    {
        EarliestStart = earliestStart;
        LatestStart = latestStart;
        EarliestEnd = earliestEnd;
        LatestEnd = latestEnd;
    }

    /// <summary>The first day on which it may start.</summary>
    public EdtfBound EarliestStart { get; }

    /// <summary>The last day on which it may start.</summary>
    public EdtfBound LatestStart { get; }

    /// <summary>The first day on which it may end.</summary>
    public EdtfBound EarliestEnd { get; }

    /// <summary>The last day on which it may end.</summary>
    public EdtfBound LatestEnd { get; }
}
