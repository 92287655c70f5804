using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Corpora.Metadata.Tests;

/// <summary>
/// The JSON language service of VS Code, in <c>tests/editor-peer</c>, with the settings and schemas of the repository. Without node or npm, or if the
/// service cannot be installed, tests that need it are skipped with a message; in CI they fail.
/// </summary>
public sealed class Editor : IAsyncLifetime
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "editor-peer");
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);
    private static readonly JsonSerializerOptions s_names = JsonSerializerOptions.Web;

    private string? _absence;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if ((await Run("node", "", "--version")).Error is { } node)
            _absence = "There is no node: " + node;
        else if ((await Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "", "ci", "--prefer-offline", "--no-audit", "--no-fund")).Error is { } npm)
            _absence = "npm cannot install the language service: " + npm;
    }

    /// <summary>Returns the completions, the hover text and the problems at the mark <c>|</c> in a seed.</summary>
    internal async Task<EditorAnswer> Ask(string file, string text) => Assert.Single(await AskAll([(file, text)]));

    /// <summary>Returns the same for several seeds.</summary>
    internal async Task<EditorAnswer[]> AskAll(IReadOnlyList<(string File, string Text)> seeds)
    {
        if (_absence is not null && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(_absence);
        Assert.SkipWhen(_absence is not null, _absence ?? "");
        string questions = JsonSerializer.Serialize(seeds.Select(static seed => Question(seed.File, seed.Text)), s_names);
        (string output, string? error) = await Run("node", questions, "ask.mjs");
        Assert.Null(error);
        EditorAnswer[] answers = JsonSerializer.Deserialize<EditorAnswer[]>(output, s_names)!;
        Assert.Equal(seeds.Count, answers.Length);
        return answers;
    }

    private static object Question(string file, string text)
    {
        int offset = text.IndexOf('|', StringComparison.Ordinal);
        Assert.True(offset >= 0);
        return new { file, text = text.Remove(offset, 1), offset };
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <returns>The output, and the error; null if there was none.</returns>
    private static async Task<(string Output, string? Error)> Run(string program, string input, params string[] arguments)
    {
        var utf8 = new UTF8Encoding(false);
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = s_folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
        };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
            try
            {
                await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(s_patience, TestContext.Current.CancellationToken);
            }
            catch (TimeoutException)
            {
                process.Kill(entireProcessTree: true);
                return ("", $"'{program}' did not end.");
            }

            return (await output, process.ExitCode == 0 ? null : (await error).Trim());
        }
        catch (Win32Exception exception)
        {
            return ("", exception.Message);
        }
    }
}
