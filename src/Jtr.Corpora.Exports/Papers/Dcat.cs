using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Jtr.Corpora.Exports.Bundles;
using Jtr.Corpora.Exports.Dates;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Papers;

/// <summary>Describes the bundle in DCAT 3, in Turtle, for catalogues of open data: one distribution for each file, with its digest.</summary>
internal sealed class Dcat : BundlePaper
{
    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus, IReadOnlyList<ExportFormat> formats, IReadOnlyList<WrittenFile> written) =>
        [TextFile.Create("dcat.ttl", "text/turtle", "The bundle as DCAT, for catalogues of open data.", writer => Write(writer, corpus.Description, formats, written))];

    private static void Write(TextWriter writer, CorpusDescription about, IReadOnlyList<ExportFormat> formats, IReadOnlyList<WrittenFile> written)
    {
        string dataset = $"<{about.Base}{about.Version}>";
        writer.Write("@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n@prefix spdx: <http://spdx.org/rdf/terms#> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n\n");
        writer.Write($"{dataset} a dcat:Dataset ;\n  dct:title {Text(about.Title)}@en ;\n  dct:description {Text(about.Summary)}@en ;\n  dcat:version {Text(about.Version)} ;\n  dct:identifier {Text("sha256:" + about.Fingerprint)} ;\n");
        if (about.Date is { } day)
            writer.Write($"  dct:issued \"{BoundLabels.Iso(day)}\"^^xsd:date ;\n");
        if (about.Licence is { } licence)
            writer.Write($"  dct:license <{licence.Address}> ;\n");
        if (about.Creator.Length > 0)
            writer.Write($"  dct:creator [ a foaf:Agent ; foaf:name {Text(about.Creator)} ] ;\n");
        foreach (string word in about.Keywords)
            writer.Write($"  dcat:keyword {Text(word)}@en ;\n");
        writer.Write($"  dcat:distribution {string.Join(",\n    ", written.Where(static file => file.Format is not null).Select(file => Iri(about, file)))} .\n");
        foreach (WrittenFile file in written.Where(static file => file.Format is not null))
        {
            string title = formats.First(format => format.Name == file.Format).Title;
            writer.Write($"\n{Iri(about, file)} a dcat:Distribution ;\n  dct:title {Text($"{title}: {file.Path}")}@en ;\n  dct:description {Text(file.Description)}@en ;\n  dcat:mediaType <https://www.iana.org/assignments/media-types/{file.MediaType}> ;\n  dcat:byteSize \"{file.Length}\"^^xsd:nonNegativeInteger ;\n");
            writer.Write($"  spdx:checksum [ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue \"{file.Sha256}\"^^xsd:hexBinary ] .\n");
        }
    }

    private static string Iri(CorpusDescription about, WrittenFile file) => $"<{about.Base}{about.Version}:{file.Path}>";

    private static string Text(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char letter in text)
        {
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ => letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
