using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Drawing;
using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Plans;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>The page of claims: disputes as an outline with all sides, a map of who disagrees with whom, and every claim by claimant.</summary>
internal sealed class ClaimsPage
{
    private readonly AtlasContents _contents;
    private readonly ClaimPlan _plan;
    private readonly Page _page;

    private ClaimsPage(AtlasContents contents, ClaimPlan plan)
    {
        _contents = contents;
        _plan = plan;
        _page = new Page(contents, PageAddress.Claims) { Title = "Claims", Kind = "claims" };
    }

    public static Page Of(AtlasContents contents, ClaimPlan plan)
    {
        var page = new ClaimsPage(contents, plan);
        page.Write();
        return page._page;
    }

    /// <summary>Returns true if a link states that its first row disputes its second; otherwise, false.</summary>
    public static bool IsAgainst(AtlasContents contents, AtlasLink link)
    {
        if (contents.Plan.Links is not { } plan || contents.Plan.Claims is not { } claims)
            return false;
        return plan.Against.Contains(link.Kind)
            || (plan.AgainstInVoice is { } voiced && link.Kind == voiced.Kind && (voiced.Words.Contains(link.From.Text(claims.Voice) ?? "") || voiced.Words.Contains(link.From.Text("kind") ?? "")));
    }

    private void Write()
    {
        AtlasLink[] disputes = [.. _contents.Links.Where(link => IsAgainst(_contents, link))];
        AtlasTable? table = _contents.Corpus.TableNamed(_plan.Table);
        var questions = disputes.GroupBy(static link => link.To).OrderByDescending(static question => question.Count()).ThenBy(static question => question.Key.Key, StringComparer.Ordinal).ToList();
        _page.Main.Add($"<h1>Claims</h1>\n<p class=sentence>{table?.Rows.Count ?? 0} claims. A claim records that something was said, not that it is true. {questions.Count} {(questions.Count == 1 ? "statement is disputed" : "statements are disputed")}. This page shows both sides and takes neither.</p>\n");
        Html ways = new();
        foreach (AtlasRow document in (_contents.Corpus.Documents?.Rows ?? []).Where(row => row.Reference(_plan.Thesis) is not null))
            ways.Add($"<li><a href=\"{_page.To(PageAddress.Argument(document))}\">The argument of {AtlasContents.LabelOf(document)}</a>");
        _page.Main.Add($"<nav class=contents aria-label=\"On this page\"><ul><li><a href=\"#disputed\">Disputed statements</a><li><a href=\"#map\">Map of disputes</a><li><a href=\"#speakers\">All claims by claimant</a>{ways}</ul></nav>\n<section class=debate><h2 id=disputed>Disputed statements</h2>\n");
        foreach (IGrouping<AtlasRow, AtlasLink> question in questions)
            Question(question.Key, [.. question]);
        _page.Main.Add($"</section>\n");
        Map(disputes);
        Speakers(table);
    }

    private void Question(AtlasRow row, IReadOnlyList<AtlasLink> objections)
    {
        _page.Main.Add($"<details class=question open id=\"{PageAddress.Anchor(row.Key)}\"><summary><span class=say{Page.Direction(row.Headline)}>{row.Headline}</span></summary>\n<p class=by>{By(row)} · {_page.Link(row, "its page")}</p>\n");
        Html grounds = Grounds(row);
        if (grounds.Length > 0)
            _page.Main.Add($"<h3>Grounds</h3><ul class=grounds>\n{grounds}</ul>\n");
        _page.Main.Add($"<h3>Objections</h3><ul class=against>\n");
        foreach (AtlasLink objection in objections)
        {
            Html own = Grounds(objection.From);
            _page.Main.Add($"<li><span class=how>{objection.Words.Backward}</span> {_page.Say(objection.From)} <span class=by>{By(objection.From)}</span>{(own.Length == 0 ? null : Html.Of($"<ul class=grounds>\n{own}</ul>"))}\n");
        }

        _page.Main.Add($"</ul></details>\n");
    }

