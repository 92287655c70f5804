namespace Jtr.Data.Cli.Comparing;

/// <summary>The kind of change of a row between two versions, in the order of the report.</summary>
internal enum ChangeKind
{
    /// <summary>Removed without a tombstone: such a version must not be released.</summary>
    Lost,

    /// <summary>Removed, with a tombstone.</summary>
    Withdrawn,

    /// <summary>Removed, with a tombstone that names a new row of the same table as its replacement.</summary>
    Reidentified,

    /// <summary>Added.</summary>
    Added,

    /// <summary>A property other than the project's own prose has changed.</summary>
    Corrected,

    /// <summary>Only the project's own prose has changed.</summary>
    Reworded,
}
