using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>
/// A provision of an instrument, existing or proposed, as a fact of its own that can be cited, disputed and linked. Immutable and thread-safe.
/// </summary>
[CorpusTable("provisions", Headline = nameof(Summary), Details = [nameof(Status), "Evidence.Passage.Document.Label"])]
public sealed partial record Provision : IFact
{
    /// <inheritdoc/>
    public partial string Key { get; }

    /// <inheritdoc/>
    public partial string Summary { get; }

    /// <summary>The instrument that contains it.</summary>
    [Index("ByInstrument", Step = "OfInstrument")] public partial Instrument Instrument { get; }

    /// <summary>Its position among the provisions of the instrument in printed order, from 1.</summary>
    public partial int Ordinal { get; }

    /// <summary>The status of this provision.</summary>
    [Index("ByStatus", Step = "WithStatus")] public partial InstrumentStatus Status { get; }

    /// <summary>The condition under which it applies, in one line of the project's own words: "in a contingency"; null if it is unconditional.</summary>
    public partial string? Condition { get; }

    /// <summary>The actor to whom the provision is attributed: the actor whom the text reports, or its author for a judgement or a supposition; null if the text states it in its own voice.</summary>
    [Index("ByAuthority", Step = "AccordingTo")] public partial Actor? AccordingTo { get; }

    /// <inheritdoc/>
    public partial bool IsPeripheral { get; }

    /// <inheritdoc/>
    public partial ReviewState? Review { get; }

    /// <summary>The date on which the instrument was signed, issued or passed; see <see cref="Instrument.When"/>.</summary>
    public DateExtent? When => Instrument.When;

    /// <inheritdoc/>
    public partial ImmutableArray<Evidence> Evidence { get; }
}
