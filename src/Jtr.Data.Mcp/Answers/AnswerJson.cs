using System;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;

namespace Jtr.Data.Mcp.Answers;

/// <summary>Serialises answers as JSON, and describes them in a JSON Schema.</summary>
internal static class AnswerJson
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>Returns an answer as JSON.</summary>
    public static JsonElement Of(ToolAnswer answer) => JsonSerializer.SerializeToElement(answer, answer.GetType(), s_options);

    /// <summary>Returns an answer as a JSON text.</summary>
    public static string TextOf(ToolAnswer answer) => JsonSerializer.Serialize(answer, answer.GetType(), s_options);

    /// <summary>Returns the JSON Schema of the answers of a type.</summary>
    public static JsonElement SchemaOf(Type type) => AIJsonUtilities.CreateJsonSchema(
        type,
        serializerOptions: s_options,
        inferenceOptions: new AIJsonSchemaCreateOptions { TransformSchemaNode = static (context, schema) => Worded(context.TypeInfo.Type, schema) });

    /// <summary>Adds the labels that an enumeration's converter writes, which the schema exporter does not see.</summary>
    private static JsonNode Worded(Type type, JsonNode schema)
    {
        if (!type.IsEnum || Nullable.GetUnderlyingType(type) is not null)
            return schema;
        JsonObject worded = schema as JsonObject ?? [];
        worded["type"] = "string";
        var words = new JsonArray();
        foreach (object value in Enum.GetValues(type))
            words.Add(JsonSerializer.SerializeToNode(value, type, s_options));
        worded["enum"] = words;
        return worded;
    }
}
