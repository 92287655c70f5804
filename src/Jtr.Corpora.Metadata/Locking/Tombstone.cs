namespace Jtr.Corpora.Metadata.Locking;

/// <summary>What the lock has to know of a withdrawn key.</summary>
/// <param name="Table">The table of tombstones.</param>
/// <param name="Key">The key.</param>
/// <param name="FormerTable">The table that had the key; null where tombstones do not say it, and then it is whichever had it.</param>
/// <param name="Version">The first version without the key; null where tombstones do not say it.</param>
internal sealed record Tombstone(string Table, string Key, string? FormerTable, string? Version);
