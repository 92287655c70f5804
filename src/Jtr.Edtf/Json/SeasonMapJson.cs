using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jtr.Edtf;

/// <summary>Writes a predefined map as its name, and any other as an object of its codes: <c>{"21":{"firstMonth":3,"months":3}}</c>. Codes without months are left out.</summary>
internal sealed class SeasonMapJson : JsonConverter<SeasonMap>
{
    private const string FirstMonth = "firstMonth", Months = "months";

    private static readonly KeyValuePair<string, SeasonMap>[] s_named =
    [
        new("none", SeasonMap.None),
        new("meteorological-north", SeasonMap.MeteorologicalNorth),
        new("meteorological-south", SeasonMap.MeteorologicalSouth),
        new("quarters", SeasonMap.Quarters),
    ];

    public override void Write(Utf8JsonWriter writer, SeasonMap value, JsonSerializerOptions options)
    {
        foreach (KeyValuePair<string, SeasonMap> named in s_named)
        {
            if (ReferenceEquals(named.Value, value))
            {
                writer.WriteStringValue(named.Key);
                return;
            }
        }

        writer.WriteStartObject();
        for (int code = SeasonMap.FirstCode; code <= SeasonMap.LastCode; code++)
        {
            if (!SeasonMap.TryGetGroup(value, code, out int start, out int length))
                continue;
            writer.WriteStartObject(code.ToString(CultureInfo.InvariantCulture));
            writer.WriteNumber(FirstMonth, start + 1);
            writer.WriteNumber(Months, length);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    public override SeasonMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return OfName(reader.GetString()!);
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException($"Expected the name of a season map, or an object of its codes; found {JsonTokens.Name(reader.TokenType)}.");
        SeasonMap map = SeasonMap.None;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string code = reader.GetString()!;
            reader.Read();
            using JsonDocument season = JsonDocument.ParseValue(ref reader);
            if (!int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                || season.RootElement.ValueKind != JsonValueKind.Object
                || !season.RootElement.TryGetProperty(FirstMonth, out JsonElement first) || first.ValueKind != JsonValueKind.Number || !first.TryGetInt32(out int firstMonth)
                || !season.RootElement.TryGetProperty(Months, out JsonElement length) || length.ValueKind != JsonValueKind.Number || !length.TryGetInt32(out int months))
                throw new JsonException($"Expected a season's code, 21 to 32, with \"{FirstMonth}\" and \"{Months}\" as integers; found \"{code}\" with {season.RootElement.GetRawText()}.");
            try
            {
                map = map.With(number, firstMonth, months);
            }
            catch (ArgumentOutOfRangeException exception)
            {
                throw new JsonException(exception.Message, exception);
            }
        }

        return map;
    }

    private static SeasonMap OfName(string name)
    {
        foreach (KeyValuePair<string, SeasonMap> named in s_named)
        {
            if (named.Key == name)
                return named.Value;
        }

        throw new JsonException($"Expected \"none\", \"meteorological-north\", \"meteorological-south\" or \"quarters\"; found \"{name}\".");
    }
}
