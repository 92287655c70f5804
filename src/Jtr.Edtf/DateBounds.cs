using System.Text.Json.Serialization;

namespace Jtr.Edtf;

/// <summary>
/// The four bounds of a date: the first and last day on which it may start, and the first and last on which it may end.
/// </summary>
/// <remarks>
/// A plain date starts and ends on certain days, so <see cref="EarliestStart"/> equals <see cref="LatestStart"/> and <see cref="EarliestEnd"/>
/// equals <see cref="LatestEnd"/>. X digits, sets and intervals spread them: <c>1964/2008</c> starts some day in 1964 and ends some day in 2008.
/// Immutable and thread-safe.
/// </remarks>
public readonly record struct DateBounds
{
    /// <summary>Creates four bounds; <see cref="EdtfDate.GetBounds"/> returns those of a date.</summary>
    /// <param name="earliestStart">The first day on which it may start.</param>
    /// <param name="latestStart">The last day on which it may start.</param>
    /// <param name="earliestEnd">The first day on which it may end.</param>
    /// <param name="latestEnd">The last day on which it may end.</param>
    [JsonConstructor]
    public DateBounds(DateBound earliestStart, DateBound latestStart, DateBound earliestEnd, DateBound latestEnd)
    {
        EarliestStart = earliestStart;
        LatestStart = latestStart;
        EarliestEnd = earliestEnd;
        LatestEnd = latestEnd;
    }

    /// <summary>Gets the first day on which it may start.</summary>
    [JsonPropertyName("earliestStart")]
    public DateBound EarliestStart { get; }

    /// <summary>Gets the last day on which it may start.</summary>
    [JsonPropertyName("latestStart")]
    public DateBound LatestStart { get; }

    /// <summary>Gets the first day on which it may end.</summary>
    [JsonPropertyName("earliestEnd")]
    public DateBound EarliestEnd { get; }

    /// <summary>Gets the last day on which it may end.</summary>
    [JsonPropertyName("latestEnd")]
    public DateBound LatestEnd { get; }
}
