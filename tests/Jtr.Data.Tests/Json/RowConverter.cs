using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Jtr.Data.Tests.Json;

/// <summary>The converter of docs/json.md, with which Newtonsoft.Json writes rows as objects.</summary>
internal sealed class RowConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) => typeof(IRecord).IsAssignableFrom(objectType);

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        writer.WriteRawValue(System.Text.Json.JsonSerializer.Serialize(value, value!.GetType()));

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        System.Text.Json.JsonSerializer.Deserialize(JToken.Load(reader).ToString(Formatting.None), objectType);
}
