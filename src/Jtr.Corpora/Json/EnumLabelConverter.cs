using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jtr.Corpora;

/// <summary>Converts an enumeration value to and from its label.</summary>
internal sealed class EnumLabelConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(EnumLabels.Of(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(EnumLabels.Of(value));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? Parse(reader.GetString()!)
        : throw new JsonException($"Expected a value of {typeof(T).Name}, such as \"{EnumLabels.All<T>()[0]}\"; found {JsonTokenNames.Of(reader.TokenType)}.");

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    private static T Parse(string label)
    {
        try
        {
            return EnumLabels.Parse<T>(label);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
