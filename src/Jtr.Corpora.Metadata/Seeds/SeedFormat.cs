using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Metadata.Seeds;

/// <summary>
/// A file format of seeds. To add a format, add its extension here, and a function from the file's bytes to objects with the names and the kinds of value that
/// JSON would have. CSV needs the record for that.
/// </summary>
internal static class SeedFormat
{
    public static JsonDocumentOptions Strict { get; } = new() { AllowDuplicateProperties = false };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Returns the reader for a file name, which yields the rows as objects; null for an unknown extension.</summary>
    /// <exception cref="JsonException">The text is malformed; the message gives the position.</exception>
    public static Func<ReadOnlyMemory<byte>, RecordShape?, IEnumerable<JsonElement>>? Of(string file) => Path.GetExtension(file) switch
    {
        ".json" => static (text, _) => Json(text),
        ".jsonl" => static (text, _) => JsonLines(text),
        ".csv" => static (text, record) => CsvRows.Read(Encoding.UTF8.GetString(WithoutMark(text.Span)), record),
        _ => null,
    };

    /// <summary>Reads one list of objects.</summary>
    private static IEnumerable<JsonElement> Json(ReadOnlyMemory<byte> text)
    {
        JsonElement root = JsonElement.Parse(WithoutMark(text.Span), Strict);
        if (root.ValueKind != JsonValueKind.Array)
            throw new JsonException("Expected a list of rows.");
        foreach (JsonElement row in root.EnumerateArray())
            yield return row;
    }

    /// <summary>Reads one object on each line, ignoring empty lines.</summary>
    private static IEnumerable<JsonElement> JsonLines(ReadOnlyMemory<byte> text)
    {
        string[] lines = Encoding.UTF8.GetString(WithoutMark(text.Span)).Split('\n');
        for (int line = 0; line < lines.Length; line++)
        {
            if (string.IsNullOrWhiteSpace(lines[line]))
                continue;
            JsonElement row;
            try
            {
                row = JsonElement.Parse(lines[line], Strict);
            }
            catch (JsonException exception)
            {
                throw new JsonException($"Line {line + 1}: {exception.Message}", exception);
            }

            yield return row;
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) => text.StartsWith(ByteOrderMark) ? text[ByteOrderMark.Length..] : text;
}
