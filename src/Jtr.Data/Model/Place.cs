using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>A place on the map. Its government is recorded as a relation, not as a property. Immutable and thread-safe.</summary>
[CorpusTable("places", Headline = nameof(Summary), Details = ["Evidence.Passage.Document.Label"])]
public sealed partial record Place : IEntity
{
    /// <inheritdoc/>
    public partial string Key { get; }

    /// <inheritdoc/>
    public partial string Summary { get; }

    /// <inheritdoc/>
    [Distinct] public partial string Name { get; }

    /// <summary>The kind of place.</summary>
    [Index("ByKind", Step = "OfKind")] public partial PlaceKind Kind { get; }

    /// <summary>The place that contains it; null for an outermost place.</summary>
    [Hierarchy, Index("ByContainer", Step = "Within", Below = true)] public partial Place? Within { get; }

    /// <inheritdoc/>
    public partial ImmutableArray<Name> Names { get; }

    /// <inheritdoc/>
    public partial bool IsPeripheral { get; }

    /// <inheritdoc/>
    public partial ReviewState? Review { get; }

    /// <inheritdoc/>
    public DateExtent? When => null;

    /// <inheritdoc/>
    public partial ImmutableArray<Evidence> Evidence { get; }
}
