using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>
/// That two entities stand in a relation, or do not: an absence that a text states is a relation with status
/// <see cref="RelationStatus.Negated"/>. Immutable and thread-safe.
/// </summary>
[CorpusTable("relations", Headline = nameof(Summary), Details = [nameof(Validity), nameof(Status), "Evidence.Passage.Document.Label"])]
public sealed partial record Relation : IFact
{
    /// <inheritdoc/>
    public partial string Key { get; }

    /// <inheritdoc/>
    public partial string Summary { get; }

    /// <summary>The one of which the relation is said.</summary>
    [Index("BySubject")] public partial IEntity Subject { get; }

    /// <summary>What the relation is, read from subject to object: "represents", "claims sovereignty over".</summary>
    [Index("ByKind", Step = "OfKind")] public partial RelationKind Kind { get; }

    /// <summary>The one towards which it stands.</summary>
    [Index("ByObject")] public partial IEntity Object { get; }

    /// <summary>Whether the text says that it is formal or informal; null where it says neither. A negated relation that is formal denies a formal one, and no more.</summary>
    [Index("ByFormality", Step = "OfFormality")] public partial Formality? Formality { get; }

    /// <summary>The fields it belongs to, where the kind does not say them: a cooperation in economic or military matters.</summary>
    [Index("ByContext", Step = "InContext")] public partial ImmutableArray<Context> Contexts { get; }

    /// <summary>Whether it holds, and if not, what it is.</summary>
    [Index("ByStatus", Step = "WithStatus")] public partial RelationStatus Status { get; }

    /// <summary>The time throughout which the texts attest it; null when they give none.</summary>
    [Sorted(Throughout = true)] public partial EdtfDate? Validity { get; }

    /// <summary>How that time is known; null without one.</summary>
    public partial DateBasis? ValidityBasis { get; }

    /// <summary>Why that time, in one sentence; null when a text states it.</summary>
    public partial string? ValidityReasoning { get; }

    /// <summary>On whose word the relation stands: whom the text reports, or its author where it is a judgement or a supposition; null where the text states it in its own voice.</summary>
    [Index("ByAuthority", Step = "AccordingTo")] public partial Actor? AccordingTo { get; }

    /// <inheritdoc/>
    public partial bool IsPeripheral { get; }

    /// <inheritdoc/>
    public partial ReviewState? Review { get; }

    /// <inheritdoc/>
    public DateExtent? When => Validity?.Throughout();

    /// <inheritdoc/>
    public partial ImmutableArray<Evidence> Evidence { get; }
}
