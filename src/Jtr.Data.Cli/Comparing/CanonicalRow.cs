using System.Buffers;
using System.Text.Json;

namespace Jtr.Data.Cli.Comparing;

/// <summary>The form in which rows are compared, wherever they come from: without lists that are empty, which may as well be absent, and without what an export adds to an evidence.</summary>
internal static class CanonicalRow
{
    public static JsonElement Of(JsonElement row)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
            Write(json, row);
        return JsonElement.Parse(bytes.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                // The passage of an evidence says its document and file.
                bool isEvidence = value.TryGetProperty("digest", out _) && value.TryGetProperty("passage", out _);
                json.WriteStartObject();
                foreach (JsonProperty property in value.EnumerateObject())
                {
                    if ((isEvidence && property.Name is "document" or "fileName") || (property.Value.ValueKind == JsonValueKind.Array && property.Value.GetArrayLength() == 0))
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
