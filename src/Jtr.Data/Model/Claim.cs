using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>
/// Something that somebody holds, fears, predicts, advises or denies: the claimant, the voice, the people who passed it on, the subject and the time.
/// A claim records that something was said, not that it is true. Immutable and thread-safe.
/// </summary>
[CorpusTable("claims", Headline = nameof(Summary), Details = [nameof(Made), nameof(Voice), nameof(Claimant) + ".Name", "Evidence.Passage.Document.Label"])]
public sealed partial record Claim : IFact
{
    /// <inheritdoc/>
    public partial string Key { get; }

    /// <inheritdoc/>
    public partial string Summary { get; }

    /// <summary>The claimant.</summary>
    [Index("ByClaimant")] public partial Actor Claimant { get; }

    /// <summary>The voice in which it is made.</summary>
    [Index("ByVoice", Step = "InVoice")] public partial Voice Voice { get; }

    /// <summary>The chain of those who passed it on, from the claimant outwards: the spokesperson, then the agency, then the carrier; empty if nobody passed it on.</summary>
    public partial ImmutableArray<Attribution> Attribution { get; }

    /// <summary>The subjects of the claim: actors, instruments, events, other claims.</summary>
    [Index("ByTopic", Step = "About")] public partial ImmutableArray<IFact> About { get; }

    /// <summary>The actors whom the claimant addresses, urges, criticises or warns; empty if there are none.</summary>
    [Index("ByAddressee", Step = "AddressedTo")] public partial ImmutableArray<Actor> Addressees { get; }

    /// <summary>The date on which it was voiced; null if the texts do not say.</summary>
    public partial EdtfDate? Voiced { get; }

    /// <summary>The basis of that date; null without a date.</summary>
    public partial DateBasis? VoicedBasis { get; }

    /// <summary>The reasoning for that date, in one sentence; null if a text states it.</summary>
    public partial string? VoicedReasoning { get; }

    /// <summary>
    /// The date by which it was made, as far as is known: the date on which it was voiced or, if the texts do not say, the publication date of the text or teaser that contains it.
    /// <see cref="MadeBasis"/> tells which.
    /// </summary>
    [Sorted, DateElse(nameof(Voiced), "Evidence.Passage.Published")] public partial EdtfDate? Made { get; }

    /// <summary>The time that the claim speaks of, if it differs from the time when it was voiced; otherwise, null.</summary>
    public partial EdtfDate? For { get; }

    /// <summary>The wording, if the fact is the wording itself: at most six words, as printed; otherwise, null.</summary>
    public partial string? Quoted { get; }

    /// <summary>The fields that it belongs to.</summary>
    [Index("ByContext", Step = "InContext")] public partial ImmutableArray<Context> Contexts { get; }

    /// <inheritdoc/>
    public partial bool IsPeripheral { get; }

    /// <inheritdoc/>
    public partial ReviewState? Review { get; }

    /// <inheritdoc/>
    public DateExtent? When => Made?.Within();

    /// <inheritdoc/>
    public partial ImmutableArray<Evidence> Evidence { get; }
}
