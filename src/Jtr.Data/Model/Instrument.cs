using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>A text with force or intent: memorandum, communiqué, statute, bill, strategy; or one that is only advocated. Immutable and thread-safe.</summary>
[CorpusTable("instruments", Headline = nameof(Summary), Details = [nameof(Date), "Evidence.Passage.Document.Label"])]
public sealed partial record Instrument : IEntity
{
    /// <inheritdoc/>
    public partial string Key { get; }

    /// <inheritdoc/>
    public partial string Summary { get; }

    /// <summary>The title in English; a description in our own words when the texts print no title.</summary>
    [Distinct] public partial string Name { get; }

    /// <summary>What kind of instrument it is.</summary>
    [Index("ByKind", Step = "OfKind")] public partial InstrumentKind Kind { get; }

    /// <summary>How far it has come.</summary>
    [Index("ByStatus", Step = "WithStatus")] public partial InstrumentStatus Status { get; }

    /// <summary>The polities or bodies between which it stands, whoever signed for them; empty when the texts name none.</summary>
    [Index("ByParty", Step = "WithParty")] public partial ImmutableArray<Actor> Parties { get; }

    /// <summary>Those who signed or issued it, in printed order; empty when the texts name none.</summary>
    [Index("BySignatory", Step = "SignedBy")] public partial ImmutableArray<Actor> Signatories { get; }

    /// <summary>When it was signed, issued or passed; null when the texts do not say.</summary>
    [Sorted] public partial EdtfDate? Date { get; }

    /// <summary>How that date is known; null without a date.</summary>
    public partial DateBasis? DateBasis { get; }

    /// <summary>Why that date, in one sentence; null when a text states it.</summary>
    public partial string? DateReasoning { get; }

    /// <inheritdoc/>
    public partial ImmutableArray<Name> Names { get; }

    /// <summary>What it provides, one by one, in printed order; empty when its content is not known.</summary>
    [Inverse(nameof(Provision.Instrument), OrderBy = nameof(Provision.Ordinal))] public partial Rows<Provision> Provisions { get; }

    /// <summary>On whose word the instrument stands: whom the text reports, or its author where it is a judgement or a supposition; null where the text states it in its own voice.</summary>
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
