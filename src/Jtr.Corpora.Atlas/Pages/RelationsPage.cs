using System.Linq;
using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Drawing;
using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>The page of relations: all of them as a drawing and as a table.</summary>
internal static class RelationsPage
{
    public static Page Of(AtlasContents contents)
    {
        var page = new Page(contents, PageAddress.Relations) { Title = "Relations", Kind = "relations" };
        int ends = contents.Relations.SelectMany(static relation => new[] { relation.Subject, relation.Object }).Distinct().Count();
        page.Main.Add($"<h1>Relations</h1>\n<p class=sentence>{contents.Relations.Count} relations among {ends} actors, places, offices and instruments. {Statuses(contents)}</p>\n");
        ArcEdge[] edges = [.. contents.Relations.Select(static relation => new ArcEdge(relation.Subject, relation.Object, relation.Standing, EgoDrawing.Words(relation), PropertyNames.Spaced(relation.Kind), relation.Row, relation.Bar))];
        page.Main.Add($"<p class=note><a href=\"#table\">The same as a table</a></p>\n<div id=as-of></div>\n<div class=drawing data-view=relations>{WholeDrawing.Write(contents, page, edges, "All relations")}</div>\n{LineLegend()}");
        Table(contents, page);
        return page;
    }

    private static Html Statuses(AtlasContents contents)
    {
        Html statuses = new();
        foreach (IGrouping<string, AtlasRelation> status in contents.Relations.GroupBy(static relation => relation.Status).OrderByDescending(static group => group.Count()))
            statuses.Add($"{(statuses.Length == 0 ? "" : ", ")}{status.Count()} {PropertyNames.Spaced(status.Key)}");
        return Html.Of($"{statuses}.");
    }

    private static Html LineLegend()
    {
        Html items = new();
        foreach ((string style, string words, string cross) in new[]
        {
            ("real", "asserted", ""),
            ("planned", "proposed", ""),
            ("supposed", "supposed", ""),
            ("denied", "denied", "M37 4l10 10m0-10l-10 10"),
            ("halted", "ended", "M39 3v12m6-12v12"),
        })
        {
            items.Add($"<li><svg class=graph width=84 height=18 aria-hidden=true><g class=\"edge {style}\"><path class=line d=\"M2 9H76\"/><path class=head d=\"M82 9l-7-4v8z\"/>{(cross.Length == 0 ? null : Html.Of($"<path class=cross d=\"{cross}\"/>"))}</g></svg>{words}\n");
        }

        return Html.Of($"<details class=legend open><summary>How to read the lines</summary><ul>\n{items}</ul></details>\n");
    }

    private static void Table(AtlasContents contents, Page page)
    {
        page.Main.Add($"<h2 id=table>Table</h2>\n<div class=wide tabindex=0 role=region aria-label=Table><table class=relations><thead><tr><th scope=col>Subject</th><th scope=col>Relation</th><th scope=col>Object</th><th scope=col>Status</th><th scope=col>When</th><th scope=col>EDTF</th><th scope=col>Text</th></tr></thead><tbody>\n");
        foreach (AtlasRelation relation in contents.Relations.OrderBy(static relation => relation.Subject.Title, System.StringComparer.Ordinal).ThenBy(static relation => relation.Object.Title, System.StringComparer.Ordinal).ThenBy(static relation => relation.Row.Key, System.StringComparer.Ordinal))
        {
            page.Main.Add($"<tr data-d=\"{relation.Bar?.ToString() ?? ""}\" data-k=\"{relation.Row.Key}\"><td>{page.Link(relation.Subject)}<th scope=row>{page.Link(relation.Row, PropertyNames.Spaced(relation.Kind))}<td>{page.Link(relation.Object)}<td>{PropertyNames.Spaced(relation.Status)}<td>{DateWords.Of(relation.Date)}<td><code>{relation.Date?.ToString() ?? ""}</code><td>{string.Join(", ", contents.DocumentsOf(relation.Row).Select(AtlasContents.LabelOf))}\n");
        }

        page.Main.Add($"</tbody></table></div>\n");
    }
}
