using System.Text.Json;

namespace Jtr.Corpora;

/// <summary>
/// Writes a row with the rows that it refers to in place of their keys. Those have their own references as keys, and so it ends, whichever way the graph points.
/// </summary>
internal sealed class ExpandedRecordWriter(Utf8JsonWriter json) : TabledRecordWriter(json)
{
    private readonly TabledRecordWriter _referred = new(json);

    public override void Reference(string? name, IRow row) => _referred.Value(name, row);
}
