using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Jtr.Data.Mcp.Resources;
using Jtr.Data.Mcp.Tools;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Jtr.Data.Mcp;

/// <summary>The server that assistants ask, over the Model Context Protocol. It reads nothing but the corpus and writes nothing but answers.</summary>
public static class CorpusServer
{
    private const string Name = "jtr";

    // What an assistant reads before its first question.
    private const string Instructions = """
        This server holds Jtr.Data: what five texts say about Japan–Taiwan relations, sourced and dated as uncertainly as the texts leave it. It holds nothing else.
        Rules for answers made from it:
        1. Tell a row as it puts itself in 'say'. Never drop 'possibly', 'according to', 'planned', 'denied' or 'claimed'.
        2. A row with certainty 'maybe' is possible and no more. Never tell it as certain.
        3. A claim says that somebody made it, never that it is true. Name the claimant.
        4. 'not-in-corpus' is no denial: say that the corpus does not record it. 'stated-not-to-be' is what the texts deny, plan or suppose: say so. 'outside-coverage': say that the corpus does not cover it.
        5. Dates are EDTF. Never make them more precise: 2023-08? is a month, and uncertain. 'earliest' and 'latest' are bounds.
        6. Cite the citation and the key of each row, and the version of the corpus. Never make up quotations: the words of the texts are not here.
        7. An unknown key has a nearest one, which is another row. Do not answer about it as if it were the one asked for.
        """;

    /// <summary>Serves one client until it closes the input.</summary>
    /// <param name="input">The client's messages.</param>
    /// <param name="output">Takes the server's messages, and nothing else.</param>
    /// <param name="cancellation">Ends the server.</param>
    public static async Task RunAsync(Stream input, Stream output, CancellationToken cancellation = default)
    {
        await using var transport = new StreamServerTransport(input, output, Name);
        await using McpServer server = McpServer.Create(transport, Options());
        await server.RunAsync(cancellation).ConfigureAwait(false);
    }

    private static McpServerOptions Options() => new()
    {
        ServerInfo = new Implementation { Name = Name, Title = "Jtr.Data", Version = Corpus.Version },
        ServerInstructions = Instructions,
        Capabilities = new ServerCapabilities { Tools = new ToolsCapability(), Resources = new ResourcesCapability(), Completions = new CompletionsCapability() },
        Handlers = new McpServerHandlers
        {
            ListToolsHandler = static (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = [.. CorpusTools.All.Select(static tool => tool.Description)] }),
            CallToolHandler = static (request, _) => ValueTask.FromResult(Call(request.Params)),
            ListResourcesHandler = static (request, _) => ValueTask.FromResult(CorpusResources.List(request.Params?.Cursor)),
            ListResourceTemplatesHandler = static (_, _) => ValueTask.FromResult(new ListResourceTemplatesResult { ResourceTemplates = [CorpusResources.Template] }),
            ReadResourceHandler = static (request, _) => ValueTask.FromResult(CorpusResources.Read(request.Params.Uri)),
            CompleteHandler = static (request, _) => ValueTask.FromResult(CorpusResources.Complete(request.Params)),
        },
    };

    private static CallToolResult Call(CallToolRequestParams call)
    {
        if (CorpusTools.All.FirstOrDefault(tool => tool.Name == call.Name) is { } asked)
            return asked.Call(call.Arguments);
        string[] names = [.. CorpusTools.All.Select(static tool => tool.Name)];
        throw new McpProtocolException(
            $"There is no tool '{call.Name}'{(Nearest.To(call.Name, names) is { } nearest ? $"; the nearest is '{nearest}'" : "")}. Expected one of {string.Join(", ", names)}.",
            McpErrorCode.InvalidParams);
    }
}
