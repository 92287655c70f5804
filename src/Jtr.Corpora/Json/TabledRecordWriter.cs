using System.Text.Json;

namespace Jtr.Corpora;

/// <summary>Writes rows that start with the name of their table, for readers that cannot infer it from the context.</summary>
internal class TabledRecordWriter(Utf8JsonWriter json) : JsonRecordWriter(json)
{
    protected override void Members(IRecord value)
    {
        if (value is IRow row)
            Text(JsonNames.Table, row.Table);
        base.Members(value);
    }
}
