using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jtr.Edtf;

/// <summary>Converts an answer to and from <c>yes</c>, <c>maybe</c> or <c>no</c>.</summary>
internal sealed class TernaryJson : JsonConverter<Ternary>
{
    private const string Yes = "yes", Maybe = "maybe", No = "no";

    public override void Write(Utf8JsonWriter writer, Ternary value, JsonSerializerOptions options) => writer.WriteStringValue(Label(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Ternary value, JsonSerializerOptions options) => writer.WritePropertyName(Label(value));

    public override Ternary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? Parse(reader.GetString()!)
        : throw new JsonException($"Expected \"{Yes}\", \"{Maybe}\" or \"{No}\"; found {JsonTokens.Name(reader.TokenType)}.");

    public override Ternary ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    private static string Label(Ternary value) => value.IsCertain ? Yes : value.IsPossible ? Maybe : No;

    private static Ternary Parse(string label) => label switch
    {
        Yes => Ternary.Yes,
        Maybe => Ternary.Maybe,
        No => Ternary.No,
        _ => throw new JsonException($"Expected \"{Yes}\", \"{Maybe}\" or \"{No}\"; found \"{label}\"."),
    };
}
