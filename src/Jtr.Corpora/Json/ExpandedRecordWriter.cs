using System.Text.Json;

namespace Jtr.Corpora;

/// <summary>
/// Writes a row with the rows that it refers to as objects. Their own references are written as keys, so the output is finite even for circular references.
/// </summary>
internal sealed class ExpandedRecordWriter(Utf8JsonWriter json) : TabledRecordWriter(json)
{
    private readonly TabledRecordWriter _referred = new(json);

    public override void Reference(string? name, IRow row) => _referred.Value(name, row);
}
