namespace Jtr.Data;

/// <summary>
/// An exemption of a fact from a lint rule, with the reason why the fact is right although the rule reports that it does not fit its cited text. Immutable and thread-safe.
/// </summary>
[CorpusTable("fits", Headline = nameof(Why), Details = [nameof(Rule), "Fact.Key"], KeysOnly = true)]
public sealed partial record FitExemption : IRow
{
    /// <inheritdoc/>
    public partial string Key { get; }

    /// <summary>The fact.</summary>
    [Index("ByFact", Step = "OfFact")] public partial IFact Fact { get; }

    /// <summary>The id of the lint rule from which the fact is exempt: <c>FIT003</c>.</summary>
    public partial string Rule { get; }

    /// <summary>The reason why the fact nevertheless fits, in one sentence of the project's own words.</summary>
    public partial string Why { get; }
}
