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

/// <summary>Draws entries of the timeline in lanes. Bars of a lane that do not touch share a line; a lane with too many bars is drawn as clusters with counts.</summary>
internal static class TimelineDrawing
{
    private const int RowHeight = 17, LaneHead = 24, AxisHeight = 24, Foot = 8;

    // The minimum gap between two bars of a line, in per cent.
    private const double Apart = 0.9;

    // The number of lines above which a lane is drawn as clusters.
    private const int MaxRows = 160;

    // The maximum length of a label, the minimum room beside a bar for one, and the width of a letter on a full-width page, in per cent.
    private const int MaxLetters = 64, FewestLetters = 30;
    private const double LetterWidth = 0.56;

    // The number of clusters across the width.
    private const int Cells = 60;

    // The patterns and gradients of marks, by the suffix of their names.
    private static readonly (string Name, Html Fill)[] s_fills =
    [
        ("hatch", Html.Of($"""<pattern id=hatch width=5 height=5 patternUnits=userSpaceOnUse patternTransform="rotate(45)"><rect class=hatch width=1.7 height=5 /></pattern>""")),
        ("fade-left", Html.Of($"<linearGradient id=fade-left><stop class=stop stop-opacity=0 /><stop class=stop offset=1 /></linearGradient>")),
        ("fade-right", Html.Of($"<linearGradient id=fade-right><stop class=stop /><stop class=stop offset=1 stop-opacity=0 /></linearGradient>")),
    ];

    /// <summary>Gets the patterns and gradients of all marks, for use once on a page.</summary>
    public static Html Patterns => PatternsOf(s_fills);

    /// <summary>Returns the patterns and gradients of some marks; null if they need none.</summary>
    public static Html? PatternsOf(Html marks)
    {
        string text = marks.ToString();
        (string Name, Html Fill)[] fills = [.. s_fills.Where(fill => text.Contains($"url(#{fill.Name})", StringComparison.Ordinal))];
        return fills.Length == 0 ? null : PatternsOf(fills);
    }

    /// <param name="page">The page that the drawing is on.</param>
    /// <param name="entries">The entries to draw; those without a day are left out.</param>
    /// <param name="lane">The index of the grouping that assigns entries to lanes; negative for one lane without a name.</param>
    /// <param name="scale">The scale that places days.</param>
    /// <param name="label">The accessible description of the drawing.</param>
    /// <param name="clusterAddress">Returns the address for a cluster that contains an entry.</param>
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
            lanes.Add($"<line class=rule x2=100% y1={top} y2={top} />");
            if (lane >= 0)
            {
                lanes.Add($"<text class=lane x=0 y={top + 15}>{group.Key} <tspan class=count>{all.Length}</tspan></text>");
                top += LaneHead;
            }

            List<PlacedEntry>? rows = Pack(all, scale);
            lanes.Add($"<g>\n");
            if (rows is null)
            {
                top = Clusters(lanes, all, scale, top, clusterAddress);
            }
            else
            {
                foreach (PlacedEntry placed in rows)
                    lanes.Add(Mark(page, placed, scale, top + (placed.Row * RowHeight)));
                top += (rows.Count == 0 ? 0 : rows.Max(static row => row.Row + row.Height)) * RowHeight;
            }

