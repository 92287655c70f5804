using System.Collections.Generic;

namespace Jtr.Corpora.Metadata.Reading;

/// <summary>A table of a corpus.</summary>
/// <param name="Name">The name of the table and of the file or folder of its rows.</param>
/// <param name="Holder">The name of the class that holds the rows.</param>
/// <param name="Headline">The property that says in one line what a row is; null where none does.</param>
/// <param name="HoldsWithdrawals">Whether its rows are tombstones of keys that other tables once had.</param>
internal sealed record TableShape(string Name, string Holder, RecordShape Record, PropertyShape? Headline, bool HoldsWithdrawals)
{
    /// <summary>Whether every row should be referred to by another.</summary>
    public bool WantsReferences { get; init; }

    /// <summary>Whether the holder has no member for each row.</summary>
    public bool KeysOnly { get; init; }

    /// <summary>The truth property of the rows for which the holder has a member; null where every row has one.</summary>
    public string? MembersFor { get; init; }

    /// <summary>The names of the holder's members that no key of a row has made.</summary>
    public IReadOnlyList<string> HolderMembers { get; init; } = [];
}
