using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>
/// Something that happened, or that is planned, proposed, halted, supposed or denied; see <see cref="Status"/>. Immutable and thread-safe.
/// </summary>
[CorpusTable("events", Headline = nameof(Summary), Details = [nameof(Date), nameof(Status), "Evidence.Passage.Document.Label"])]
public sealed partial record Event : IFact
{
    /// <inheritdoc/>
    public partial string Key { get; }

    /// <inheritdoc/>
    public partial string Summary { get; }

    /// <summary>The kind of event.</summary>
    [Index("ByKind", Step = "OfKind")] public partial EventKind Kind { get; }

    /// <summary>The status: occurred, ongoing, planned, proposed, halted, hypothetical or negated.</summary>
    [Index("ByStatus", Step = "WithStatus"), DefaultFilter(EventStatus.Occurred, EventStatus.Ongoing)] public partial EventStatus Status { get; }

    /// <summary>The date within which it happened; null if the texts give no date from which to compute it.</summary>
    [Sorted] public partial EdtfDate? Date { get; }

    /// <summary>The basis of the date; null without a date.</summary>
    public partial DateBasis? DateBasis { get; }

    /// <summary>The reasoning for that date, in one sentence; null if a text states it.</summary>
    public partial string? DateReasoning { get; }

    /// <summary>The participants and their roles.</summary>
    public partial ImmutableArray<Participation> Participants { get; }

    /// <summary>The place where it happened; null if the texts do not say.</summary>
    [Index("ByPlace", Step = "At", Below = true)] public partial Place? Place { get; }

    /// <summary>The instrument that it made, changed or concerned; null if there is none.</summary>
    [Index("ByInstrument", Step = "About")] public partial Instrument? Instrument { get; }

    /// <summary>The event category of PLOVER 0.8; null if none fits.</summary>
    [Index("ByCategory", Step = "InCategory")] public partial PloverCategory? Category { get; }

    /// <summary>The fields that it belongs to.</summary>
    [Index("ByContext", Step = "InContext")] public partial ImmutableArray<Context> Contexts { get; }

    /// <summary>The actor to whom the event is attributed: the actor whom the text reports, or its author for a judgement or a supposition; null if the text states it in its own voice.</summary>
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
