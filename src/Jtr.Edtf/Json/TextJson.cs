using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jtr.Edtf;

/// <summary>Writes a value as a text, or as the name of a property where it is a key of a dictionary, and reads it from either.</summary>
/// <param name="expected">What an error says was expected.</param>
/// <param name="write">The value's text.</param>
/// <param name="read">The value of a text; a <see cref="FormatException"/> where there is none.</param>
internal sealed class TextJson<T>(string expected, Func<T, string> write, Func<string, T> read) : JsonConverter<T>
    where T : struct
{
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(write(value));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? Parse(reader.GetString()!)
        : throw new JsonException($"Expected {expected}; found {JsonTokens.Name(reader.TokenType)}.");

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    private T Parse(string text)
    {
        try
        {
            return read(text);
        }
        catch (FormatException problem)
        {
            throw new JsonException(problem.Message, problem);
        }
    }
}
