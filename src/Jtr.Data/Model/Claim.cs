using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>
/// What somebody holds, fears, predicts, advises, denies: the claimant, the voice, who passed it on, about what and for when.
/// That a claim is in the corpus says that it was made, never that it is true. Immutable and thread-safe.
/// </summary>
[CorpusTable("claims", Headline = nameof(Summary), Details = [nameof(Made), nameof(Voice), nameof(Claimant) + ".Name", "Evidence.Passage.Document.Label"])]
public sealed partial record Claim : IFact
{
    /// <inheritdoc/>
    public partial string Key { get; }

    /// <inheritdoc/>
    public partial string Summary { get; }

    /// <summary>Whose claim it is.</summary>
    [Index("ByClaimant")] public partial Actor Claimant { get; }

    /// <summary>In what voice it is made.</summary>
    [Index("ByVoice", Step = "InVoice")] public partial Voice Voice { get; }

    /// <summary>Who passed it on, from the claimant outwards: the spokesperson, then the agency, then the carrier; empty when the claimant is the author.</summary>
    public partial ImmutableArray<Attribution> Attribution { get; }

    /// <summary>Whom and what it is about: actors, instruments, events, other claims.</summary>
    [Index("ByTopic", Step = "About")] public partial ImmutableArray<IFact> About { get; }

    /// <summary>Whom the claimant addresses, urges, criticises or warns; empty when nobody.</summary>
    [Index("ByAddressee", Step = "AddressedTo")] public partial ImmutableArray<Actor> Addressees { get; }

    /// <summary>When it was voiced; null when the texts do not say.</summary>
    public partial EdtfDate? Voiced { get; }

    /// <summary>How that date is known; null without one.</summary>
    public partial DateBasis? VoicedBasis { get; }

    /// <summary>Why that date, in one sentence; null when a text states it.</summary>
    public partial string? VoicedReasoning { get; }

    /// <summary>
    /// When it was made, as far as is known: when it was voiced and, where the texts do not say, when the words that have it were published, by which it was made: the text, or the article of a teaser.
    /// <see cref="MadeBasis"/> says which.
    /// </summary>
    [Sorted, DateElse(nameof(Voiced), "Evidence.Passage.Published")] public partial EdtfDate? Made { get; }

    /// <summary>The time that the claim speaks of, when it is another than when it was voiced; null otherwise.</summary>
    public partial EdtfDate? For { get; }

    /// <summary>The wording itself where the wording is the fact: at most six words, as printed; null otherwise.</summary>
    public partial string? Quoted { get; }

    /// <summary>The fields it belongs to.</summary>
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
