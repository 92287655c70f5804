using System.Collections.Generic;
using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Plans;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>A row on the timeline.</summary>
/// <param name="Row">The row.</param>
/// <param name="Date">Its date; null if it has none.</param>
/// <param name="Bar">The bar of the date; null if the date has no day.</param>
/// <param name="Standing">The status, which sets the style of the bar.</param>
/// <param name="IsPeripheral">True if the row is peripheral.</param>
/// <param name="Lanes">The lane for each way of grouping, in their order.</param>
/// <param name="Actors">The keys of the participants and of the wholes that they belong to.</param>
/// <param name="Texts">The keys of the texts that it rests on.</param>
internal sealed record TimelineEntry(
    AtlasRow Row,
    EdtfDate? Date,
    TimeBar? Bar,
    Standing Standing,
    bool IsPeripheral,
    IReadOnlyList<string> Lanes,
    IReadOnlyList<string> Actors,
    IReadOnlyList<string> Texts);
