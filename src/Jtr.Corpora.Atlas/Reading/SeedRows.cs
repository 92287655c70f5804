using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Jtr.Corpora.Metadata.Seeds;

namespace Jtr.Corpora.Atlas.Reading;

/// <summary>Reads the rows of a corpus from its seeds, so that nothing of its assembly is run.</summary>
internal sealed class SeedRows
{
    private readonly CorpusShape _shape;
    private readonly SeedFolder _seeds;
    private readonly Dictionary<string, HashSet<string>> _keys;

    private SeedRows(CorpusShape shape, SeedFolder seeds)
    {
        _shape = shape;
        _seeds = seeds;
        _keys = shape.Tables.ToDictionary(static table => table.Name, table => seeds.Of(table.Name).Select(static row => row.Key).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <param name="shape">The schema.</param>
    /// <param name="seeds">The rows.</param>
    /// <param name="corpus">The corpus by name and version, as references call it.</param>
    /// <exception cref="InvalidDataException">A value does not fit its property; the message names the row.</exception>
    public static AtlasCorpus Read(CorpusShape shape, SeedFolder seeds, string corpus) => new SeedRows(shape, seeds).Corpus(corpus);

    private AtlasCorpus Corpus(string corpus)
    {
        var tables = new List<AtlasTable>();
        foreach (TableShape shape in _shape.Tables)
        {
            var table = new AtlasTable(shape);
            foreach (SeedRow seed in _seeds.Of(shape.Name))
                table.Add(Row(table, seed, corpus));
            tables.Add(table);
        }

        return new AtlasCorpus(_shape, tables);
    }

    private AtlasRow Row(AtlasTable table, SeedRow seed, string corpus)
    {
        try
        {
            AtlasField[] fields = [.. Fields(table.Shape.Record, seed.Members)];
            (List<AtlasEvidence> own, List<AtlasEvidence> nested) = EvidenceFields.Of(_shape, fields);
            var row = new AtlasRow(table, seed.Key, fields) { Evidence = own, NestedEvidence = nested };
            string text = row.IsNamed ? $"{row.Title}. {row.Headline}" : row.Headline;
            return new AtlasRow(table, seed.Key, fields) { Evidence = own, NestedEvidence = nested, Citations = [new AtlasCitation("Plain", $"“{text}” {corpus}, {seed.Key}.")] };
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"The row '{seed.Key}' of the table '{seed.Table}' does not fit its record. {exception.Message} 'jtr check' says where.", exception);
        }
    }

    private IEnumerable<AtlasField> Fields(RecordShape record, JsonElement members)
    {
        foreach (PropertyShape property in record.Given)
        {
            if (property.Name == PropertyShape.Key || !members.TryGetProperty(property.JsonName, out JsonElement given) || given.ValueKind == JsonValueKind.Null)
                continue;
            AtlasValue[] values = given.ValueKind == JsonValueKind.Array ? [.. given.EnumerateArray().Select(item => Value(property, item))] : [Value(property, given)];
            if (values.Length > 0)
                yield return new AtlasField(property, values);
        }
    }

    private AtlasValue Value(PropertyShape property, JsonElement given)
    {
        string text = given.ValueKind == JsonValueKind.String ? given.GetString()! : given.ToString();
        switch (property.Kind)
        {
            case ValueKind.Truth:
                return new AtlasValue { Text = given.GetBoolean() ? "yes" : "no" };
            case ValueKind.Date:
                return new AtlasValue { Text = text, Date = EdtfDate.Parse(text) };
            case ValueKind.Reference:
                return Reference(text, [_shape.TableOf(property.Target).Name]);
            case ValueKind.UnionReference:
                return Reference(text, _shape.UnionOf(property.Target).Tables);
            case ValueKind.Value:
                return new AtlasValue { Fields = [.. Fields(_shape.ValueOf(property.Target), given)] };
            default:
                return new AtlasValue { Text = text };
        }
    }

    private AtlasValue Reference(string key, IEnumerable<string> tables) =>
        new() { Text = key, Row = tables.FirstOrDefault(table => _keys[table].Contains(key)) is { } table ? new RowKey(table, key) : null };
}
