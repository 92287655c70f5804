using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>A post of a body: prime minister, spokesperson, defence attaché. A <see cref="Tenure"/> records who held it. Immutable and thread-safe.</summary>
[CorpusTable("offices", Headline = nameof(Summary), Details = ["Evidence.Passage.Document.Label"])]
public sealed partial record Office : IEntity
{
    /// <inheritdoc/>
    public partial string Key { get; }

    /// <inheritdoc/>
    public partial string Summary { get; }

    /// <inheritdoc/>
    [Distinct] public partial string Name { get; }

    /// <summary>The polity or body that it is a post of; null if the texts do not say, as for a professor whose university is not named.</summary>
    [Index("ByBody", Step = "OfBody")] public partial Actor? Body { get; }

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
