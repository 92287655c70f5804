using System;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;

namespace Jtr.Data.Mcp.Answers;

/// <summary>Writes answers as JSON, and says in a JSON Schema what they are.</summary>
internal static class AnswerJson
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>An answer as JSON.</summary>
    public static JsonElement Of(ToolAnswer answer) => JsonSerializer.SerializeToElement(answer, answer.GetType(), s_options);

    /// <summary>An answer as a text of JSON.</summary>
    public static string TextOf(ToolAnswer answer) => JsonSerializer.Serialize(answer, answer.GetType(), s_options);

    /// <summary>The JSON Schema of the answers of a type.</summary>
    public static JsonElement SchemaOf(Type type) => AIJsonUtilities.CreateJsonSchema(
        type,
        serializerOptions: s_options,
        inferenceOptions: new AIJsonSchemaCreateOptions { TransformSchemaNode = static (context, schema) => Worded(context.TypeInfo.Type, schema) });

    /// <summary>An enumeration with the words that its converter writes, which the exporter of schemas does not see.</summary>
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
