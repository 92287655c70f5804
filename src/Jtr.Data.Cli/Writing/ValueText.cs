using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jtr.Data.Cli.Writing;

/// <summary>Formats a value of an export on one line.</summary>
internal static class ValueText
{
    /// <summary>The text for an absent value.</summary>
    public const string NullText = "nothing";

    private static readonly JsonSerializerOptions _oneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonElement? value) => value switch
    {
        null => NullText,
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { } other => JsonSerializer.Serialize(other, _oneLine),
    };
}
