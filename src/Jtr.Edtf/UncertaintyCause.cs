using System.Text.Json.Serialization;

namespace Jtr.Edtf;

/// <summary>One cause of a Maybe: a bound that is not a single day, and the reason.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct UncertaintyCause
{
    /// <summary>Creates a cause; <see cref="DateExplanation.Causes"/> returns those of an answer.</summary>
    /// <param name="side">The bound.</param>
    /// <param name="reason">The reason why it is not a single day.</param>
    /// <param name="from">The first day that it may be.</param>
    /// <param name="to">The last day that it may be.</param>
    [JsonConstructor]
    public UncertaintyCause(ComparedBound side, UncertaintyReason reason, DateBound from, DateBound to)
    {
        Side = side;
        Reason = reason;
        From = from;
        To = to;
    }

    /// <summary>Gets the bound: start or end of the first or second date.</summary>
    [JsonPropertyName("side")]
    public ComparedBound Side { get; }

    /// <summary>Gets the reason why it is not a single day.</summary>
    [JsonPropertyName("reason")]
    public UncertaintyReason Reason { get; }

    /// <summary>Gets the first day that it may be.</summary>
    [JsonPropertyName("from")]
    public DateBound From { get; }

    /// <summary>Gets the last day that it may be.</summary>
    [JsonPropertyName("to")]
    public DateBound To { get; }
}
