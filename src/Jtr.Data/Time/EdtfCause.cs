namespace Jtr.Data;

/// <summary>One cause of a Maybe: a bound that is not one day, and why.</summary>
/// <remarks>Immutable, so safe to share between threads.</remarks>
public readonly record struct EdtfCause
{
    internal EdtfCause(EdtfSide side, EdtfReason reason, EdtfBound from, EdtfBound to)
    {
        Side = side;
        Reason = reason;
        From = from;
        To = to;
    }

    /// <summary>Which bound of which date.</summary>
    public EdtfSide Side { get; }

    /// <summary>Why it is not one day.</summary>
    public EdtfReason Reason { get; }

    /// <summary>The first day that it may be.</summary>
    public EdtfBound From { get; }

    /// <summary>The last day that it may be.</summary>
    public EdtfBound To { get; }
}
