using System;
using System.Buffers;
using System.Text.Json;

namespace Jtr.Data.Cli.Comparing;

/// <summary>Normalises rows for comparison, whatever their source: removes empty lists, and the properties that an export adds (the document of evidence and the bounds of dates).</summary>
internal static class CanonicalRow
{
    private const string Bounds = "Bounds";

    public static JsonElement Of(JsonElement row)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
            Write(json, row);
        return JsonElement.Parse(bytes.WrittenSpan);
    }

    /// <summary>Returns true if a property holds the bounds of a sibling date, which follow from the date.</summary>
    private static bool IsBounds(JsonElement row, JsonProperty property) =>
        property.Name.EndsWith(Bounds, StringComparison.Ordinal)
        && row.TryGetProperty(property.Name[..^Bounds.Length], out JsonElement date)
        && date.ValueKind == JsonValueKind.String
        && property.Value.ValueKind == JsonValueKind.Object
        && property.Value.TryGetProperty("earliestKind", out _);

    private static void Write(Utf8JsonWriter json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                // The document and file of evidence follow from its passage.
                bool isEvidence = value.TryGetProperty("digest", out _) && value.TryGetProperty("passage", out _);
                json.WriteStartObject();
                foreach (JsonProperty property in value.EnumerateObject())
                {
                    if ((isEvidence && property.Name is "document" or "fileName") || IsBounds(value, property) || (property.Value.ValueKind == JsonValueKind.Array && property.Value.GetArrayLength() == 0))
                        continue;
                    json.WritePropertyName(property.Name);
                    Write(json, property.Value);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (JsonElement item in value.EnumerateArray())
                    Write(json, item);
                json.WriteEndArray();
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }
}
