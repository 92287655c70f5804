namespace Jtr.Corpora.Atlas.Plans;

/// <summary>How a mark is drawn beyond its date: by whether what it marks is said to have been.</summary>
internal enum Standing
{
    /// <summary>It was: filled.</summary>
    Real,

    /// <summary>It is planned or proposed: outlined.</summary>
    Planned,

    /// <summary>It was stopped or has ended: outlined and struck.</summary>
    Halted,

    /// <summary>It is said not to be: crossed.</summary>
    Denied,

    /// <summary>It is supposed: dotted.</summary>
    Supposed,
}
