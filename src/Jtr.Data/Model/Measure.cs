using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>
/// A number that a text gives, with its comparator: "about 21,700", "over 28", "only 100 km". Immutable and thread-safe.
/// </summary>
[CorpusTable("measures", Headline = nameof(Summary), Details = [nameof(AsOf), "Evidence.Passage.Document.Label"])]
public sealed partial record Measure : IFact
{
    /// <inheritdoc/>
    public partial string Key { get; }

    /// <inheritdoc/>
    public partial string Summary { get; }

    /// <summary>What kind of quantity it is.</summary>
    [Index("ByQuantity", Step = "OfQuantity")] public partial Quantity Quantity { get; }

    /// <summary>What exactly is counted or measured, in the project's own words.</summary>
    public partial string What { get; }

    /// <summary>How the number is to be read.</summary>
    public partial Comparator Comparator { get; }

    /// <summary>The number as printed, in <see cref="Unit"/>; for a range, null.</summary>
    public partial decimal? Value { get; }

    /// <summary>The lower end of a range, in <see cref="Unit"/>; null when the text gives no range.</summary>
    public partial decimal? Low { get; }

    /// <summary>The upper end of a range, in <see cref="Unit"/>; null when the text gives no range.</summary>
    public partial decimal? High { get; }

    /// <summary>The unit of the numbers.</summary>
    [Index("ByUnit", Step = "InUnit")] public partial Unit Unit { get; }

    /// <summary>The same quantity in other units, where the text prints both; empty otherwise.</summary>
    public partial ImmutableArray<Conversion> AlsoGivenAs { get; }

    /// <summary>The time that the number is for; null when the text gives none.</summary>
    [Sorted] public partial EdtfDate? AsOf { get; }

    /// <summary>How that time is known; null without one.</summary>
    public partial DateBasis? AsOfBasis { get; }

    /// <summary>Why that time, in one sentence; null when a text states it.</summary>
    public partial string? AsOfReasoning { get; }

    /// <summary>Of whom or what; null when the number is of an event or of nothing that the corpus records.</summary>
    [Index("BySubject")] public partial IEntity? Of { get; }

    /// <summary>The event that it is a number of; null when it is of none.</summary>
    [Index("ByEvent")] public partial Event? Event { get; }

    /// <summary>The first end of a distance or span; null for other quantities.</summary>
    [Index("BySubject")] public partial IEntity? From { get; }

    /// <summary>The second end of a distance or span; null for other quantities.</summary>
    [Index("BySubject")] public partial IEntity? To { get; }

    /// <summary>On whose word the number stands: whom the text reports, or its author where it is a judgement or a supposition; null where the text states it in its own voice.</summary>
    [Index("ByAuthority", Step = "AccordingTo")] public partial Actor? AccordingTo { get; }

    /// <inheritdoc/>
    public partial bool IsPeripheral { get; }

    /// <inheritdoc/>
    public partial ReviewState? Review { get; }

    /// <inheritdoc/>
    public DateExtent? When => AsOf?.Within();

    /// <inheritdoc/>
    public partial ImmutableArray<Evidence> Evidence { get; }
}
