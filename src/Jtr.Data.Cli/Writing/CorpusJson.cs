using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jtr.Data.Cli.Reading;

namespace Jtr.Data.Cli.Writing;

/// <summary>Writes the whole corpus as one JSON object: its version, its fingerprint, and each table as a list of rows.</summary>
internal static class CorpusJson
{
    public static void Write(Stream stream)
    {
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(stream, options))
        {
            var records = new ExportRecordWriter(json);
            json.WriteStartObject();
            json.WriteString("version", Corpus.Version);
            json.WriteString("fingerprint", Corpus.Fingerprint);
            foreach (CorpusTable table in CorpusTable.All)
            {
                json.WriteStartArray(table.Name);
                foreach (IRow row in table.Rows)
                    records.Value(null, row);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }
}
