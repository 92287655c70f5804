using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>
/// What the references of all rows of a document have in common, for each format: so that a page holds the plain one, and the script makes the others of it. A reference that a template does not give
/// to the letter is no template's business, and stands on its page.
/// </summary>
internal sealed class CitationTemplates
{
    // What stands in a template for the row's key and for the passages that it rests on: control characters, which no reference has.
    private const char Key = '\u0001', Passages = '\u0002';
    private const string PassageWord = ". Passage ";

    // For each document and each format.
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _templates = new(StringComparer.Ordinal);

    public CitationTemplates(AtlasCorpus corpus)
    {
        foreach (AtlasRow row in corpus.Tables.SelectMany(static table => table.Rows).Where(static row => row.Citations.Count > 1))
        {
            if (DocumentsOf(corpus, row) is not [var document] || _templates.ContainsKey(document) || PassagesOf(row) is not { } passages)
                continue;
            SortedDictionary<string, string> formats = new(StringComparer.Ordinal);
            foreach (AtlasCitation citation in row.Citations)
                formats.Add(citation.Format, citation.Text.Replace(passages, Passages.ToString(), StringComparison.Ordinal).Replace(row.Key, Key.ToString(), StringComparison.Ordinal));
            _templates.Add(document, formats);
        }

        Corpus = corpus;
    }

    public bool HasAny => _templates.Count > 0;

    private AtlasCorpus Corpus { get; }

    /// <summary>Whether the script makes a reference from the plain one, to the letter.</summary>
    public bool Gives(AtlasRow row, AtlasCitation citation) =>
        DocumentsOf(Corpus, row) is [var document]
        && _templates.TryGetValue(document, out SortedDictionary<string, string>? formats)
        && formats.TryGetValue(citation.Format, out string? template)
        && PassagesOf(row) is { } passages
        && template.Replace(Passages.ToString(), passages, StringComparison.Ordinal).Replace(Key.ToString(), row.Key, StringComparison.Ordinal) == citation.Text;

    /// <summary>The file of the templates; it is a script that hands them to the page's own.</summary>
    public string Write() => $"atlasCite({JsonSerializer.Serialize(_templates)});\n";

    /// <summary>The keys of the documents that references of the row are of.</summary>
    private static string[] DocumentsOf(AtlasCorpus corpus, AtlasRow row) =>
        [.. row.Evidence.Select(evidence => corpus.Find(evidence.Passage)).OfType<AtlasRow>().Select(corpus.DocumentOf).OfType<AtlasRow>().Select(static document => document.Key).Distinct()];

    /// <summary>The passages and code points that the plain reference names; null where it is of another form.</summary>
    private static string? PassagesOf(AtlasRow row)
    {
        string plain = row.Citations[0].Text;
        int start = plain.LastIndexOf(PassageWord, StringComparison.Ordinal), end = start < 0 ? -1 : plain.IndexOf(". ", start + PassageWord.Length, StringComparison.Ordinal);
        return start < 0 || end < 0 || plain.Contains('\n', StringComparison.Ordinal) ? null : plain[(start + 2)..end];
    }
}
