using System;
using System.Linq;
using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>The page of a table: its rows, and the meaning of its properties and enum values.</summary>
internal static class TablePage
{
    // A longer table is divided by the first letter of its rows.
    private const int ManyRows = 60;

    public static Page Of(AtlasContents contents, AtlasTable table)
    {
        string name = PropertyNames.InWords(table.Name);
        var page = new Page(contents, PageAddress.List(table.Name)) { Title = name, Kind = "table" };
        page.Main.Add($"<h1>{name}</h1>\n<p class=sentence>{table.Rows.Count} rows. {Meaning(table)}</p>\n");
        if (table == contents.Corpus.Documents && contents.Plan.Claims is { } plan)
            Arguments(page, table, plan.Thesis);
        if (table.Rows.Count == 0)
            page.Main.Add($"<p class=note>This table has no rows.</p>\n");
        if (table.Shape.KeysOnly)
            Whole(contents, page, table);
        else
            Titles(page, table);
        Properties(contents, page, table);
        return page;
    }

    /// <summary>Describes the rows of a table, without the sentences that concern code alone.</summary>
    public static string Meaning(AtlasTable table) => table.Shape.Record.Documentation.Plain.Replace(" Immutable and thread-safe.", "", StringComparison.Ordinal);

    /// <summary>Writes rows without pages of their own, with all their properties.</summary>
    private static void Whole(AtlasContents contents, Page page, AtlasTable table)
    {
        var fields = new FieldList(contents, page);
        PropertyShape[] properties = [.. table.Shape.Record.Given.Where(property => table.Rows.Any(row => row.Values(property.JsonName).Count > 0))];
        Html heads = new();
        foreach (PropertyShape property in properties)
            heads.Add($"<th scope=col>{PropertyNames.InWords(property.JsonName)}</th>");
        page.Main.Add($"<div class=wide tabindex=0 role=region aria-label=Rows><table><thead><tr><th scope=col>Key</th>{heads}</tr></thead><tbody>\n");
        foreach (AtlasRow row in table.Rows)
        {
            Html cells = new();
            foreach (PropertyShape property in properties)
                cells.Add($"<td>{(row.Fields.FirstOrDefault(field => field.Name == property.JsonName) is { } field ? fields.Values(field) : null)}");
            page.Main.Add($"<tr id={PageAddress.Anchor(row.Key)}><th scope=row>{row.Key}{cells}\n");
        }

        page.Main.Add($"</tbody></table></div>\n");
    }

    private static void Titles(Page page, AtlasTable table)
    {
        AtlasRow[] rows = [.. table.Rows.OrderBy(static row => row.Title, StringComparer.OrdinalIgnoreCase).ThenBy(static row => row.Key, StringComparer.Ordinal)];
        string? letter = null;
        page.Main.Add($"<div class=rows>");
        foreach (AtlasRow row in rows)
        {
            string own = rows.Length < ManyRows ? "" : char.IsAsciiLetter(row.Title[0]) ? char.ToUpperInvariant(row.Title[0]).ToString() : "#";
            if (own != letter)
            {
                page.Main.Add($"{(letter is null ? null : Html.Of($"</ul>\n"))}{(own.Length == 0 ? null : Html.Of($"<h2 class=letter>{own}</h2>\n"))}<ul>\n");
                letter = own;
            }

            page.Main.Add($"<li>{page.Link(row)}{(row.IsNamed ? Html.Of($" <span class=says{Page.Direction(row.Headline)}>{row.Headline}</span>") : null)}{Date(table, row)}\n");
        }

        page.Main.Add($"{(letter is null ? null : Html.Of($"</ul>\n"))}</div>\n");
    }

    private static Html? Date(AtlasTable table, AtlasRow row) => table.Sorted is { } sorted && row.Date(sorted.JsonName) is { } date ? Html.Of($" <span class=date>{DateWords.Of(date)}</span>") : null;

    private static void Arguments(Page page, AtlasTable table, string thesis)
    {
        Html list = new();
        foreach (AtlasRow document in table.Rows.Where(row => row.Reference(thesis) is not null))
            list.Add($"<li><a href=\"{page.To(PageAddress.Argument(document))}\">The argument of {AtlasContents.LabelOf(document)}</a>\n");
        if (list.Length > 0)
            page.Main.Add($"<ul class=arguments>\n{list}</ul>\n");
    }

    private static void Properties(AtlasContents contents, Page page, AtlasTable table)
    {
        page.Main.Add($"<details class=schema><summary>Meaning of the properties</summary><dl>\n");
        foreach (PropertyShape property in table.Shape.Record.Properties)
            page.Main.Add($"<dt><code>{property.JsonName}</code><dd>{property.Documentation.Plain}\n");
        page.Main.Add($"</dl>\n");
        foreach (Vocabulary vocabulary in table.Shape.Record.Properties.Where(static property => property.Kind == ValueKind.Enum).Select(property => contents.Corpus.Shape.VocabularyOf(property.Target)).Distinct())
        {
            page.Main.Add($"<h3>{vocabulary.Name}</h3><dl>\n");
            foreach (VocabularyValue value in vocabulary.Values)
                page.Main.Add($"<dt><code>{value.Label}</code><dd>{value.Documentation.Plain}\n");
            page.Main.Add($"</dl>\n");
        }

        page.Main.Add($"</details>\n");
    }
}
