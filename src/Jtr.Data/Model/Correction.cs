namespace Jtr.Data;

/// <summary>
/// A correction of a published fact: the property, its value before and after, the reason and the version. Rewording of the project's own prose is not a correction. Immutable and thread-safe.
/// </summary>
[CorpusTable("corrections", Headline = nameof(Why), Details = ["Fact.Key", nameof(Property), nameof(Version)], KeysOnly = true)]
public sealed partial record Correction : IRow
{
    /// <inheritdoc/>
    public partial string Key { get; }

    /// <summary>The fact.</summary>
    [Index("ByFact", Step = "OfFact")] public partial IFact Fact { get; }

    /// <summary>The property, as <c>jtr export</c> names it: <c>date</c>, <c>participants</c>.</summary>
    public partial string Property { get; }

    /// <summary>The value before, as <c>jtr export</c> writes it: a text as it is, anything else as JSON; null if there was none.</summary>
    public partial string? Before { get; }

    /// <summary>The value after; null if the property was removed. It is the present value, unless a later correction changed the property again.</summary>
    public partial string? After { get; }

    /// <summary>The reason, in one sentence of the project's own words.</summary>
    public partial string Why { get; }

    /// <summary>The first version of the corpus with the new value: three numbers, as in Semantic Versioning.</summary>
    public partial string Version { get; }

    /// <summary>The day of the correction.</summary>
    [Sorted] public partial EdtfDate Date { get; }
}
