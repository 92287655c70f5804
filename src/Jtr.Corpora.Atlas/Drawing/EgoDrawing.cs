using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Pages;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Drawing;

/// <summary>Draws the relations of one row: the subject of each relation on the left, its object on the right, and its kind on the line.</summary>
internal static class EgoDrawing
{
    private const int Width = 840, Center = 420, NameWidth = 230, RowHeight = 40, Top = 44, MaxLetters = 28;

    public static void Write(AtlasContents contents, Page page, AtlasRow row)
    {
        AtlasRelation[] left = [.. Sorted(contents, contents.RelationsOf(row).Where(relation => relation.Object == row && relation.Subject != row), static relation => relation.Subject)];
        AtlasRelation[] right = [.. Sorted(contents, contents.RelationsOf(row).Where(relation => relation.Subject == row), static relation => relation.Object)];
        int height = Top + (Math.Max(left.Length, right.Length) * RowHeight) + 12;
        Html drawing = new();
        drawing.Add($"<rect class=ego x={Center - 5} y={Top - 12} width=10 height={height - Top + 4} rx=5 /><text class=ego-name x={Center} y=20>{Shortened(row.Title, 48)}</text>\n");
        for (int i = 0; i < left.Length; i++)
            Line(drawing, page, left[i], left[i].Subject, i > 0 && left[i - 1].Subject == left[i].Subject, Top + (i * RowHeight) + 14, isLeft: true);
        for (int i = 0; i < right.Length; i++)
            Line(drawing, page, right[i], right[i].Object, i > 0 && right[i - 1].Object == right[i].Object, Top + (i * RowHeight) + 14, isLeft: false);
        page.Main.Add($"""
            <section class=ego><h2>Relations</h2>
            <p class=note>Read each line from left to right. <a href="{page.To(PageAddress.Relations)}">All relations, as a drawing and as a table</a></p>
            <div class=wide tabindex=0 role=region aria-label=Relations><svg class=graph viewBox="0 0 {Width} {height}" width={Width} role=group aria-label=Relations>
            {drawing}</svg></div></section>

            """);
    }

    /// <summary>Returns the CSS class of a line.</summary>
    public static string Class(AtlasRelation relation) => BarDrawing.Class(relation.Standing);

    public static string Words(AtlasRelation relation) =>
        $"{relation.Subject.Title}: {PropertyNames.Spaced(relation.Kind)} {relation.Object.Title} ({PropertyNames.Spaced(relation.Status)}, {DateWords.Of(relation.Date)})";

    /// <summary>Shortens a text to a number of letters, at a word boundary.</summary>
    public static string Shortened(string text, int most)
    {
        if (text.Length <= most)
            return text;
        int end = text.LastIndexOf(' ', most - 1);
        if (end < most / 2)
            end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return string.Concat(text.AsSpan(0, end).TrimEnd(" ,;:.–"), "…");
    }

    private static IEnumerable<AtlasRelation> Sorted(AtlasContents contents, IEnumerable<AtlasRelation> relations, Func<AtlasRelation, AtlasRow> other) => relations
        .OrderBy(relation => contents.GroupOf(other(relation))?.Title ?? "\uFFFF", StringComparer.Ordinal)
        .ThenBy(relation => other(relation).Title, StringComparer.Ordinal)
        .ThenBy(static relation => relation.Kind, StringComparer.Ordinal)
        .ThenBy(static relation => relation.Row.Key, StringComparer.Ordinal);

    private static void Line(Html drawing, Page page, AtlasRelation relation, AtlasRow other, bool isSame, int y, bool isLeft)
    {
        int from = isLeft ? NameWidth + 8 : Center + 5, to = isLeft ? Center - 5 : Width - NameWidth - 8;
        int nameAt = isLeft ? NameWidth : Width - NameWidth;
        int middle = (from + to) / 2;
        drawing.Add($"<g class=\"edge {Class(relation)}\" data-d=\"{relation.Bar?.ToString() ?? ""}\"><a href={page.Address(PageAddress.Of(relation.Row))}><title>{Words(relation)}</title><path class=line d=\"M{from} {y}H{to - 6}\"/><path class=head d=\"M{to} {y}l-7-4v8z\"/>");
        if (relation.Standing == Plans.Standing.Denied)
            drawing.Add($"<path class=cross d=\"M{from + 9} {y - 5}l10 10m0-10l-10 10\"/>");
        if (relation.Standing == Plans.Standing.Halted)
            drawing.Add($"<path class=cross d=\"M{from + 11} {y - 6}v12m5-12v12\"/>");
        drawing.Add($"<text class=kind x={middle} y={y - 6}>{PropertyNames.Spaced(relation.Kind)}</text><text class=edtf x={middle} y={y + 14}>{Shortened(relation.Date?.ToString() ?? DateWords.Undated, 24)}</text></a>");
        if (isSame)
            drawing.Add($"<path class=same d=\"M{(isLeft ? from - 4 : to + 4)} {y}v-{RowHeight}\"/></g>\n");
        else
            drawing.Add($"<a href={page.Address(PageAddress.Of(other))}><title>{other.Title}</title><text class=name x={nameAt} y={y + 5} text-anchor=\"{(isLeft ? "end" : "start")}\">{Shortened(other.Title, MaxLetters)}</text></a></g>\n");
    }
}
