using System.Collections.Concurrent;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Json.Schema;
using ModelContextProtocol.Client;
using Xunit;

namespace Jtr.Data.Mcp.Tests;

/// <summary>Validates answers against the schemas that the server gives for them.</summary>
internal static class AnswerSchemas
{
    private static readonly ConcurrentDictionary<string, JsonSchema> s_schemas = [];

    public static async Task AssertValid(McpClient client, string tool, JsonElement answer)
    {
        if (!s_schemas.TryGetValue(tool, out JsonSchema? schema))
        {
            McpClientTool known = (await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken)).Single(known => known.Name == tool);
            schema = s_schemas.GetOrAdd(tool, _ => JsonSchema.FromText(known.ProtocolTool.OutputSchema!.Value.GetRawText()));
        }

        EvaluationResults found = schema.Evaluate(answer, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(found.IsValid, $"{tool}: {string.Join("; ", found.Details?.Where(static detail => detail.Errors is not null).Select(static detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}") ?? [])}");
    }
}
