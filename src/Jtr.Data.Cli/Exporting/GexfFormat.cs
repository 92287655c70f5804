using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Data.Cli.Exporting;

/// <summary>The network of relations through time, in GEXF 1.3.</summary>
internal sealed class GexfFormat : ExportFormat
{
    private const string Space = "http://gexf.net/1.3";

    private static readonly string[] s_nodeNames = ["table", "summary"];

    public override string Name => "gexf";

    public override string Title => "GEXF";

    public override string Purpose => "Gephi and similar programs: the network of relations through time.";

    public override string Loss =>
        "Events, claims and evidence. An edge has a start and an end only if they are certain and differ; without them it is drawn at all times, and its EDTF text has the attested time.";

    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus) =>
    [
        .. RelationNetwork.All.Select(network => new ExportFile($"gexf/{network.Name}.gexf", "application/gexf+xml", network.Description, stream => Write(stream, corpus.Description, network))),
    ];

    private static void Write(Stream stream, CorpusDescription description, RelationNetwork network) => NetworkXml.Write(stream, xml => xml.Element("gexf", Space, [("version", "1.3")], () =>
    {
        xml.Element("meta", Space, [("lastmodifieddate", RelationEdge.Iso(description.Date))], () =>
        {
            xml.WriteElementString("creator", Space, description.Creator);
            xml.WriteElementString("description", Space, $"{network.Description} {description.Stamp}");
        });
        xml.Element("graph", Space, [("mode", "dynamic"), ("defaultedgetype", "directed"), ("timeformat", "date"), ("timerepresentation", "interval")], () =>
        {
            Attributes(xml, "node", s_nodeNames);
            Attributes(xml, "edge", RelationEdge.Names);
            xml.Element("nodes", Space, [], () =>
            {
                foreach (IEntity node in network.Nodes)
                    xml.Element("node", Space, [("id", node.Key), ("label", node.Name)], () => Values(xml, [("table", node.Table), ("summary", node.Summary)]));
            });
            xml.Element("edges", Space, [], () =>
            {
                foreach (RelationEdge edge in network.Edges)
                    Edge(xml, edge);
            });
        });
    }));

    private static void Edge(XmlWriter xml, RelationEdge edge)
    {
        (string, string?)[] attributes =
        [
            ("id", edge.Relation.Key),
            ("source", edge.Relation.Subject.Key),
            ("target", edge.Relation.Object.Key),
            ("kind", edge["kind"]),
            ("label", edge["kind"]),
            ("start", RelationEdge.Iso(edge.Held?.Start)),
            ("end", RelationEdge.Iso(edge.Held?.End)),
        ];
        xml.Element("edge", Space, attributes, () => Values(xml, RelationEdge.Names.Select(name => (name, edge[name]))));
    }

    private static void Attributes(XmlWriter xml, string of, IReadOnlyList<string> names) => xml.Element("attributes", Space, [("class", of), ("mode", "static")], () =>
    {
        foreach (string name in names)
            xml.Element("attribute", Space, [("id", name), ("title", name), ("type", "string")]);
    });

    private static void Values(XmlWriter xml, IEnumerable<(string Name, string? Value)> values) => xml.Element("attvalues", Space, [], () =>
    {
        foreach ((string name, string? value) in values)
        {
            if (value is not null)
                xml.Element("attvalue", Space, [("for", name), ("value", value)]);
        }
    });
}
