namespace Jtr.Data;

/// <summary>
/// Why a fact is right although a claim-fit lint finds that it does not fit its words: for the lint, and for whoever reads the fact. Immutable and thread-safe.
/// </summary>
[CorpusTable("fits", Headline = nameof(Why), Details = [nameof(Rule), "Fact.Key"], KeysOnly = true)]
public sealed partial record FitExemption : IRow
{
    /// <summary>The permanent key.</summary>
    public partial string Key { get; }

    /// <summary>The fact.</summary>
    [Index("ByFact", Step = "OfFact")] public partial IFact Fact { get; }

    /// <summary>The id of the lint that it is excepted from: <c>FIT003</c>.</summary>
    public partial string Rule { get; }

    /// <summary>Why the fact fits all the same, in one sentence of the project's own words.</summary>
    public partial string Why { get; }
}
