using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jtr.Edtf;

/// <summary>Writes an answer as a word, and reads it: <c>yes</c>, <c>maybe</c> or <c>no</c>.</summary>
internal sealed class TernaryJson : JsonConverter<Ternary>
{
    private const string Yes = "yes", Maybe = "maybe", No = "no";

    public override void Write(Utf8JsonWriter writer, Ternary value, JsonSerializerOptions options) => writer.WriteStringValue(Word(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Ternary value, JsonSerializerOptions options) => writer.WritePropertyName(Word(value));

    public override Ternary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? Answer(reader.GetString()!)
        : throw new JsonException($"Expected \"{Yes}\", \"{Maybe}\" or \"{No}\"; found {JsonTokens.Name(reader.TokenType)}.");

    public override Ternary ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Answer(reader.GetString()!);

    private static string Word(Ternary value) => value.IsCertain ? Yes : value.IsPossible ? Maybe : No;

    private static Ternary Answer(string word) => word switch
    {
        Yes => Ternary.Yes,
        Maybe => Ternary.Maybe,
        No => Ternary.No,
        _ => throw new JsonException($"Expected \"{Yes}\", \"{Maybe}\" or \"{No}\"; found \"{word}\"."),
    };
}
