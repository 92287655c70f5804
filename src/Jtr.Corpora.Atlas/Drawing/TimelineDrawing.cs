using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Pages;
using Jtr.Corpora.Atlas.Plans;

namespace Jtr.Corpora.Atlas.Drawing;

/// <summary>Draws entries of the timeline in lanes. Bars of one lane share a row where they do not touch; where a lane has too many for that, they stand together with their number.</summary>
internal static class TimelineDrawing
{
    private const int RowHeight = 16, LaneHead = 22, AxisHeight = 24, Foot = 8;

    // What two bars in a row keep between them, in per cent; so many rows make a lane too high to be read.
    private const double Apart = 0.6;
    private const int MostRows = 24;
    private const int Cells = 60;

    /// <summary>The patterns and fades that marks are filled with; once on a page.</summary>
    public static Html Patterns => Html.Of($"""
        <svg class=defs width=0 height=0 aria-hidden=true><defs><pattern id=hatch width=5 height=5 patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class=hatch width="1.7" height="5"/></pattern><linearGradient id=fade-left><stop class=stop offset=0 stop-opacity="0"/><stop class=stop offset="1"/></linearGradient><linearGradient id=fade-right><stop class=stop offset="0"/><stop class=stop offset=1 stop-opacity="0"/></linearGradient></defs></svg>
        """);

    /// <summary>Whether marks are filled with a pattern or a fade.</summary>
    public static bool NeedsPatterns(Html marks) => marks.ToString().Contains("url(#", StringComparison.Ordinal);

    /// <param name="page">The page that the drawing is on.</param>
    /// <param name="entries">What is drawn; entries without a day are left out.</param>
    /// <param name="lane">By which of its lanes an entry stands; less than 0 for one lane without a name.</param>
    /// <param name="scale">Where days stand.</param>
    /// <param name="label">What the drawing is, for those who do not see it.</param>
    /// <param name="clusterAddress">The address of an entry that is not drawn by itself.</param>
    public static Html Write(Page page, IEnumerable<TimelineEntry> entries, int lane, TimeScale scale, string label, Func<TimelineEntry, string> clusterAddress)
    {
        Html lanes = new();
        double top = AxisHeight;
        foreach (IGrouping<string, TimelineEntry> group in entries
            .Where(static entry => entry.Bar is not null)
            .GroupBy(entry => lane < 0 ? "" : entry.Lanes[lane])
            .OrderBy(static group => group.Key == AtlasContents.NoGroup)
            .ThenByDescending(static group => group.Count())
            .ThenBy(static group => group.Key, StringComparer.Ordinal))
        {
            TimelineEntry[] all = [.. group];
            lanes.Add($"<line class=rule x1=\"0\" x2=\"100%\" y1=\"{top}\" y2=\"{top}\"/>");
            if (lane >= 0)
            {
                lanes.Add($"<text class=lane x=0 y=\"{top + 15}\">{group.Key} <tspan class=count>{all.Length}</tspan></text>");
                top += LaneHead;
            }

            List<(TimelineEntry Entry, int Row)>? rows = Pack(all, scale);
            lanes.Add($"<g>\n");
            if (rows is null)
            {
                top = Clusters(lanes, all, scale, top, clusterAddress);
            }
            else
            {
                foreach ((TimelineEntry entry, int row) in rows)
                    lanes.Add(Mark(page, entry, scale, top + (row * RowHeight)));
                top += (rows.Count == 0 ? 0 : rows.Max(static row => row.Row) + 1) * RowHeight;
            }

            lanes.Add($"</g>\n");
            top += Foot;
        }

        double height = top + Foot;
        return Html.Of($"<svg class=timeline role=group aria-label=\"{label}\" height=\"{height}\" data-knots=\"{scale.Knots}\">\n{Axis(scale, 14, height, null)}{lanes}</svg>\n");
    }

