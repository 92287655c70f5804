using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jtr.Corpora;

/// <summary>Writes an argument as its text, and a missing one as null. Reads a text, a year as a number, or null. A text is parsed only by the method that receives the argument.</summary>
internal sealed class DateArgumentConverter : JsonConverter<DateArgument>
{
    public override bool HandleNull => true;

    public override void Write(Utf8JsonWriter writer, DateArgument value, JsonSerializerOptions options)
    {
        if (value.IsGiven)
            writer.WriteStringValue(value.ToString());
        else
            writer.WriteNullValue();
    }

    public override DateArgument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number when reader.TryGetInt32(out int year) => year,
        _ => throw new JsonException($"Expected a date as an EDTF text, or a year; found {JsonTokenNames.Of(reader.TokenType)}."),
    };
}
