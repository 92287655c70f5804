using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Cli;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("jtr tim", "timeline")]
    [InlineData("jtr actor taro-", "taro-aso")]
    [InlineData("jtr timeline --cert", "--certainly")]
    [InlineData("jtr timeline --kind meet", "meeting")]
    [InlineData("jtr timeline --at tok", "tokyo")]
    [InlineData("jtr cite-as aso-visits-taiwan --format bib", "bibtex")]
    public async Task What_is_half_typed_is_completed(string line, string expected)
    {
        JtrProcess suggested = await JtrProcess.Run(FormattableString.Invariant($"[suggest:{line.Length}]"), line);

        Assert.Equal(0, suggested.ExitCode);
        Assert.Contains(expected, suggested.Lines);
    }

    [Theory]
    [InlineData("jtr timeline --actor tsai-", "tsai-ing-wen")]
    [InlineData("jtr rel", "relations")]
    public async Task Bash_completes_with_the_script_that_the_tool_prints(string line, string expected)
    {
        const string Bash = "/bin/bash";
        Assert.SkipUnless(File.Exists(Bash), "There is no bash.");
        string script = (await JtrProcess.Run("completion", "bash")).Output;
        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        string session = $$"""
            jtr() { '{{host}}' '{{JtrProcess.Path}}' "$@"; }
            {{script}}
            COMP_LINE='{{line}}'; COMP_POINT={{line.Length}}; COMP_WORDS=({{line}}); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _jtr
            printf '%s\n' "${COMPREPLY[@]}"
            """;

        using var bash = Process.Start(new ProcessStartInfo(Bash, ["--norc", "-c", session]) { RedirectStandardOutput = true })!;
        string replies = await bash.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await bash.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(expected + "\n", replies);
    }

    [Theory]
    [InlineData("zsh", "compdef _jtr jtr")]
    [InlineData("fish", "complete -c jtr")]
    public async Task Other_shells_get_a_script_of_their_own(string shell, string line)
    {
        JtrProcess script = await JtrProcess.Run("completion", shell);

        Assert.Equal(0, script.ExitCode);
        Assert.Contains(line, script.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", script.Output, StringComparison.Ordinal);
    }
}
