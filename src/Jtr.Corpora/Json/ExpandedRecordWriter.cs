using System.Text.Json;

namespace Jtr.Corpora;

/// <summary>
/// Writes a row, and the rows that it refers to as objects. Their own references are written as keys, so the output is finite even for circular references.
/// </summary>
internal sealed class ExpandedRecordWriter(Utf8JsonWriter json) : TabledRecordWriter(json)
{
    private readonly TabledRecordWriter _referredRows = new(json);

    public override void Reference(string? name, IRow row) => _referredRows.Value(name, row);
}
