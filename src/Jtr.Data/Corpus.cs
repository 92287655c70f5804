using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Jtr.Data;

/// <summary>
/// The corpus as a whole: its version, and every fact in it. Thread-safe.
/// </summary>
[Corpus]
public static partial class Corpus
{
    /// <summary>Gets the version of the data: three numbers as in Semantic Versioning. It changes with the facts, not with the code.</summary>
    public static partial string Version { get; }

    /// <summary>Gets the day on which the data of this version was completed. It changes with <see cref="Version"/>; the texts themselves are older.</summary>
    public static Day Date => new(2026, 11, 29);

    /// <summary>
    /// Gets the SHA-256 of the canonical corpus, as 64 lower-case hexadecimal digits. The same facts give the same fingerprint, however the seeds are
    /// formatted, ordered or split into files. A test suite may assert it.
    /// </summary>
    public static partial string Fingerprint { get; }

    /// <summary>Gets every fact of every table, by table, then by key.</summary>
    public static Rows<IFact> Facts => Jtr.Data.Facts.All;

    /// <summary>Gets the tombstone of every withdrawn key, by key, with the reason, the version and the replacement. Empty if no key was withdrawn.</summary>
    public static Rows<Withdrawal> Withdrawn => Jtr.Data.Withdrawn.All;

    /// <summary>Gets every correction of a fact, by key: the property, its value before and after, the reason and the version. <see cref="HistoryOf(string)"/> returns those of one fact.</summary>
    public static Rows<Correction> Corrections => Jtr.Data.Corrections.All;

    /// <summary>Returns the history of a key since it was first published: its corrections, the keys that it replaced, and its tombstone if it was withdrawn.</summary>
    /// <param name="key">The key of a fact, or a withdrawn key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No fact has or had the key; the message suggests the closest key.</exception>
    public static FactHistory HistoryOf(string key)
    {
        Withdrawal? withdrawal = Jtr.Data.Withdrawn.Find(key ?? throw new ArgumentNullException(nameof(key)));
        IFact? fact = withdrawal is null ? Jtr.Data.Facts.Get(key) : null;
        ImmutableArray<Correction> corrections = fact is null
            ? []
            : [.. Jtr.Data.Corrections.ByFact(fact).OrderBy(static correction => correction.Date).ThenBy(static correction => correction.Key, StringComparer.Ordinal)];
        return new FactHistory(key, fact, corrections, [.. Jtr.Data.Withdrawn.All.Where(gone => fact is not null && gone.ReplacedBy == fact)], withdrawal);
    }

    /// <summary>
    /// Pins rows that a test suite relies on: <c>Corpus.Pin(Events.AsoVisitsTaiwan, Actors.TaroAso).Verify("facts.pin")</c> fails only if one of them has changed, and reports the old and the new value.
    /// </summary>
    /// <param name="rows">At least one row of any tables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">The array is empty, or a row is null.</exception>
    public static CorpusPin Pin(params IRow[] rows) => Pin((IEnumerable<IRow>)rows);

    /// <summary>Pins the rows of a view or the answers to a query. An added or removed row is also a difference.</summary>
    /// <inheritdoc cref="Pin(IRow[])"/>
    public static CorpusPin Pin(IEnumerable<IRow> rows) => CorpusPin.Of(Version, rows, WhyWithdrawn);

    /// <summary>Returns the reason why a row was withdrawn and its replacement; null if its key was not withdrawn.</summary>
    private static string? WhyWithdrawn(string table, string key)
    {
        if (Jtr.Data.Withdrawn.Find(key) is not { } withdrawal || withdrawal.FormerTable != table)
            return null;
        string replacement = withdrawal.ReplacedBy is { } fact ? $" Use {fact.Table}/{fact.Key} instead." : "";
        return $"It was withdrawn in corpus {withdrawal.Version}: {withdrawal.Reason}{replacement}";
    }
}
