using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Exports.Tests;

/// <summary>Runs a program and returns its output.</summary>
internal static class ForeignProgram
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a program and asserts that it succeeds.</summary>
    /// <returns>The output.</returns>
    public static async Task<string> Run(string program, params IEnumerable<string> arguments)
    {
        (int exitCode, string output, string error) = await Try(program, folder: null, arguments);
        Assert.True(exitCode == 0, $"{program} ended with {exitCode}: {error}");
        return output;
    }

    /// <summary>Runs a program and returns its exit code too.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> Try(string program, string? folder, params IEnumerable<string> arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? AppContext.BaseDirectory,
        })!;
        try
        {
            process.StandardInput.Close();
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            Task<string> error = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync().WaitAsync(s_patience);
            return (process.ExitCode, await output, await error);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Skips a test if a program is not installed. CI fails if a test is skipped.</summary>
    public static void Need(string program, string package)
    {
        bool isThere = false;
        foreach (string folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            isThere |= folder.Length > 0 && (File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
        Assert.SkipUnless(isThere, $"The program '{program}' is not installed. It is in the package {package}.");
    }
}
