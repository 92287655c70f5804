using System.Text.Json;

namespace Jtr.Edtf;

/// <summary>Names JSON tokens in error messages.</summary>
internal static class JsonTokens
{
    public static string Name(JsonTokenType token) => token switch
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
