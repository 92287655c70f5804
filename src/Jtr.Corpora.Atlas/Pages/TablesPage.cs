using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>The index: every table, the ways to query, and the version of the corpus.</summary>
internal static class TablesPage
{
    public static Page Of(AtlasContents contents)
    {
        var page = new Page(contents, PageAddress.Tables) { Title = "Index", Kind = "tables" };
        page.Main.Add($"<h1>Index</h1>\n<p class=sentence>All tables of the corpus, each with a list of its rows.</p>\n<dl class=tables>\n");
        foreach (AtlasTable table in contents.Corpus.Tables)
            page.Main.Add($"<dt><a href=\"{PageAddress.List(table.Name)}\">{PropertyNames.InWords(table.Name)}</a> <span class=count>{table.Rows.Count}</span><dd>{TablePage.Meaning(table)}\n");
        page.Main.Add($"</dl>\n<section class=stamp><h2>This corpus</h2><dl class=fields>{Line("Version", contents.Stamp.Version)}{Line("Date of the data", contents.Stamp.Date)}{Line("Fingerprint", contents.Stamp.Fingerprint)}{Line("Licence", contents.Plan.Licence ?? "")}</dl></section>\n");
        page.Main.Add($"<section id=correct><h2>Correct a fact</h2><p class=note>The page of a row shows its key. The seeds of its table have the row under this key. A correction names the text and the clause that support it.</p></section>\n");
        page.Main.Add($"""
            <section id=keys><h2>Keyboard shortcuts</h2><p class=note>These keys work on every page if scripts are enabled. Everything is also possible without them.</p><dl class=keys><dt><kbd>/</kbd><dd>Search<dt><kbd>t</kbd><dd>Timeline<dt><kbd>r</kbd><dd>Relations<dt><kbd>c</kbd><dd>Claims<dt><kbd>d</kbd><dd>Texts<dt><kbd>?</kbd><dd>Show the keyboard shortcuts<dt><kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd><dd>Move between the marks of a drawing<dt><kbd>Home</kbd> <kbd>End</kbd><dd>Go to the first or the last mark<dt><kbd>Enter</kbd><dd>Open the selected mark<dt><kbd>+</kbd> <kbd>-</kbd><dd>Zoom in and out<dt><kbd>Esc</kbd><dd>Leave a drawing, a search or this list</dd></dl></section>

            """);
        return page;
    }

    private static Html? Line(string name, string value) => value.Length == 0 ? null : Html.Of($"<dt>{name}<dd>{value}</dd>");
}