    /// <summary>Writes the grounds of a row: the rows that support it, and those from which it is concluded.</summary>
    private Html Grounds(AtlasRow row)
    {
        Html grounds = new();
        if (_contents.Plan.Links is not { } plan)
            return grounds;
        foreach (AtlasLink link in _contents.LinksTo(row).Where(link => plan.Supporting.Contains(link.Kind)))
            grounds.Add($"<li><span class=how>{link.Words.Backward}</span> {_page.Say(link.From)} <span class=by>{By(link.From)}</span>\n");
        foreach (AtlasLink link in _contents.LinksFrom(row).Where(link => plan.Grounds.Contains(link.Kind)))
            grounds.Add($"<li><span class=how>{link.Words.Forward}</span> {_page.Say(link.To)} <span class=by>{By(link.To)}</span>\n");
        return grounds;
    }

    private Html By(AtlasRow row)
    {
        AtlasVoices voices = _contents.VoicesOf(row);
        Html line = VoiceLine.Write(_page, voices);
        return line.Length > 0 ? line : Html.Text(string.Join(", ", _contents.DocumentsOf(row).Select(AtlasContents.LabelOf)));
    }

    private void Map(AtlasLink[] disputes)
    {
        var edges = new List<ArcEdge>();
        foreach (AtlasLink link in disputes)
        {
            if (Behind(link.From) is { } from && Behind(link.To) is { } to && from != to)
                edges.Add(new ArcEdge(from, to, Standing.Real, $"{from.Title}: {link.From.Headline} ({link.Words.Forward}) {to.Title}: {link.To.Headline}", link.Words.Forward, link.Row, null));
        }

        _page.Main.Add($"<h2 id=map>Map of disputes</h2>\n<p class=note>Each arc leads from an objector to the actor who made the statement. If a text names nobody, the arc starts or ends at the text.{OfTheSame(disputes.Length - edges.Count)}</p>\n<div class=drawing>{WholeDrawing.Write(_contents, _page, edges, "Map of disputes")}</div>\n");
    }

    private static string OfTheSame(int count) => count switch
    {
        0 => "",
        1 => " 1 objection to a statement of the same actor is only in the outline.",
        _ => $" {count.ToString(CultureInfo.InvariantCulture)} objections to a statement of the same actor are only in the outline.",
    };

    private AtlasRow? Behind(AtlasRow row)
    {
        if (_contents.VoicesOf(row).Speaker is { } speaker)
            return speaker;
        AtlasRow? actor = _contents.Plan.Timeline is { } timeline
            ? row.Values(timeline.Participants).SelectMany(static value => value.Fields).Where(field => field.Name == timeline.Participant).Select(field => _contents.Corpus.Find(field.Values[0].Row)).FirstOrDefault()
            : null;
        return actor ?? (_contents.DocumentsOf(row) is [var document, ..] ? document : null);
    }

    private void Speakers(AtlasTable? table)
    {
        _page.Main.Add($"<section class=speakers><h2 id=speakers>All claims by claimant</h2>\n");
        foreach (IGrouping<AtlasRow, AtlasRow> speaker in (table?.Rows ?? [])
            .Select(row => (Row: row, Speaker: _contents.Corpus.Find(row.Reference(_plan.Claimant))))
            .Where(static pair => pair.Speaker is not null)
            .GroupBy(static pair => pair.Speaker!, static pair => pair.Row)
            .OrderByDescending(static speaker => speaker.Count())
            .ThenBy(static speaker => speaker.Key.Key, StringComparer.Ordinal))
        {
            _page.Main.Add($"<details open><summary>{Page.Isolated(speaker.Key.Title)} <span class=count>{speaker.Count()}</span></summary><p class=by>{_page.Link(speaker.Key, speaker.Key.Headline)}</p><ul>\n");
            foreach (AtlasRow claim in speaker)
                _page.Main.Add($"<li id={"c-" + PageAddress.Anchor(claim.Key)}><span class=voice>{PropertyNames.Spaced(claim.Text(_plan.Voice) ?? "")}</span> {_page.Say(claim)}\n");
            _page.Main.Add($"</ul></details>\n");
        }

        _page.Main.Add($"</section>\n");
    }
}