            lanes.Add($"</g>\n");
            top += Foot;
        }

        double height = top + Foot;
        return Html.Of($"<svg class=timeline role=group aria-label=\"{label}\" height={height} data-knots=\"{scale.Knots}\">\n{Axis(scale, 14, height, null)}{lanes}</svg>\n");
    }

    /// <summary>Draws the lines and labels of the years, and the breaks of the axis.</summary>
    /// <param name="scale">The scale that places days.</param>
    /// <param name="baseline">The baseline of the labels.</param>
    /// <param name="height">The height of the lines.</param>
    /// <param name="address">Returns the address for the label of a year; null for labels without links.</param>
    public static Html Axis(TimeScale scale, double baseline, double height, Func<long, string>? address)
    {
        Html axis = new();
        axis.Add($"<g class=axis aria-hidden=true>");
        bool isShort = scale.Ticks.Count is > 0 and <= 2;
        foreach ((long year, double place) in scale.Ticks)
        {
            axis.Add($"<line class=grid x1={BarDrawing.Percent(place)} x2={BarDrawing.Percent(place)} y2={height} />");
            string name = year > 0 ? year.ToString(CultureInfo.InvariantCulture) : (1 - year).ToString(CultureInfo.InvariantCulture) + " BCE";
            Html text = Html.Of($"<text class=year x={BarDrawing.Percent(place)} dx=4 y={baseline}>{name}</text>");
            axis.Add(address is null ? text : Html.Of($"<a href=\"{address(year)}\">{text}</a>"));
            if (isShort)
                Months(axis, scale, year, height);
        }

        foreach (double place in scale.Breaks)
            axis.Add($"<svg x={BarDrawing.Percent(place)} y={baseline} overflow=visible><path class=break d=\"M-4 9L0-1M0 9L4-1\"/></svg>");
        axis.Add($"</g>\n");
        return axis;
    }

    private static Html PatternsOf(IEnumerable<(string Name, Html Fill)> fills)
    {
        Html all = new();
        foreach ((string _, Html fill) in fills)
            all.Add(fill);
        return Html.Of($"<svg class=defs width=0 height=0 aria-hidden=true><defs>{all}</defs></svg>\n");
    }

    /// <summary>Places the entries; returns null if they are too many to be drawn one by one.</summary>
    private static List<PlacedEntry>? Pack(TimelineEntry[] entries, TimeScale scale)
    {
        var rows = new List<List<(double From, double To)>>();
        var placed = new List<PlacedEntry>(entries.Length);
        foreach (TimelineEntry entry in entries.OrderBy(entry => BarDrawing.Reach(entry.Bar!, scale).From))
        {
            (double from, double to) = BarDrawing.Reach(entry.Bar!, scale);
            int behind = (int)((100 - to - Apart) / LetterWidth), before = (int)((from - Apart) / LetterWidth);
            LabelSide side = behind >= Math.Min(FewestLetters, entry.Row.Headline.Length) ? LabelSide.Right : before >= FewestLetters ? LabelSide.Left : LabelSide.Below;
            string label = EgoDrawing.Shortened(entry.Row.Headline, Math.Min(MaxLetters, side == LabelSide.Right ? behind : side == LabelSide.Left ? before : MaxLetters));
            double width = (label.Length * LetterWidth) + Apart;
            (double left, double right) = side switch
            {
                LabelSide.Right => (from, to + width),
                LabelSide.Left => (from - width, to),
                _ => (from, Math.Max(to, Math.Max(0, from) + width)),
            };
            int height = side == LabelSide.Below ? 2 : 1, row = 0;
            while (Enumerable.Range(row, height).Any(taken => taken < rows.Count && rows[taken].Exists(other => other.From < right + Apart && left < other.To + Apart)))
                row++;
            if (row + height > MaxRows)
                return null;
            while (rows.Count < row + height)
                rows.Add([]);
            for (int taken = row; taken < row + height; taken++)
                rows[taken].Add((left, right));
            placed.Add(new PlacedEntry(entry, row, height, side, label));
        }

        return placed;
    }

    private static void Months(Html axis, TimeScale scale, long year, double height)
    {
        var path = new StringBuilder();
        for (int month = 2; month <= 12; month++)
            path.Append(CultureInfo.InvariantCulture, $"M{scale.At(new Day(year, month, 1).Number):0.#} 0v1");
        axis.Add($"<svg class=months viewBox=\"0 0 100 1\" preserveAspectRatio=none y={height - 6} height=6><path class=month d=\"{path.ToString()}\"/></svg>");
    }

    private static Html Mark(Page page, PlacedEntry placed, TimeScale scale, double top)
    {
        TimelineEntry entry = placed.Entry;
        (double from, double to) = BarDrawing.Reach(entry.Bar!, scale);
        string words = $"{DateWords.Of(entry.Date)}: {entry.Row.Headline}{(entry.Standing == Standing.Real ? "" : $" ({entry.Lanes[^1]})")}";
        Html label = placed.Side switch
        {
            LabelSide.Right => Html.Of($"<text class=label x={BarDrawing.Percent(to)} dx=7 y={top + 9}>{placed.Label}</text>"),
            LabelSide.Left => Html.Of($"<text class=\"label end\" x={BarDrawing.Percent(from)} dx=-7 y={top + 9}>{placed.Label}</text>"),
            _ => Html.Of($"<text class=label x={BarDrawing.Percent(from)} y={top + RowHeight + 8}>{placed.Label}</text>"),
        };
        return Html.Of($"<a href={page.Address(PageAddress.Of(entry.Row))} class=m><title>{words}</title><rect class=hit x={BarDrawing.Percent(from)} width={BarDrawing.Percent(to - Math.Max(0, from))} y={top - 2} height={BarDrawing.Height + 4} />{BarDrawing.Draw(entry.Bar!, scale, entry.Standing, top)}{label}</a>\n");
    }

    /// <summary>Draws a lane with too many bars as clusters: one for each part of the width, with its count as a number and as its height.</summary>
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
            lanes.Add($"<a href=\"{address(cell.First())}\" class=\"m cluster\"><title>{words}</title><rect class=real x={BarDrawing.Percent(cell.Key * Width)} width={BarDrawing.Percent(Width * 0.86)} y={y} height={height} /><text class=number x={BarDrawing.Percent((cell.Key + 0.43) * Width)} y={y - 4}>{count}</text></a>\n");
        }

        return top + Highest + 18;
    }

    /// <summary>The side of a bar on which its label is.</summary>
    private enum LabelSide
    {
        Right,
        Left,
        Below,
    }

    /// <summary>An entry with its position in a lane.</summary>
    private sealed record PlacedEntry(TimelineEntry Entry, int Row, int Height, LabelSide Side, string Label);
}
