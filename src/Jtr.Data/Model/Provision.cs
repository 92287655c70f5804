using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>
/// One thing that an instrument provides or would provide, as a fact of its own that can be cited, disputed and linked. Immutable and thread-safe.
/// </summary>
[CorpusTable("provisions", Headline = nameof(Summary), Details = [nameof(Status), "Evidence.Passage.Document.Label"])]
public sealed partial record Provision : IFact
{
    /// <inheritdoc/>
    public partial string Key { get; }

    /// <inheritdoc/>
    public partial string Summary { get; }

    /// <summary>The instrument that provides it.</summary>
    [Index("ByInstrument", Step = "OfInstrument")] public partial Instrument Instrument { get; }

    /// <summary>Its place among the provisions of the instrument, in printed order; the first is 1.</summary>
    public partial int Ordinal { get; }

    /// <summary>How far this provision has come.</summary>
    [Index("ByStatus", Step = "WithStatus")] public partial InstrumentStatus Status { get; }

    /// <summary>When it applies, in one line of the project's own words: "in a contingency"; null where it applies without a condition.</summary>
    public partial string? Condition { get; }

    /// <summary>On whose word the provision stands: whom the text reports, or its author where it is a judgement or a supposition; null where the text states it in its own voice.</summary>
    [Index("ByAuthority", Step = "AccordingTo")] public partial Actor? AccordingTo { get; }

    /// <inheritdoc/>
    public partial bool IsPeripheral { get; }

    /// <inheritdoc/>
    public partial ReviewState? Review { get; }

    /// <summary>When the instrument was signed, issued or passed: see <see cref="Instrument.When"/>.</summary>
    public DateExtent? When => Instrument.When;

    /// <inheritdoc/>
    public partial ImmutableArray<Evidence> Evidence { get; }
}
