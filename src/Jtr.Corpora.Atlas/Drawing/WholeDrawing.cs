using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Pages;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Drawing;

/// <summary>Draws rows and edges: all rows in one column, by group, and an arc for each edge. The layout is deterministic, and labels do not overlap.</summary>
internal static class WholeDrawing
{
    private const int Width = 1040, Names = 320, RowHeight = 21, HeadHeight = 36, Room = 760, MaxLetters = 36;

    public static Html Write(AtlasContents contents, Page page, IReadOnlyList<ArcEdge> edges, string label)
    {
        var degrees = edges.SelectMany(static edge => new[] { edge.From, edge.To }).GroupBy(static row => row).ToDictionary(static group => group.Key, static group => group.Count());
        var places = new Dictionary<RowKey, int>();
        Html names = new();
        int y = 0;
        foreach (IGrouping<(string? Group, string Name), AtlasRow> group in degrees.Keys
            .GroupBy(row => (Group: contents.GroupOf(row)?.Title, Name: contents.GroupOf(row)?.Title ?? PropertyNames.InWords(row.Table.Name)))
            .OrderBy(static group => group.Key.Group is null)
            .ThenByDescending(static group => group.Count())
            .ThenBy(static group => group.Key.Name, StringComparer.Ordinal))
        {
            y += HeadHeight;
            names.Add($"<text class=group x=0 y={y - 10}>{group.Key.Name}</text><line class=rule x2={Names} y1={y - 3} y2={y - 3} />\n");
            foreach (AtlasRow row in group.OrderByDescending(row => row.Title == group.Key.Name).ThenByDescending(row => degrees[row]).ThenBy(static row => row.Key, StringComparer.Ordinal))
            {
                places.Add(row.Id, y + (RowHeight / 2) + 1);
                names.Add($"<g class=node><a href={page.Address(PageAddress.Of(row))}><title>{row.Title}</title><text class=name x=0 y={y + 16}>{EgoDrawing.Shortened(row.Title, MaxLetters)}</text></a><circle cx={Names} cy={y + (RowHeight / 2) + 1} r=2.5 /></g>\n");
                y += RowHeight;
            }
        }

        Html arcs = new();
        int longest = edges.Select(edge => Math.Abs(places[edge.From.Id] - places[edge.To.Id])).DefaultIfEmpty(1).Max();
        var pairs = new Dictionary<(int, int), int>();
        foreach (ArcEdge edge in edges)
        {
            int from = places[edge.From.Id], to = places[edge.To.Id];
            (int, int) pair = (Math.Min(from, to), Math.Max(from, to));
            int nth = pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
            double reach = 24 + ((Room - 60) * Math.Pow(Math.Abs(from - to) / (double)Math.Max(1, longest), 0.7)) + ((nth - 1) * 9);
            double top = Names + (reach * 0.75), middle = (from + to) / 2.0;
            arcs.Add($"<g class=\"edge {BarDrawing.Class(edge.Standing)}\" data-d=\"{edge.Bar?.ToString() ?? ""}\"><a href={page.Address(PageAddress.Of(edge.Row))}><title>{edge.Words}</title><path class=hit d=\"M{Names + 6} {from}C{Names + reach} {from} {Names + reach} {to} {Names + 6} {to}\"/><path class=line d=\"M{Names + 6} {from}C{Names + reach} {from} {Names + reach} {to} {Names + 11} {to}\"/><path class=head d=\"M{Names + 5} {to}l7-3.5v7z\"/>");
            if (edge.Standing is Plans.Standing.Denied)
                arcs.Add($"<path class=cross d=\"M{top - 4} {middle - 4}l8 8m0-8l-8 8\"/>");
            if (edge.Standing is Plans.Standing.Halted)
                arcs.Add($"<path class=cross d=\"M{top - 5} {middle - 2}h10m-10 4h10\"/>");
            arcs.Add($"<text class=kind x={top + 8} y={middle + 4}>{edge.Label}</text></a></g>\n");
        }

        return Html.Of($"<div class=wide tabindex=0 role=region aria-label=\"{label}\"><svg class=\"graph whole\" viewBox=\"0 0 {Width} {y + 20}\" width={Width} role=group aria-label=\"{label}\">\n{arcs}{names}</svg></div>\n");
    }
}
