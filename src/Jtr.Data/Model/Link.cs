using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>A link between two facts, read from the first to the second: the criticism responds to the remark. Immutable and thread-safe.</summary>
[CorpusTable("links", Headline = nameof(Summary), Details = ["Evidence.Passage.Document.Label"])]
public sealed partial record Link : IFact
{
    /// <inheritdoc/>
    public partial string Key { get; }

    /// <inheritdoc/>
    public partial string Summary { get; }

    /// <summary>The first fact, from which the link leads.</summary>
    [Index("ByFrom", Step = "From")] public partial IFact From { get; }

    /// <summary>The kind of link, read from the first fact to the second.</summary>
    [Index("ByKind", Step = "OfKind")] public partial LinkKind Kind { get; }

    /// <summary>The second fact, to which the link leads.</summary>
    [Index("ByTo", Step = "To")] public partial IFact To { get; }

    /// <inheritdoc/>
    public partial bool IsPeripheral { get; }

    /// <inheritdoc/>
    public partial ReviewState? Review { get; }

    /// <inheritdoc/>
    public DateExtent? When => null;

    /// <inheritdoc/>
    public partial ImmutableArray<Evidence> Evidence { get; }
}
