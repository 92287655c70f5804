using System.Text.Json;
using Jtr.Edtf;

namespace Jtr.Corpora;

/// <summary>
/// Writes records in the shape of the seeds: references as keys, enumeration values as labels, dates as EDTF. Jtr.Corpora.Exports compiles this file too, because the
/// type is not public.
/// </summary>
internal class JsonRecordWriter(Utf8JsonWriter json) : RecordWriter
{
    public override void Text(string? name, string value)
    {
        WriteName(name);
        json.WriteStringValue(value);
    }

    public override void Integer(string? name, long value)
    {
        WriteName(name);
        json.WriteNumberValue(value);
    }

    public override void Number(string? name, decimal value)
    {
        WriteName(name);
        json.WriteNumberValue(value);
    }

    public override void Boolean(string? name, bool value)
    {
        WriteName(name);
        json.WriteBooleanValue(value);
    }

    public override void Date(string? name, EdtfDate value) => Text(name, value.ToString());

    public override void EnumLabel(string? name, string label) => Text(name, label);

    public override void Reference(string? name, IRow row) => Text(name, row.Key);

    public override void Value(string? name, IRecord value)
    {
        WriteName(name);
        json.WriteStartObject();
        Members(value);
        json.WriteEndObject();
    }

    public override void BeginList(string name, int count) => json.WriteStartArray(name);

    public override void EndList() => json.WriteEndArray();

    /// <summary>Writes the members of an object.</summary>
    protected virtual void Members(IRecord value) => value.WriteTo(this);

    private void WriteName(string? name)
    {
        if (name is not null)
            json.WritePropertyName(name);
    }
}
