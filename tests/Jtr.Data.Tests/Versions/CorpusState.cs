using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Tests.Versions;

/// <summary>What the lock is held against: the version and fingerprint of a corpus, its rows, and its tombstones.</summary>
internal sealed record CorpusState(string Version, string Fingerprint, IReadOnlyCollection<(string Table, string Key)> Rows, IReadOnlyCollection<Tombstone> Tombstones)
{
    /// <summary>The corpus that these tests were built with.</summary>
    public static CorpusState Current { get; } = new(
        Jtr.Data.Corpus.Version,
        Jtr.Data.Corpus.Fingerprint,
        [.. Facts.All.Concat<IRow>(Passages.All).Concat(Withdrawn.All).Select(static row => (row.Table, row.Key))],
        [.. Withdrawn.All.Select(static withdrawal => new Tombstone(((IRow)withdrawal).Table, withdrawal.Key, withdrawal.FormerTable, withdrawal.Version))]);
}
