using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Drawing;
using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Plans;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>The page of a key: the row with its date, certainty, evidence, and the rows that refer to it.</summary>
internal sealed class RowPage
{
    private readonly AtlasContents _contents;
    private readonly AtlasRow _row;
    private readonly Page _page;
    private readonly FieldList _fields;

    private RowPage(AtlasContents contents, AtlasRow row)
    {
        _contents = contents;
        _row = row;
        _page = new Page(contents, PageAddress.Of(row)) { Title = row.Title, Kind = "row", IsOfRow = true };
        _fields = new FieldList(contents, _page);
    }

    public static Page Of(AtlasContents contents, AtlasRow row)
    {
        var page = new RowPage(contents, row);
        page.Write();
        return page._page;
    }

    private Html Main => _page.Main;

    private void Write()
    {
        Main.Add($"<article>");
        Head();
        foreach (AtlasField date in _row.Fields.Where(static field => field.Property.Kind == ValueKind.Date))
            When(date);
        Sure();
        Main.Add(_fields.Write(FieldList.Listed(_contents, _row)));
        if (_row.Table == _contents.Corpus.Documents)
            DocumentParts.Write(_contents, _page, _row);
        if (_row.Table == _contents.Corpus.Passages)
            DocumentParts.WritePassage(_contents, _page, _row);
        Connections();
        if (_contents.RelationsOf(_row).Any())
            EgoDrawing.Write(_contents, _page, _row);
        References();
        Cite();
        Around();
        Main.Add($"</article>\n{new EvidenceList(_contents, _page).Write(_row)}");
    }

    private void Head()
    {
        string table = _row.Table.Name;
        IEnumerable<Html> words = _row.Fields
            .Where(FieldList.IsHead)
            .Select(static field => Html.Of($" · {PropertyNames.Spaced(field.Values[0].Text)}"));
        Html trail = Html.Of($"<a href={_page.Address(PageAddress.List(table))}>{PropertyNames.InWords(table)}</a>");
        foreach (Html word in words)
            trail.Add(word);
        if (_contents.IsPeripheral(_row))
            trail.Add($" · peripheral");
        trail.Add($" · <code>{_row.Key}</code>");
        Main.Add($"<p class=trail>{trail}<h1{Page.Direction(_row.Title)}>{_row.Title}</h1>\n");
        if (_row.IsNamed)
            Main.Add($"<p class=lede{Page.Direction(_row.Headline)}>{_row.Headline}</p>\n");
    }

    private void When(AtlasField field)
    {
        EdtfDate? date = field.Values[0].Date;
        TimeBar? bar = TimeBar.Of(date, field.Property);
        Main.Add($"<section class=when><h2>{PropertyNames.InWords(field.Name)}</h2><p class=date><span>{DateWords.Of(date)}</span>{Filling(date, bar)} <code>{field.Values[0].Text}</code></p>");
        if (bar is not null)
        {
            TimeScale scale = TimeScale.Of([bar]);
            string? status = _contents.Plan.Timeline is { } plan ? _row.Text(plan.Status) : null;
            Html marks = BarDrawing.Draw(bar, scale, _contents.StandingOf(status), 4);
            Main.Add($"<svg class=bar height=36 aria-hidden=true>{TimelineDrawing.Axis(scale, 30, 36, null)}{marks}</svg>\n{TimelineDrawing.PatternsOf(marks)}");
        }

        string? basis = _row.Text(field.Name + "Basis"), reasoning = _row.Text(field.Name + "Reasoning");
        if (basis is not null || reasoning is not null)
            Main.Add($"<p class=why>{(basis is null ? null : Html.Of($"<span class=basis>{PropertyNames.InWords(basis)}.</span> "))}{reasoning}\n");
        Main.Add($"</section>\n");
    }

    /// <summary>Returns the words of the legend for a row within or throughout its date; null for an event on a single day and for a one-of set.</summary>
    private static Html? Filling(EdtfDate? date, TimeBar? bar) => bar switch
    {
        _ when date?.Kind == DateKind.OneOf => null,
        { IsWithin: true, Certain: null } => Html.Of($" <small>somewhere within</small>"),
        { IsWithin: false } => Html.Of($" <small>throughout</small>"),
        _ => null,
    };

