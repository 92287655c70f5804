using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Jtr.Data.Tests;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Xunit;

namespace Jtr.Data.Mcp.Tests;

/// <summary>Tests the server as clients start it: as a process on standard streams.</summary>
public sealed class ProcessTests
{
    // The tool that was built with these tests, in the same configuration.
    private static readonly string s_tool = Path.GetFullPath(Path.Combine(
        Repository.Root, "src", "Jtr.Data.Cli", Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "Jtr.Data.Mcp.Tests"), AppContext.BaseDirectory), "..", "net8.0", "jtr.dll"));

    private static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    [Fact]
    public async Task A_client_starts_the_server_and_calls_a_tool()
    {
        await using McpClient client = await McpClient.CreateAsync(
            new StdioClientTransport(new StdioClientTransportOptions { Name = "jtr", Command = Host, Arguments = [s_tool, "mcp"] }),
            cancellationToken: TestContext.Current.CancellationToken);
        CallToolResult result = await client.CallToolAsync("get", new Dictionary<string, object?> { ["key"] = "aso-visits-taiwan" }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("found", result.StructuredContent!.Value.GetProperty("answer").GetString());
    }

    [Fact]
    public async Task Standard_output_carries_only_the_protocol_and_the_end_of_input_stops_the_server()
    {
        string input = string.Concat(((string[])
        [
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""",
            """{"jsonrpc":"2.0","method":"notifications/initialized"}""",
            """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"timeline","arguments":{"from":"nonsense"}}}""",
            """{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"nonsense","arguments":{}}}""",
        ]).Select(static line => line + "\n"));

        (int exitCode, string output, string error) = await Run(s_tool, input, expected: 3, "mcp");

        Assert.Equal((0, ""), (exitCode, error));
        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Equal([1, 2, 3], lines.Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32()).Order());
    }

    [Fact]
    public async Task No_other_command_loads_the_server()
    {
        string copy = Directory.CreateTempSubdirectory("jtr-without-mcp-").FullName;
        try
        {
            // Without its .deps.json the tool loads the libraries that are in its folder, so leaving some out shows that it does not need them.
            foreach (string file in Directory.GetFiles(Path.GetDirectoryName(s_tool)!, "*.dll").Append(Path.ChangeExtension(s_tool, ".runtimeconfig.json")))
            {
                string name = Path.GetFileName(file);
                if (!name.StartsWith("ModelContextProtocol", StringComparison.Ordinal) && !name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) && name != "Jtr.Data.Mcp.dll")
                    File.Copy(file, Path.Combine(copy, name));
            }

            string tool = Path.Combine(copy, "jtr.dll");
            Assert.Equal(0, (await Run(tool, "", expected: null, "timeline", "--limit", "1")).ExitCode);
            Assert.Equal(0, (await Run(tool, "", expected: null, "--help")).ExitCode);
            Assert.NotEqual(0, (await Run(tool, "", expected: null, "mcp")).ExitCode);
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    /// <summary>Runs the tool.</summary>
    /// <param name="tool">The assembly of the tool.</param>
    /// <param name="input">The input.</param>
    /// <param name="expected">The number of output lines after which the input ends; null to end it at once.</param>
    /// <param name="arguments">The command line.</param>
    private static async Task<(int ExitCode, string Output, string Error)> Run(string tool, string input, int? expected, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(Host, [tool, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.StandardInput.WriteAsync(input);
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            string output = "";
            for (int line = 0; line < expected; line++)
                output += await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromMinutes(1)) + "\n";
            process.StandardInput.Close();
            output += await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1));
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1));
            return (process.ExitCode, output, await error);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
