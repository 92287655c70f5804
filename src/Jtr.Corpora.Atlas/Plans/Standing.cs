namespace Jtr.Corpora.Atlas.Plans;

/// <summary>The way in which a mark is drawn, by the status of its row.</summary>
internal enum Standing
{
    /// <summary>Occurred or holds: filled.</summary>
    Real,

    /// <summary>Planned or proposed: outlined.</summary>
    Planned,

    /// <summary>Halted or ended: outlined and struck.</summary>
    Halted,

    /// <summary>Denied: crossed.</summary>
    Denied,

    /// <summary>Supposed: dotted.</summary>
    Supposed,
}
