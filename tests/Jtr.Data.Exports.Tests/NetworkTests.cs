using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace Jtr.Data.Exports.Tests;

/// <summary>Reads the network of relations with graphology, NetworkX and xmllint.</summary>
public sealed class NetworkTests(Exported exported)
{
    private const string Networkx = """
        import json, sys, networkx
        read = {}
        for path in sys.argv[1:]:
            graph = networkx.read_gexf(path) if path.endswith('.gexf') else networkx.read_graphml(path)
            edges = graph.edges(data=True, keys=True) if graph.is_multigraph() else [(s, t, d.get('id'), d) for s, t, d in graph.edges(data=True)]
            read[path] = {'nodes': list(graph.nodes()), 'edges': [dict(data, source=source, target=target, id=data.get('id', key)) for source, target, key, data in edges]}
        print(json.dumps(read))
        """;

    public static TheoryData<string, bool> Files => new()
    {
        { "gexf/relations.gexf", true },
        { "gexf/relations-otherwise.gexf", false },
        { "graphml/relations.graphml", true },
        { "graphml/relations-otherwise.graphml", false },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Graphology_reads_every_relation_with_its_status_and_its_date(string file, bool isPlain)
    {
        JsonElement read = (await JavaScriptReaders.Read("networks.mjs", exported.PathOf(file))).GetProperty(exported.PathOf(file));

        AssertRelations(file, isPlain, [.. read.GetProperty("edges").EnumerateArray()], [.. read.GetProperty("nodes").EnumerateArray().Select(static node => node.Text("key")!)]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task NetworkX_reads_every_relation_with_its_status_and_its_date(string file, bool isPlain)
    {
        ForeignProgram.Need("python3", "python3-networkx");
        (int exitCode, string output, string error) = await ForeignProgram.Try("python3", null, "-c", Networkx, exported.PathOf(file));
        Assert.SkipWhen(error.Contains("No module named 'networkx'", StringComparison.Ordinal), "Python has no NetworkX. It is in the package python3-networkx.");
        Assert.SkipWhen(error.Contains("No <graph> element in GEXF file", StringComparison.Ordinal), "This NetworkX is older than GEXF 1.3. NetworkX 3.6 reads it.");
        Assert.True(exitCode == 0, error);
        JsonElement read = JsonDocument.Parse(output).RootElement.GetProperty(exported.PathOf(file));

        AssertRelations(file, isPlain, [.. read.GetProperty("edges").EnumerateArray()], read.GetProperty("nodes").Texts());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_is_well_formed(string file, bool isPlain)
    {
        ForeignProgram.Need("xmllint", "libxml2-utils");
        Assert.Equal("", await ForeignProgram.Run("xmllint", "--noout", exported.PathOf(file)));
        Assert.NotEmpty(Expected(isPlain));
    }

    [Fact]
    public void An_edge_has_start_and_end_only_where_they_are_certain()
    {
        XDocument gexf = XDocument.Load(exported.PathOf("gexf/relations.gexf"));
        XNamespace space = gexf.Root!.Name.Namespace;
        int timed = 0;
        foreach (XElement edge in gexf.Descendants(space + "edge"))
        {
            Relation relation = Relations.Get(edge.Attribute("id")!.Value);
            (string? start, string? end) = (edge.Attribute("start")?.Value, edge.Attribute("end")?.Value);
            if (start is null && end is null)
                continue;
            timed++;
            EdtfDate date = relation.Validity!.Value;
            Assert.Equal(Qualification.None, date.Qualification);

            // The relation is attested on the first and the last day for every completion of the date.
            Assert.True(start is null || Relations.Of(relation.Subject).AsOf(start).IncludingPeripheral().OnlyCertain().Contains(relation), relation.Key);
            Assert.True(end is null || Relations.Of(relation.Subject).AsOf(end).IncludingPeripheral().OnlyCertain().Contains(relation), relation.Key);
            if (start is not null && end is not null)
                Assert.True(DateOnly.ParseExact(start, "yyyy-MM-dd", CultureInfo.InvariantCulture) < DateOnly.ParseExact(end, "yyyy-MM-dd", CultureInfo.InvariantCulture), relation.Key);
        }

        Assert.NotEqual(0, timed);
        XDocument otherwise = XDocument.Load(exported.PathOf("gexf/relations-otherwise.gexf"));
        Assert.All(otherwise.Descendants(space + "edge"), static edge => Assert.True(edge.Attribute("start") is null && edge.Attribute("end") is null));
        Assert.Equal("dynamic", gexf.Descendants(space + "graph").Single().Attribute("mode")?.Value);
    }

    private static Relation[] Expected(bool isPlain) => [.. Relations.All.Where(relation => (relation.Status is RelationStatus.Asserted or RelationStatus.Ended) == isPlain)];

    private static void AssertRelations(string file, bool isPlain, JsonElement[] edges, string[] nodes)
    {
        Relation[] expected = Expected(isPlain);
        Assert.Equal(expected.Select(static row => row.Key).Order(StringComparer.Ordinal), edges.Select(static edge => edge.Text("id")!).Order(StringComparer.Ordinal));
        Assert.Equal(expected.SelectMany(static row => (string[])[row.Subject.Key, row.Object.Key]).Distinct().Order(StringComparer.Ordinal), nodes.Order(StringComparer.Ordinal));
        foreach (JsonElement edge in edges)
        {
            Relation relation = Relations.Get(edge.Text("id")!);
            Dictionary<string, string?> properties = new()
            {
                ["source"] = relation.Subject.Key,
                ["target"] = relation.Object.Key,
                ["status"] = EnumLabels.Of(relation.Status),
                ["edtf"] = relation.Validity?.ToString(),
                ["earliest"] = relation.Validity?.Earliest?.ToString(),
                ["latest"] = relation.Validity?.Latest?.ToString(),
                ["basis"] = relation.ValidityBasis is { } basis ? EnumLabels.Of(basis) : null,
                ["accordingTo"] = relation.AccordingTo?.Key,
                ["peripheral"] = relation.IsPeripheral ? "yes" : "no",
                ["summary"] = relation.Summary,
            };
            Assert.All(properties, pair => Assert.True(pair.Value == edge.Text(pair.Key), $"{file}, {relation.Key}, {pair.Key}: expected '{pair.Value}', got '{edge.Text(pair.Key)}'."));
        }
    }
}
