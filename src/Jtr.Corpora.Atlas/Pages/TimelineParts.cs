using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Drawing;
using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Plans;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>The parts that the front page and the timeline share.</summary>
internal static class TimelineParts
{
    /// <summary>Draws some entries, with peripheral ones in a drawing of their own.</summary>
    public static Html Drawing(AtlasContents contents, Page page, IReadOnlyList<TimelineEntry> entries, int lane, System.Func<TimelineEntry, string> clusterAddress)
    {
        TimeScale scale = TimeScale.Of(entries.Select(static entry => entry.Bar).OfType<TimeBar>());
        Html drawing = TimelineDrawing.Write(page, entries.Where(static entry => !entry.IsPeripheral), lane, scale, lane < 0 ? "Timeline" : $"Timeline by {contents.LaneNames[lane].ToLowerInvariant()}", clusterAddress);
        if (entries.Any(static entry => entry is { IsPeripheral: true, Bar: not null }))
            drawing.Add($"<div class=beside><p class=lane-head>Peripheral</p>{TimelineDrawing.Write(page, entries.Where(static entry => entry.IsPeripheral), -1, scale, "Peripheral", clusterAddress)}</div>");
        return drawing;
    }

    /// <summary>Describes the timeline in a sentence.</summary>
    public static Html Sentence(AtlasContents contents, IReadOnlyList<TimelineEntry> entries)
    {
        Html sentence = new();
        string noun = contents.Plan.Timeline is { } plan ? PropertyNames.Spaced(plan.Table) : "rows";
        TimelineEntry[] dated = [.. entries.Where(static entry => entry.Bar is not null)];
        string among = dated.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {Year(dated.Min(static entry => entry.Bar!.First))} to {Year(dated.Max(static entry => entry.Bar!.Last))}");
        sentence.Add($"{entries.Count} {noun}{among}.");
        Count(sentence, entries.Count(static entry => entry.Date is null), "undated");
        Count(sentence, entries.Count(static entry => entry.Standing != Standing.Real), "planned, halted, denied or supposed");
        Count(sentence, entries.Count(static entry => entry.IsPeripheral), "peripheral, hidden by default");
        return sentence;
    }

    private static string Year(long day) => Day.FromNumber(day).Year.ToString(CultureInfo.InvariantCulture);

    private static void Count(Html sentence, int count, string words)
    {
        if (count > 0)
            sentence.Add($" {count} {words}.");
    }
}
