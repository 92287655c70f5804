using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>
/// A relation between two entities, asserted or denied. An absence that a text states is a relation with status
/// <see cref="RelationStatus.Negated"/>. Immutable and thread-safe.
/// </summary>
[CorpusTable("relations", Headline = nameof(Summary), Details = [nameof(Validity), nameof(Status), "Evidence.Passage.Document.Label"])]
public sealed partial record Relation : IFact
{
    /// <inheritdoc/>
    public partial string Key { get; }

    /// <inheritdoc/>
    public partial string Summary { get; }

    /// <summary>The subject: the entity that the relation describes.</summary>
    [Index("BySubject")] public partial IEntity Subject { get; }

    /// <summary>The kind of relation, read from subject to object: "represents", "claims sovereignty over".</summary>
    [Index("ByKind", Step = "OfKind")] public partial RelationKind Kind { get; }

    /// <summary>The object: the entity to which the relation points.</summary>
    [Index("ByObject")] public partial IEntity Object { get; }

    /// <summary>The formality that the text gives it; null if it gives none. A negated formal relation denies only a formal relation.</summary>
    [Index("ByFormality", Step = "OfFormality")] public partial Formality? Formality { get; }

    /// <summary>The fields that it belongs to, if the kind does not imply them: a cooperation in economic or military matters.</summary>
    [Index("ByContext", Step = "InContext")] public partial ImmutableArray<Context> Contexts { get; }

    /// <summary>The status: asserted, negated, ended, proposed or hypothetical.</summary>
    [Index("ByStatus", Step = "WithStatus")] public partial RelationStatus Status { get; }

    /// <summary>The time throughout which the texts attest it; null if they give none.</summary>
    [Sorted(Throughout = true)] public partial EdtfDate? Validity { get; }

    /// <summary>The basis of that time; null without a time.</summary>
    public partial DateBasis? ValidityBasis { get; }

    /// <summary>The reasoning for that time, in one sentence; null if a text states it.</summary>
    public partial string? ValidityReasoning { get; }

    /// <summary>The actor to whom the relation is attributed: the actor whom the text reports, or its author for a judgement or a supposition; null if the text states it in its own voice.</summary>
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
