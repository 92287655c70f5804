namespace Jtr.Data.Tests.Versions;

/// <summary>What the lock has to know of a withdrawn key: the table of tombstones, the key, the table that had it, and the first version without it.</summary>
internal sealed record Tombstone(string Table, string Key, string FormerTable, string Version);
