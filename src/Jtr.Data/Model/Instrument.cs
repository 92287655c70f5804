using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>A text with force or intent: a memorandum, communiqué, statute, bill or strategy, whether it exists or is only advocated. Immutable and thread-safe.</summary>
[CorpusTable("instruments", Headline = nameof(Summary), Details = [nameof(Date), "Evidence.Passage.Document.Label"])]
public sealed partial record Instrument : IEntity
{
    /// <inheritdoc/>
    public partial string Key { get; }

    /// <inheritdoc/>
    public partial string Summary { get; }

    /// <summary>The title in English; a description in our own words if the texts print no title.</summary>
    [Distinct] public partial string Name { get; }

    /// <summary>The kind of instrument.</summary>
    [Index("ByKind", Step = "OfKind")] public partial InstrumentKind Kind { get; }

    /// <summary>The status: existing, proposed, advocated, hypothetical, ended or rejected.</summary>
    [Index("ByStatus", Step = "WithStatus")] public partial InstrumentStatus Status { get; }

    /// <summary>The parties: the polities or bodies that it binds, regardless of who signed for them; empty if the texts name none.</summary>
    [Index("ByParty", Step = "WithParty")] public partial ImmutableArray<Actor> Parties { get; }

    /// <summary>The signatories or issuers, in printed order; empty if the texts name none.</summary>
    [Index("BySignatory", Step = "SignedBy")] public partial ImmutableArray<Actor> Signatories { get; }

    /// <summary>The date on which it was signed, issued or passed; null if the texts do not say.</summary>
    [Sorted] public partial EdtfDate? Date { get; }

    /// <summary>The basis of that date; null without a date.</summary>
    public partial DateBasis? DateBasis { get; }

    /// <summary>The reasoning for that date, in one sentence; null if a text states it.</summary>
    public partial string? DateReasoning { get; }

    /// <inheritdoc/>
    public partial ImmutableArray<Name> Names { get; }

    /// <summary>Its provisions, in printed order; empty if its content is not known.</summary>
    [Inverse(nameof(Provision.Instrument), OrderBy = nameof(Provision.Ordinal))] public partial Rows<Provision> Provisions { get; }

    /// <summary>The actor to whom the instrument is attributed: the actor whom the text reports, or its author for a judgement or a supposition; null if the text states it in its own voice.</summary>
    [Index("ByAuthority", Step = "AccordingTo")] public partial Actor? AccordingTo { get; }

    /// <inheritdoc/>
    public partial bool IsPeripheral { get; }

    /// <inheritdoc/>
    public partial ReviewState? Review { get; }

    /// <inheritdoc/>
    public DateExtent? When => Date?.Within();

    /// <inheritdoc/>
    public partial ImmutableArray<Evidence> Evidence { get; }
}
