using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Jtr.Data.Benchmarks.Rival;

/// <summary>Writes the facts and passages of the corpus as the JSON that the rival reads: an array for each table; references are keys, and dates and enum values are text.</summary>
internal static class RivalJson
{
    public static void Write(string path)
    {
        using FileStream file = File.Create(path);
        Write(file);
    }

    public static void Write(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream);
        CorpusJsonContext context = CorpusJsonContext.Default;
        json.WriteStartObject();
        Table("actors", Actors.All, context.Actors);
        Table("claims", Claims.All, context.Claims);
        Table("documents", Documents.All, context.Documents);
        Table("events", Events.All, context.Events);
        Table("instruments", Instruments.All, context.Instruments);
        Table("links", Links.All, context.Links);
        Table("measures", Measures.All, context.Measures);
        Table("offices", Offices.All, context.Offices);
        Table("passages", Passages.All, context.Passages);
        Table("places", Places.All, context.Places);
        Table("provisions", Provisions.All, context.Provisions);
        Table("relations", Relations.All, context.Relations);
        Table("tenures", Tenures.All, context.Tenures);
        json.WriteEndObject();

        void Table<T>(string name, IReadOnlyList<T> rows, JsonTypeInfo<IReadOnlyList<T>> info)
        {
            json.WritePropertyName(name);
            JsonSerializer.Serialize(json, rows, info);
        }
    }
}
