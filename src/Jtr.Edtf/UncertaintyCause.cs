namespace Jtr.Edtf;

/// <summary>One cause of a Maybe: a bound that is not one day, and why.</summary>
/// <remarks>Immutable, so safe to share between threads.</remarks>
public readonly record struct UncertaintyCause
{
    internal UncertaintyCause(ComparedBound side, UncertaintyReason reason, DateBound from, DateBound to)
    {
        Side = side;
        Reason = reason;
        From = from;
        To = to;
    }

    /// <summary>Which bound of which date.</summary>
    public ComparedBound Side { get; }

    /// <summary>Why it is not one day.</summary>
    public UncertaintyReason Reason { get; }

    /// <summary>The first day that it may be.</summary>
    public DateBound From { get; }

    /// <summary>The last day that it may be.</summary>
    public DateBound To { get; }
}
