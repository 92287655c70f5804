using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Cli;

public sealed class DiffTests : IDisposable
{
    private static readonly string s_library = typeof(Events).Assembly.Location;

    private readonly string _folder = Directory.CreateTempSubdirectory("jtr-diff-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_corpus_does_not_differ_from_itself_as_an_export_an_assembly_or_a_package()
    {
        string export = Path.Combine(_folder, "corpus.json");
        Assert.Equal(new JtrProcess(0, "", ""), await JtrProcess.Run("export", "--output", export));
        string package = Path.Combine(_folder, "package");
        using (ZipArchive archive = await ZipFile.OpenAsync(package, ZipArchiveMode.Create, TestContext.Current.CancellationToken))
            await archive.CreateEntryFromFileAsync(s_library, "lib/net10.0/Jtr.Data.dll", TestContext.Current.CancellationToken);

        string version = Jtr.Data.Corpus.Version;
        foreach (string other in new[] { export, s_library, package })
        {
            JtrProcess diff = await JtrProcess.Run("diff", export, other);
            Assert.Equal(new JtrProcess(0, $"versions       {version} → {version}\nstep           NONE\n", ""), diff with { Output = diff.Output.ReplaceLineEndings("\n") });
        }
    }

    [Fact]
    public async Task Every_kind_of_change_is_told_by_table_key_and_property()
    {
        JtrProcess diff = await JtrProcess.Run("diff", Write("1.0.0", "aa", s_before), Write("2.0.0", "bb", s_after));

        Assert.Equal((0, ""), (diff.ExitCode, diff.Error));
        Assert.Equal(
            [
                "withdrawn      events nickname → named: It had two names.",
                "withdrawn      events rumour: It never happened.",
                "withdrawn      events twice → visit: It was told twice.",
                "re-identified  events misnamed → named: The name misled.",
                "                 summary: Something. → Something else.",
                "added          actors abe: A person.",
                "added          events talk: A talk.",
                "corrected      events visit: A visit.",
                "                 date: 2019 → 2019-04",
                "                 participants[1].role: host → guest",
                "                 contexts: trade → nothing",
                "                 contexts: nothing → defence",
                "                 contexts: nothing → health",
                "                 place: nothing → taipei",
                "reworded       actors aso: A politician.",
                "                 summary: A person. → A politician.",
                "reworded       events speech: A speech.",
                "                 dateReasoning: Because. → For a reason.",
                "",
                "versions       1.0.0 → 2.0.0",
                "step           MAJOR: 2.0.0 at least",
            ],
            diff.Lines);
    }

    [Fact]
    public async Task Programs_get_every_change_as_json()
    {
        JtrProcess diff = await JtrProcess.Run("diff", Write("1.0.0", "aa", s_before), Write("2.0.0", "bb", s_after), "--json");

        Assert.Equal((0, ""), (diff.ExitCode, diff.Error));
        JsonNode comparison = JsonNode.Parse(diff.Output)!;
        Assert.Equal(("major", "2.0.0", null), ((string?)comparison["step"], (string?)comparison["least"], (string?)comparison["objection"]));
        JsonNode corrected = comparison["changes"]!.AsArray().First(static change => (string?)change!["kind"] == "corrected")!;
        Assert.Equal(("events", "visit"), ((string?)corrected["table"], (string?)corrected["key"]));
        Assert.Equal(("date", "2019", "2019-04"), ((string?)corrected["properties"]![0]!["path"], (string?)corrected["properties"]![0]!["before"], (string?)corrected["properties"]![0]!["after"]));
    }

    [Fact]
    public async Task The_changelog_is_ready_to_paste()
    {
        JtrProcess diff = await JtrProcess.Run("diff", "--changelog", Write("1.0.0", "aa", s_before), Write("2.0.0", "bb", s_after));

        Assert.Equal((0, ""), (diff.ExitCode, diff.Error));
        Assert.Equal(
            """
            ### Data changes
            - Withdrawn in events: `nickname`, replaced by `named`. It had two names.
            - Withdrawn in events: `rumour`. It never happened.
            - Withdrawn in events: `twice`, replaced by `visit`. It was told twice.
            - Re-identified in events: `misnamed` is now `named`. The name misled.
            - Added in actors: `abe`: A person.
            - Added in events: `talk`: A talk.
            - Corrected in events: `visit` (date 2019 → 2019-04; participants[1].role host → guest; contexts trade → nothing; contexts nothing → defence; contexts nothing → health; place nothing → taipei).
            - Reworded in actors: `aso` (summary).
            - Reworded in events: `speech` (dateReasoning).

            """.ReplaceLineEndings("\n"),
            diff.Output);
    }

    [Theory]
    [InlineData("", "1.0.0", 0, "NONE")]
    [InlineData("A politician.", "1.0.0", 4, "PATCH: 1.0.1 at least")]
    [InlineData("A politician.", "1.0.1", 0, "PATCH: 1.0.1 at least")]
    public async Task A_version_that_moves_less_far_than_the_data_is_objected_to(string summary, string version, int exitCode, string step)
    {
        JsonObject after = s_before.DeepClone().AsObject();
        if (summary.Length > 0)
            after["actors"]![0]!["summary"] = summary;

        JtrProcess diff = await JtrProcess.Run("diff", Write("1.0.0", "aa", s_before), Write(version, summary.Length == 0 ? "aa" : "bb", after));

        Assert.Equal(exitCode, diff.ExitCode);
        Assert.Contains("step           " + step, diff.Lines);
        Assert.Equal(exitCode != 0, diff.Lines[^1].StartsWith("objection      The version is 1.0.0 and has to be 1.0.1 at least.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_that_is_gone_without_a_tombstone_is_lost_and_objected_to_whatever_the_version()
    {
        JsonObject after = s_before.DeepClone().AsObject();
        after["actors"]!.AsArray().Clear();

        JtrProcess diff = await JtrProcess.Run("diff", Write("1.0.0", "aa", s_before), Write("9.0.0", "bb", after));

        Assert.Equal(4, diff.ExitCode);
        Assert.Contains("lost           actors aso: A person.", diff.Lines);
        Assert.Equal("objection      The key 'aso' of 'actors' is gone without a tombstone in 'withdrawn'.", diff.Lines[^1]);
    }

    [Fact]
    public async Task A_file_of_another_kind_is_refused_with_what_was_expected()
    {
        string good = Write("1.0.0", "aa", s_before), other = Path.Combine(_folder, "other");
        await Refused("[]", "Expected a JSON object with 'version' (three numbers) and 'fingerprint'");
        await Refused("{\"version\": \"1.0\", \"fingerprint\": \"aa\"}", "three numbers");
        await Refused("{\"version\": \"1.0.0\", \"fingerprint\": \"aa\", \"events\": {}}", "Expected a list of rows in 'events'");
        await Refused("{\"version\": \"1.0.0\", \"fingerprint\": \"aa\", \"events\": [{\"key\": \"a\"}, {\"key\": \"a\"}]}", "Expected every row of 'events' to be an object with a 'key' of its own");
        await Refused("# Changelog", "Expected JSON as 'jtr export' writes it, or a package or assembly");
        await Refused("MZ and then nothing", "Expected a version of Jtr.Data that this tool can read");
        await Refused("PK and then nothing", "");
        File.Delete(other);
        await Refused(null, "Could not find file");

        async Task Refused(string? text, string expected)
        {
            if (text is not null)
                await File.WriteAllTextAsync(other, text, TestContext.Current.CancellationToken);
            JtrProcess refused = await JtrProcess.Run("diff", good, other);
            Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
            Assert.StartsWith($"jtr: The file '{other}' cannot be compared. ", Assert.Single(refused.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
            Assert.Contains(expected, refused.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_assembly_that_is_another_is_refused() =>
        Assert.Equal(2, (await JtrProcess.Run("diff", s_library, JtrProcess.Path)).ExitCode);

    private static readonly JsonObject s_before = Parse(
        """
        {
          "actors": [{ "key": "aso", "summary": "A person." }],
          "events": [
            { "key": "misnamed", "summary": "Something." },
            { "key": "nickname", "summary": "Something." },
            { "key": "rumour", "summary": "A rumour." },
            { "key": "speech", "summary": "A speech.", "dateReasoning": "Because." },
            { "key": "twice", "summary": "A visit again." },
            { "key": "visit", "summary": "A visit.", "date": "2019",
              "participants": [{ "actor": "aso", "role": "guest" }, { "actor": "aso", "role": "host" }],
              "contexts": ["politics", "trade"],
              "evidence": [{ "document": "old", "fileName": "old.txt", "passage": "p1", "digest": "00" }] }
          ],
          "withdrawn": []
        }
        """);

    private static readonly JsonObject s_after = Parse(
        """
        {
          "actors": [{ "key": "abe", "summary": "A person." }, { "key": "aso", "summary": "A politician." }],
          "events": [
            { "key": "named", "summary": "Something else." },
            { "key": "speech", "summary": "A speech.", "dateReasoning": "For a reason." },
            { "key": "talk", "summary": "A talk." },
            { "key": "visit", "summary": "A visit.", "date": "2019-04",
              "participants": [{ "actor": "aso", "role": "guest" }, { "actor": "aso", "role": "guest" }],
              "contexts": ["defence", "politics", "health"], "place": "taipei",
              "evidence": [{ "document": "new", "fileName": "new.txt", "passage": "p1", "digest": "00" }] }
          ],
          "withdrawn": [
            { "key": "misnamed", "formerTable": "events", "reason": "The name misled.", "replacedBy": "named" },
            { "key": "nickname", "formerTable": "events", "reason": "It had two names.", "replacedBy": "named" },
            { "key": "rumour", "formerTable": "events", "reason": "It never happened." },
            { "key": "twice", "formerTable": "events", "reason": "It was told twice.", "replacedBy": "visit" }
          ]
        }
        """);

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    private string Write(string version, string fingerprint, JsonObject tables)
    {
        JsonObject export = new() { ["version"] = version, ["fingerprint"] = fingerprint };
        foreach ((string table, JsonNode? rows) in tables)
            export[table] = rows!.DeepClone();
        string path = Path.Combine(_folder, Path.GetRandomFileName());
        File.WriteAllText(path, export.ToJsonString());
        return path;
    }
}
