using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Json.Schema;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Xunit;

namespace Jtr.Data.Mcp.Tests;

/// <summary>Tests the descriptions of the tools.</summary>
public sealed class ToolDescriptionTests(ServedCorpus served)
{
    [Fact]
    public async Task Tools_are_eight_and_read_only()
    {
        IList<McpClientTool> tools = await served.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["coverage", "search", "get", "timeline", "relations", "claims", "offices", "cite"], tools.Select(static tool => tool.Name));
        Assert.All(tools, static tool =>
        {
            ToolAnnotations annotations = tool.ProtocolTool.Annotations!;
            Assert.Equal((true, true, false, false), (annotations.ReadOnlyHint, annotations.IdempotentHint, annotations.DestructiveHint, annotations.OpenWorldHint));
            Assert.NotEmpty(tool.Description);
        });
    }

    [Fact]
    public async Task Input_and_output_schemas_are_valid_and_describe_every_property()
    {
        foreach (McpClientTool tool in await served.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken))
        {
            foreach (JsonElement schema in (JsonElement[])[tool.ProtocolTool.InputSchema, tool.ProtocolTool.OutputSchema!.Value])
                Assert.True(MetaSchemas.Draft202012.Evaluate(schema).IsValid, tool.Name);
            JsonElement input = tool.ProtocolTool.InputSchema;
            Assert.False(input.GetProperty("additionalProperties").GetBoolean());
            foreach (JsonProperty parameter in input.GetProperty("properties").EnumerateObject())
                Assert.True(parameter.Value.TryGetProperty("description", out _), $"{tool.Name}, {parameter.Name}");
            foreach (JsonProperty property in tool.ProtocolTool.OutputSchema!.Value.GetProperty("properties").EnumerateObject())
                Assert.True(property.Value.TryGetProperty("description", out _), $"{tool.Name}, {property.Name}");
        }
    }

    [Fact]
    public async Task Enum_parameters_have_the_labels_of_the_records()
    {
        McpClientTool timeline = (await served.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken)).Single(static tool => tool.Name == "timeline");

        JsonElement kinds = timeline.ProtocolTool.InputSchema.GetProperty("properties").GetProperty("kind").GetProperty("items").GetProperty("enum");
        Assert.Equal(EnumLabels.All<EventKind>(), kinds.EnumerateArray().Select(static word => word.GetString()));
    }

    [Fact]
    public void The_server_instructions_name_the_corpus_and_explain_the_answers()
    {
        Assert.Equal(("jtr", Corpus.Version), (served.Client.ServerInfo!.Name, served.Client.ServerInfo.Version));
        Assert.All((string[])["possibl", "claim", "does not mean that it is false", "outside-coverage", "stated-not-to-be", "EDTF", "Cite", "nearest"], word => Assert.Contains(word, served.Client.ServerInstructions!));
    }
}
