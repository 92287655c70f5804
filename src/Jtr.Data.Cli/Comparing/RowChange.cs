using System.Collections.Generic;
using Jtr.Corpora.Metadata.Versions;

namespace Jtr.Data.Cli.Comparing;

/// <summary>A row that is not as it was: under its key, or under the key that it had.</summary>
/// <param name="Headline">What the row says in one line; of a row that is gone, why it went where that is known.</param>
/// <param name="ReplacedBy">The key to use instead of one that is gone; null where there is none.</param>
/// <param name="Properties">What changed in it, by path.</param>
internal sealed record RowChange(ChangeKind Kind, string Table, string Key, string Headline, string? ReplacedBy, IReadOnlyList<PropertyChange> Properties)
{
    /// <summary>What the change asks of the version: a key that is gone breaks whoever named it.</summary>
    public VersionStep Step => Kind switch
    {
        ChangeKind.Lost or ChangeKind.Withdrawn or ChangeKind.Reidentified => VersionStep.Major,
        ChangeKind.Added => VersionStep.Minor,
        _ => VersionStep.Patch,
    };
}
