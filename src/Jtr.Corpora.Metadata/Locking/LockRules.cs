using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Metadata.Versions;

namespace Jtr.Corpora.Metadata.Locking;

/// <summary>The promises of docs/versioning.md as rules over a lock and its corpus.</summary>
internal static class LockRules
{
    /// <summary>Describes every violation; empty if there are none.</summary>
    public static IEnumerable<string> Broken(KeyLock keys, CorpusState corpus) =>
        [.. Order(keys), .. Seals(keys), .. Rows(keys, corpus), .. Tombstones(keys, corpus), .. Version(keys, corpus)];

    /// <summary>Returns the size of the change since the last release, as far as keys and fingerprint show it.</summary>
    public static VersionStep StepSinceLastRelease(KeyLock keys, CorpusState corpus)
    {
        var released = keys.Released.Select(static key => (key.Table, key.Key)).ToHashSet();
        if (corpus.Tombstones.Any(tombstone => !released.Contains((tombstone.Table, tombstone.Key))))
            return VersionStep.Major;
        if (corpus.Rows.Any(row => !released.Contains(row)))
            return VersionStep.Minor;
        return keys.Seals.Count > 0 && keys.Seals[^1].Fingerprint == corpus.Fingerprint ? VersionStep.None : VersionStep.Patch;
    }

    private static IEnumerable<string> Order(KeyLock keys)
    {
        PublishedKey[] all = [.. keys.Released, .. keys.Unreleased];
        foreach (PublishedKey key in all.Where(static key => !CorpusVersion.TryParse(key.Version, out _)))
            yield return $"'{key}' must have a version of three numbers.";
        foreach ((PublishedKey before, PublishedKey after) in all.Zip(all.Skip(1)))
        {
            if (Compare(before, after) >= 0)
                yield return $"'{after}' comes after '{before}', but lines are sorted by version, table and key.";
        }

        foreach (IGrouping<(string, string), PublishedKey> twice in all.GroupBy(static key => (key.Table, key.Key)).Where(static group => group.Count() > 1))
            yield return $"'{twice.First()}' is listed again in {twice.Last().Version}.";
    }

    private static IEnumerable<string> Seals(KeyLock keys)
    {
        foreach ((Seal before, Seal after) in keys.Seals.Zip(keys.Seals.Skip(1)))
        {
            if (Number(before.Version).CompareTo(Number(after.Version)) >= 0)
                yield return $"The seal of {after.Version} comes after that of {before.Version}, but versions must ascend.";
        }

        foreach (Seal seal in keys.Seals)
        {
            string digest = KeyLock.DigestOf(keys.Released.Where(key => Number(key.Version).CompareTo(Number(seal.Version)) <= 0));
            if (digest != seal.Digest)
                yield return $"The keys up to {seal.Version} differ from those that were released: their digest is {digest}, that of the seal {seal.Digest}.";
        }
    }

    private static IEnumerable<string> Rows(KeyLock keys, CorpusState corpus)
    {
        var rows = corpus.Rows.ToHashSet();
        var locked = keys.Released.Concat(keys.Unreleased).Select(static key => (key.Table, key.Key)).ToHashSet();
        var withdrawn = corpus.Tombstones.ToLookup(static tombstone => tombstone.Key, static tombstone => tombstone.FormerTable);
        foreach ((string table, string key) in corpus.Rows.Where(row => !locked.Contains(row)))
            yield return $"'{table} {key}' is not in the lock: run 'jtr lock'.";
        foreach (PublishedKey key in keys.Released.Where(key => !rows.Contains((key.Table, key.Key)) && !withdrawn[key.Key].Any(table => table is null || table == key.Table)))
            yield return $"'{key}' was released and has been removed without a tombstone.";
        foreach (PublishedKey key in keys.Unreleased.Where(key => !rows.Contains((key.Table, key.Key))))
            yield return $"'{key}' was never released and has no seed: run 'jtr lock' to remove it.";
        foreach (PublishedKey key in keys.Unreleased.Where(key => key.Version != corpus.Version))
            yield return $"'{key}' is not released and belongs to the next version, {corpus.Version}: run 'jtr lock'.";
    }

    private static IEnumerable<string> Tombstones(KeyLock keys, CorpusState corpus)
    {
        var published = keys.Released.ToLookup(static key => (key.Table, key.Key), static key => key.Version);
        foreach (Tombstone tombstone in corpus.Tombstones)
        {
            if (!keys.Released.Any(key => key.Key == tombstone.Key && key.Table != tombstone.Table && (tombstone.FormerTable is null || key.Table == tombstone.FormerTable)))
                yield return $"'{tombstone.Key}' of '{tombstone.FormerTable ?? "no table"}' has a tombstone, but was never released.";
            string since = published[(tombstone.Table, tombstone.Key)].FirstOrDefault() ?? corpus.Version;
            if (tombstone.Version is not null && tombstone.Version != since)
                yield return $"'{tombstone.Key}' has a tombstone for {tombstone.Version}, but was withdrawn in {since}.";
        }
    }

    private static IEnumerable<string> Version(KeyLock keys, CorpusState corpus)
    {
        if (!CorpusVersion.TryParse(corpus.Version, out CorpusVersion version))
        {
            yield return $"'{corpus.Version}' must be a version of three numbers.";
        }
        else if (keys.Seals.Count > 0)
        {
            VersionStep step = StepSinceLastRelease(keys, corpus);
            CorpusVersion least = Number(keys.Seals[^1].Version).Next(step);
            if (version.CompareTo(least) < 0)
                yield return $"The corpus is {version}, but the change since {keys.Seals[^1].Version} is {step.ToString().ToUpperInvariant()} and needs at least {least}.";
        }
    }

    private static int Compare(PublishedKey left, PublishedKey right)
    {
        int order = Number(left.Version).CompareTo(Number(right.Version));
        if (order == 0)
            order = string.CompareOrdinal(left.Table, right.Table);
        return order == 0 ? string.CompareOrdinal(left.Key, right.Key) : order;
    }

    private static CorpusVersion Number(string version) => CorpusVersion.TryParse(version, out CorpusVersion number) ? number : default;
}
