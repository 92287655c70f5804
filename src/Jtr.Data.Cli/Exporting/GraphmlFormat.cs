using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Data.Cli.Exporting;

/// <summary>The network of relations in GraphML.</summary>
internal sealed class GraphmlFormat : ExportFormat
{
    private const string Space = "http://graphml.graphdrawing.org/xmlns";

    private static readonly string[] s_nodeNames = ["label", "table", "summary"];
    private static readonly string[] s_edgeNames = [.. RelationEdge.Names, "start", "end"];
    private static readonly string[] s_graphNames = ["description", "title", "version", "date", "fingerprint", "license"];

    public override string Name => "graphml";

    public override string Title => "GraphML";

    public override string Purpose => "NetworkX, igraph, yEd: the network of relations, with all properties of nodes and edges as texts.";

    public override string Loss => "Events, claims and evidence. GraphML has no times: 'start' and 'end' are texts, present only if they are certain and differ.";

    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus) =>
    [
        .. RelationNetwork.All.Select(network => new ExportFile($"graphml/{network.Name}.graphml", "application/graphml+xml", network.Description, stream => Write(stream, corpus.Description, network))),
    ];

    private static void Write(Stream stream, CorpusDescription description, RelationNetwork network) => NetworkXml.Write(stream, xml => xml.Element("graphml", Space, [], () =>
    {
        Keys(xml, "graph", s_graphNames);
        Keys(xml, "node", s_nodeNames);
        Keys(xml, "edge", s_edgeNames);
        xml.Element("graph", Space, [("id", network.Name), ("edgedefault", "directed")], () =>
        {
            Data(xml, "graph", [("description", network.Description), ("title", description.Title), ("version", description.Version), ("date", RelationEdge.Iso(description.Date)), ("fingerprint", description.Fingerprint), ("license", description.Licence?.Identifier)]);
            foreach (IEntity node in network.Nodes)
                xml.Element("node", Space, [("id", node.Key)], () => Data(xml, "node", [("label", node.Name), ("table", node.Table), ("summary", node.Summary)]));
            foreach (RelationEdge edge in network.Edges)
            {
                xml.Element("edge", Space, [("id", edge.Relation.Key), ("source", edge.Relation.Subject.Key), ("target", edge.Relation.Object.Key)], () => Data(
                    xml, "edge", [.. RelationEdge.Names.Select(name => (name, edge[name])), ("start", RelationEdge.Iso(edge.Held?.Start)), ("end", RelationEdge.Iso(edge.Held?.End))]));
            }
        });
    }));

    private static void Keys(XmlWriter xml, string of, string[] names)
    {
        foreach (string name in names)
            xml.Element("key", Space, [("id", $"{of}-{name}"), ("for", of), ("attr.name", name), ("attr.type", "string")]);
    }

    private static void Data(XmlWriter xml, string of, IEnumerable<(string Name, string? Value)> values)
    {
        foreach ((string name, string? value) in values)
        {
            if (value is not null)
                xml.Element("data", Space, [("key", $"{of}-{name}")], () => xml.WriteString(value));
        }
    }
}
