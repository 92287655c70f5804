using System.Collections.Generic;

namespace Jtr.Corpora.Metadata.Reading;

/// <summary>A table of a corpus.</summary>
/// <param name="Name">The name of the table and of the file or folder of its rows.</param>
/// <param name="TableClass">The name of the table class.</param>
/// <param name="Headline">The property that describes a row in one line; null if there is none.</param>
/// <param name="HoldsWithdrawals">True if its rows are tombstones of keys that were once in other tables.</param>
internal sealed record TableShape(string Name, string TableClass, RecordShape Record, PropertyShape? Headline, bool HoldsWithdrawals)
{
    /// <summary>True if a row that no other refers to is a warning; otherwise, false.</summary>
    public bool WantsReferences { get; init; }

    /// <summary>True if the table class has no named members for rows; otherwise, false.</summary>
    public bool KeysOnly { get; init; }

    /// <summary>Gets the Boolean property that marks the rows with a named member; null if every row has one.</summary>
    public string? MembersFor { get; init; }

    /// <summary>True if the declaration asks for a named member for each row, whatever their number; otherwise, false.</summary>
    public bool NamesEveryRow { get; init; }

    /// <summary>Gets the names of the table class's members, without named rows.</summary>
    public IReadOnlyList<string> TableClassMembers { get; init; } = [];
}
