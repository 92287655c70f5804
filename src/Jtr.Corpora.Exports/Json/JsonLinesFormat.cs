using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Json;

/// <summary>A JSON Lines file for each table, with one row on each line, as in the whole JSON.</summary>
internal sealed class JsonLinesFormat : ExportFormat
{
    public override string Name => "jsonl";

    public override string Title => "JSON Lines";

    public override string Purpose => "Programs that read row by row, such as jq, BigQuery and language models' tools, with a JSON Schema and TypeScript declarations.";

    public override string Loss => "A line has no metadata of the corpus: version, fingerprint and licence are in corpus.jsonl and in the schema.";

    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus) =>
    [
        new("jsonl/corpus.jsonl", "application/jsonl", "The identity of the corpus: one line.", stream => Lines(stream, json => About(json, corpus.Description))),
        .. corpus.Tables.Select(static table => new ExportFile($"jsonl/{table.Name}.jsonl", "application/jsonl", $"Every row of {table.Name}, one per line.", stream => Lines(stream, table))),
        JsonSchema.File(corpus),
        TypeScriptDeclarations.File(corpus),
    ];

    private static readonly JsonWriterOptions s_line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static void Lines(Stream stream, ExportedTable table)
    {
        foreach (IRow row in table.Rows)
            Lines(stream, json => new EvidenceRecordWriter(json).Value(null, row));
    }

    private static void Lines(Stream stream, System.Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(stream, s_line))
            write(json);
        stream.WriteByte((byte)'\n');
    }

    private static void About(Utf8JsonWriter json, CorpusDescription about)
    {
        json.WriteStartObject();
        json.WriteString("name", about.Name);
        json.WriteString("title", about.Title);
        json.WriteString("version", about.Version);
        json.WriteString("fingerprint", about.Fingerprint);
        if (about.Date is { } day)
            json.WriteString("date", day.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        if (about.Licence is { } licence)
            json.WriteString("licence", licence.Identifier);
        if (about.Attribution.Length > 0)
            json.WriteString("attribution", about.Attribution);
        json.WriteEndObject();
    }
}
