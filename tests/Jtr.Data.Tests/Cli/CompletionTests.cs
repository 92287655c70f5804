using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
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
    public async Task Completion_completes_a_prefix(string line, string expected)
    {
        JtrProcess suggested = await JtrProcess.Run(FormattableString.Invariant($"[suggest:{line.Length}]"), line);

        Assert.Equal(0, suggested.ExitCode);
        Assert.Contains(expected, suggested.Lines);
    }

    [Theory]
    [MemberData(nameof(HelpTests.Commands), MemberType = typeof(HelpTests))]
    public async Task Options_and_arguments_for_enum_values_keys_and_formats_are_completed(string command)
    {
        string[] help = (await JtrProcess.Run(command, "--help")).Lines;
        string[] options = [.. help.Where(static line => line.StartsWith("  --", StringComparison.Ordinal) && (line.Contains("<VALUE>", StringComparison.Ordinal) || line.Contains("<KEY", StringComparison.Ordinal) || line.Contains("<FORMAT>", StringComparison.Ordinal))).Select(static line => line.Trim().Split(' ')[0])];
        if (command == "timeline")
            Assert.Contains("--kind", options);
        foreach (string option in options)
        {
            string line = $"jtr {command} {option} ";
            JtrProcess suggested = await JtrProcess.Run(FormattableString.Invariant($"[suggest:{line.Length}]"), line);
            Assert.Equal(0, suggested.ExitCode);
            Assert.NotEmpty(suggested.Lines);
            Assert.All(suggested.Lines, static word => Assert.DoesNotMatch("^-| ", word));
        }

        if (help.Any(static line => line.TrimStart(' ', '[').StartsWith('<') && line.Contains("key", StringComparison.Ordinal)) && command is not "cite")
            Assert.Contains((await JtrProcess.Run(FormattableString.Invariant($"[suggest:{command.Length + 5}]"), $"jtr {command} ")).Lines, static word => Facts.Find(word) is not null);
    }

    [Fact]
    public async Task Completion_starts_a_new_word_after_a_space_not_counted_by_the_shell()
    {
        JtrProcess commands = await JtrProcess.Run("[suggest:4]", "jtr "), shells = await JtrProcess.Run("[suggest:15]", "jtr completion ");

        Assert.Contains("timeline", commands.Lines);
        Assert.Contains("powershell", shells.Lines);
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
    [InlineData("powershell", "Register-ArgumentCompleter -Native -CommandName jtr")]
    public async Task Completion_prints_a_script_for_each_shell(string shell, string line)
    {
        JtrProcess script = await JtrProcess.Run("completion", shell);

        Assert.Equal(0, script.ExitCode);
        Assert.Contains(line, script.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", script.Output, StringComparison.Ordinal);
    }
}
