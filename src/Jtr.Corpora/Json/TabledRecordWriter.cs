using System.Text.Json;

namespace Jtr.Corpora;

/// <summary>Writes rows that say first which table they are of, for readers who cannot know it from where the row stands.</summary>
internal class TabledRecordWriter(Utf8JsonWriter json) : JsonRecordWriter(json)
{
    protected override void Members(IRecord value)
    {
        if (value is IRow row)
            Text(JsonNames.Table, row.Table);
        base.Members(value);
    }
}
