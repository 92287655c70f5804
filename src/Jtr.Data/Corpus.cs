using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Jtr.Data;

/// <summary>
/// The corpus as a whole: which version it is, and every fact in it. Thread-safe.
/// </summary>
[Corpus]
public static partial class Corpus
{
    /// <summary>The version of the data: three numbers as in Semantic Versioning. It moves with the facts, not with the code.</summary>
    public static partial string Version { get; }

    /// <summary>The day on which the data of this version was completed. It moves with <see cref="Version"/>; the texts themselves are older.</summary>
    public static Day Date => new(2026, 11, 29);

    /// <summary>
    /// The SHA-256 of the canonical corpus, as 64 lower-case hexadecimal digits: the same facts give the same fingerprint, however the seeds are
    /// formatted, ordered or split into files. What a test suite pins.
    /// </summary>
    public static partial string Fingerprint { get; }

    /// <summary>Every fact of every table: table by table, by key within a table.</summary>
    public static Rows<IFact> Facts => Jtr.Data.Facts.All;

    /// <summary>Every key that was published and is no longer: why, since when, and what replaces it; by key. Empty while none was withdrawn.</summary>
    public static Rows<Withdrawal> Withdrawn => Jtr.Data.Withdrawn.All;

    /// <summary>Every correction of a fact: which property, what it was, what it became, why and since which version; by key. <see cref="HistoryOf(string)"/> gives those of one fact.</summary>
    public static Rows<Correction> Corrections => Jtr.Data.Corrections.All;

    /// <summary>What has happened to a key since it was first published: corrections, the keys that it replaced, and its tombstone if it was withdrawn.</summary>
    /// <param name="key">The key of a fact, or one that was withdrawn.</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    /// <exception cref="KeyNotFoundException">The key is neither; the message suggests the closest key.</exception>
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
    /// Pins rows that a test suite relies on: <c>Corpus.Pin(Events.AsoVisitsTaiwan, Actors.TaroAso).Verify("facts.pin")</c> fails only where one of them has changed, and says what was and what is.
    /// </summary>
    /// <param name="rows">At least one row of any tables.</param>
    /// <exception cref="ArgumentNullException">The rows are null.</exception>
    /// <exception cref="ArgumentException">There is no row, or a row is null.</exception>
    public static CorpusPin Pin(params IRow[] rows) => Pin((IEnumerable<IRow>)rows);

    /// <summary>Pins the rows of a view or the answers to a query: a row more or less is a difference, too.</summary>
    /// <inheritdoc cref="Pin(IRow[])"/>
    public static CorpusPin Pin(IEnumerable<IRow> rows) => CorpusPin.Of(Version, rows, WhyWithdrawn);

    /// <summary>Why a row is gone and what replaces it; null where its key was not withdrawn.</summary>
    private static string? WhyWithdrawn(string table, string key)
    {
        if (Jtr.Data.Withdrawn.Find(key) is not { } withdrawal || withdrawal.FormerTable != table)
            return null;
        string replacement = withdrawal.ReplacedBy is { } fact ? $" Use {fact.Table}/{fact.Key} instead." : "";
        return $"It was withdrawn in corpus {withdrawal.Version}: {withdrawal.Reason}{replacement}";
    }
}
