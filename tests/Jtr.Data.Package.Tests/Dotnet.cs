using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Jtr.Data.Package.Tests;

/// <summary>Runs the SDK as in a terminal.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(10);

    /// <summary>Runs <c>dotnet</c> in a folder and returns its output.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="packages">The packages folder; null for the machine's.</param>
    /// <param name="stop">Kills the command.</param>
    /// <param name="arguments">The arguments, unquoted.</param>
    /// <exception cref="InvalidOperationException">The command failed; the message contains the command and its whole output.</exception>
    public static Task<string> RunAsync(string folder, string? packages, CancellationToken stop, params string[] arguments) =>
        RunAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, packages, stop, arguments);

    /// <summary>Runs another executable.</summary>
    public static async Task<string> RunAsync(string executable, string folder, string? packages, CancellationToken stop, params string[] arguments)
    {
        var start = new ProcessStartInfo(executable, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };

        // Removes the environment variables of a build that runs these tests, because a user does not have them.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        if (packages is not null)
            start.Environment["NUGET_PACKAGES"] = packages;

        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"'{executable}' did not start.");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(_patience);
        Task<string> output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        Task<string> errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw Failure("did not end", await output, await errors);
        }

        return process.ExitCode == 0 ? await output : throw Failure($"ended with {process.ExitCode}", await output, await errors);

        InvalidOperationException Failure(string how, string printed, string complained) =>
            new($"'{Path.GetFileName(executable)} {string.Join(' ', arguments)}' {how}.\n{printed}\n{complained}");
    }
}
