using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using Jtr.Data.Cli.Reading;

namespace Jtr.Data.Cli.Comparing;

/// <summary>A version of the corpus as <c>jtr export</c> writes it: tables by name, rows by key.</summary>
internal sealed class CorpusExport
{
    private static readonly SortedDictionary<string, JsonElement> _noRows = [];

    private readonly SortedDictionary<string, SortedDictionary<string, JsonElement>> _tables = new(StringComparer.Ordinal);

    private CorpusExport(CorpusVersion version, string fingerprint) => (Version, Fingerprint) = (version, fingerprint);

    public CorpusVersion Version { get; }

    public string Fingerprint { get; }

    public IEnumerable<string> Tables => _tables.Keys;

    /// <summary>The rows of a table by key; none where there is no such table.</summary>
    public IReadOnlyDictionary<string, JsonElement> Rows(string table) =>
        _tables.TryGetValue(table, out SortedDictionary<string, JsonElement>? rows) ? rows : _noRows;

    /// <summary>The tombstone of a key; null where the key was not withdrawn from that table.</summary>
    public JsonElement? TombstoneOf(string table, string key) =>
        Rows(CorpusTable.Withdrawn).TryGetValue(key, out JsonElement tombstone) && Text(tombstone, "formerTable") == table ? tombstone : null;

    /// <summary>A property that is a text; null where there is none.</summary>
    public static string? Text(JsonElement row, string property) =>
        row.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <exception cref="InvalidDataException">It is no export; the message says what was expected, and where it is not so.</exception>
    public static CorpusExport Parse(ReadOnlyMemory<byte> json)
    {
        JsonElement root = Document(json);
        if (root.ValueKind != JsonValueKind.Object || !CorpusVersion.TryParse(Text(root, "version"), out CorpusVersion version) || Text(root, "fingerprint") is not { } fingerprint)
            throw new InvalidDataException("Expected a JSON object with 'version' (three numbers) and 'fingerprint', as 'jtr export' writes it.");
        var export = new CorpusExport(version, fingerprint);
        foreach (JsonProperty table in root.EnumerateObject())
        {
            if (table.Name is "version" or "fingerprint")
                continue;
            if (table.Value.ValueKind != JsonValueKind.Array)
                throw new InvalidDataException($"Expected a list of rows in '{table.Name}', as 'jtr export' writes it.");
            var rows = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal);
            foreach (JsonElement row in table.Value.EnumerateArray())
            {
                if (row.ValueKind != JsonValueKind.Object || Text(row, "key") is not { } key || !rows.TryAdd(key, row))
                    throw new InvalidDataException($"Expected every row of '{table.Name}' to be an object with a 'key' of its own, as 'jtr export' writes it.");
            }

            if (!export._tables.TryAdd(table.Name, rows))
                throw new InvalidDataException($"Expected the table '{table.Name}' once, as 'jtr export' writes it.");
        }

        return export;
    }

    private static JsonElement Document(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonElement.Parse(json.Span);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException("Expected JSON as 'jtr export' writes it, or a package or assembly of Jtr.Data. " + exception.Message, exception);
        }
    }
}
