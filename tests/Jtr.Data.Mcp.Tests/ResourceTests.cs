using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Xunit;

namespace Jtr.Data.Mcp.Tests;

/// <summary>Tests the rows as resources.</summary>
public sealed class ResourceTests(ServedCorpus served)
{
    [Fact]
    public async Task Every_fact_and_passage_is_a_resource()
    {
        IList<McpClientResource> resources = await served.Client.ListResourcesAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(
            Facts.All.Concat<IRow>(Passages.All).Concat(Corpus.Withdrawn).Select(static row => $"jtr://{row.Table}/{row.Key}").Order(StringComparer.Ordinal),
            resources.Select(static resource => resource.Uri).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_resource_equals_the_answer_of_the_get_tool()
    {
        // One row of each table.
        foreach (IRow row in Facts.All.Concat<IRow>(Passages.All).GroupBy(static row => row.Table).Select(static rows => rows.First()))
        {
            ReadResourceResult read = await served.Client.ReadResourceAsync($"jtr://{row.Table}/{row.Key}", cancellationToken: TestContext.Current.CancellationToken);
            JsonElement got = await served.Ask("get", ("key", row.Key));

            using JsonDocument resource = JsonDocument.Parse(Assert.IsType<TextResourceContents>(Assert.Single(read.Contents)).Text);
            Assert.True(JsonElement.DeepEquals(got, resource.RootElement));
        }
    }

    [Theory]
    [InlineData("jtr://events/aso-visits-taiwann", "'aso-visits-taiwan'")]
    [InlineData("jtr://event/aso-visits-taiwan", "'events'")]
    [InlineData("https://example.org/", "jtr://{table}/{key}")]
    public async Task An_unknown_resource_names_the_nearest(string address, string expected)
    {
        McpException wrong = await Assert.ThrowsAnyAsync<McpException>(async () => await served.Client.ReadResourceAsync(address, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Contains(expected, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_are_completed_within_their_table()
    {
        CompleteResult tables = await Complete("table", "ev", null);
        CompleteResult keys = await Complete("key", "aso-", "events");
        CompleteResult any = await Complete("key", "", null);

        Assert.Equal(["events"], tables.Completion.Values);
        Assert.Equal(Events.All.Select(static row => row.Key).Where(static key => key.StartsWith("aso-", StringComparison.Ordinal)), keys.Completion.Values.TakeWhile(static key => key.StartsWith("aso-", StringComparison.Ordinal)));
        Assert.Equal((100, true), (any.Completion.Values.Count, any.Completion.HasMore));
    }

    [Fact]
    public async Task Resources_have_one_template()
    {
        McpClientResourceTemplate template = Assert.Single(await served.Client.ListResourceTemplatesAsync(cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal("jtr://{table}/{key}", template.UriTemplate);
    }

    private async Task<CompleteResult> Complete(string name, string value, string? table) => await served.Client.CompleteAsync(
        new CompleteRequestParams
        {
            Ref = new ResourceTemplateReference { Uri = "jtr://{table}/{key}" },
            Argument = new Argument { Name = name, Value = value },
            Context = table is null ? null : new CompleteContext { Arguments = new Dictionary<string, string> { ["table"] = table } },
        },
        TestContext.Current.CancellationToken);
}
