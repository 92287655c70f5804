using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Corpora.Metadata.Seeds;

namespace Jtr.Corpora.Metadata.Locking;

/// <summary>The state of a corpus that the lock is compared with: version, fingerprint, rows, and tombstones.</summary>
internal sealed record CorpusState(string Version, string Fingerprint, IReadOnlyCollection<(string Table, string Key)> Rows, IReadOnlyCollection<Tombstone> Tombstones)
{
    // The JSON names of the properties of a tombstone with the former table and the version. A corpus need not have them.
    private const string FormerTable = "formerTable";
    private const string FirstWithout = "version";

    /// <summary>Returns the state of a compiled corpus and its seeds.</summary>
    /// <exception cref="InvalidDataException">The assembly has no version, or was not compiled from these seeds.</exception>
    public static CorpusState Of(CorpusShape corpus, SeedFolder seeds)
    {
        if (corpus.Stamp is not { } stamp)
            throw new InvalidDataException("The assembly has no corpus version: mark a class with [Corpus].");
        if (SeedFingerprint.Of(corpus, seeds) is var fingerprint && fingerprint != stamp.Fingerprint)
            throw new InvalidDataException($"The assembly was not compiled from these seeds: its fingerprint is {stamp.Fingerprint}, that of the seeds {fingerprint}. Rebuild it.");
        return new CorpusState(
            stamp.Version,
            stamp.Fingerprint,
            [.. seeds.Rows.Select(static row => (row.Table, row.Key))],
            [
                .. seeds.Rows.Where(row => corpus.TableNamed(row.Table)!.HoldsWithdrawals)
                    .Select(static row => new Tombstone(row.Table, row.Key, Text(row.Members, FormerTable), Text(row.Members, FirstWithout))),
            ]);
    }

    private static string? Text(JsonElement row, string property) => row.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
