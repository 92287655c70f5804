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

/// <summary>A server of the Model Context Protocol, through which assistants query the corpus. It reads only the corpus and writes only answers. Thread-safe.</summary>
public static class CorpusServer
{
    private const string Name = "jtr";

    // The instructions that an assistant reads before its first question.
    private const string Instructions = """
        This server has Jtr.Data: the facts that five texts state about Japan–Taiwan relations, each with its source, and with dates as uncertain as in the texts. It has nothing else.
        Rules for answers made from it:
        1. Present a row as its 'say' does. Never drop 'possibly', 'according to', 'planned', 'denied' or 'claimed'.
        2. A row with certainty 'maybe' is only possible. Never present it as certain.
        3. A claim records that something was said, not that it is true. Name the claimant.
        4. 'not-in-corpus' does not mean that it is false: say that the corpus does not record it. 'stated-not-to-be' means that the texts deny, plan or suppose it: say so. For 'outside-coverage', say that the corpus does not cover it.
        5. Dates are EDTF. Never make them more precise: 2023-08? is an uncertain month. 'earliest' and 'latest' are bounds.
        6. Cite the citation and the key of each row, and the version of the corpus. Never invent quotations: the wording of the texts is not included.
        7. The answer to an unknown key names the nearest key. This is a different row: do not answer about it as if it were the requested one.
        """;

    /// <summary>Serves one client until it closes the input.</summary>
    /// <param name="input">The stream with the client's messages.</param>
    /// <param name="output">The stream for the server's messages, which receives nothing else.</param>
    /// <param name="cancellation">Stops the server.</param>
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
            $"There is no tool '{call.Name}'{(Nearest.To(call.Name, names) is { } nearest ? $"; did you mean '{nearest}'?" : ".")} Expected one of {string.Join(", ", names)}.",
            McpErrorCode.InvalidParams);
    }
}
