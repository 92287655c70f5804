using System.Linq;
using System.Text.RegularExpressions;
using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Pages;

namespace Jtr.Corpora.Atlas.Drawing;

/// <summary>Draws the timeline as a self-contained SVG, without peripheral rows and without links.</summary>
internal static partial class TimelinePicture
{
    private const int Width = 1152, Edge = 24;

    /// <summary>Returns the picture; the same corpus gives the same text.</summary>
    public static string Write(AtlasContents contents)
    {
        TimelineEntry[] entries = [.. contents.Timeline.Where(static entry => !entry.IsPeripheral)];
        TimeScale scale = TimeScale.Of(entries.Select(static entry => entry.Bar).OfType<TimeBar>());
        Html drawing = TimelineDrawing.Write(new Page(contents, PageAddress.Front), entries, 0, scale, "Timeline", static _ => "");
        int height = int.Parse(Height().Match(drawing.ToString()).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        string title = $"{contents.Stamp.Title}: {entries.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)} events on a timeline";
        Html picture = Html.Of($$"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{Width + (2 * Edge)}} {{height + (2 * Edge)}}" width="{{Width + (2 * Edge)}}" height="{{height + (2 * Edge)}}" role="img"><title>{{title}}</title>
            <style>
            svg { --paper: #fcfbf8; --ink: #1d1b18; --soft: #5a554c; --rule: #ddd8cc; font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif }
            @media (prefers-color-scheme: dark) { svg { --paper: #161513; --ink: #ece7dd; --soft: #b3aca0; --rule: #3b3833 } }
            .sheet, .ring, .planned, .halted, .denied, .supposed { fill: var(--paper) } .real, .tick, .arrow, .hatch { fill: var(--ink) } .stop { stop-color: var(--ink) } .hit, .break { fill: none }
            .grid, .rule, .month { stroke: var(--rule) } .maybe, .within { stroke: var(--ink); stroke-width: .75 } .within { stroke-width: 1.25 } .planned, .halted, .denied, .supposed, .ring, .strike, .dots { stroke: var(--ink); stroke-width: 1.25 }
            .supposed { stroke-dasharray: 1.5 2 } .dots { stroke-dasharray: 1 3 } .strike { fill: none } .break { stroke: var(--soft) } .year { font-size: 12px; font-weight: 500; fill: var(--soft) }
            .lane { font-size: 13px; font-weight: 600; fill: var(--ink) } .count { font-weight: 400; fill: var(--soft) } .label { font-size: 12px; fill: var(--soft) } .end { text-anchor: end } .ask { font-size: 12px; font-weight: 700; fill: var(--ink) }
            </style>
            <rect class="sheet" width="100%" height="100%"/>
            {{TimelineDrawing.Patterns}}
            <svg x="{{Edge}}" y="{{Edge}}" width="{{Width}}" height="{{height}}">{{drawing}}</svg>
            </svg>

            """);
        string xml = Links().Replace(picture.ToString(), "<$1g$2>");
        return Tags().Replace(xml, static tag => Attributes().Replace(tag.Value, " $1=\"$2\"")).ReplaceLineEndings("\n");
    }

    [GeneratedRegex("height=\"?([0-9]+)")]
    private static partial Regex Height();

    [GeneratedRegex("<(/?)a(?: href=(?:\"[^\"]*\"|[^\\s>\"]+))?( [^>]*)?>")]
    private static partial Regex Links();

    [GeneratedRegex("<[a-zA-Z][^>]*>")]
    private static partial Regex Tags();

    /// <summary>Matches an attribute without quotation marks, which HTML allows and XML does not.</summary>
    [GeneratedRegex(" ([a-zA-Z][a-zA-Z0-9-]*)=([A-Za-z0-9_.%-]+)(?=[ />])")]
    private static partial Regex Attributes();
}