    /// <summary>Writes the attribution of the row, and the rows that dispute it.</summary>
    private void Sure()
    {
        Html lines = new();
        AtlasVoices voices = _contents.VoicesOf(_row);
        if (voices.Voice is not null || voices.Speaker is not null)
            lines.Add($"<li>{VoiceLine.Write(_page, voices)}\n");
        if (_contents.IsPeripheral(_row))
            lines.Add($"<li>It rests only on teasers, the beginnings of other articles printed beside a text.\n");
        string? status = _contents.Plan.Timeline is { } plan ? _row.Text(plan.Status) : null;
        if (_contents.StandingOf(status) != Standing.Real)
            lines.Add($"<li>Its status is <strong>{PropertyNames.Spaced(status!)}</strong>.\n");
        if (lines.Length > 0)
            Main.Add($"<section class=sure><h2>Certainty</h2><ul>\n{lines}</ul></section>\n");
    }

    private void Connections()
    {
        Html list = new();
        foreach (AtlasLink link in _contents.LinksFrom(_row))
            list.Add($"<li>{How(link, link.Words.Forward)} {_page.Say(link.To)}\n");
        foreach (AtlasLink link in _contents.LinksTo(_row))
            list.Add($"<li>{How(link, link.Words.Backward)} {_page.Say(link.From)}\n");
        if (list.Length > 0)
            Main.Add($"<section class=links><h2>Links to other facts</h2><ul>\n{list}</ul></section>\n");
    }

    /// <summary>Writes the link of one row to another; its phrase links to the link's own row.</summary>
    private Html How(AtlasLink link, string words) => Html.Of($"<a class=how href={_page.Address(PageAddress.Of(link.Row))}>{words}</a>");

    private void References()
    {
        var groups = _contents.Corpus.ReferencesTo(_row)
            .Where(reference => _contents.Plan.Links?.Table != reference.Row.Table.Name)
            .Where(static reference => !reference.Path.Contains("passage", System.StringComparison.Ordinal))
            .GroupBy(static reference => (reference.Row.Table.Name, reference.Path))
            .ToList();
        if (groups.Count == 0)
            return;
        Main.Add($"<section class=refs><h2>Rows that refer to it</h2>");
        foreach (var group in groups)
        {
            Main.Add($"<h3>{PropertyNames.InWords(group.Key.Name)} <small>{PropertyNames.InWords(group.Key.Path).ToLowerInvariant()}</small></h3><ul>\n");
            foreach (AtlasReference reference in group)
                Main.Add($"<li>{_page.Link(reference.Row, reference.Row.IsNamed ? reference.Row.Title : reference.Row.Headline)}\n");
            Main.Add($"</ul>\n");
        }

        Main.Add($"</section>\n");
    }

    private void Cite()
    {
        Main.Add($"<section class=cite><h2>{(_row.Citations.Count > 0 ? "Cite or " : null)}<a href={_page.Address(PageAddress.Tables + "#correct")}>correct</a></h2>");
        if (_row.Citations.Count > 0)
            Main.Add($"<pre>{Html.Content(_row.Citations[0].Text)}</pre>");
        foreach (AtlasCitation citation in _row.Citations.Skip(1).Where(citation => !_contents.Citations.Gives(_row, citation)))
            Main.Add($"<details><summary>{citation.Format}</summary><pre>{Html.Content(citation.Text)}</pre></details>");
        Main.Add($"</section>\n");
    }

    private void Around()
    {
        (TimelineEntry? before, TimelineEntry? after) = _contents.Around(_row);
        if (before is null && after is null)
            return;
        Main.Add($"<nav class=around aria-label=\"In time\">{Step(before, "Previous", "prev")}{Step(after, "Next", "next")}</nav>\n");
    }

    private Html? Step(TimelineEntry? entry, string words, string relation) => entry is null
        ? null
        : Html.Of($"<a rel={relation} href={_page.Address(PageAddress.Of(entry.Row))}><small>{words} · {DateWords.Of(entry.Date)}</small> {Page.Isolated(entry.Row.Headline)}</a>");
}
