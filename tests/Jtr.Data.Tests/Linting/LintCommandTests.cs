using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Jtr.Data.Tests.Cli;
using Xunit;

namespace Jtr.Data.Tests.Linting;

/// <summary>Tests the output and the exit codes of <c>jtr lint</c>.</summary>
public sealed class LintCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jtr-lint-");

    public LintCommandTests() => MiniCorpus.Write(_folder.FullName);

    public void Dispose() => _folder.Delete(recursive: true);

    private string Seeds => Path.Combine(_folder.FullName, "seeds");

    private string Texts => Path.Combine(_folder.FullName, "texts");

    [Fact]
    public async Task Lint_exits_with_0_if_every_fact_fits()
    {
        JtrProcess lint = await JtrProcess.Run("lint", "--seeds", Seeds, "--sources", Texts);
        Assert.Equal((0, ""), (lint.ExitCode, lint.Error));
        Assert.Contains(" by 20 rules: 0 misfits, 0 exempt, 0 skipped", Assert.Single(lint.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lint_prints_a_misfit_with_its_position_and_exits_with_6()
    {
        string claims = Path.Combine(Seeds, "claims.json");
        await File.WriteAllTextAsync(claims, (await File.ReadAllTextAsync(claims, TestContext.Current.CancellationToken)).Replace("The road is at least in part closed.", "The road is in part closed.", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        JtrProcess lint = await JtrProcess.Run("lint", "--seeds", Seeds, "--sources", Texts);

        Assert.Equal(6, lint.ExitCode);
        Assert.Equal(2, lint.Lines.Length);
        Assert.Contains("claims.json(1,", lint.Lines[0], StringComparison.Ordinal);
        Assert.Contains("warning FIT006: road-partly-closed.summary: \"at least\"; ", lint.Lines[0], StringComparison.Ordinal);

        JtrProcess other = await JtrProcess.Run("lint", "--seeds", Seeds, "--sources", Texts, "--rule", "FIT001", "--rule", "fit002");
        Assert.Equal(0, other.ExitCode);
        Assert.Contains(" by 2 rules: ", Assert.Single(other.Lines), StringComparison.Ordinal);

        JtrProcess json = await JtrProcess.Run("lint", "--seeds", Seeds, "--sources", Texts, "--json");
        Assert.Equal(6, json.ExitCode);
        using var document = JsonDocument.Parse(json.Output);
        Assert.Equal("FIT006", Assert.Single(document.RootElement.GetProperty("findings").EnumerateArray()).GetProperty("id").GetString());
        Assert.Empty(document.RootElement.GetProperty("missingTexts").EnumerateArray());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Lint_fails_without_the_text_or_with_a_different_one(bool another)
    {
        string text = Directory.GetFiles(Texts).Single();
        if (another)
            await File.AppendAllTextAsync(text, "x", TestContext.Current.CancellationToken);
        else
            File.Delete(text);

        JtrProcess lint = await JtrProcess.Run("lint", "--seeds", Seeds, "--sources", Texts);

        Assert.Equal(6, lint.ExitCode);
        Assert.Contains("gazette could not be checked against its text: the file 'gazette.txt' " + (another ? "is a different text" : "is missing"), lint.Error, StringComparison.Ordinal);
        Assert.Contains(lint.Lines, static line => line.StartsWith("skipped: ", StringComparison.Ordinal) && line.EndsWith("because the text of gazette is unavailable", StringComparison.Ordinal));
        Assert.DoesNotContain(lint.Lines, static line => line.Contains("warning", StringComparison.Ordinal));
        Assert.DoesNotContain(", 0 skipped", lint.Lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--rule", "FIT021", "FIT0")]
    [InlineData("--seeds", "no such folder", "There is no folder")]
    [InlineData("--sources", "no such folder", "There is no folder")]
    public async Task Lint_rejects_a_wrong_option_in_one_line(string option, string value, string message)
    {
        JtrProcess lint = await JtrProcess.Run("lint", option, value);
        Assert.Equal((2, ""), (lint.ExitCode, lint.Output));
        Assert.Contains(message, Assert.Single(lint.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lint_names_a_seed_that_is_not_a_list()
    {
        await File.WriteAllTextAsync(Path.Combine(Seeds, "claims.json"), "{", TestContext.Current.CancellationToken);
        JtrProcess lint = await JtrProcess.Run("lint", "--seeds", Seeds, "--sources", Texts);
        Assert.Equal((2, ""), (lint.ExitCode, lint.Output));
        Assert.Contains("'claims.json' is not JSON", lint.Error, StringComparison.Ordinal);
    }
}
