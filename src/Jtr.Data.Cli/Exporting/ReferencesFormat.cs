using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Data.Cli.Exporting;

/// <summary>The texts as a bibliography, in a format of reference managers.</summary>
internal sealed class ReferencesFormat : ExportFormat
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly CitationFormat _format;
    private readonly string _extension;
    private readonly string _mediaType;

    private ReferencesFormat(string name, string title, string purpose, CitationFormat format, string extension, string mediaType) =>
        (Name, Title, Purpose, _format, _extension, _mediaType) = (name, title, purpose, format, extension, mediaType);

    /// <summary>Gets the four formats.</summary>
    public static IReadOnlyList<ReferencesFormat> All { get; } =
    [
        new("bibtex", "BibTeX", "LaTeX with BibTeX: the texts.", CitationFormat.BibTeX, "bib", "application/x-bibtex"),
        new("biblatex", "BibLaTeX", "LaTeX with biblatex and biber, which read EDTF: the texts.", CitationFormat.BibLaTeX, "biblatex.bib", "application/x-bibtex"),
        new("ris", "RIS", "Zotero, EndNote, Mendeley: the texts.", CitationFormat.Ris, "ris", "application/x-research-info-systems"),
        new("csl-json", "CSL-JSON", "Zotero, pandoc and citation processors: the texts.", CitationFormat.CslJson, "csl.json", "application/vnd.citationstyles.csl+json"),
    ];

    public override string Name { get; }

    public override string Title { get; }

    public override string Purpose { get; }

    public override string Loss => "Everything but the texts; a publication date that no text states, or that is uncertain, is a text in CSL-JSON, and in brackets elsewhere.";

    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus) =>
        [TextFile.Create($"references/{corpus.Description.Name}.{_extension}", _mediaType, "The texts that the corpus rests on.", writer => Write(writer, corpus.Description))];

    private void Write(TextWriter writer, CorpusDescription description)
    {
        IReadOnlyList<Document> documents = [.. Documents.All.OrderBy(static document => document.Key, StringComparer.Ordinal)];
        if (_format == CitationFormat.CslJson)
        {
            writer.Write(new JsonArray([.. documents.Select(Item)]).ToJsonString(s_indented) + "\n");
            return;
        }

        // RIS has no comments, but has a field for custom data.
        bool isRis = _format == CitationFormat.Ris;
        if (!isRis)
            writer.Write($"% {description.Stamp}\n\n");
        writer.Write(string.Join("\n\n", documents.Select(document => isRis ? document.Cite(_format).Replace("\nER  - ", $"\nC1  - {description.Stamp}\nER  - ", StringComparison.Ordinal) : document.Cite(_format))) + "\n");

        JsonNode Item(Document document)
        {
            JsonObject item = JsonNode.Parse(document.Cite(_format))!.AsArray()[0]!.DeepClone().AsObject();
            item["custom"] = new JsonObject { ["corpus"] = description.Stamp, ["edtf"] = document.Published.ToString(), ["basis"] = EnumLabels.Of(document.PublishedBasis) };

            // 'circa' means approximate, not uncertain: an uncertain date is given in words.
            if (item["issued"] is JsonObject issued && issued.ContainsKey("circa") && !document.Published.Qualification.HasFlag(Qualification.Approximate))
                item["issued"] = new JsonObject { ["literal"] = $"{document.Published} ({EnumLabels.Of(document.PublishedBasis)})" };
            return item;
        }
    }
}