    /// <summary>The lines and labels of the years, and where the axis is broken.</summary>
    /// <param name="scale">Where days stand.</param>
    /// <param name="baseline">The baseline of the labels.</param>
    /// <param name="height">How far down the lines go.</param>
    /// <param name="address">Where a year leads to; null where it leads nowhere.</param>
    public static Html Axis(TimeScale scale, double baseline, double height, Func<long, string>? address)
    {
        Html axis = new();
        axis.Add($"<g class=axis aria-hidden=true>");
        bool isShort = scale.Ticks.Count is > 0 and <= 2;
        foreach ((long year, double place) in scale.Ticks)
        {
            axis.Add($"<line class=grid x1=\"{BarDrawing.Percent(place)}\" x2=\"{BarDrawing.Percent(place)}\" y1=\"0\" y2=\"{height}\"/>");
            string name = year > 0 ? year.ToString(CultureInfo.InvariantCulture) : (1 - year).ToString(CultureInfo.InvariantCulture) + " BCE";
            Html text = Html.Of($"<text class=year x=\"{BarDrawing.Percent(place)}\" dx=4 y=\"{baseline}\">{name}</text>");
            axis.Add(address is null ? text : Html.Of($"<a href=\"{address(year)}\">{text}</a>"));
            if (isShort)
                Months(axis, scale, year, height);
        }

        foreach (double place in scale.Breaks)
            axis.Add($"<svg x=\"{BarDrawing.Percent(place)}\" y=\"{baseline - 8}\" overflow=visible><path class=break d=\"M-4 9L0-1M0 9L4-1\"/></svg>");
        axis.Add($"</g>\n");
        return axis;
    }

    /// <summary>The entries with the row of each; null where they are too many to stand apart.</summary>
    public static List<(TimelineEntry Entry, int Row)>? Pack(IReadOnlyList<TimelineEntry> entries, TimeScale scale)
    {
        var ends = new List<double>();
        var rows = new List<(TimelineEntry, int)>(entries.Count);
        foreach (TimelineEntry entry in entries.OrderBy(entry => BarDrawing.Reach(entry.Bar!, scale).From))
        {
            (double from, double to) = BarDrawing.Reach(entry.Bar!, scale);
            int row = ends.FindIndex(end => end <= from);
            if (row < 0)
            {
                if (ends.Count == MostRows)
                    return null;
                row = ends.Count;
                ends.Add(0);
            }

            ends[row] = to + Apart;
            rows.Add((entry, row));
        }

        return rows;
    }

    private static void Months(Html axis, TimeScale scale, long year, double height)
    {
        var path = new StringBuilder();
        for (int month = 2; month <= 12; month++)
            path.Append(CultureInfo.InvariantCulture, $"M{scale.At(new Day(year, month, 1).Number):0.##} 0v1");
        axis.Add($"<svg class=months viewBox=\"0 0 100 1\" preserveAspectRatio=\"none\" y=\"{height - 6}\" height=6><path class=month d=\"{path.ToString()}\"/></svg>");
    }

    private static Html Mark(Page page, TimelineEntry entry, TimeScale scale, double top)
    {
        (double from, double to) = BarDrawing.Reach(entry.Bar!, scale);
        string words = $"{DateWords.Of(entry.Date)}: {entry.Row.Headline}{(entry.Standing == Standing.Real ? "" : $" ({entry.Lanes[^1]})")}";
        return Html.Of($"<a href=\"{page.To(entry.Row)}\" class=m><title>{words}</title><rect class=hit x=\"{BarDrawing.Percent(from)}\" width=\"{BarDrawing.Percent(to - from)}\" y=\"{top - 2}\" height=\"{BarDrawing.Height + 4}\"/>{BarDrawing.Draw(entry.Bar!, scale, entry.Standing, top)}</a>\n");
    }

    /// <summary>Bars that are too many to stand apart: in each part of the width their number, as high as there are many.</summary>
    private static double Clusters(Html lanes, TimelineEntry[] entries, TimeScale scale, double top, Func<TimelineEntry, string> address)
    {
        const double Width = 100.0 / Cells;
        const int Highest = 60;
        var cells = entries.GroupBy(entry => Math.Min(Cells - 1, (int)(scale.At(entry.Bar!.First) / Width))).OrderBy(static cell => cell.Key).ToList();
        int most = cells.Max(static cell => cell.Count());
        foreach (IGrouping<int, TimelineEntry> cell in cells)
        {
            int count = cell.Count();
            double height = 8 + ((Highest - 8) * (double)count / most), y = top + 14 + Highest - height;
            string words = string.Create(CultureInfo.InvariantCulture, $"{count} from {DateWords.Of(cell.First().Date)} to {DateWords.Of(cell.Last().Date)}");
            lanes.Add($"<a href=\"{address(cell.First())}\" class=\"m cluster\"><title>{words}</title><rect class=real x=\"{BarDrawing.Percent(cell.Key * Width)}\" width=\"{BarDrawing.Percent(Width * 0.86)}\" y=\"{y}\" height=\"{height}\"/><text class=number x=\"{BarDrawing.Percent((cell.Key + 0.43) * Width)}\" y=\"{y - 4}\">{count}</text></a>\n");
        }

        return top + Highest + 18;
    }
}
