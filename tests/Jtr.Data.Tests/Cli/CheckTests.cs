using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Jtr.Data.Tests.Corpus;
using Xunit;

namespace Jtr.Data.Tests.Cli;

/// <summary>Tests that <c>jtr check</c> prints the errors of a build, and further errors that only the source texts show. ToolCheckTests of the generator compares it with a build.</summary>
public sealed class CheckTests : IDisposable
{
    private static readonly string s_seeds = Path.Combine(Repository.Root, "seeds");
    private static readonly string s_diary = Path.Combine(AppContext.BaseDirectory, "VillageDiary.dll");
    private static readonly string s_diarySeeds = Path.Combine(Repository.Root, "samples", "VillageDiary", "seeds");
    private static readonly string s_diaryTexts = Path.Combine(Repository.Root, "samples", "VillageDiary", "texts");
    private static readonly Dictionary<string, string> s_noTexts = new() { ["JTR_SOURCES"] = "/nowhere" };

    private readonly string _folder = Directory.CreateTempSubdirectory("jtr-check-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Check_finds_no_errors_in_the_seeds_of_the_repository()
    {
        SourceTexts.RequireDigests();
        JtrProcess check = await JtrProcess.Run("check", "--seeds", s_seeds, "--sources", SourceTexts.Folder);
        Assert.True(check.ExitCode == 0, check.Output);
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.EndsWith(": 0 errors, 0 warnings", Assert.Single(check.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_without_source_texts_remarks_that_digests_are_unchecked()
    {
        JtrProcess check = await JtrProcess.Run(s_noTexts, "", "check", "--seeds", s_seeds);
        Assert.Equal((0, "jtr: The digests are not checked, because the source texts are missing. Give their folder with '--sources DIR'."), (check.ExitCode, check.Error.TrimEnd()));
    }

    [Fact]
    public async Task Check_reports_a_wrong_digest_with_the_right_one()
    {
        string seeds = Copy(s_diarySeeds), file = Path.Combine(seeds, "observations.json");
        string text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        string right = JsonDocument.Parse(text).RootElement[0].GetProperty("evidence")[0].GetProperty("digest").GetString()!;
        string wrong = new('0', right.Length);
        await File.WriteAllTextAsync(file, text.Replace(right, wrong, StringComparison.Ordinal), TestContext.Current.CancellationToken);

        JtrProcess check = await JtrProcess.Run("check", s_diary, "--seeds", seeds, "--sources", s_diaryTexts);

        Assert.Equal((6, ""), (check.ExitCode, check.Error));
        Assert.Contains($"error JTR0100: '{wrong}' is not the digest of the span from ", check.Lines[0], StringComparison.Ordinal);
        Assert.Contains($": write '{right}', the digest of \"", check.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith(RelativePath(file) + "(", check.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_reports_a_different_text_once_and_ignores_a_missing_one()
    {
        string texts = Copy(s_diaryTexts), one = Directory.GetFiles(texts).Order(StringComparer.Ordinal).First();
        await File.AppendAllTextAsync(one, "x", TestContext.Current.CancellationToken);
        JtrProcess other = await JtrProcess.Run("check", s_diary, "--seeds", s_diarySeeds, "--sources", texts);
        Assert.Equal((6, 2), (other.ExitCode, other.Lines.Length));
        Assert.Contains($"error JTR0101: The file '{Path.GetFileName(one)}' differs from the recorded text: it has ", other.Lines[0], StringComparison.Ordinal);

        File.Delete(one);
        JtrProcess missing = await JtrProcess.Run("check", s_diary, "--seeds", s_diarySeeds, "--sources", texts);
        Assert.Equal((0, $"jtr: The source text '{Path.GetFileName(one)}' is not in '{texts}': the digests of its evidence are not checked."), (missing.ExitCode, missing.Error.TrimEnd()));
    }

    [Fact]
    public async Task Check_reports_a_span_beyond_the_end_of_its_text()
    {
        string seeds = Copy(s_diarySeeds);
        foreach (string file in Directory.GetFiles(seeds))
        {
            // Prefixes the lengths and ends in the seeds with 9, so that the document, its last passage and an evidence are longer than the text.
            string text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(file, System.Text.RegularExpressions.Regex.Replace(text, "\"(length|end)\": (\\d+)", static match => $"\"{match.Groups[1]}\": 9{match.Groups[2]}"), TestContext.Current.CancellationToken);
        }

        JtrProcess check = await JtrProcess.Run("check", s_diary, "--seeds", seeds, "--sources", s_diaryTexts);
        Assert.Equal(6, check.ExitCode);
        Assert.Contains(check.Lines, static line => line.Contains("error JTR0102: The span from ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_json_has_the_position_and_id_of_an_error()
    {
        string seeds = Copy(s_seeds), file = Path.Combine(seeds, "places.json");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Replace("\"key\": \"taipei\"", "\"key\": \"Taipei\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        JtrProcess check = await JtrProcess.Run(s_noTexts, "", "check", "--seeds", seeds, "--json");
        Assert.Equal(6, check.ExitCode);
        using JsonDocument json = JsonDocument.Parse(check.Output);
        JsonElement finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(("JTR0008", "error", RelativePath(file)), (finding.GetProperty("id").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("file").GetString()));
        Assert.Equal("\"Taipei\"", File.ReadAllLines(file)[finding.GetProperty("line").GetInt32() - 1][(finding.GetProperty("column").GetInt32() - 1)..].TrimEnd(','));
        Assert.False(json.RootElement.GetProperty("digestsChecked").GetBoolean());
    }

    [Fact]
    public async Task Check_fails_for_warnings_unless_they_are_left_out()
    {
        string seeds = Copy(s_seeds), file = Path.Combine(seeds, "places.json");
        string text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        string name = JsonDocument.Parse(text).RootElement[0].GetProperty("name").GetString()!, other = JsonDocument.Parse(text).RootElement[1].GetProperty("name").GetString()!;
        await File.WriteAllTextAsync(file, text.Replace($"\"name\": \"{other}\"", $"\"name\": \"{name}\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        JtrProcess check = await JtrProcess.Run(s_noTexts, "", "check", "--seeds", seeds);
        Assert.Equal(6, check.ExitCode);
        Assert.Contains("warning JTR0032: ", check.Lines[0], StringComparison.Ordinal);
        Assert.Equal(0, (await JtrProcess.Run(s_noTexts, "", "check", "--seeds", seeds, "--nowarn", "JTR0032")).ExitCode);
    }

    [Theory]
    [InlineData("'JTR0006' is not a warning of seeds.", "check", "--nowarn", "JTR0006")]
    [InlineData("'--watch' and '--json' cannot be given together", "check", "--watch", "--json")]
    [InlineData("There is no folder 'nowhere'.", "check", "--seeds", "nowhere")]
    [InlineData("There is no folder 'nowhere'.", "check", "--sources", "nowhere")]
    [InlineData("There is no 'nowhere'. Expected a project, its folder, or an assembly.", "check", "nowhere")]
    [InlineData("There is no assembly 'nowhere.dll'.", "check", "nowhere.dll")]
    public async Task Check_refuses_invalid_input_in_one_line(string message, params string[] arguments)
    {
        JtrProcess check = await JtrProcess.Run([.. arguments, .. arguments.Contains("--seeds") ? (string[])[] : ["--seeds", s_seeds]]);
        Assert.Equal((2, ""), (check.ExitCode, check.Output));
        Assert.Contains(message, Assert.Single(check.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_finds_the_assembly_and_seeds_of_a_project()
    {
        Copy(s_diarySeeds);
        string project = Path.Combine(_folder, "VillageDiary.csproj"), built = Path.Combine(_folder, "bin", "Debug", "net10.0");
        File.Copy(Path.Combine(s_diarySeeds, "..", "VillageDiary.csproj"), project);
        JtrProcess unbuilt = await JtrProcess.Run(s_noTexts, "", "check", project);
        Assert.Equal((2, ""), (unbuilt.ExitCode, unbuilt.Output));
        Assert.Contains("has not been built", unbuilt.Error, StringComparison.Ordinal);

        Directory.CreateDirectory(built);
        File.Copy(s_diary, Path.Combine(built, "VillageDiary.dll"));
        foreach (string named in (string[])[project, _folder])
            Assert.Equal(0, (await JtrProcess.Run(s_noTexts, "", "check", named)).ExitCode);
        Assert.Equal(0, (await JtrProcess.Run(s_noTexts, "", "check", "--seeds", Path.Combine(_folder, "seeds"))).ExitCode);
    }

    [Fact]
    public async Task Check_watch_checks_again_after_a_change()
    {
        string seeds = Copy(s_seeds), file = Path.Combine(seeds, "places.json");
        string text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [JtrProcess.Path, "check", "--watch", "--seeds", seeds])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["JTR_SOURCES"] = "/nowhere";
        using Process watch = Process.Start(start)!;
        try
        {
            Assert.Contains(": 0 errors, 0 warnings (", await Line(), StringComparison.Ordinal);
            await File.WriteAllTextAsync(file, text.Replace("\"key\": \"taipei\"", "\"key\": \"Taipei\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
            Assert.Contains("places.json(", await Line(), StringComparison.Ordinal);
            Assert.Contains(": 1 error, 0 warnings (", await Line(), StringComparison.Ordinal);
            await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
            Assert.Contains(": 0 errors, 0 warnings (", await Line(), StringComparison.Ordinal);
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }

        async Task<string> Line() => await watch.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken)
            ?? throw new InvalidOperationException("The tool has ended: " + await watch.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Commands_that_read_seeds_report_the_errors_of_a_build()
    {
        string seeds = Copy(s_seeds), file = Path.Combine(seeds, "places.json");
        string text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(file, text.TrimEnd()[..^1].TrimEnd() + ",\n]\n", TestContext.Current.CancellationToken);
        JtrProcess schema = await JtrProcess.Run("schema", "--seeds", seeds);
        Assert.Equal(2, schema.ExitCode);
        Assert.Matches("^jtr: The seed 'places.json' cannot be read. Line [0-9]+, column [0-9]+: The file is not strict JSON: a comma before the ']' is not followed by a value$", schema.Error.TrimEnd());
    }

    private static string RelativePath(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');

    /// <summary>A copy of a folder, for a test to change.</summary>
    private string Copy(string folder)
    {
        string copy = Path.Combine(_folder, Path.GetFileName(folder));
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            string path = Path.Combine(copy, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }

        return copy;
    }
}
