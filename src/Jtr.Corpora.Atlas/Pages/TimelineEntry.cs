using System.Collections.Generic;
using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Plans;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>A row on the timeline.</summary>
/// <param name="Row">The row.</param>
/// <param name="Date">Its date; null where it has none.</param>
/// <param name="Bar">What is drawn of the date; null where it has no day.</param>
/// <param name="Standing">Whether it is said to have been.</param>
/// <param name="IsPeripheral">Whether it is beside the subject.</param>
/// <param name="Lanes">The lane in which it stands, for each way of grouping, in their order.</param>
/// <param name="Actors">The keys of those who took part, and of what they belong to.</param>
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
