using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jtr.Edtf;

namespace Jtr.Corpora;

/// <summary>Writes an answer as a word, and reads it: <c>yes</c>, <c>maybe</c> or <c>no</c>.</summary>
internal sealed class TernaryConverter : JsonConverter<Ternary>
{
    private const string Yes = "yes", Maybe = "maybe", No = "no";

    public override void Write(Utf8JsonWriter writer, Ternary value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.IsCertain ? Yes : value.IsPossible ? Maybe : No);

    public override Ternary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"Expected \"{Yes}\", \"{Maybe}\" or \"{No}\"; found {Found.Token(reader.TokenType)}.");
        return reader.GetString() switch
        {
            Yes => Ternary.Yes,
            Maybe => Ternary.Maybe,
            No => Ternary.No,
            string other => throw new JsonException($"Expected \"{Yes}\", \"{Maybe}\" or \"{No}\"; found \"{other}\"."),
            null => throw new JsonException(),
        };
    }
}
