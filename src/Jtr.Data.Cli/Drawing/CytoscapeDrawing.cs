using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jtr.Corpora.Exports.Json;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Drawing;

/// <summary>Draws a neighbourhood as the <c>elements</c> of Cytoscape.js. The class of a node is its table, that of an edge its status, for use in a style sheet.</summary>
internal static class CytoscapeDrawing
{
    public static void Write(TextWriter output, Neighbourhood neighbourhood)
    {
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartObject();
            json.WriteStartObject("elements");
            json.WriteStartArray("nodes");
            foreach (IEntity entity in neighbourhood.Entities)
                Write(json, entity, isCentre: entity.Equals(neighbourhood.Centre));
            json.WriteEndArray();
            json.WriteStartArray("edges");
            foreach (Relation relation in neighbourhood.Relations)
                Write(json, relation);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n");
    }

    private static void Write(Utf8JsonWriter json, IEntity entity, bool isCentre)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteString("id", entity.Key);
        json.WriteString("label", entity.Name);
        json.WriteString("table", entity.Table);
        json.WriteString("summary", entity.Summary);
        json.WriteEndObject();
        json.WriteString("classes", isCentre ? entity.Table + " centre" : entity.Table);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Relation relation)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteString("id", relation.Key);
        json.WriteString("source", relation.Subject.Key);
        json.WriteString("target", relation.Object.Key);
        json.WriteString("label", RelationLabel.Of(relation));
        json.WriteString("kind", EnumText.Of(relation.Kind));
        json.WriteString("status", EnumText.Of(relation.Status));
        if (relation.Validity is { } validity)
        {
            json.WriteString("validity", validity.ToString());
            DatedRecordWriter.Write(json, "validity" + DatedRecordWriter.Bounds, validity);
        }

        json.WriteString("summary", relation.Summary);
        json.WriteEndObject();
        json.WriteString("classes", EnumText.Of(relation.Status));
        json.WriteEndObject();
    }
}
