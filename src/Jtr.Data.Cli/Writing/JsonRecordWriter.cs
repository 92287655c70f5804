using System.Text.Json;

namespace Jtr.Data.Cli.Writing;

/// <summary>
/// Writes records in the shape of the seeds: references as keys, enumerations as words, dates as EDTF. An evidence also names its document and file, for
/// readers that hold the texts and not the passages.
/// </summary>
internal sealed class JsonRecordWriter(Utf8JsonWriter json) : RecordWriter
{
    public override void Text(string? name, string value)
    {
        Name(name);
        json.WriteStringValue(value);
    }

    public override void Integer(string? name, long value)
    {
        Name(name);
        json.WriteNumberValue(value);
    }

    public override void Number(string? name, decimal value)
    {
        Name(name);
        json.WriteNumberValue(value);
    }

    public override void Truth(string? name, bool value)
    {
        Name(name);
        json.WriteBooleanValue(value);
    }

    public override void Date(string? name, EdtfDate value) => Text(name, value.ToString());

    public override void Word(string? name, string word) => Text(name, word);

    public override void Reference(string? name, IRow row) => Text(name, row.Key);

    public override void Value(string? name, IRecord value)
    {
        Name(name);
        json.WriteStartObject();
        if (value is Evidence evidence)
        {
            Document document = evidence.Passage.Document;
            Reference("document", document);
            Text("fileName", document.FileName);
        }

        value.WriteTo(this);
        json.WriteEndObject();
    }

    public override void BeginList(string name, int count) => json.WriteStartArray(name);

    public override void EndList() => json.WriteEndArray();

    private void Name(string? name)
    {
        if (name is not null)
            json.WritePropertyName(name);
    }
}
