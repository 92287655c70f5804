using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jtr.Edtf;

namespace Jtr.Corpora;

/// <summary>Writes a date as its EDTF text, and reads it.</summary>
internal sealed class DateConverter : JsonConverter<EdtfDate>
{
    public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"Expected a date as an EDTF text; found {Found.Token(reader.TokenType)}.");
        try
        {
            return EdtfDate.Parse(reader.GetString()!);
        }
        catch (FormatException problem)
        {
            throw new JsonException(problem.Message, problem);
        }
    }
}
