using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Jtr.Corpora.Atlas.Pages;
using Jtr.Corpora.Atlas.Plans;
using Jtr.Corpora.Atlas.Reading;
using Jtr.Corpora.Atlas.Search;

namespace Jtr.Corpora.Atlas;

/// <summary>Makes all files of an atlas in memory, before any is written. The same corpus gives the same bytes.</summary>
internal static class AtlasSite
{
    /// <param name="corpus">The corpus.</param>
    /// <param name="plan">The plan of the corpus: the part of the atlas that its schema does not determine.</param>
    /// <param name="stamp">The name and version of the corpus.</param>
    /// <param name="written">Receives the path of each page as it is made; null to ignore them.</param>
    /// <returns>The content of each file by its path from the top of the folder, with slashes.</returns>
    public static SortedDictionary<string, byte[]> Files(AtlasCorpus corpus, AtlasPlan plan, AtlasStamp stamp, Action<string>? written = null)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [PageAddress.Style] = Asset(PageAddress.Style),
            [PageAddress.Script] = Asset(PageAddress.Script),
            [PageAddress.Words] = Asset(PageAddress.Words),
            [PageAddress.SearchData] = Encoding.UTF8.GetBytes(SearchData.Write(corpus)),
        };
        var contents = new AtlasContents(corpus, plan, stamp);
        if (contents.Citations.HasAny)
            files.Add(PageAddress.CitationData, Encoding.UTF8.GetBytes(contents.Citations.Write()));
        foreach (Page page in Pages(contents))
        {
            files.Add(page.Path, Encoding.UTF8.GetBytes(page.Write()));
            written?.Invoke(page.Path);
        }

        return files;
    }

    private static IEnumerable<Page> Pages(AtlasContents contents)
    {
        yield return FrontPage.Of(contents);
        foreach (Page page in TimelinePage.All(contents))
            yield return page;
        if (contents.Relations.Count > 0)
            yield return RelationsPage.Of(contents);
        if (contents.Plan.Claims is { } claims)
        {
            yield return ClaimsPage.Of(contents, claims);
            foreach (AtlasRow document in contents.Corpus.Documents?.Rows ?? [])
            {
                if (contents.Plan.Links is { } links && contents.Corpus.Find(document.Reference(claims.Thesis)) is { } thesis)
                    yield return ArgumentPage.Of(contents, links, document, thesis);
            }
        }

        yield return TablesPage.Of(contents);
        foreach (AtlasTable table in contents.Corpus.Tables)
        {
            yield return TablePage.Of(contents, table);
            foreach (AtlasRow row in table.Shape.KeysOnly ? [] : table.Rows)
                yield return RowPage.Of(contents, row);
        }
    }

    private static byte[] Asset(string name)
    {
        using Stream asset = typeof(AtlasSite).Assembly.GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        asset.CopyTo(content);

        // A checkout may have converted the line ends.
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content.ToArray()).ReplaceLineEndings("\n"));
    }
}
