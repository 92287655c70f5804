using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>Writes the parts that only the page of a source text has: its passages as blocks in proportion to their length, and a field to verify a copy. The page does not contain the text.</summary>
internal static class DocumentParts
{
    public static void Write(AtlasContents contents, Page page, AtlasRow document)
    {
        AtlasRow[] passages = [.. contents.Corpus.PassagesOf(document)];
        if (contents.Plan.Claims is { } claims && document.Reference(claims.Thesis) is not null)
            page.Main.Add($"<p class=note><a href=\"{page.To(PageAddress.Argument(document))}\">Its argument, from the thesis to the grounds</a></p>\n");
        page.Main.Add($"<section class=copy id=copy data-file=\"{document.Text("fileName") ?? ""}\" data-sha256=\"{document.Text("sha256") ?? ""}\" data-length=\"{document.Text("length") ?? ""}\"><h2>Check your copy</h2><p class=note>The text belongs to its publisher and is not part of the atlas. Compare your own copy on this page, if scripts are enabled, or with <code>jtr verify</code>. SHA-256 of the file: <code class=long>{document.Text("sha256") ?? ""}</code></p></section>\n");
        page.Main.Add($"<section class=passages><h2>Passages</h2>\n");
        foreach (AtlasRow passage in passages)
            Block(contents, page, passage);
        page.Main.Add($"</section>\n");
    }

    /// <summary>Writes the facts that rest on a passage, by span.</summary>
    public static void WritePassage(AtlasContents contents, Page page, AtlasRow passage)
    {
        page.Main.Add($"<section class=refs><h2>Facts that cite it</h2>\n<p class=note>Evidence covers {Coverage(contents, passage)} % of its characters.</p>\n<ul>\n");
        foreach (IGrouping<AtlasRow, (AtlasRow Row, AtlasEvidence Evidence)> row in contents.Corpus.EvidenceIn(passage)
            .GroupBy(static pair => pair.Row)
            .OrderBy(static row => row.Min(static pair => pair.Evidence.Start))
            .ThenBy(static row => row.Key.Key, StringComparer.Ordinal))
        {
            string spans = string.Join(", ", row.OrderBy(static pair => pair.Evidence.Start).Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Evidence.Start}–{pair.Evidence.End} {PropertyNames.Spaced(pair.Evidence.Labels is [var role, ..] ? role : "")}")));
            page.Main.Add($"<li>{page.Link(row.Key)} <small>{spans}</small>\n");
        }

        page.Main.Add($"</ul></section>\n");
    }

    private static void Block(AtlasContents contents, Page page, AtlasRow passage)
    {
        int start = AtlasCorpus.SpanStart(passage), end = AtlasCorpus.SpanEnd(passage);
        AtlasRow[] rows = [.. contents.Corpus.EvidenceIn(passage).Select(static pair => pair.Row).Distinct().OrderBy(row => contents.Plan.Links?.Table == row.Table.Name).ThenBy(static row => row.Table.Name, StringComparer.Ordinal).ThenBy(static row => row.Key, StringComparer.Ordinal)];
        Html facts = new();
        foreach (IGrouping<string, AtlasRow> table in rows.GroupBy(static row => row.Table.Name))
        {
            Html links = new();
            foreach (AtlasRow row in table)
                links.Add($"<li>{page.Link(row)}");
            facts.Add($"<h4>{PropertyNames.InWords(table.Key)}</h4><ul>{links}</ul>\n");
        }

        string lines = string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp((end - start) / 64.0, 2, 24):0.#}");
        page.Main.Add($"""
            <section class=passage id={PageAddress.PassageAnchor(passage)} style="--lines:{lines}" data-start={start} data-end={end} data-spans="{Spans(contents, passage, rows)}"><h3>{page.Link(passage, $"{passage.Text("ordinal")}. {(passage.Text("kind") is { } kind ? PropertyNames.Spaced(kind) : "")}")} <small>{start}–{end}</small></h3>
            <p{Page.Direction(passage.Headline)}>{passage.Headline}</p>
            <div class=text></div><p class=note>{Coverage(contents, passage)} % covered</p>
            {(rows.Length == 0 ? null : Html.Of($"<details><summary>{rows.Length} rows cite it</summary>{facts}</details>"))}</section>

            """);
    }

    /// <summary>Returns the share of a passage that evidence covers, in per cent.</summary>
    private static int Coverage(AtlasContents contents, AtlasRow passage)
    {
        int start = AtlasCorpus.SpanStart(passage), end = AtlasCorpus.SpanEnd(passage), covered = 0, at = start;
        foreach ((int from, int to) in contents.Corpus.EvidenceIn(passage).Select(static pair => (pair.Evidence.Start, pair.Evidence.End)).Order())
        {
            covered += Math.Max(0, Math.Min(to, end) - Math.Max(from, at));
            at = Math.Max(at, Math.Min(to, end));
        }

        return end > start ? (int)Math.Round(100.0 * covered / (end - start)) : 0;
    }

    /// <summary>Writes the spans of a passage for the script: their positions and digests, and the indexes of the listed rows that rest on them.</summary>
    private static string Spans(AtlasContents contents, AtlasRow passage, IReadOnlyList<AtlasRow> rows)
    {
        var spans = new SortedDictionary<(int Start, int End, string Digest), SortedSet<int>>();
        foreach ((AtlasRow row, AtlasEvidence evidence) in contents.Corpus.EvidenceIn(passage))
        {
            (int, int, string) span = (evidence.Start, evidence.End, evidence.Digest);
            if (!spans.TryGetValue(span, out SortedSet<int>? places))
                spans.Add(span, places = []);
            places.Add(rows.TakeWhile(other => other != row).Count());
        }

        return string.Join(';', spans.Select(static span => string.Create(CultureInfo.InvariantCulture, $"{span.Key.Start} {span.Key.End} {span.Key.Digest} {string.Join(',', span.Value)}")));
    }
}
