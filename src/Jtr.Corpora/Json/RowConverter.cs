using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jtr.Corpora;

/// <summary>Writes a row, and reads it by looking up its key; the other properties of the JSON are ignored.</summary>
/// <param name="get">The look-up of the table class, whose exception explains an unknown key.</param>
/// <param name="rows">The name of the rows in messages.</param>
/// <param name="references">The form of the rows that the row refers to.</param>
/// <param name="isTabled">True to write the table's name with references as keys; with expanded references it is always written.</param>
internal sealed class RowConverter<T>(Func<string, T> get, string rows, JsonReferences references, bool isTabled) : JsonConverter<T>
    where T : class, IRow
{
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        RecordWriter records = references == JsonReferences.Expanded ? new ExpandedRecordWriter(writer)
            : isTabled ? new TabledRecordWriter(writer)
            : new JsonRecordWriter(writer);
        records.Value(null, value);
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.Key);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Find(reader.GetString()!);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => Find(reader.GetString()!),
        JsonTokenType.StartObject => ReadObject(ref reader, options),
        _ => throw new JsonException($"Expected a row of {rows}: an object with its \"{JsonNames.Key}\", or the key alone as a text; found {JsonTokenNames.Of(reader.TokenType)}."),
    };

    private T ReadObject(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        string? key = null, table = null;
        HashSet<string>? seenNames = CreateNameSet(options);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (seenNames is not null && !seenNames.Add(reader.GetString()!))
                throw new JsonException($"Expected each property once; found \"{reader.GetString()}\" twice.");
            if (IsProperty(ref reader, JsonNames.Key, options))
                key = ReadText(ref reader, JsonNames.Key);
            else if (IsProperty(ref reader, JsonNames.Table, options))
                table = ReadText(ref reader, JsonNames.Table);
            else
                reader.TrySkip();
        }

        if (key is null)
            throw new JsonException($"Expected a row of {rows}, by its \"{JsonNames.Key}\"; found an object without it.");
        T row = Find(key);
        return table is null || table == row.Table
            ? row
            : throw new JsonException($"Expected the row '{key}' of {table}; the row of that key belongs to {row.Table}.");
    }

    private static bool IsProperty(ref Utf8JsonReader reader, string name, JsonSerializerOptions options) =>
        reader.ValueTextEquals(name) || (options.PropertyNameCaseInsensitive && string.Equals(reader.GetString(), name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Returns a set for the names that were read if the options reject duplicates; otherwise, null, and the last of several equal names counts.</summary>
    private static HashSet<string>? CreateNameSet(JsonSerializerOptions options)
    {
#if NET10_0_OR_GREATER
        if (!options.AllowDuplicateProperties)
            return new HashSet<string>(options.PropertyNameCaseInsensitive ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
#endif
        return null;
    }

    private static string ReadText(ref Utf8JsonReader reader, string name)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.String
            ? reader.GetString()!
            : throw new JsonException($"Expected a text as \"{name}\"; found {JsonTokenNames.Of(reader.TokenType)}.");
    }

    private T Find(string key)
    {
        try
        {
            return get(key);
        }
        catch (KeyNotFoundException unknown)
        {
            throw new JsonException(unknown.Message, unknown);
        }
    }
}
