namespace Jtr.Corpora.Metadata.Locking;

/// <summary>The properties of a withdrawn key that the lock checks.</summary>
/// <param name="Table">The table of tombstones.</param>
/// <param name="Key">The key.</param>
/// <param name="FormerTable">The table that had the key; null if tombstones do not record it, which accepts any table.</param>
/// <param name="Version">The first version without the key; null if tombstones do not record it.</param>
internal sealed record Tombstone(string Table, string Key, string? FormerTable, string? Version);
