using System.IO;
using System.Xml;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Drawing;

/// <summary>Draws a neighbourhood in GraphML, with all properties of nodes and edges as data.</summary>
internal static class GraphmlDrawing
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    // Drawing programs take the text beside a node or an edge from "label". Every value is a string, so that no reader turns a month into a day.
    private static readonly (string Id, string Of)[] s_keys =
    [
        ("label", "all"),
        ("table", "node"),
        ("kind", "edge"),
        ("status", "edge"),
        ("validity", "edge"),
        ("earliest", "edge"),
        ("earliestKind", "edge"),
        ("latest", "edge"),
        ("latestKind", "edge"),
        ("summary", "all"),
    ];

    public static void Write(TextWriter output, Neighbourhood neighbourhood)
    {
        // Writes bytes, so that the XML declaration says UTF-8; a text writer would declare UTF-16.
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new System.Text.UTF8Encoding(false) }))
        {
            xml.WriteStartElement("graphml", Namespace);
            foreach ((string id, string of) in s_keys)
            {
                xml.WriteStartElement("key", Namespace);
                xml.WriteAttributeString("id", id);
                xml.WriteAttributeString("for", of);
                xml.WriteAttributeString("attr.name", id);
                xml.WriteAttributeString("attr.type", "string");
                xml.WriteEndElement();
            }

            xml.WriteStartElement("graph", Namespace);
            xml.WriteAttributeString("id", "of-" + neighbourhood.Centre.Key);
            xml.WriteAttributeString("edgedefault", "directed");
            foreach (IEntity entity in neighbourhood.Entities)
                Write(xml, entity);
            foreach (Relation relation in neighbourhood.Relations)
                Write(xml, relation);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.Write(System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n");
    }

    private static void Write(XmlWriter xml, IEntity entity)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", entity.Key);
        Data(xml, "label", entity.Name);
        Data(xml, "table", entity.Table);
        Data(xml, "summary", entity.Summary);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Relation relation)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", relation.Key);
        xml.WriteAttributeString("source", relation.Subject.Key);
        xml.WriteAttributeString("target", relation.Object.Key);
        Data(xml, "label", RelationLabel.Of(relation));
        Data(xml, "kind", EnumText.Of(relation.Kind));
        Data(xml, "status", EnumText.Of(relation.Status));
        if (relation.Validity is { } validity)
            Dates(xml, validity);
        Data(xml, "summary", relation.Summary);
        xml.WriteEndElement();
    }

    private static void Dates(XmlWriter xml, EdtfDate validity)
    {
        Data(xml, "validity", validity.ToString());
        if (validity.Earliest is { } earliest)
            Data(xml, "earliest", earliest.ToString());
        Data(xml, "earliestKind", DateBoundLabel.Of(validity.EarliestStart));
        if (validity.Latest is { } latest)
            Data(xml, "latest", latest.ToString());
        Data(xml, "latestKind", DateBoundLabel.Of(validity.LatestEnd));
    }

    private static void Data(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(value);
        xml.WriteEndElement();
    }
}
