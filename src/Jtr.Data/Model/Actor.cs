using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>
/// A polity, body, party, person or unnamed source that acts, speaks or is spoken of. Statehood is never a property of an actor:
/// recognition and claims to sovereignty are relations. Immutable and thread-safe.
/// </summary>
[CorpusTable("actors", Headline = nameof(Summary), Details = ["Evidence.Passage.Document.Label"])]
[ReferredTo]
public sealed partial record Actor : IEntity
{
    /// <inheritdoc/>
    public partial string Key { get; }

    /// <inheritdoc/>
    public partial string Summary { get; }

    /// <inheritdoc/>
    [Distinct] public partial string Name { get; }

    /// <summary>The kind of actor.</summary>
    [Index("ByKind", Step = "OfKind")] public partial ActorKind Kind { get; }

    /// <summary>The polity or body that it belongs to; null if it belongs to none or the texts do not say.</summary>
    [Hierarchy, Index("ByParent", Step = "PartOf", Below = true)] public partial Actor? Of { get; }

    /// <inheritdoc/>
    public partial ImmutableArray<Name> Names { get; }

    /// <summary>The number of people in an unnamed source, if the text counts them; null if it does not, and for every other kind.</summary>
    public partial int? PersonCount { get; }

    /// <summary>Identifiers in other registers, checked by hand; empty if there are none.</summary>
    public partial ImmutableArray<Identifier> Identifiers { get; }

    /// <inheritdoc/>
    public partial bool IsPeripheral { get; }

    /// <inheritdoc/>
    public partial ReviewState? Review { get; }

    /// <inheritdoc/>
    public DateExtent? When => null;

    /// <inheritdoc/>
    public partial ImmutableArray<Evidence> Evidence { get; }
}
