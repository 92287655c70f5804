using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Jtr.Data.Tests.Corpus;
using Xunit;

namespace Jtr.Data.Tests.Cli;

/// <summary>Tests that the derived files are what <c>jtr derive</c> would write, and that <c>--check</c> reports when they are not.</summary>
public sealed class DerivedTests : IDisposable
{
    private static readonly string s_seeds = Path.Combine(Repository.Root, "seeds");

    private readonly string _folder = Directory.CreateTempSubdirectory("jtr-derive-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("lock")]
    [InlineData("schema")]
    [InlineData("docs")]
    [InlineData("derive")]
    public async Task Derived_files_are_current(string command)
    {
        string[] sources = command is "docs" or "derive" ? ["--sources", SourceTexts.Folder] : [];
        JtrProcess check = await JtrProcess.Run([command, "--check", "--seeds", s_seeds, .. sources]);
        Assert.True(check is { ExitCode: 0, Output: "", Error: "" }, $"{check.Error}'{DerivedPage.Renewal}' renews all derived files.");
    }

    [Theory]
    [InlineData("schema", "seeds/schema/events.json")]
    [InlineData("docs", "docs/data-dictionary.md")]
    [InlineData("lock", "seeds/keys.lock")]
    [InlineData("derive", "seeds/schema/actors.json")]
    public async Task Check_option_names_an_outdated_file_and_the_command_that_renews_it(string command, string file)
    {
        string seeds = Copy(), path = Path.Combine(_folder, file);
        Assert.Equal(0, (await Derive(command)).ExitCode);
        Assert.Equal((0, "", ""), Told(await Derive(command, "--check")));
        string text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(path, text.Replace("\n", "\r\n", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Equal(0, (await Derive(command, "--check")).ExitCode);

        foreach (string other in new[] { text + "# \n", text[..^1] })
        {
            await File.WriteAllTextAsync(path, other, TestContext.Current.CancellationToken);
            JtrProcess check = await Derive(command, "--check");
            Assert.Equal((5, ""), (check.ExitCode, check.Output));
            Assert.Equal($"jtr: '{RelativePath(path)}' is out of date. 'jtr {command}' renews it.", check.Error.TrimEnd());

            // --check does not write.
            Assert.Equal(other, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
            JtrProcess derived = await Derive(command);
            Assert.Equal((0, RelativePath(path)), (derived.ExitCode, Assert.Single(derived.Lines)));
            Assert.Equal(text, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        }

        Task<JtrProcess> Derive(string name, params string[] more) => JtrProcess.Run([name, "--seeds", seeds, .. name is "docs" or "derive" ? (string[])["--sources", SourceTexts.Folder] : [], .. more]);
    }

    [Fact]
    public async Task Derive_deletes_the_schema_of_a_removed_table()
    {
        string seeds = Copy(), stray = Path.Combine(seeds, "schema", "treaties.json");
        await File.WriteAllTextAsync(stray, "{}", TestContext.Current.CancellationToken);
        JtrProcess check = await JtrProcess.Run("schema", "--check", "--seeds", seeds);
        Assert.Equal((5, $"jtr: '{RelativePath(stray)}' is obsolete. 'jtr schema' removes it."), (check.ExitCode, check.Error.TrimEnd()));
        Assert.Equal(0, (await JtrProcess.Run("schema", "--seeds", seeds)).ExitCode);
        Assert.False(File.Exists(stray));
    }

    [Fact]
    public async Task Docs_keeps_the_text_above_the_mark_of_the_dictionary()
    {
        string seeds = Copy(), page = Path.Combine(_folder, "docs", "data-dictionary.md");
        string text = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(page, text.Replace("# Data dictionary\n", "# Our dictionary\n", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Equal((0, "", ""), Told(await JtrProcess.Run("docs", "--check", "--seeds", seeds, "--sources", SourceTexts.Folder)));
    }

    [Fact]
    public async Task Lock_rejects_a_row_that_is_not_in_the_assembly()
    {
        string seeds = Copy(), file = Path.Combine(seeds, "places.json");
        string text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        string before = await File.ReadAllTextAsync(Path.Combine(seeds, "keys.lock"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(file, text.Replace("\"key\": \"taipei\"", "\"key\": \"taibei\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        JtrProcess refused = await JtrProcess.Run("lock", "--seeds", seeds);

        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.StartsWith("jtr: The assembly was not compiled from these seeds", Assert.Single(refused.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(Path.Combine(seeds, "keys.lock"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Lock_seals_a_version_once_and_rejects_a_wrong_seal()
    {
        string seeds = Copy(), file = Path.Combine(seeds, "keys.lock");
        Assert.Equal(0, (await JtrProcess.Run("lock", "--release", "--seeds", seeds)).ExitCode);
        string released = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        Assert.StartsWith($"released {Jtr.Data.Corpus.Version} {Jtr.Data.Corpus.Fingerprint} ", released.TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
        Assert.Equal((0, "", ""), Told(await JtrProcess.Run("lock", "--release", "--seeds", seeds)));
        Assert.Equal((0, "", ""), Told(await JtrProcess.Run("lock", "--check", "--seeds", seeds)));

        string other = released.Replace("places taipei ", "places taibei ", StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, other, TestContext.Current.CancellationToken);
        JtrProcess broken = await JtrProcess.Run("lock", "--seeds", seeds);
        Assert.Equal((4, ""), (broken.ExitCode, broken.Output));
        Assert.Contains("The keys up to", broken.Error, StringComparison.Ordinal);
        Assert.Contains("'places taibei", broken.Error, StringComparison.Ordinal);
        Assert.Equal(other, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("schema", "no such.dll", "There is no assembly 'no such.dll'.")]
    [InlineData("docs", "LICENSE", "cannot be read")]
    [InlineData("lock", "Jtr.Edtf.dll", "is not a corpus: none of its records is marked [CorpusTable]")]
    public async Task Derived_commands_refuse_an_assembly_without_a_corpus_in_one_line(string command, string assembly, string message)
    {
        string path = assembly switch
        {
            "LICENSE" => Path.Combine(Repository.Root, assembly),
            "Jtr.Edtf.dll" => Path.Combine(AppContext.BaseDirectory, assembly),
            _ => assembly,
        };
        JtrProcess refused = await JtrProcess.Run(command, "--assembly", path, "--seeds", s_seeds);
        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.Contains(message, Assert.Single(refused.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("places.json", "[{\"key\": ")]
    [InlineData("places.json", "{}")]
    [InlineData("places.json", "[[]]")]
    [InlineData("places.json", "[{\"key\": 1}]")]
    [InlineData("places.json", "[{\"key\": \"a\", \"key\": \"b\"}]")]
    [InlineData("places/more.json", "[{\"key\": \"taipei\"}]")]
    [InlineData("places/more.jsonl", "{\"key\": \"a\"}\n[]\n")]
    [InlineData("places/more.jsonl", "{\"key\": \"a\"}\n{\n")]
    public async Task Schema_command_names_an_unreadable_seed(string file, string text)
    {
        string seeds = Copy(), path = Path.Combine(seeds, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        JtrProcess refused = await JtrProcess.Run("schema", "--seeds", seeds);
        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.Contains($"The seed '{file}' ", Assert.Single(refused.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_lines_give_the_rows_that_a_list_gives()
    {
        string seeds = Copy(), file = Path.Combine(seeds, "places.json");
        using (JsonDocument list = JsonDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)))
        {
            IEnumerable<string> lines = list.RootElement.EnumerateArray().Select(static row => JsonSerializer.Serialize(row));
            await File.WriteAllTextAsync(Path.ChangeExtension(file, ".jsonl"), string.Join('\n', lines), new UTF8Encoding(true), TestContext.Current.CancellationToken);
        }

        File.Delete(file);
        Assert.Equal((0, "", ""), Told(await JtrProcess.Run("schema", "--check", "--seeds", seeds)));
        Assert.Equal((0, "", ""), Told(await JtrProcess.Run("lock", "--check", "--seeds", seeds)));
    }

    private static (int ExitCode, string Output, string Error) Told(JtrProcess run) => (run.ExitCode, run.Output, run.Error);

    private static string RelativePath(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');

    /// <summary>The seeds and the derived pages, for a test to change.</summary>
    private string Copy()
    {
        foreach (string name in (string[])["seeds", "docs"])
        {
            foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, name), "*", SearchOption.AllDirectories))
            {
                string copy = Path.Combine(_folder, Path.GetRelativePath(Repository.Root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }

        return Path.Combine(_folder, "seeds");
    }
}
