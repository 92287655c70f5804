using System.Text.Json.Serialization;

namespace Jtr.Edtf;

/// <summary>One cause of a Maybe: a bound that is not one day, and why.</summary>
/// <remarks>Immutable, so safe to share between threads.</remarks>
public readonly record struct UncertaintyCause
{
    /// <summary>Creates a cause; <see cref="DateExplanation.Causes"/> gives those of an answer.</summary>
    /// <param name="side">Which bound of which date.</param>
    /// <param name="reason">Why it is not one day.</param>
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

    /// <summary>Which bound of which date.</summary>
    [JsonPropertyName("side")]
    public ComparedBound Side { get; }

    /// <summary>Why it is not one day.</summary>
    [JsonPropertyName("reason")]
    public UncertaintyReason Reason { get; }

    /// <summary>The first day that it may be.</summary>
    [JsonPropertyName("from")]
    public DateBound From { get; }

    /// <summary>The last day that it may be.</summary>
    [JsonPropertyName("to")]
    public DateBound To { get; }
}
