namespace Jtr.Data;

/// <summary>
/// A property of a fact that was published with another value: what it was, what it became, why, and since when. Rewording of the project's own prose is none. Immutable and thread-safe.
/// </summary>
[CorpusTable("corrections", Headline = nameof(Why), Details = ["Fact.Key", nameof(Property), nameof(Version)], KeysOnly = true)]
public sealed partial record Correction : IRow
{
    /// <summary>The permanent key.</summary>
    public partial string Key { get; }

    /// <summary>The fact.</summary>
    [Index("ByFact", Step = "OfFact")] public partial IFact Fact { get; }

    /// <summary>The property, as <c>jtr export</c> names it: <c>date</c>, <c>participants</c>.</summary>
    public partial string Property { get; }

    /// <summary>The value before, as <c>jtr export</c> writes it: a text as it is, anything else as JSON; null where there was none.</summary>
    public partial string? Before { get; }

    /// <summary>The value that took its place; null where the property was taken away. It is the value of today, unless a later correction of the property changed it again.</summary>
    public partial string? After { get; }

    /// <summary>Why, in one sentence of the project's own words.</summary>
    public partial string Why { get; }

    /// <summary>The first version of the corpus with the new value: three numbers, as in Semantic Versioning.</summary>
    public partial string Version { get; }

    /// <summary>The day of the correction.</summary>
    [Sorted] public partial EdtfDate Date { get; }
}
