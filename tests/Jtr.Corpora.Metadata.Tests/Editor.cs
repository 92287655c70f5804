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
/// VS Code, as far as it edits JSON: its language service, in <c>tests/editor-peer</c>, with the settings and the schemas of the repository. Where there is no node or npm, or the
/// service cannot be installed, tests that need it are skipped and say so; in CI that is a failure.
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

    /// <summary>What the editor offers, shows and objects to where the mark <c>|</c> is in a seed.</summary>
    internal async Task<EditorAnswer> Ask(string file, string text) => Assert.Single(await AskAll([(file, text)]));

    /// <summary>The same of many seeds.</summary>
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

    /// <returns>What was printed, and what went wrong; null where nothing did.</returns>
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
