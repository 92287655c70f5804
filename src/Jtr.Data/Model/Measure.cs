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

    /// <summary>The kind of quantity.</summary>
    [Index("ByQuantity", Step = "OfQuantity")] public partial Quantity Quantity { get; }

    /// <summary>The thing that is counted or measured, in the project's own words.</summary>
    public partial string What { get; }

    /// <summary>The reading of the number: exact, approximate or a bound.</summary>
    public partial Comparator Comparator { get; }

    /// <summary>The number as printed, in <see cref="Unit"/>; null for a range.</summary>
    public partial decimal? Value { get; }

    /// <summary>The lower end of a range, in <see cref="Unit"/>; null if the text gives no range.</summary>
    public partial decimal? Low { get; }

    /// <summary>The upper end of a range, in <see cref="Unit"/>; null if the text gives no range.</summary>
    public partial decimal? High { get; }

    /// <summary>The unit of the numbers.</summary>
    [Index("ByUnit", Step = "InUnit")] public partial Unit Unit { get; }

    /// <summary>The same quantity in other units, if the text prints both; otherwise, empty.</summary>
    public partial ImmutableArray<Conversion> AlsoGivenAs { get; }

    /// <summary>The time to which the number applies; null if the text gives none.</summary>
    [Sorted] public partial EdtfDate? AsOf { get; }

    /// <summary>The basis of that time; null without a time.</summary>
    public partial DateBasis? AsOfBasis { get; }

    /// <summary>The reasoning for that time, in one sentence; null if a text states it.</summary>
    public partial string? AsOfReasoning { get; }

    /// <summary>The entity that the number describes; null if it describes an event, or something that the corpus does not record.</summary>
    [Index("BySubject")] public partial IEntity? Of { get; }

    /// <summary>The event that the number describes; null if it does not describe an event.</summary>
    [Index("ByEvent")] public partial Event? Event { get; }

    /// <summary>The first end of a distance or span; null for other quantities.</summary>
    [Index("BySubject")] public partial IEntity? From { get; }

    /// <summary>The second end of a distance or span; null for other quantities.</summary>
    [Index("BySubject")] public partial IEntity? To { get; }

    /// <summary>The actor to whom the number is attributed: the actor whom the text reports, or its author for a judgement or a supposition; null if the text states it in its own voice.</summary>
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
