using System;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Cli;

/// <summary>Tests the tool with streams that are closed, full or narrow: it ends with the exit code for the failure.</summary>
public sealed class StreamTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("timeline --on nonsense 2>&-", 2, "")]
    [InlineData("timeline --on nonsense 2>/dev/full", 2, "")]
    [InlineData("nonsense >&- 2>&-", 2, "")]
    [InlineData("timeline >/dev/full 2>/dev/null", 1, "")]
    [InlineData("timeline >&- 2>/dev/null", 1, "")]
    [InlineData("export >/dev/full 2>&-", 1, "")]
    [InlineData("edtf <&-", 0, "")]
    [InlineData("edtf </dev/null", 0, "")]
    [InlineData("edtf --json <&-", 0, "[]")]
    public async Task A_closed_or_full_stream_ends_the_tool_with_the_right_exit_code(string command, int exitCode, string printed)
    {
        const string Shell = "/bin/sh";
        Assert.SkipUnless(File.Exists(Shell) && File.Exists("/dev/full"), "There is no shell, or no device that is full.");
        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        using Process shell = Process.Start(new ProcessStartInfo(Shell, ["-c", $"'{host}' '{JtrProcess.Path}' {command}"]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true })!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(s_patience);
        try
        {
            string output = await shell.StandardOutput.ReadToEndAsync(patience.Token);
            await shell.WaitForExitAsync(patience.Token);
            Assert.Equal((exitCode, printed), (shell.ExitCode, output.Trim()));
        }
        finally
        {
            shell.Kill(entireProcessTree: true);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(19)]
    [InlineData(21)]
    public async Task A_very_narrow_terminal_is_supported(int width)
    {
        foreach (string arguments in (string[])["--help", "relations --help", "timeline --on 2021"])
        {
            JtrProcess run = await JtrProcess.RunInTerminal(width, new() { ["NO_COLOR"] = "1" }, arguments.Split(' '));
            Assert.Equal(0, run.ExitCode);
            Assert.InRange(run.Output.Length, 1_000, 50_000);
        }
    }
}
