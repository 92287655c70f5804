using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace Jtr.Data.Tests.Cli;

public sealed class GraphTests
{
    private static readonly Relation[] s_relations = [.. Relations.Of(Actors.Taiwan).Itself().OrderBy(static relation => relation.Key, StringComparer.Ordinal)];

    [Fact]
    public async Task GraphML_declares_its_keys_and_has_every_relation_with_its_nodes()
    {
        JtrProcess graph = await JtrProcess.Run("graph", "taiwan", "--format", "graphml");

        XDocument document = XDocument.Parse(graph.Output);
        XNamespace graphml = "http://graphml.graphdrawing.org/xmlns";
        Assert.Equal(graphml + "graphml", document.Root!.Name);
        string[] keys = [.. document.Root.Elements(graphml + "key").Select(static key => key.Attribute("id")!.Value)];
        string[] nodes = [.. document.Descendants(graphml + "node").Select(static node => node.Attribute("id")!.Value)];
        XElement[] edges = [.. document.Descendants(graphml + "edge")];
        Assert.All(document.Descendants(graphml + "data"), data => Assert.Contains(data.Attribute("key")!.Value, keys));
        Assert.All(edges.Attributes().Where(static end => end.Name == "source" || end.Name == "target"), end => Assert.Contains(end.Value, nodes));
        Assert.Equal(s_relations.Select(static relation => relation.Key), edges.Select(static edge => edge.Attribute("id")!.Value));
        Assert.Contains(edges, edge => edge.Elements(graphml + "data").Any(static data => data.Value == "negated"));
        string? Data(XElement of, string key) => of.Elements(graphml + "data").SingleOrDefault(data => data.Attribute("key")!.Value == key)?.Value;
        Assert.All(document.Descendants(graphml + "node"), node => Assert.Equal(Entities.Get(node.Attribute("id")!.Value).Name, Data(node, "label")));
        Assert.All(edges, edge =>
        {
            Relation relation = Relations.Get(edge.Attribute("id")!.Value);
            Assert.StartsWith(Words(relation.Kind), Data(edge, "label"), StringComparison.Ordinal);
            Assert.Equal(relation.Validity?.ToString(), Data(edge, "validity"));
            Assert.Equal(relation.Validity?.Earliest?.ToString(), Data(edge, "earliest"));
            Assert.Equal(relation.Validity?.Latest?.ToString(), Data(edge, "latest"));
            Assert.Equal(relation.Validity is { } validity ? Bounds.Kind(validity.LatestEnd) : null, Data(edge, "latestKind"));
        });
    }

    /// <summary>Returns the arrow with which Mermaid draws a relation of a status.</summary>
    private static string MermaidArrow(RelationStatus status) => status switch
    {
        RelationStatus.Asserted => "-->",
        RelationStatus.Negated => "-.-x",
        _ => "-.->",
    };

    private static string Words(RelationKind kind) => KebabCase.Of(kind.ToString()).Replace('-', ' ');

    [Fact]
    public async Task Cytoscape_gets_elements_with_the_status_as_class()
    {
        JtrProcess graph = await JtrProcess.Run("graph", "Japan-Taiwan Exchange Association", "--format", "cytoscape", "--depth", "2");

        JsonNode elements = JsonNode.Parse(graph.Output)!["elements"]!;
        string[] nodes = [.. elements["nodes"]!.AsArray().Select(static node => (string)node!["data"]!["id"]!)];
        Assert.Equal(nodes.Order(StringComparer.Ordinal).Distinct(), nodes);
        Assert.NotEmpty(elements["edges"]!.AsArray());
        Assert.All(elements["edges"]!.AsArray(), edge =>
        {
            Relation relation = Relations.Get((string)edge!["data"]!["id"]!);
            Assert.Contains(relation.Subject.Key, nodes);
            Assert.Contains(relation.Object.Key, nodes);
            Assert.Equal(relation.Status.ToString().ToLowerInvariant(), (string?)edge["classes"]);
        });
    }

    [Fact]
    public async Task DOT_and_mermaid_have_a_line_for_each_relation_and_mark_negated_ones()
    {
        JtrProcess dot = await JtrProcess.Run("graph", "taiwan", "--format", "dot");
        JtrProcess mermaid = await JtrProcess.Run("graph", "taiwan");

        Assert.StartsWith("digraph \"taiwan\" {", dot.Lines[0], StringComparison.Ordinal);
        Assert.Equal("}", dot.Lines[^1]);
        Assert.Equal("flowchart LR", mermaid.Lines[0]);
        Assert.Equal(s_relations.Length, dot.Lines.Count(static line => line.Contains(" -> ", StringComparison.Ordinal)));
        int lines = s_relations.Select(static relation => (relation.Subject.Key, relation.Object.Key, MermaidArrow(relation.Status))).Distinct().Count();
        Assert.True(lines < s_relations.Length);
        Assert.Equal(lines, mermaid.Lines.Count(static line => line.Contains("|\"", StringComparison.Ordinal)));
        Assert.All(s_relations, relation => Assert.Single(mermaid.Lines, line =>
            line.StartsWith($"  n-{relation.Subject.Key} {MermaidArrow(relation.Status)}|\"", StringComparison.Ordinal)
            && line.EndsWith($"| n-{relation.Object.Key}", StringComparison.Ordinal)
            && line.Split('"')[1].Split("<br/>").Any(label => label.StartsWith(Words(relation.Kind), StringComparison.Ordinal))));
        int denied = s_relations.Count(static relation => relation.Status == RelationStatus.Negated);
        Assert.True(denied > 0);
        Assert.Equal(denied, dot.Lines.Count(static line => line.Contains("style=dashed, arrowhead=tee", StringComparison.Ordinal)));
        Assert.Equal(s_relations.Where(static relation => relation.Status == RelationStatus.Negated).Select(static relation => (relation.Subject.Key, relation.Object.Key)).Distinct().Count(), mermaid.Lines.Count(static line => line.Contains(" -.-x|", StringComparison.Ordinal)));

        // Quotation marks in texts are escaped, so each line has an even number of unescaped ones.
        Assert.All(dot.Lines.Concat(mermaid.Lines), static line => Assert.Equal(0, line.Replace("\\\"", "", StringComparison.Ordinal).Count(static letter => letter == '"') % 2));
    }

    [Fact]
    public async Task Graph_command_filters_by_kind_and_status_and_is_reproducible()
    {
        string[] asked = ["graph", "japan", "--format", "cytoscape", "--kind", "allied-with", "--status", "asserted", "--depth", "2"];

        JtrProcess graph = await JtrProcess.Run(asked);

        JsonArray edges = JsonNode.Parse(graph.Output)!["elements"]!["edges"]!.AsArray();
        Assert.NotEmpty(edges);
        Assert.All(edges, static edge => Assert.Equal(("allied-with", "asserted"), ((string?)edge!["data"]!["kind"], (string?)edge["data"]!["status"])));
        Assert.Equal(graph, await JtrProcess.Run(asked));
    }
}
