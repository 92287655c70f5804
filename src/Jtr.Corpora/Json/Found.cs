using System.Text.Json;

namespace Jtr.Corpora;

/// <summary>Says in an error what stands where something else was expected.</summary>
internal static class Found
{
    public static string Token(JsonTokenType token) => token switch
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
