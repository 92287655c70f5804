using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Drawing;
using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Plans;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>The timeline as a drawing, a list and a table. If there are many entries, the first page draws all of them, and each further page lists a part.</summary>
internal static class TimelinePage
{
    // The maximum number of entries of a single page, which a browser lays out quickly, and the number of entries of a part.
    private const int MaxEntries = 1000, PartLength = 500;

    private static readonly string[] s_views = ["Drawing", "List", "Table"];

    public static IEnumerable<Page> All(AtlasContents contents)
    {
        if (contents.Timeline.Count == 0)
            yield break;
        if (contents.Timeline.Count <= MaxEntries)
        {
            yield return Of(contents, 1, contents.Timeline, 1);
            yield break;
        }

        int parts = ((contents.Timeline.Count + PartLength - 1) / PartLength) + 1;
        yield return Overview(contents, parts);
        for (int part = 2; part <= parts; part++)
            yield return Of(contents, part, [.. contents.Timeline.Skip((part - 2) * PartLength).Take(PartLength)], parts);
    }

    /// <summary>Returns the address of an entry in the list.</summary>
    public static string AddressOf(AtlasContents contents, TimelineEntry entry)
    {
        int place = contents.Timeline.ToList().IndexOf(entry);
        return $"{PageAddress.Timeline(contents.Timeline.Count <= MaxEntries ? 1 : (place / PartLength) + 2)}#{PageAddress.Anchor(entry.Row.Key)}";
    }

    private static Page Overview(AtlasContents contents, int parts)
    {
        var page = new Page(contents, PageAddress.Timeline(1)) { Title = "Timeline", Kind = "timeline overview" };
        var places = contents.Timeline.Select(static (entry, place) => (entry, place)).ToDictionary(static pair => pair.entry, static pair => pair.place);
        page.Main.Add($"<h1>Timeline</h1>\n<p class=sentence>{TimelineParts.Sentence(contents, contents.Timeline)} The rows are too many for one page. Each column of the drawing stands for several rows, shows their number, and leads to its part of the list.</p>\n{TimelineDrawing.Patterns}");
        page.Main.Add($"<div class=drawing>{TimelineParts.Drawing(contents, page, contents.Timeline, 0, entry => $"{PageAddress.Timeline((places[entry] / PartLength) + 2)}#{PageAddress.Anchor(entry.Row.Key)}")}</div>\n");
        page.Main.Add($"<h2>Parts</h2>\n<ol class=parts>\n");
        for (int part = 2; part <= parts; part++)
        {
            TimelineEntry[] entries = [.. contents.Timeline.Skip((part - 2) * PartLength).Take(PartLength)];
            page.Main.Add($"<li><a href=\"{PageAddress.Timeline(part)}\">{DateWords.Of(entries[0].Date)} – {DateWords.Of(entries[^1].Date)}</a> ({entries.Length})\n");
        }

        page.Main.Add($"</ol>\n{Legend.Write(contents)}");
        return page;
    }

    private static Page Of(AtlasContents contents, int part, IReadOnlyList<TimelineEntry> entries, int parts)
    {
        var page = new Page(contents, PageAddress.Timeline(part)) { Title = "Timeline", Kind = "timeline" };
        page.Main.Add($"<h1>Timeline</h1>\n<p class=sentence>{TimelineParts.Sentence(contents, entries)}</p>\n");
        if (parts > 1)
            page.Main.Add($"<nav class=parts aria-label=Parts><a href=\"{PageAddress.Timeline(1)}\">All parts</a> {(part > 2 ? Html.Of($"<a rel=prev href=\"{PageAddress.Timeline(part - 1)}\">Previous</a> ") : null)}{(part < parts ? Html.Of($"<a rel=next href=\"{PageAddress.Timeline(part + 1)}\">Next</a>") : null)}</nav>\n");
        page.Main.Add(TimelineDrawing.Patterns);
        Switches(contents, page, entries);
        for (int lane = 0; lane < contents.LaneNames.Count; lane++)
            page.Main.Add($"<div class=\"drawing view-0 by-{lane}\" data-lane={lane}>{TimelineParts.Drawing(contents, page, entries, lane, entry => "#" + PageAddress.Anchor(entry.Row.Key))}</div>\n");
        page.Main.Add(Html.Of($"<div class=view-0>{Legend.Write(contents)}</div>\n"));
        List(contents, page, entries);
        Table(contents, page, entries);
        return page;
    }

