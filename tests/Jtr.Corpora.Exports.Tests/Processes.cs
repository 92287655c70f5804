using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Corpora.Exports.Tests;

/// <summary>Runs other programs as processes.</summary>
internal static class Processes
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    /// <summary>Skips a test if a program is missing. In CI, where all of them are installed, the test fails.</summary>
    public static void Require(string? absence)
    {
        if (absence is not null && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(absence);
        Assert.SkipWhen(absence is not null, absence ?? "");
    }

    /// <summary>Runs a program and asserts that it succeeds.</summary>
    /// <returns>The output.</returns>
    public static async Task<string> Run(string folder, string input, string program, params string[] arguments)
    {
        (string output, string? error) = await TryRun(folder, input, program, arguments);
        Assert.True(error is null, $"'{program}' failed: {error}");
        return output;
    }

    /// <summary>Runs a program, which may fail.</summary>
    /// <returns>The output, and the reason of a failure; null on success.</returns>
    public static async Task<(string Output, string? Error)> TryRun(string folder, string input, string program, params string[] arguments)
    {
        var utf8 = new UTF8Encoding(false);
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
            try
            {
                await process.StandardInput.WriteAsync(input);
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // The program has closed its input because it has read enough.
            }

            try
            {
                await process.WaitForExitAsync().WaitAsync(s_patience);
            }
            catch (TimeoutException)
            {
                process.Kill(entireProcessTree: true);
                return ("", $"'{program}' did not end within {s_patience}.");
            }

            return (await output, process.ExitCode == 0 ? null : $"exit code {process.ExitCode}: {(await error).Trim()}");
        }
        catch (Win32Exception exception)
        {
            return ("", exception.Message);
        }
    }

    /// <summary>Runs the tool that was built with these tests, in the same configuration.</summary>
    /// <returns>The output, and the reason of a failure; null on success.</returns>
    public static Task<(string Output, string? Error)> Jtr(params string[] arguments)
    {
        string own = Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "Jtr.Corpora.Exports.Tests"), AppContext.BaseDirectory);
        string tool = Path.GetFullPath(Path.Combine(Repository.Root, "src", "Jtr.Data.Cli", own, "..", "net8.0", "jtr.dll"));
        return TryRun(AppContext.BaseDirectory, "", Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", (string[])[tool, .. arguments]);
    }
}
