using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jtr.Corpora.Exports.Json;

/// <summary>Writes a whole corpus as one JSON object: its version, its fingerprint, and each table as a list of rows.</summary>
internal static class WholeJson
{
    /// <summary>How all JSON of ours is written: indented, every script as it is, lines that end in LF.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream stream, string version, string fingerprint, IEnumerable<(string Name, IEnumerable<IRow> Rows)> tables)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            var records = new EvidenceRecordWriter(json);
            json.WriteStartObject();
            json.WriteString("version", version);
            json.WriteString("fingerprint", fingerprint);
            foreach ((string name, IEnumerable<IRow> rows) in tables)
            {
                json.WriteStartArray(name);
                foreach (IRow row in rows)
                {
                    records.Value(null, row);

                    // What is written leaves at once, so that a corpus of any length takes the memory of a row.
                    if (json.BytesPending > 1 << 16)
                        json.Flush();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }
}
