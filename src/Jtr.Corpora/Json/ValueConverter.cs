using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jtr.Corpora;

/// <summary>Writes a value nested in a row. The value cannot be read, because it has no key to look up.</summary>
internal sealed class ValueConverter<T>(JsonReferences references) : JsonConverter<T>
    where T : class, IRecord
{
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        (references == JsonReferences.Expanded ? new ExpandedRecordWriter(writer) : new JsonRecordWriter(writer)).Value(null, value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is a part of a row and has no key: read its row instead, and get the value from it.");
}
