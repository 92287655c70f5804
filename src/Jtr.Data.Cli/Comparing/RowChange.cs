using System.Collections.Generic;
using Jtr.Corpora.Metadata.Versions;

namespace Jtr.Data.Cli.Comparing;

/// <summary>A changed row, under its new or former key.</summary>
/// <param name="Headline">The row in one line; for a removed row, the reason if known.</param>
/// <param name="ReplacedBy">The key that replaces a removed one; null if there is none.</param>
/// <param name="Properties">The changed properties, by path.</param>
internal sealed record RowChange(ChangeKind Kind, string Table, string Key, string Headline, string? ReplacedBy, IReadOnlyList<PropertyChange> Properties)
{
    /// <summary>Gets the version step that the change requires: removing a key breaks code that names it.</summary>
    public VersionStep Step => Kind switch
    {
        ChangeKind.Lost or ChangeKind.Withdrawn or ChangeKind.Reidentified => VersionStep.Major,
        ChangeKind.Added => VersionStep.Minor,
        _ => VersionStep.Patch,
    };
}
