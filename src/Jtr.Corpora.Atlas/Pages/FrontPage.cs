using System.Globalization;
using System.Linq;
using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Drawing;
using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>The front page: a description, the timeline, and links to the other views.</summary>
internal static class FrontPage
{
    public static Page Of(AtlasContents contents)
    {
        var page = new Page(contents, PageAddress.Front) { Kind = "front" };
        int rows = contents.Corpus.Tables.Sum(static table => table.Rows.Count);
        page.Main.Add($"<div class=opening><h1>{contents.Stamp.Title}</h1>\n<p class=lede>{contents.Plan.Description}</p>\n<p class=counts><strong>{rows}</strong> rows: {Counts(contents)}</p></div>\n");
        if (contents.Timeline.Any(static entry => entry.Bar is not null))
        {
            page.Main.Add($"""
                <section class=figure><h2><a href="{PageAddress.Timeline(1)}">Timeline</a></h2>
                <p class=sentence>{TimelineParts.Sentence(contents, contents.Timeline)} <a href="{PageAddress.Timeline(1)}#view=list">As a list</a></p>
                {TimelineDrawing.Patterns}
                <div class=drawing data-view=front>{TimelineParts.Drawing(contents, page, [.. contents.Timeline.Where(static entry => !entry.IsPeripheral)], 0, entry => TimelinePage.AddressOf(contents, entry))}</div>
                {Legend.Write(contents)}</section>

                """);
        }

        Doors(contents, page);
        Texts(contents, page);
        return page;
    }

    private static Html Counts(AtlasContents contents)
    {
        Html counts = new();
        foreach (AtlasTable table in contents.Corpus.Tables.Where(static table => table.Rows.Count > 0).OrderByDescending(static table => table.Rows.Count))
            counts.Add($"{(counts.Length == 0 ? "" : ", ")}<a href=\"{PageAddress.List(table.Name)}\">{table.Rows.Count} {PropertyNames.Spaced(table.Name)}</a>");
        return Html.Of($"{counts}.");
    }

    private static void Doors(AtlasContents contents, Page page)
    {
        Html doors = new();
        if (contents.Relations.Count > 0)
            Door(doors, PageAddress.Relations, "Relations", $"{contents.Relations.Count.ToString(CultureInfo.InvariantCulture)} relations, as a drawing grouped by polity, as a table, and as of any day.");
        if (contents.Plan.Claims is { } claims && contents.Corpus.TableNamed(claims.Table) is { } table)
            Door(doors, PageAddress.Claims, "Claims and disputes", $"{table.Rows.Count.ToString(CultureInfo.InvariantCulture)} claims with their grounds, objections and answers.");
        if (contents.Corpus.Documents is { } documents)
            Door(doors, PageAddress.List(documents.Name), "Source texts", $"{documents.Rows.Count.ToString(CultureInfo.InvariantCulture)} texts, passage by passage, with a check of your own copy.");
        Door(doors, PageAddress.Tables, "Index of all rows", "All rows of all tables, and the meaning of their properties.");
        page.Main.Add($"<nav class=doors aria-label=\"Views\">\n{doors}</nav>\n");
    }

    private static void Door(Html doors, string address, string title, string words) =>
        doors.Add($"<a href=\"{address}\"><strong>{title}</strong>{words}</a>\n");

    private static void Texts(AtlasContents contents, Page page)
    {
        if (contents.Corpus.Documents is not { Rows.Count: > 0 } documents)
            return;
        page.Main.Add($"<section class=texts><h2>The texts</h2>\n<ul>\n");
        foreach (AtlasRow document in documents.Rows.OrderBy(row => documents.Sorted is { } sorted ? row.Date(sorted.JsonName) : null))
            page.Main.Add($"<li>{page.Link(document, AtlasContents.LabelOf(document))} <span class=date>{(documents.Sorted is { } sorted ? DateWords.Of(document.Date(sorted.JsonName)) : "")}</span> <span>{document.Headline}</span>\n");
        page.Main.Add($"</ul></section>\n");
    }
}
