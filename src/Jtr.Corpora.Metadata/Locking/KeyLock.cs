using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Jtr.Corpora.Metadata.Locking;

/// <summary>
/// <c>keys.lock</c>: every key ever published, version by version, with a seal after the keys of each released version. Keys after the last
/// seal are not released and may still change.
/// </summary>
internal sealed class KeyLock
{
    /// <summary>The name of the file, in the folder of the seeds.</summary>
    public const string FileName = "keys.lock";

    private const string Head = """
        # Every key that was ever published: table, key, and the version of the corpus in which it first appeared. Sorted by version, table and key.
        # A line that begins with 'released' seals what is above it: version, fingerprint, and digest of every key so far. Nothing above a seal ever changes.
        # Written by 'jtr lock', not by hand: docs/versioning.md.

        """;

    private KeyLock(IReadOnlyList<PublishedKey> released, IReadOnlyList<Seal> seals, IReadOnlyList<PublishedKey> unreleased, string sealedText) =>
        (Released, Seals, Unreleased, SealedText) = (released, seals, unreleased, sealedText);

    /// <summary>Gets the keys of released versions, in the order of the lock.</summary>
    public IReadOnlyList<PublishedKey> Released { get; }

    /// <summary>Gets the seals, one for each released version, in the order of the lock.</summary>
    public IReadOnlyList<Seal> Seals { get; }

    /// <summary>Gets the keys after the last seal.</summary>
    public IReadOnlyList<PublishedKey> Unreleased { get; }

    /// <summary>Gets the text up to the last seal, without the head.</summary>
    private string SealedText { get; }

    public static KeyLock Empty { get; } = new([], [], [], "");

    /// <exception cref="FormatException">A line is not part of a lock; the message quotes it.</exception>
    public static KeyLock Parse(string text)
    {
        var released = new List<PublishedKey>();
        var seals = new List<Seal>();
        var open = new List<PublishedKey>();
        var lines = new StringBuilder();
        string sealedText = "";
        foreach (string line in text.Split('\n').Where(static line => line.Length > 0 && line[0] != '#'))
        {
            lines.Append(line).Append('\n');
            switch (line.Split(' '))
            {
                case [Seal.Word, var version, var fingerprint, var digest]:
                    seals.Add(new Seal(version, fingerprint, digest));
                    released.AddRange(open);
                    open.Clear();
                    sealedText = lines.ToString();
                    break;
                case [var table, var key, var version]:
                    open.Add(new PublishedKey(table, key, version));
                    break;
                default:
                    throw new FormatException($"'{line}' is not a line of the lock. Expected 'TABLE KEY VERSION' or '{Seal.Word} VERSION FINGERPRINT DIGEST'.");
            }
        }

        return new KeyLock(released, seals, open, sealedText);
    }

    /// <summary>Returns the lock with the keys after the last seal replaced by those of a corpus.</summary>
    public KeyLock With(string version, IEnumerable<(string Table, string Key)> rows)
    {
        var published = Released.Select(static key => (key.Table, key.Key)).ToHashSet();
        PublishedKey[] unreleased =
        [
            .. rows.Where(row => !published.Contains(row))
                .OrderBy(static row => row.Table, StringComparer.Ordinal)
                .ThenBy(static row => row.Key, StringComparer.Ordinal)
                .Select(row => new PublishedKey(row.Table, row.Key, version)),
        ];
        return new KeyLock(Released, Seals, unreleased, SealedText);
    }

    /// <summary>Returns the lock with a seal after its unreleased keys.</summary>
    public KeyLock Sealed(string version, string fingerprint)
    {
        PublishedKey[] released = [.. Released, .. Unreleased];
        var seal = new Seal(version, fingerprint, DigestOf(released));
        return new KeyLock(released, [.. Seals, seal], [], $"{SealedText}{Lines(Unreleased)}{seal}\n");
    }

    /// <summary>Returns the digest that a seal over some keys has.</summary>
    public static string DigestOf(IEnumerable<PublishedKey> keys) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Lines(keys))).AsSpan(0, 8)).ToLowerInvariant();

    public override string ToString() => Head + "\n" + SealedText + Lines(Unreleased);

    private static string Lines(IEnumerable<PublishedKey> keys) => string.Concat(keys.Select(static key => key + "\n"));
}
