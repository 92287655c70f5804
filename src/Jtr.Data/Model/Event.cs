using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>
/// Something that happened, or that is planned, proposed, halted, supposed or denied: <see cref="Status"/> says which. Immutable and thread-safe.
/// </summary>
[CorpusTable("events", Headline = nameof(Summary), Details = [nameof(Date), nameof(Status), "Evidence.Passage.Document.Label"])]
public sealed partial record Event : IFact
{
    /// <inheritdoc/>
    public partial string Key { get; }

    /// <inheritdoc/>
    public partial string Summary { get; }

    /// <summary>What kind of event it is.</summary>
    [Index("ByKind", Step = "OfKind")] public partial EventKind Kind { get; }

    /// <summary>Whether it happened, and if not, what it is.</summary>
    [Index("ByStatus", Step = "WithStatus"), DefaultFilter(EventStatus.Occurred, EventStatus.Ongoing)] public partial EventStatus Status { get; }

    /// <summary>When it happened, within this date; null when the texts give no date to reckon from.</summary>
    [Sorted] public partial EdtfDate? Date { get; }

    /// <summary>How the date is known; null without a date.</summary>
    public partial DateBasis? DateBasis { get; }

    /// <summary>Why that date, in one sentence; null when a text states it.</summary>
    public partial string? DateReasoning { get; }

    /// <summary>Who took part, and as what.</summary>
    public partial ImmutableArray<Participation> Participants { get; }

    /// <summary>Where it happened; null when the texts do not say.</summary>
    [Index("ByPlace", Step = "At", Below = true)] public partial Place? Place { get; }

    /// <summary>The instrument that it made, changed or concerned; null when there is none.</summary>
    [Index("ByInstrument", Step = "About")] public partial Instrument? Instrument { get; }

    /// <summary>The category of PLOVER 0.8; null where none fits.</summary>
    [Index("ByCategory", Step = "InCategory")] public partial PloverCategory? Category { get; }

    /// <summary>The fields it belongs to.</summary>
    [Index("ByContext", Step = "InContext")] public partial ImmutableArray<Context> Contexts { get; }

    /// <summary>On whose word the event stands: whom the text reports, or its author where it is a judgement or a supposition; null where the text states it in its own voice.</summary>
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
