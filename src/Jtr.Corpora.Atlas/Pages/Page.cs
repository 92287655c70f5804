using System;
using System.Linq;
using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>A page under construction. Its path determines the relative addresses of others.</summary>
/// <param name="contents">The contents of the atlas.</param>
/// <param name="path">The page's path from the top of the folder.</param>
internal sealed class Page(AtlasContents contents, string path)
{
    /// <summary>Gets the relative path from the page to the top of the folder.</summary>
    public string Root { get; } = path.Contains('/', StringComparison.Ordinal) ? "../" : "";

    public string Path { get; } = path;

    /// <summary>Gets the title of the document.</summary>
    public string Title { get; init; } = "";

    /// <summary>Gets the kind of page, which is its class in the style sheet.</summary>
    public string Kind { get; init; } = "";

    /// <summary>True for the page of a row; otherwise, false.</summary>
    public bool IsOfRow { get; init; }

    /// <summary>Gets the main element.</summary>
    public Html Main { get; } = new();

    /// <summary>Returns the relative address of another page.</summary>
    public string To(string address) => Root + address;

    public string To(AtlasRow row) => Root + PageAddress.Of(row);

    /// <summary>Returns the relative address of another page, escaped as an attribute value.</summary>
    public Html Address(string address) => Html.Value(To(address));

    /// <summary>Makes a link to a row with its title or with another text.</summary>
    public Html Link(AtlasRow row, string? words = null) => Html.Of($"<a href={Address(PageAddress.Of(row))}>{Isolated(words ?? row.Title)}</a>");

    /// <summary>Makes a link to a row with its headline as text.</summary>
    public Html Say(AtlasRow row) => Link(row, row.Headline);

    /// <summary>Makes an isolated text of the corpus within a line: right-to-left text and direction marks do not affect the text around it.</summary>
    public static Html Isolated(string text) => TurnsDirection(text) ? Html.Of($"<bdi>{text}</bdi>") : Html.Text(text);

    /// <summary>Returns the attribute for an element that contains only a text of the corpus, so that the first strong character sets the direction; null if the text has only left-to-right letters.</summary>
    public static Html? Direction(string text) => TurnsDirection(text) ? Html.Of($" dir=auto") : null;

    private static bool TurnsDirection(string text)
    {
        foreach (char letter in text)
        {
            if (letter is (>= '\u0590' and <= '\u08FF') or (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'))
                return true;
        }

        return false;
    }

    /// <summary>Returns the complete page.</summary>
    public string Write()
    {
        var page = new Html();

        // Row pages have no suffix in the title: there are many, and each title is clear by itself.
        string title = Title.Length == 0 ? contents.Stamp.Title : IsOfRow ? Title : $"{Title} – {contents.Stamp.Title}";
        page.Add($"""
            <!doctype html>
            <html lang=en>
            <meta charset=utf-8>
            <meta name=viewport content=width=device-width>
            <title>{title}</title>
            <link rel=stylesheet href={Address(PageAddress.Style)}>
            <script src={Address(PageAddress.Script)} defer></script>
            <body class={Html.Value(Kind)}>
            <a class=skip href=#main>Skip to content</a>
            <header><a class=home href={Address(PageAddress.Front)}>{contents.Stamp.Title}</a><nav aria-label=Atlas>{Navigation()}</nav></header>
            <main id=main>

            """);
        page.Add(Main);
        page.Add($"</main>\n<footer>{contents.Plan.Licence}</footer>\n");
        return page.ToString();
    }

    private Html Navigation()
    {
        Html links = new();
        Add(links, PageAddress.Timeline(1), "Timeline", contents.Timeline.Count > 0);
        Add(links, PageAddress.Relations, "Relations", contents.Relations.Count > 0);
        Add(links, PageAddress.Claims, "Claims", contents.Plan.Claims is not null);
        if (contents.Corpus.Documents is { } documents)
            Add(links, PageAddress.List(documents.Name), "Texts", isThere: true);
        Add(links, PageAddress.Tables, "Index", isThere: true);
        return links;
    }

    private void Add(Html links, string address, string words, bool isThere)
    {
        if (isThere)
            links.Add($"<a href={Address(address)}{(address == Path ? Html.Of($" aria-current=page") : null)}>{words}</a> ");
    }
}
