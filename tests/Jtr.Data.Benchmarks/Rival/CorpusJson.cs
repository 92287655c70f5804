using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace Jtr.Data.Benchmarks.Rival;

/// <summary>Writes the corpus as the JSON that the rival reads: one array for each table, references as keys, dates and words as text.</summary>
internal sealed class CorpusJson : RecordWriter
{
    private readonly Utf8JsonWriter _json;

    private CorpusJson(Utf8JsonWriter json) => _json = json;

    public static void Write(string path)
    {
        using FileStream file = File.Create(path);
        using var json = new Utf8JsonWriter(file);
        var writer = new CorpusJson(json);
        json.WriteStartObject();
        writer.Table("actors", Actors.All);
        writer.Table("claims", Claims.All);
        writer.Table("documents", Documents.All);
        writer.Table("events", Events.All);
        writer.Table("instruments", Instruments.All);
        writer.Table("links", Links.All);
        writer.Table("measures", Measures.All);
        writer.Table("offices", Offices.All);
        writer.Table("passages", Passages.All);
        writer.Table("places", Places.All);
        writer.Table("relations", Relations.All);
        writer.Table("tenures", Tenures.All);
        json.WriteEndObject();
    }

    public override void Text(string? name, string value)
    {
        Name(name);
        _json.WriteStringValue(value);
    }

    public override void Integer(string? name, long value)
    {
        Name(name);
        _json.WriteNumberValue(value);
    }

    public override void Number(string? name, decimal value)
    {
        Name(name);
        _json.WriteNumberValue(value);
    }

    public override void Truth(string? name, bool value)
    {
        Name(name);
        _json.WriteBooleanValue(value);
    }

    public override void Date(string? name, EdtfDate value) => Text(name, value.ToString());

    public override void Word(string? name, string word) => Text(name, word);

    public override void Reference(string? name, IRow row) => Text(name, row.Key);

    public override void Value(string? name, IRecord value)
    {
        Name(name);
        Object(value);
    }

    public override void BeginList(string name, int count) => _json.WriteStartArray(name);

    public override void EndList() => _json.WriteEndArray();

    private void Table<T>(string name, Rows<T> rows)
        where T : class, IRow
    {
        BeginList(name, rows.Count);
        foreach (T row in rows)
            Object(row);
        EndList();
    }

    private void Object(IRecord record)
    {
        _json.WriteStartObject();
        record.WriteTo(this);
        _json.WriteEndObject();
    }

    private void Name(string? name)
    {
        if (name is not null)
            _json.WritePropertyName(name);
    }
}
