using System.Collections.Generic;
using System.IO;
using System.Linq;
using Jtr.Corpora.Exports.Bundles;
using Jtr.Corpora.Exports.Dates;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Papers;

/// <summary>The read-me of the bundle: the identity of the corpus, how to read its dates, and the purpose of each format. Also writes the licence and the citation.</summary>
internal sealed class ReadMe : BundlePaper
{
    public const string Licence = "LICENSE.txt";

    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus, IReadOnlyList<ExportFormat> formats, IReadOnlyList<WrittenFile> written)
    {
        var files = new List<ExportFile>
        {
            TextFile.Create("README.md", "text/markdown", "The content of this folder, and the purpose of each format.", writer => Write(writer, corpus, formats, written)),
            TextFile.Create("CITATION.cff", "application/yaml", "How to cite the data, in the Citation File Format.", writer => Citation(writer, corpus.Description)),
        };
        if (corpus.Description.Licence is { } licence)
            files.Add(TextFile.Create(Licence, "text/plain", "The licence of the data.", licence.Notice));
        return files;
    }

    private static void Write(TextWriter writer, ExportedCorpus corpus, IReadOnlyList<ExportFormat> formats, IReadOnlyList<WrittenFile> written)
    {
        CorpusDescription about = corpus.Description;
        writer.Write($"# {about.Title}\n\n{about.Summary}\n\n| | |\n|---|---|\n| version of the data | {about.Version} |\n");
        if (about.Date is { } day)
            writer.Write($"| completed | {BoundLabels.Iso(day)} |\n");
        writer.Write($"| fingerprint | `{about.Fingerprint}` |\n");
        if (about.Licence is { } licence)
            writer.Write($"| licence | [{licence.Identifier}]({licence.Address}), see {Licence} |\n");
        if (about.Attribution.Length > 0)
            writer.Write($"| attribution | {about.Attribution} |\n");
        writer.Write($"| rows | {string.Join(", ", corpus.Tables.Select(static table => FormattableText(table)))} |\n");
        writer.Write("\nAll formats come from the same rows; the last table lists what each leaves out. `sha256sum --check manifest-sha256.txt` verifies every file.\n\n## Dates\n\n");
        writer.Write("A date is its EDTF text (ISO 8601-2): `2023-08?` is an uncertain August 2023, not a day of it. Beside the text are the first and the last day that it may cover, each with its kind:\n\n| kind | meaning |\n|---|---|\n");
        foreach ((string kind, string meaning) in BoundLabels.All)
            writer.Write($"| `{kind}` | {meaning} |\n");
        writer.Write("\n`…_basis` is the basis on which a date is known, `…_qualification` its qualifier. `…_certain_from` and `…_certain_to` are the first and last certain day, if the date is right; both are empty if no day is certain. Import an EDTF text as text: a spreadsheet turns `2023-08` into a day.\n\n");
        writer.Write("An event that did not happen or a relation that does not hold has a status for that. Filter by it, or use the views, which leave such rows out.\n\n## Formats\n\n| format | for | what is lost | files |\n|---|---|---|---|\n");
        foreach (ExportFormat format in formats)
        {
            string[] folders = [.. written.Where(file => file.Format == format.Name).Select(static file => file.Path.Contains('/', System.StringComparison.Ordinal) ? file.Path[..(file.Path.IndexOf('/', System.StringComparison.Ordinal) + 1)] : file.Path).Distinct().Select(static place => $"`{place}`")];
            writer.Write($"| {format.Title} | {format.Purpose} | {format.Loss} | {string.Join(", ", folders)} |\n");
        }
    }

    private static string FormattableText(ExportedTable table) => System.FormattableString.Invariant($"{table.Count} {table.Name}");

    private static void Citation(TextWriter writer, CorpusDescription about)
    {
        writer.Write($"cff-version: 1.2.0\nmessage: {Quoted("If you use this data, please cite it as below.")}\ntype: dataset\ntitle: {Quoted(about.Title)}\nabstract: {Quoted(about.Summary)}\nversion: {Quoted(about.Version)}\n");
        if (about.Date is { } day)
            writer.Write($"date-released: {BoundLabels.Iso(day)}\n");
        if (about.Licence is { } licence)
            writer.Write($"license: {licence.Identifier}\n");
        writer.Write($"authors:\n  - name: {Quoted(about.Creator.Length == 0 ? about.Title : about.Creator)}\n");
        if (about.Keywords.Count > 0)
            writer.Write($"keywords:\n{string.Concat(about.Keywords.Select(static word => $"  - {Quoted(word)}\n"))}");
        writer.Write($"identifiers:\n  - type: other\n    value: {Quoted("sha256:" + about.Fingerprint)}\n    description: The fingerprint of the corpus.\n");
    }

    /// <summary>Quotes a text for YAML.</summary>
    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", System.StringComparison.Ordinal).Replace("\"", "\\\"", System.StringComparison.Ordinal)}\"";
}
