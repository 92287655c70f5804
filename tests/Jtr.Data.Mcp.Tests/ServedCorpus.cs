using System;
using System.Collections.Generic;
using System.IO.Pipelines;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Xunit;

[assembly: AssemblyFixture(typeof(Jtr.Data.Mcp.Tests.ServedCorpus))]

namespace Jtr.Data.Mcp.Tests;

/// <summary>The server in this process, with the client of the protocol's SDK.</summary>
public sealed class ServedCorpus : IAsyncLifetime
{
    private readonly CancellationTokenSource _end = new();
    private Task? _server;
    private McpClient? _client;

    /// <summary>The client.</summary>
    internal McpClient Client => _client!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Pipe toServer = new(), toClient = new();
        _server = CorpusServer.RunAsync(toServer.Reader.AsStream(), toClient.Writer.AsStream(), _end.Token);
        _client = await McpClient.CreateAsync(new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream()), cancellationToken: TestContext.Current.CancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _end.CancelAsync();
        await _server!.WaitAsync(TimeSpan.FromSeconds(30)).ContinueWith(static _ => { }, TaskScheduler.Default);
        _end.Dispose();
    }

    /// <summary>Calls a tool and asserts the properties that every answer must have.</summary>
    internal async Task<JsonElement> Ask(string tool, params (string Name, object? Value)[] arguments)
    {
        CallToolResult result = await Call(tool, arguments);
        JsonElement answer = result.StructuredContent!.Value;
        Assert.NotEqual(true, result.IsError);
        Assert.Contains(answer.GetProperty("answer").GetString(), (string[])["found", "only-possible", "stated-not-to-be", "not-in-corpus", "outside-coverage", "withdrawn"]);

        // The text content equals the structured content, for clients that read only text.
        using JsonDocument text = JsonDocument.Parse(Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text);
        Assert.True(JsonElement.DeepEquals(answer, text.RootElement));
        return answer;
    }

    /// <summary>Calls a tool with a question that it must reject.</summary>
    /// <returns>The one line that gives the reason.</returns>
    internal async Task<(string Kind, string Line, string[] Nearest)> Refuse(string tool, params (string Name, object? Value)[] arguments)
    {
        CallToolResult result = await Call(tool, arguments);
        JsonElement answer = result.StructuredContent!.Value;
        Assert.True(result.IsError);
        string line = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        Assert.Equal(answer.GetProperty("statement").GetString(), line);
        Assert.DoesNotContain('\n', line);
        Assert.Equal("none", answer.GetProperty("certainty").GetString());
        Assert.Empty(answer.GetProperty("rows").EnumerateArray());
        return (answer.GetProperty("answer").GetString()!, line, [.. answer.GetProperty("nearest").EnumerateArray().Select(static key => key.GetString()!)]);
    }

    private async Task<CallToolResult> Call(string tool, (string Name, object? Value)[] arguments)
    {
        CallToolResult result = await Client.CallToolAsync(tool, arguments.ToDictionary(static argument => argument.Name, static argument => argument.Value), cancellationToken: TestContext.Current.CancellationToken);
        JsonElement answer = result.StructuredContent!.Value;
        await AnswerSchemas.AssertValid(Client, tool, answer);
        Assert.Equal(Corpus.Fingerprint, answer.GetProperty("corpus").GetProperty("fingerprint").GetString());
        Assert.Equal(Corpus.Version, answer.GetProperty("corpus").GetProperty("version").GetString());
        Assert.NotEqual("", answer.GetProperty("citation").GetString());
        Assert.NotEqual("", answer.GetProperty("statement").GetString());
        foreach (JsonElement row in Rows(answer).Concat(Rows(answer, "otherwise")))
            AnswerRow.AssertMatchesCorpus(row);
        return result;
    }

    /// <summary>The rows of an answer.</summary>
    internal static IEnumerable<JsonElement> Rows(JsonElement answer, string list = "rows") => answer.GetProperty(list).EnumerateArray();

    /// <summary>The keys of the rows of an answer.</summary>
    internal static string[] Keys(JsonElement answer, string list = "rows") => [.. Rows(answer, list).Select(static row => row.GetProperty("key").GetString()!)];

    /// <summary>The keys of the rows that certainly answer.</summary>
    internal static string[] CertainKeys(JsonElement answer) => [.. Rows(answer).Where(static row => row.GetProperty("certainty").GetString() == "yes").Select(static row => row.GetProperty("key").GetString()!)];
}
