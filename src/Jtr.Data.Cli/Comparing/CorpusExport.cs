using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Json;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Corpora.Metadata.Seeds;
using Jtr.Corpora.Metadata.Versions;
using Jtr.Data.Cli.Reading;

namespace Jtr.Data.Cli.Comparing;

/// <summary>A version of the corpus: tables by name, rows by key, each row normalised for comparison.</summary>
internal sealed class CorpusExport
{
    private static readonly SortedDictionary<string, JsonElement> s_noRows = [];
    private static readonly JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false };

    private readonly SortedDictionary<string, SortedDictionary<string, JsonElement>> _tables = new(StringComparer.Ordinal);

    private CorpusExport(CorpusVersion version, string fingerprint) => (Version, Fingerprint) = (version, fingerprint);

    public CorpusVersion Version { get; }

    public string Fingerprint { get; }

    public IEnumerable<string> Tables => _tables.Keys;

    /// <summary>Returns the rows of a table by key; empty for an unknown table.</summary>
    public IReadOnlyDictionary<string, JsonElement> Rows(string table) =>
        _tables.TryGetValue(table, out SortedDictionary<string, JsonElement>? rows) ? rows : s_noRows;

    /// <summary>Returns the tombstone of a key; null if the key was not withdrawn from that table.</summary>
    public JsonElement? TombstoneOf(string table, string key) =>
        Rows(CorpusTable.Withdrawn).TryGetValue(key, out JsonElement tombstone) && Text(tombstone, "formerTable") == table ? tombstone : null;

    /// <summary>Returns a text property; null if there is none.</summary>
    public static string? Text(JsonElement row, string property) =>
        row.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>Creates a version from rows of seeds.</summary>
    /// <exception cref="InvalidDataException">The version is invalid, or a key occurs twice in a table.</exception>
    public static CorpusExport Of(CorpusStamp stamp, IEnumerable<SeedRow> rows)
    {
        if (!CorpusVersion.TryParse(stamp.Version, out CorpusVersion version))
            throw new InvalidDataException($"Expected a version of three numbers; found '{stamp.Version}'.");
        var export = new CorpusExport(version, stamp.Fingerprint);
        foreach (SeedRow row in rows)
        {
            if (!export.TableNamed(row.Table).TryAdd(row.Key, CanonicalRow.Of(row.Members)))
                throw new InvalidDataException($"The key '{row.Key}' occurs twice in '{row.Table}'.");
        }

        return export;
    }

    /// <exception cref="InvalidDataException">The text is not an export; the message gives the position and what was expected.</exception>
    public static CorpusExport Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return Of(JsonElement.Parse(json, s_strict));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The reader throws InvalidOperationException for a text with a lone surrogate.
            throw new InvalidDataException("Expected JSON as 'jtr export' writes it, or a package of Jtr.Data. " + exception.Message, exception);
        }
    }

    private static CorpusExport Of(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !CorpusVersion.TryParse(Text(root, "version"), out CorpusVersion version) || Text(root, "fingerprint") is not { } fingerprint)
            throw new InvalidDataException("Expected a JSON object with 'version' (three numbers) and 'fingerprint', as 'jtr export' writes it.");
        var export = new CorpusExport(version, fingerprint);
        foreach (JsonProperty table in root.EnumerateObject())
        {
            if (table.Name is "version" or "fingerprint" || (table.Name is "date" or "licence" && table.Value.ValueKind == JsonValueKind.String))
                continue;
            if (table.Value.ValueKind != JsonValueKind.Array)
                throw new InvalidDataException($"Expected a list of rows in '{table.Name}', as 'jtr export' writes it.");
            SortedDictionary<string, JsonElement> rows = export.TableNamed(table.Name);
            int number = 1;
            foreach (JsonElement row in table.Value.EnumerateArray())
            {
                if (row.ValueKind != JsonValueKind.Object || Text(row, "key") is not { } key || !rows.TryAdd(key, CanonicalRow.Of(row)))
                    throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"Row {number} of '{table.Name}' is not an object with a 'key' of its own. Expected rows as 'jtr export' writes them."));
                number++;
            }
        }

        return export;
    }

    private SortedDictionary<string, JsonElement> TableNamed(string name)
    {
        if (!_tables.TryGetValue(name, out SortedDictionary<string, JsonElement>? rows))
            _tables.Add(name, rows = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal));
        return rows;
    }
}