    /// <summary>Writes the choice of view, lanes and peripheral rows as radio buttons, which work without the script.</summary>
    private static void Switches(AtlasContents contents, Page page, IReadOnlyList<TimelineEntry> entries)
    {
        Html views = new(), lanes = new();
        for (int i = 0; i < s_views.Length; i++)
            views.Add($"<label><input type=radio name=view value=\"{s_views[i].ToLowerInvariant()}\" id=\"view-{i}\"{(i == 0 ? Html.Of($" checked") : null)}>{s_views[i]}</label>");
        for (int i = 0; i < contents.LaneNames.Count; i++)
            lanes.Add($"<label><input type=radio name=lanes value=\"{contents.LaneNames[i].ToLowerInvariant()}\" id=\"by-{i}\"{(i == 0 ? Html.Of($" checked") : null)}>{contents.LaneNames[i]}</label>");
        page.Main.Add($"<form class=switches id=switches><fieldset class=view><legend>View</legend>{views}</fieldset><fieldset class=\"lanes view-0\"><legend>Group by</legend>{lanes}</fieldset>");
        if (entries.Any(static entry => entry.IsPeripheral))
            page.Main.Add($"<fieldset><label><input type=checkbox name=beside id=beside>Include peripheral rows</label></fieldset>");
        page.Main.Add($"</form>\n");
    }

    private static void List(AtlasContents contents, Page page, IReadOnlyList<TimelineEntry> entries)
    {
        TimeScale scale = TimeScale.Of(entries.Select(static entry => entry.Bar).OfType<TimeBar>());
        page.Main.Add($"<div class=view-1><svg class=\"timeline list-axis\" height=22 aria-hidden=true>{TimelineDrawing.Axis(scale, 14, 22, null)}</svg>\n");
        string? year = null;
        foreach (TimelineEntry entry in entries)
        {
            string heading = entry.Date is null ? "Without a date" : entry.Bar is { } bar ? Heading(entry, bar) : "Without a day";
            if (heading != year)
            {
                page.Main.Add($"{(year is null ? null : Html.Of($"</ol>\n"))}<h2 class=year id=\"y-{heading.Replace(' ', '-')}\">{heading}</h2><ol class=gantt>\n");
                year = heading;
            }

            page.Main.Add($"<li id=\"{PageAddress.Anchor(entry.Row.Key)}\"{(entry.IsPeripheral ? Html.Of($" class=beside") : null)} {Data(contents, entry)}><svg height=18 aria-hidden=true>{(entry.Bar is null ? null : BarDrawing.Draw(entry.Bar, scale, entry.Standing, 4))}</svg><span class=date>{DateWords.Of(entry.Date)}</span><span class=what>{page.Say(entry.Row)}{Remark(entry)}</span>\n");
        }

        page.Main.Add($"</ol></div>\n");
    }

    /// <summary>Returns the year of the start, or the first known year.</summary>
    private static string Heading(TimelineEntry entry, TimeBar bar) => (bar.Left, entry.Date!.Value.Kind) switch
    {
        (DateBoundKind.Day, _) => Year(bar.First),
        _ => $"{Year(bar.First)} or before",
    };

    private static string Year(long day) => Day.FromNumber(day).Year is > 0 and var year ? year.ToString(System.Globalization.CultureInfo.InvariantCulture) : (1 - Day.FromNumber(day).Year).ToString(System.Globalization.CultureInfo.InvariantCulture) + " BCE";

    private static Html? Remark(TimelineEntry entry) => entry.Standing == Standing.Real ? null : Html.Of($" <span class=\"status {BarDrawing.Class(entry.Standing)}\">{entry.Lanes[^1]}</span>");

    /// <summary>Writes the attributes by which the script filters and draws.</summary>
    private static Html Data(AtlasContents contents, TimelineEntry entry)
    {
        Html data = Html.Of($"data-b=\"{entry.Bar?.ToString() ?? ""}\" data-x=\"{BarDrawing.Class(entry.Standing)}\" data-l=\"{string.Join('|', entry.Lanes)}\" data-d=\"{string.Join(' ', entry.Texts)}\" data-a=\"{string.Join(' ', entry.Actors)}\"");
        _ = contents;
        return data;
    }

    private static void Table(AtlasContents contents, Page page, IReadOnlyList<TimelineEntry> entries)
    {
        page.Main.Add($"<div class=\"view-2 wide\" tabindex=0 role=region aria-label=Table><table><thead><tr><th scope=col>Date</th><th scope=col>EDTF</th><th scope=col>Earliest</th><th scope=col>Latest</th><th scope=col>Summary</th>");
        foreach (string lane in contents.LaneNames)
            page.Main.Add($"<th scope=col>{lane}</th>");
        page.Main.Add($"</tr></thead><tbody>\n");
        foreach (TimelineEntry entry in entries)
        {
            page.Main.Add($"<tr{(entry.IsPeripheral ? Html.Of($" class=beside") : null)} data-k=\"{PageAddress.Anchor(entry.Row.Key)}\"><td>{DateWords.Of(entry.Date)}<td><code>{entry.Date?.ToString() ?? ""}</code><td>{Bound(entry.Date?.EarliestStart)}<td>{Bound(entry.Date?.LatestEnd)}<th scope=row>{page.Say(entry.Row)}");
            foreach (string lane in entry.Lanes)
                page.Main.Add($"<td>{lane}");
            page.Main.Add($"\n");
        }

        page.Main.Add($"</tbody></table></div>\n");
    }

    private static string Bound(DateBound? bound) => bound?.ToString() ?? "";
}
