using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>
/// Templates for the references to the rows of a document, one for each format. A page holds only the plain reference, and the script builds the others from it. A reference that no template reproduces
/// exactly is written on its page.
/// </summary>
internal sealed class CitationTemplates
{
    // The placeholders of a template for the row's key and its passages: control characters, which do not occur in references.
    private const char Key = '\u0001', Passages = '\u0002';
    private const string PassageWord = ". Passage ", PlainFormat = "Plain";

    // For each document and each format.
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _templates = new(StringComparer.Ordinal);

    public CitationTemplates(AtlasCorpus corpus)
    {
        Corpus = corpus;

        // The longest key is unlikely to be part of another text.
        foreach (AtlasRow row in corpus.Tables.SelectMany(static table => table.Rows).Where(static row => row.Citations.Count > 1).OrderByDescending(static row => row.Key.Length).ThenBy(static row => row.Key, StringComparer.Ordinal))
        {
            if (DocumentsOf(row) is not [var document] || _templates.ContainsKey(document) || PassagesOf(row) is not [var passages])
                continue;
            SortedDictionary<string, string> formats = new(StringComparer.Ordinal);
            foreach (AtlasCitation citation in row.Citations)
                formats.Add(citation.Format, citation.Text.Replace(passages, Passages.ToString(), StringComparison.Ordinal).Replace(row.Key, Key.ToString(), StringComparison.Ordinal));
            _templates.Add(document, formats);
        }
    }

    public bool HasAny => _templates.Count > 0;

    private AtlasCorpus Corpus { get; }

    /// <summary>Returns true if the script builds exactly this reference from the plain one; otherwise, false.</summary>
    public bool Gives(AtlasRow row, AtlasCitation citation) => Make(row, citation.Format) == citation.Text;

    /// <summary>Returns the content of the file of templates: a script that passes them to the page's script.</summary>
    public string Write() => $"atlasCite({JsonSerializer.Serialize(_templates)});\n";

    /// <summary>Builds the reference of a row from the templates, as the script does: each line of the plain reference is matched with the template of its document. Null if a template is missing.</summary>
    private string? Make(AtlasRow row, string format)
    {
        if (PassagesOf(row) is not { } passages)
            return null;
        var parts = new List<string>();
        foreach ((string line, string passage) in Lines(row).Zip(passages))
        {
            if (_templates.Values.FirstOrDefault(formats => Filled(formats[PlainFormat], row.Key, passage) == line) is not { } own || !own.TryGetValue(format, out string? template))
                return null;
            parts.Add(Filled(template, row.Key, passage));
        }

        // BibTeX entries are separated by an empty line; a CSL-JSON list contains the items of all lines.
        return string.Join("\n\n", parts).Replace("\n]\n\n[\n", ",\n", StringComparison.Ordinal);
    }

    private static string Filled(string template, string key, string passages) =>
        template.Replace(Passages.ToString(), passages, StringComparison.Ordinal).Replace(Key.ToString(), key, StringComparison.Ordinal);

    private static string[] Lines(AtlasRow row) => row.Citations[0].Text.Split('\n');

    /// <summary>Returns the keys of the documents of a row's evidence.</summary>
    private string[] DocumentsOf(AtlasRow row) =>
        [.. row.Evidence.Select(evidence => Corpus.Find(evidence.Passage)).OfType<AtlasRow>().Select(Corpus.DocumentOf).OfType<AtlasRow>().Select(static document => document.Key).Distinct()];

    /// <summary>Returns the passages and code points in each line of the plain reference; null if a line has another form.</summary>
    private static string[]? PassagesOf(AtlasRow row)
    {
        var all = new List<string>();
        foreach (string line in Lines(row))
        {
            int start = line.LastIndexOf(PassageWord, StringComparison.Ordinal), end = start < 0 ? -1 : line.IndexOf(". ", start + PassageWord.Length, StringComparison.Ordinal);
            if (end < 0)
                return null;
            all.Add(line[(start + 2)..end]);
        }

        return [.. all];
    }
}
