namespace Jtr.Data;

/// <summary>
/// The tombstone of a withdrawn key: the former table, the reason and the replacement. <c>Find</c> returns null for such a key, and the
/// exception of <c>Get</c> gives the reason. A withdrawn key is never reused. Immutable and thread-safe.
/// </summary>
[CorpusTable("withdrawn", Headline = nameof(Reason), Details = [nameof(FormerTable), nameof(Version), nameof(Date), nameof(ReplacedBy)])]
[Withdrawals]
public sealed partial record Withdrawal : IRow
{
    /// <summary>The key that was withdrawn.</summary>
    public partial string Key { get; }

    /// <summary>The table that had the key: <c>events</c>.</summary>
    public partial string FormerTable { get; }

    /// <summary>The reason, in one sentence of the project's own words.</summary>
    public partial string Reason { get; }

    /// <summary>The first version of the corpus without it: three numbers, as in Semantic Versioning.</summary>
    public partial string Version { get; }

    /// <summary>The day on which it was withdrawn.</summary>
    public partial EdtfDate Date { get; }

    /// <summary>The replacement; null if there is none.</summary>
    public partial IFact? ReplacedBy { get; }
}
