using System.Text.Json;

namespace Jtr.Corpora;

/// <summary>Names JSON tokens in error messages.</summary>
internal static class JsonTokenNames
{
    public static string Of(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };
}
