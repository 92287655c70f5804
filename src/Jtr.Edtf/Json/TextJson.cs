using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jtr.Edtf;

/// <summary>Converts a value to and from a JSON string, or a property name if it is the key of a dictionary.</summary>
/// <param name="expected">The expected value, as an error message names it.</param>
/// <param name="write">Formats a value.</param>
/// <param name="read">Parses a text; throws a <see cref="FormatException"/> for an invalid one.</param>
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
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
