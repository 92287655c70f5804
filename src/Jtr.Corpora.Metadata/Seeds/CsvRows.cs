using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Metadata.Seeds;

/// <summary>
/// Reads CSV (RFC 4180) as JSON objects: a header with the names of properties, then one row for each object. An empty cell is an absent property. Rejects only what would lose or
/// shift rows; the compiler, which reads the file first, reports everything else.
/// </summary>
internal static class CsvRows
{
    /// <param name="text">The whole file.</param>
    /// <param name="record">The record of the table, which gives each cell its type; null reads every cell as a text.</param>
    /// <exception cref="JsonException">The text is not CSV; the message names the line.</exception>
    public static IEnumerable<JsonElement> Read(string text, RecordShape? record)
    {
        Dictionary<string, ValueKind> kinds = record?.Given.ToDictionary(static property => property.JsonName, static property => property.Kind, StringComparer.Ordinal) ?? [];
        int at = 0, line = 1;
        List<string>? header = null;
        while (at < text.Length)
        {
            int first = line;
            List<string> cells = Row(text, ref at, ref line);
            if (header is null)
                header = cells;
            else if (cells.Count != header.Count)
                throw new JsonException($"Line {first}: the header has {header.Count} columns, and this row has {cells.Count}.");
            else
                yield return Object(header, cells, kinds);
        }

        if (header is null)
            throw new JsonException("Expected a header with the names of the properties.");
    }

    private static JsonElement Object(List<string> header, List<string> cells, Dictionary<string, ValueKind> kinds)
    {
        using var buffer = new System.IO.MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            for (int i = 0; i < cells.Count; i++)
            {
                if (cells[i].Length == 0)
                    continue;
                json.WritePropertyName(header[i]);
                if (kinds.TryGetValue(header[i], out ValueKind kind) && kind is ValueKind.Truth or ValueKind.Integer or ValueKind.Decimal)
                    json.WriteRawValue(cells[i]);
                else
                    json.WriteStringValue(cells[i]);
            }

            json.WriteEndObject();
        }

        return JsonElement.Parse(buffer.ToArray(), SeedFormat.Strict);
    }

    /// <summary>Returns the cells up to the end of a row, which is LF, CRLF or the end of the text.</summary>
    private static List<string> Row(string text, ref int at, ref int line)
    {
        var cells = new List<string>();
        while (true)
        {
            cells.Add(at < text.Length && text[at] == '"' ? Quoted(text, ref at, ref line) : Plain(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            if (at < text.Length && text[at] == '\r')
                at++;
            if (at < text.Length && text[at] != '\n')
                throw new JsonException($"Line {line}: expected a comma or the end of the row after the closing quotation mark.");
            at++;
            line++;
            return cells;
        }
    }

    private static string Plain(string text, ref int at)
    {
        int end = text.AsSpan(at).IndexOfAny(",\r\n") is var length and >= 0 ? at + length : text.Length;
        string cell = text[at..end];
        at = end;
        return cell;
    }

    private static string Quoted(string text, ref int at, ref int line)
    {
        int first = line;
        var cell = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                at++;
                if (at == text.Length || text[at] != '"')
                    return cell.ToString();
            }

            line += text[at] == '\n' ? 1 : 0;
            cell.Append(text[at]);
        }

        throw new JsonException($"Line {first}: expected the closing quotation mark of a cell of this row.");
    }
}
