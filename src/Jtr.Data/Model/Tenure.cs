using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>
/// The holding of an office, for the time that a text attests: "then prime minister" in a passage about 2019 attests only 2019. Immutable and thread-safe.
/// </summary>
[CorpusTable("tenures", Headline = nameof(Summary), Details = [nameof(Attested), "Evidence.Passage.Document.Label"])]
public sealed partial record Tenure : IFact
{
    /// <inheritdoc/>
    public partial string Key { get; }

    /// <inheritdoc/>
    public partial string Summary { get; }

    /// <summary>The office.</summary>
    [Index("ByOffice", Step = "OfOffice")] public partial Office Office { get; }

    /// <summary>The holder.</summary>
    [Index("ByHolder", Step = "HeldBy")] public partial Actor Holder { get; }

    /// <summary>The capacity in which the text names the holder.</summary>
    [Index("ByCapacity", Step = "InCapacity"), DefaultFilter(TenureCapacity.Incumbent, TenureCapacity.DeFacto)]
    public partial TenureCapacity Capacity { get; }

    /// <summary>The time for which the text attests it, not the whole time in office. With <see cref="TenureCapacity.Former"/>, the time by which the office had been left.</summary>
    [Sorted(Throughout = true)] public partial EdtfDate Attested { get; }

    /// <summary>The basis of that time.</summary>
    public partial DateBasis AttestedBasis { get; }

    /// <summary>The reasoning for that time, in one sentence; null if the text states it.</summary>
    public partial string? AttestedReasoning { get; }

    /// <summary>The actor to whom the tenure is attributed: the actor whom the text reports, or its author for a judgement or a supposition; null if the text states it in its own voice.</summary>
    [Index("ByAuthority", Step = "AccordingTo")] public partial Actor? AccordingTo { get; }

    /// <inheritdoc/>
    public partial bool IsPeripheral { get; }

    /// <inheritdoc/>
    public partial ReviewState? Review { get; }

    /// <inheritdoc/>
    public DateExtent? When => Attested.Throughout();

    /// <inheritdoc/>
    public partial ImmutableArray<Evidence> Evidence { get; }
}
