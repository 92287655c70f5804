using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>The index: every table, the ways to query, and the version of the corpus.</summary>
internal static class TablesPage
{
    public static Page Of(AtlasContents contents)
    {
        var page = new Page(contents, PageAddress.Tables) { Title = "Index", Kind = "tables" };
        page.Main.Add($"<h1>Index</h1>\n<p class=sentence>Every table of the corpus; each leads to all its rows.</p>\n<dl class=tables>\n");
        foreach (AtlasTable table in contents.Corpus.Tables)
            page.Main.Add($"<dt><a href=\"{PageAddress.List(table.Name)}\">{PropertyNames.InWords(table.Name)}</a> <span class=count>{table.Rows.Count}</span><dd>{TablePage.Meaning(table)}\n");
        page.Main.Add($"</dl>\n<section class=stamp><h2>This corpus</h2><dl class=fields>{Line("Version", contents.Stamp.Version)}{Line("Date of the data", contents.Stamp.Date)}{Line("Fingerprint", contents.Stamp.Fingerprint)}{Line("Licence", contents.Plan.Licence ?? "")}</dl></section>\n");
        page.Main.Add($"<section id=correct><h2>Correct a fact</h2><p class=note>The key of a row is on its page. The row is in the seeds of its table, under that key; a correction says which clause of which text supports it.</p></section>\n");
        page.Main.Add($"""
            <section id=keys><h2>Keys</h2><p class=note>With the script of this folder, these keys work on every page; each can be done without them.</p><dl class=keys><dt><kbd>/</kbd><dd>Search<dt><kbd>t</kbd><dd>Timeline<dt><kbd>r</kbd><dd>Relations<dt><kbd>c</kbd><dd>Claims<dt><kbd>d</kbd><dd>Texts<dt><kbd>?</kbd><dd>These keys<dt><kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd><dd>From mark to mark within a drawing<dt><kbd>Home</kbd> <kbd>End</kbd><dd>The first and the last mark<dt><kbd>Enter</kbd><dd>Open what is marked<dt><kbd>+</kbd> <kbd>-</kbd><dd>Nearer and farther in time<dt><kbd>Esc</kbd><dd>Back out of a drawing, a search or this list</dd></dl></section>

            """);
        return page;
    }

    private static Html? Line(string name, string value) => value.Length == 0 ? null : Html.Of($"<dt>{name}<dd>{value}</dd>");
}
