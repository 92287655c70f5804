namespace Jtr.Data.Cli.Comparing;

/// <summary>What happened to a row between two versions, in the order in which it is told.</summary>
internal enum ChangeKind
{
    /// <summary>Its key is gone and no tombstone says why: no such version may be released.</summary>
    Lost,

    /// <summary>Its key is gone, with a tombstone.</summary>
    Withdrawn,

    /// <summary>Its key is gone, and its tombstone leads to a row of the same table that is new.</summary>
    Reidentified,

    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>A property that is not merely our own prose has changed.</summary>
    Corrected,

    /// <summary>Nothing has changed but our own prose.</summary>
    Reworded,
}
