using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Plans;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>
/// The page of a text's argument, from the thesis to the grounds. Below each row are the rows of the text that links connect with it. Each row appears once, at its shortest distance from the thesis; siblings are in the order of the text.
/// </summary>
internal sealed class ArgumentPage
{
    private readonly AtlasContents _contents;
    private readonly LinkPlan _links;
    private readonly AtlasRow _document;
    private readonly Page _page;
    private readonly Dictionary<AtlasRow, List<(AtlasRow Row, string How)>> _below = [];

    private ArgumentPage(AtlasContents contents, LinkPlan links, AtlasRow document)
    {
        _contents = contents;
        _links = links;
        _document = document;
        _page = new Page(contents, PageAddress.Argument(document)) { Title = $"The argument of {AtlasContents.LabelOf(document)}", Kind = "argument" };
    }

    public static Page Of(AtlasContents contents, LinkPlan links, AtlasRow document, AtlasRow thesis)
    {
        var page = new ArgumentPage(contents, links, document);
        page.Write(thesis);
        return page._page;
    }

    private void Write(AtlasRow thesis)
    {
        int count = Join(thesis);
        _page.Main.Add($"<p class=trail>{_page.Link(_document, AtlasContents.LabelOf(_document))}</p>\n<h1>The argument of {AtlasContents.LabelOf(_document)}</h1>\n<p class=sentence>{count} rows, from the thesis to its grounds. Each row appears once, at its shortest distance from the thesis.</p>\n");
        _page.Main.Add($"<ul class=outline>\n");
        Step(thesis, null);
        _page.Main.Add($"</ul>\n");
    }

    private int Join(AtlasRow thesis)
    {
        var known = new HashSet<AtlasRow> { thesis };
        var waiting = new Queue<AtlasRow>();
        waiting.Enqueue(thesis);
        while (waiting.Count > 0)
        {
            AtlasRow row = waiting.Dequeue();
            var found = new List<(AtlasRow Row, string How)>();
            foreach ((AtlasRow other, string how) in Joined(row))
            {
                if (!IsOfText(other) || !known.Add(other))
                    continue;
                found.Add((other, how));
                waiting.Enqueue(other);
            }

            _below.Add(row, [.. found.OrderBy(step => PlaceOf(step.Row)).ThenBy(static step => step.Row.Key, StringComparer.Ordinal)]);
        }

        return known.Count;
    }

    private IEnumerable<(AtlasRow Row, string How)> Joined(AtlasRow row) =>
    [
        .. _contents.LinksFrom(row).Where(link => !_links.Apart.Contains(link.Kind)).Select(static link => (link.To, link.Words.Forward)),
        .. _contents.LinksTo(row).Where(link => !_links.Apart.Contains(link.Kind)).Select(static link => (link.From, link.Words.Backward)),
    ];

    private bool IsOfText(AtlasRow row) => !_contents.IsPeripheral(row) && row.Evidence.Any(evidence => DocumentOf(evidence) == _document);

    private int PlaceOf(AtlasRow row) => row.Evidence.Where(evidence => DocumentOf(evidence) == _document).Min(static evidence => evidence.Start);

    private AtlasRow? DocumentOf(AtlasEvidence evidence) => _contents.Corpus.Find(evidence.Passage) is { } passage ? _contents.Corpus.DocumentOf(passage) : null;

    private void Step(AtlasRow row, string? how)
    {
        Html by = VoiceLine.Write(_page, _contents.VoicesOf(row));
        _page.Main.Add($"<li{(how is null ? Html.Of($" class=\"thesis\"") : null)}><span class=how>{how ?? "thesis"}</span> {_page.Say(row)}{(by.Length == 0 ? null : Html.Of($" <span class=by>{by}</span>"))}");
        if (_below[row].Count > 0)
        {
            _page.Main.Add($"<ul>\n");
            foreach ((AtlasRow below, string word) in _below[row])
                Step(below, word);
            _page.Main.Add($"</ul>");
        }

        _page.Main.Add($"\n");
    }
}
