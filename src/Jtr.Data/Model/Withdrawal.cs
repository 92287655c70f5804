namespace Jtr.Data;

/// <summary>
/// The tombstone of a key that was published and is no longer: what it was, why it went, and what replaces it. <c>Find</c> gives null for such a key, and the
/// error of <c>Get</c> says what is said here. A withdrawn key is never used again. Immutable and thread-safe.
/// </summary>
[CorpusTable("withdrawn", Headline = nameof(Reason), Details = [nameof(FormerTable), nameof(Version), nameof(Date), nameof(ReplacedBy)])]
[Withdrawals]
public sealed partial record Withdrawal : IRow
{
    /// <summary>The key that was withdrawn.</summary>
    public partial string Key { get; }

    /// <summary>The table that had the key: <c>events</c>.</summary>
    public partial string FormerTable { get; }

    /// <summary>Why it was withdrawn, in one sentence of the project's own words.</summary>
    public partial string Reason { get; }

    /// <summary>The first version of the corpus without it: three numbers, as in Semantic Versioning.</summary>
    public partial string Version { get; }

    /// <summary>The day on which it was withdrawn.</summary>
    public partial EdtfDate Date { get; }

    /// <summary>The fact to use in its place; null when there is none.</summary>
    public partial IFact? ReplacedBy { get; }
}
