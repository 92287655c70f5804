using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jtr.Corpora;

/// <summary>Writes a row, and finds it again by its key: what is read is the row of the corpus, and nothing else that the JSON says of it.</summary>
/// <param name="get">The holder's look-up, whose error says what became of a key that is not there.</param>
/// <param name="rows">What the rows are called in texts.</param>
/// <param name="references">How the row names the rows that it refers to.</param>
/// <param name="isTabled">Whether the row says its table, with its references as keys; expanded it always does.</param>
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

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => Row(reader.GetString()!),
        JsonTokenType.StartObject => Named(ref reader),
        _ => throw new JsonException($"Expected a row of {rows}: an object with its \"{JsonNames.Key}\", or the key alone as a text; found {Found.Token(reader.TokenType)}."),
    };

    private T Named(ref Utf8JsonReader reader)
    {
        string? key = null, table = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(JsonNames.Key))
                key = Text(ref reader, JsonNames.Key);
            else if (reader.ValueTextEquals(JsonNames.Table))
                table = Text(ref reader, JsonNames.Table);
            else
                reader.TrySkip();
        }

        if (key is null)
            throw new JsonException($"Expected a row of {rows}, by its \"{JsonNames.Key}\"; the object has none.");
        T row = Row(key);
        return table is null || table == row.Table
            ? row
            : throw new JsonException($"Expected the row '{key}' of {table}; the row of that key is one of {row.Table}.");
    }

    private static string Text(ref Utf8JsonReader reader, string name)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.String
            ? reader.GetString()!
            : throw new JsonException($"Expected a text as \"{name}\"; found {Found.Token(reader.TokenType)}.");
    }

    private T Row(string key)
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
