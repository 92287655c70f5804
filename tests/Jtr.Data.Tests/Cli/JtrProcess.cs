using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Cli;

/// <summary>Runs the tool as a process.</summary>
internal sealed record JtrProcess(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);
    private static readonly UTF8Encoding s_strictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Gets the path of the tool that was built with these tests, in the same configuration. It targets its own framework.</summary>
    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(
        Repository.Root,
        "src",
        "Jtr.Data.Cli",
        System.IO.Path.GetRelativePath(System.IO.Path.Combine(Repository.Root, "tests", "Jtr.Data.Tests"), AppContext.BaseDirectory),
        "..",
        "net8.0",
        "jtr.dll"));

    /// <summary>Gets the lines of the output; asserts that the last one ends with a line break.</summary>
    public string[] Lines
    {
        get
        {
            string[] lines = Output.ReplaceLineEndings("\n").Split('\n');
            Assert.Equal("", lines[^1]);
            return lines[..^1];
        }
    }

    public static Task<JtrProcess> Run(params string[] arguments) => Run(new Dictionary<string, string>(), "", arguments);

    public static async Task<JtrProcess> Run(Dictionary<string, string> environment, string input, params string[] arguments)
    {
        using Process process = Start(Host, [Path, .. arguments], environment);
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await End(process);
        return new JtrProcess(process.ExitCode, await output, await error);
    }

    /// <summary>Runs the tool into a pipe whose reader closes after the first line, as <c>head -1</c> does.</summary>
    public static async Task<JtrProcess> RunForItsFirstLine(params string[] arguments)
    {
        using Process process = Start(Host, [Path, .. arguments], []);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string? line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        process.StandardOutput.Close();
        await End(process);
        return new JtrProcess(process.ExitCode, line ?? "", await error);
    }

    /// <summary>Runs the tool in a terminal of a given width, emulated by <c>script</c>.</summary>
    public static async Task<JtrProcess> RunInTerminal(int width, Dictionary<string, string> environment, params string[] arguments)
    {
        const string Script = "/usr/bin/script";
        Assert.SkipUnless(File.Exists(Script), "There is no 'script' to play the terminal.");
        string command = FormattableString.Invariant($"stty cols {width}; exec '{Host}' '{Path}' {string.Join(' ', arguments)}");
        environment["TERM"] = "xterm";

        // The shell in between warns about a locale that the machine does not have.
        environment.TryAdd("LC_ALL", "C");
        using Process process = Start(Script, ["-qec", command, "/dev/null"], environment);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await End(process);
        return new JtrProcess(process.ExitCode, output, await error);
    }

    private static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static Process Start(string program, IEnumerable<string> arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = s_strictUtf8,
            StandardOutputEncoding = s_strictUtf8,
            StandardErrorEncoding = s_strictUtf8,
        };
        start.Environment.Remove("NO_COLOR");
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static async Task End(Process process)
    {
        try
        {
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(s_patience, TestContext.Current.CancellationToken);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
