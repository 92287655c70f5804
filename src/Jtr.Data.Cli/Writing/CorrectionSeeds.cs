using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jtr.Data.Cli.Comparing;

namespace Jtr.Data.Cli.Writing;

/// <summary>
/// Writes the corrections between two versions as rows of <c>seeds/corrections.json</c>: one for each changed property of a fact. The reason is left empty for the curator.
/// Rewording is not a correction, and changes of evidence are left out.
/// </summary>
internal static class CorrectionSeeds
{
    private const string Evidence = "evidence";

    private static readonly JsonWriterOptions s_seed = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions s_value = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(CorpusExport before, CorpusExport after, CorpusComparison comparison, DateOnly today)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, s_seed))
        {
            json.WriteStartArray();
            foreach (RowChange change in comparison.Changes.Where(static change => change.Kind is ChangeKind.Corrected or ChangeKind.Reidentified))
            {
                string key = change.ReplacedBy ?? change.Key;
                JsonElement now = after.Rows(change.Table)[key];
                if (!now.TryGetProperty(Evidence, out _))
                    continue;
                foreach ((string property, string? old, string? value) in Corrected(before.Rows(change.Table)[change.Key], now, change.Properties))
                {
                    json.WriteStartObject();
                    json.WriteString("key", $"{key}-{JsonNamingPolicy.KebabCaseLower.ConvertName(property)}-{after.Version.ToString().Replace('.', '-')}");
                    json.WriteString("fact", key);
                    json.WriteString("property", property);
                    if (old is not null)
                        json.WriteString("before", old);
                    if (value is not null)
                        json.WriteString("after", value);
                    json.WriteString("why", "");
                    json.WriteString("version", after.Version.ToString());
                    json.WriteString("date", today.ToString("O", CultureInfo.InvariantCulture));
                    json.WriteEndObject();
                }
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    /// <summary>Returns a value as a correction records it: a text as is, anything else as JSON without evidence; null if absent.</summary>
    public static string? ValueOf(JsonElement row, string property)
    {
        if (!row.TryGetProperty(property, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind == JsonValueKind.String)
            return value.GetString();
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, s_value))
            Copy(json, value);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static IEnumerable<(string Property, string? Before, string? After)> Corrected(JsonElement before, JsonElement after, IReadOnlyList<PropertyChange> changes) =>
        changes.Where(static change => !change.IsProse)
            .Select(static change => change.Path.Split('.', '[')[0])
            .Where(static property => property != Evidence)
            .Distinct()
            .Select(property => (property, ValueOf(before, property), ValueOf(after, property)))
            .Where(static values => values.Item2 != values.Item3);

    private static void Copy(Utf8JsonWriter json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (JsonProperty property in value.EnumerateObject().Where(static property => property.Name != Evidence))
                {
                    json.WritePropertyName(property.Name);
                    Copy(json, property.Value);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (JsonElement item in value.EnumerateArray())
                    Copy(json, item);
                json.WriteEndArray();
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }
}
