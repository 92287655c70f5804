using System;
using System.CommandLine;
using System.IO;
using System.Threading.Tasks;
using Jtr.Data.Cli.Writing;
using Jtr.Data.Mcp;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr mcp</c>: a server for assistants. Writes only the protocol to standard output.</summary>
internal static class McpCommand
{
    public static Command Create()
    {
        var command = new ExampledCommand(
            "mcp",
            "Serve the corpus to an assistant over the Model Context Protocol, on standard input and output, until the input ends. docs/mcp.md explains how to configure a client.",
            "jtr mcp");
        command.SetAction(static async (_, cancellation) =>
        {
            if (!Console.IsInputRedirected)
                Remark.Write("This is a server for assistants: it waits for messages of the Model Context Protocol on standard input. Stop it with Ctrl+C.");
            await using Stream input = Console.OpenStandardInput(), output = Console.OpenStandardOutput();
            await CorpusServer.RunAsync(input, output, cancellation);
            return ExitCode.Success;
        });
        return command;
    }
}
