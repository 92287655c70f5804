using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jtr.Corpora.Exports.Json;

/// <summary>Writes a whole corpus as one JSON object: its version and fingerprint, its date and licence if it has them, and each table as a list of rows.</summary>
internal static class WholeJson
{
    /// <summary>Gets the options of all JSON of this project: indented, every script unescaped, LF line ends.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream stream, string version, string fingerprint, DateOnly? date, string? licence, IEnumerable<(string Name, IEnumerable<IRow> Rows)> tables)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            var records = new EvidenceRecordWriter(json);
            json.WriteStartObject();
            json.WriteString("version", version);
            json.WriteString("fingerprint", fingerprint);
            if (date is { } day)
                json.WriteString("date", day.ToString("O", CultureInfo.InvariantCulture));
            if (licence is not null)
                json.WriteString("licence", licence);
            foreach ((string name, IEnumerable<IRow> rows) in tables)
            {
                json.WriteStartArray(name);
                foreach (IRow row in rows)
                {
                    records.Value(null, row);

                    // Flushes regularly, so that a corpus of any length takes the memory of one row.
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
