using System.Text.Json;
using Jtr.Data.Cli.Comparing;
using Jtr.Data.Cli.Reading;

namespace Jtr.Data.Cli.Writing;

/// <summary>Writes changes as JSON: an object with the required version step, and each change with its properties.</summary>
internal static class ComparisonJson
{
    public static void Write(Utf8JsonWriter json, CorpusExport before, CorpusExport after, CorpusComparison comparison)
    {
        json.WriteStartObject();
        json.WriteString("before", before.Version.ToString());
        json.WriteString("after", after.Version.ToString());
        json.WriteString("step", EnumText.Of(comparison.Step));
        json.WriteString("minimum", comparison.Least.ToString());
        json.WriteString("objection", comparison.Objection);
        json.WriteStartArray("changes");
        foreach (RowChange change in comparison.Changes)
            Write(json, change);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RowChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", EnumText.Of(change.Kind));
        json.WriteString("table", change.Table);
        json.WriteString("key", change.Key);
        json.WriteString("replacedBy", change.ReplacedBy);
        json.WriteString("headline", change.Headline);
        json.WriteStartArray("properties");
        foreach (PropertyChange property in change.Properties)
        {
            json.WriteStartObject();
            json.WriteString("path", property.Path);
            Write(json, "before", property.Before);
            Write(json, "after", property.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, JsonElement? value)
    {
        json.WritePropertyName(name);
        if (value is { } known)
            known.WriteTo(json);
        else
            json.WriteNullValue();
    }
}
