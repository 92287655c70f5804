using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Cli;

public sealed class DiffTests : IDisposable
{
    private static readonly string[] s_correction = ["key", "fact", "property", "before", "after", "why", "version"];
    private static readonly string s_library = typeof(Events).Assembly.Location;

    private readonly string _folder = Directory.CreateTempSubdirectory("jtr-diff-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Diff_finds_no_changes_between_an_export_and_the_package_of_one_corpus()
    {
        string export = Path.Combine(_folder, "corpus.json"), package = Path.Combine(_folder, "package");
        Assert.Equal(new JtrProcess(0, "", ""), await JtrProcess.Run("export", "--output", export));
        await File.WriteAllBytesAsync(package, Package(), TestContext.Current.CancellationToken);

        string version = Jtr.Data.Corpus.Version;
        foreach ((string before, string after) in new[] { (export, export), (export, package), (package, export), (package, package) })
        {
            JtrProcess diff = await JtrProcess.Run("diff", before, after);
            Assert.Equal(new JtrProcess(0, $"versions       {version} → {version}\nstep           NONE\n", ""), diff with { Output = diff.Output.ReplaceLineEndings("\n") });
        }
    }

    [Fact]
    public async Task Diff_ignores_missing_bounds_in_an_export_of_an_older_tool()
    {
        string now = Path.Combine(_folder, "now.json"), before = Path.Combine(_folder, "before.json");
        Assert.Equal(0, (await JtrProcess.Run("export", "--output", now)).ExitCode);
        JsonNode export = JsonNode.Parse(await File.ReadAllTextAsync(now, TestContext.Current.CancellationToken))!;
        Assert.True(Bounds.CheckAndRemove(export) > 0);
        await File.WriteAllTextAsync(before, export.ToJsonString(), TestContext.Current.CancellationToken);

        foreach ((string one, string other) in new[] { (before, now), (now, before) })
            Assert.Equal("step           NONE", (await JtrProcess.Run("diff", one, other)).Lines[^1]);
    }

    [Fact]
    public async Task Diff_compares_a_property_that_is_only_named_like_bounds()
    {
        static JsonObject Corpus(string value) => Parse($$"""{ "events": [{ "key": "a", "summary": "A.", "dateBounds": "{{value}}", "outBounds": { "earliestKind": "{{value}}" } }] }""");

        JtrProcess diff = await JtrProcess.Run("diff", Write("1.0.0", "aa", Corpus("x")), Write("1.0.1", "bb", Corpus("y")));

        Assert.Contains(diff.Lines, static line => line.Contains("dateBounds: x → y", StringComparison.Ordinal));
        Assert.Contains(diff.Lines, static line => line.Contains("outBounds.earliestKind: x → y", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Diff_reports_the_same_changes_for_packages_and_exports()
    {
        byte[] changed = Package(static (name, bytes) => name == "seeds/places.json" ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("\"key\": \"taipei\"", "\"key\": \"taibei\"", StringComparison.Ordinal)) : bytes);
        string before = Path.Combine(_folder, "old.nupkg"), after = Path.Combine(_folder, "new.nupkg");
        await File.WriteAllBytesAsync(before, Package(), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(after, changed, TestContext.Current.CancellationToken);

        JtrProcess diff = await JtrProcess.Run("diff", before, after);

        Assert.Equal((4, ""), (diff.ExitCode, diff.Error));
        Assert.StartsWith("lost           places taipei: ", diff.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("added          places taibei: ", diff.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Jtr.Data.dll", "")]
    [InlineData("old.json", "")]
    [InlineData("old.nupkg", "")]
    [InlineData("old.json", "{\"version\": \"1.0.0\", \"fingerprint\": \"aa\"}\n")]
    [InlineData("old.nupkg", "PK")]
    [InlineData("old", "\uFEFF")]
    public async Task Diff_runs_no_code_of_an_assembly(string name, string first)
    {
        string mark = Path.Combine(_folder, "it-ran");
        byte[] assembly = Trap.Assembly(mark);

        // Guards the test: running code of the assembly writes the file.
        AssemblyLoadContext context = new("trap", isCollectible: true);
        RuntimeHelpers.RunModuleConstructor(context.LoadFromStream(new MemoryStream(assembly)).ManifestModule.ModuleHandle);
        context.Unload();
        Assert.True(File.Exists(mark));
        File.Delete(mark);

        string bare = Path.Combine(_folder, name), package = Path.Combine(_folder, "package.nupkg"), export = Write("1.0.0", "aa", s_before);
        await File.WriteAllBytesAsync(bare, [.. Encoding.UTF8.GetBytes(first), .. assembly], TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(package, Package((entry, bytes) => entry.EndsWith(".dll", StringComparison.Ordinal) ? assembly : bytes), TestContext.Current.CancellationToken);

        Assert.Equal(2, (await JtrProcess.Run("diff", bare, export)).ExitCode);
        Assert.Equal(2, (await JtrProcess.Run("diff", export, bare)).ExitCode);

        // The assembly has a version of its own, which shows that it was read.
        Assert.Equal((4, ""), (await JtrProcess.Run("diff", export, package)) is var diff ? (diff.ExitCode, diff.Error) : default);
        Assert.Contains("versions       1.0.0 → 9.8.7", diff.Lines);
        foreach (string command in new[] { "schema", "docs", "lock" })
            Assert.Equal(2, (await JtrProcess.Run(command, "--check", "--assembly", bare, "--seeds", Path.Combine(Repository.Root, "seeds"))).ExitCode);
        Assert.False(File.Exists(mark), "A command ran code of the assembly.");
    }

    [Fact]
    public async Task No_control_character_of_a_foreign_file_is_printed()
    {
        // Characters that move the cursor, set colours, ring the bell or change the writing direction, in every text of the file.
        string hostile = string.Concat(Enumerable.Range(0, 0xA0).Where(static point => point is < 0x20 or > 0x7E).Append(0x202E).Append(0x2066).Append(0x2028).Append(0x200F).Select(static point => (char)point));
        JsonObject after = new() { [$"ev{hostile}"] = new JsonArray(), ["actors"] = new JsonArray(new JsonObject { ["key"] = $"a{hostile}", ["summary"] = $"S{hostile}", [$"p{hostile}"] = $"v{hostile}" }, new JsonObject { ["key"] = "aso", ["summary"] = $"A {hostile} person.", ["of"] = hostile }) };
        string before = Write("1.0.0", "aa", s_before), export = Write("1.0.1", "bb", after), odd = Write($"1{hostile}", "cc", s_before);
        foreach (string[] arguments in (string[][])[[before, export], [before, export, "--changelog"], [before, odd], [$"none{hostile[1..]}", before]])
        {
            JtrProcess diff = await JtrProcess.Run(["diff", .. arguments]);
            Assert.NotEqual("", diff.Output + diff.Error);
            Assert.DoesNotContain((diff.Output + diff.Error).ReplaceLineEndings("\n").Replace('\n', ' '), hostile.Contains);
        }
    }

    [Fact]
    public async Task Diff_rejects_a_damaged_or_incomplete_package_in_one_line()
    {
        string export = Write("1.0.0", "aa", s_before), other = Path.Combine(_folder, "other.nupkg");
        byte[] whole = Package();
        await Rejected(Package(static (name, bytes) => name.StartsWith("seeds/", StringComparison.Ordinal) ? null : bytes), "The package has no folder 'seeds/'. Expected a package of Jtr.Data");
        await Rejected(Package(static (name, bytes) => name.EndsWith(".dll", StringComparison.Ordinal) ? null : bytes), "No library of the package has a corpus version. Expected a package");
        await Rejected(Package(static (name, bytes) => name.EndsWith(".dll", StringComparison.Ordinal) ? File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Jtr.Edtf.dll")) : bytes), "No library of the package has a corpus version");
        await Rejected(Package(static (name, bytes) => name.EndsWith(".dll", StringComparison.Ordinal) ? "MZ and then nothing"u8.ToArray() : bytes), "It is not an assembly");
        await Rejected(Package((name, bytes) => name.EndsWith(".dll", StringComparison.Ordinal) ? Trap.Assembly("nowhere", "99999999999.0.0") : bytes), "Expected a version of three numbers; found '99999999999.0.0'");
        await Rejected(Package(static (name, bytes) => name == "seeds/places.json" ? "{}"u8.ToArray() : bytes), "The seed 'places.json' cannot be read");
        await Rejected(Package(static (name, bytes) => name == "seeds/places.json" ? "[{\"key\": \"a\"}, {\"key\": \"a\"}]"u8.ToArray() : bytes), "The key 'a' occurs twice in 'places'");
        foreach (int length in new[] { 2, 3, 100, whole.Length / 2, whole.Length - 1 })
            await Rejected(whole[..length], "");

        async Task Rejected(byte[] package, string expected)
        {
            await File.WriteAllBytesAsync(other, package, TestContext.Current.CancellationToken);
            JtrProcess refused = await JtrProcess.Run("diff", export, other);
            Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
            Assert.StartsWith($"jtr: The file '{other}' cannot be compared. ", Assert.Single(refused.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
            Assert.Contains(expected, refused.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Diff_rejects_a_package_that_unpacks_to_gigabytes_without_unpacking_it()
    {
        string bomb = Path.Combine(_folder, "bomb.nupkg");
        await using (FileStream file = File.Create(bomb))
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            await using Stream entry = await archive.CreateEntry("seeds/places.json", CompressionLevel.Fastest).OpenAsync(TestContext.Current.CancellationToken);
            byte[] blanks = new byte[1 << 20];
            blanks.AsSpan().Fill((byte)' ');
            for (int i = 0; i < 3 << 10; i++)
                await entry.WriteAsync(blanks, TestContext.Current.CancellationToken);
        }

        // The package has a library, so that the tool reads the package.
        using (ZipArchive archive = await ZipFile.OpenAsync(bomb, ZipArchiveMode.Update, TestContext.Current.CancellationToken))
            await archive.CreateEntryFromFileAsync(s_library, "lib/net10.0/Jtr.Data.dll", TestContext.Current.CancellationToken);
        Assert.True(new FileInfo(bomb).Length < 64 << 20);

        // Limits the heap of the tool to one gigabyte, which is less than the whole entry needs.
        JtrProcess refused = await JtrProcess.Run(new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = "0x40000000" }, "", "diff", bomb, bomb);

        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("The unpacked content is larger than 256 MB", Assert.Single(refused.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_lists_every_kind_of_change_by_table_key_and_property()
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
                "step           MAJOR: at least 2.0.0",
            ],
            diff.Lines);
    }

    [Fact]
    public async Task Diff_json_has_every_change()
    {
        JtrProcess diff = await JtrProcess.Run("diff", Write("1.0.0", "aa", s_before), Write("2.0.0", "bb", s_after), "--json");

        Assert.Equal((0, ""), (diff.ExitCode, diff.Error));
        JsonNode comparison = JsonNode.Parse(diff.Output)!;
        Assert.Equal(("major", "2.0.0", null), ((string?)comparison["step"], (string?)comparison["minimum"], (string?)comparison["objection"]));
        JsonNode corrected = comparison["changes"]!.AsArray().First(static change => (string?)change!["kind"] == "corrected")!;
        Assert.Equal(("events", "visit"), ((string?)corrected["table"], (string?)corrected["key"]));
        Assert.Equal(("date", "2019", "2019-04"), ((string?)corrected["properties"]![0]!["path"], (string?)corrected["properties"]![0]!["before"], (string?)corrected["properties"]![0]!["after"]));
    }

    [Fact]
    public async Task Diff_changelog_prints_a_section_for_the_changelog()
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

    [Fact]
    public async Task Diff_corrections_prints_rows_that_lack_only_the_reason()
    {
        JsonObject before = Parse("""
            { "events": [
                { "key": "visit", "summary": "A visit.", "date": "2019", "contexts": ["trade"], "participants": [{ "actor": "aso", "evidence": [{ "start": 1 }] }], "evidence": [{ "start": 1 }] },
                { "key": "talk", "summary": "A talk.", "evidence": [{ "start": 1 }] },
                { "key": "walk", "summary": "A walk.", "rank": 1, "evidence": [{ "start": 1 }] } ],
              "passages": [{ "key": "a-passage", "kind": "body" }] }
            """);
        JsonObject after = Parse("""
            { "events": [
                { "key": "visit", "summary": "The visit.", "date": "2019-04", "dateReasoning": "Because.", "contexts": ["trade", "defence"], "participants": [{ "actor": "aso", "evidence": [{ "start": 2 }] }], "evidence": [{ "start": 2 }] },
                { "key": "talk", "summary": "The talk.", "evidence": [{ "start": 1 }] },
                { "key": "walk", "summary": "A walk.", "evidence": [{ "start": 1 }] } ],
              "passages": [{ "key": "a-passage", "kind": "teaser" }] }
            """);

        JtrProcess diff = await JtrProcess.Run("diff", "--corrections", Write("1.0.0", "aa", before), Write("1.0.1", "bb", after));

        Assert.Equal((0, ""), (diff.ExitCode, diff.Error));
        Assert.Equal(
            [
                "visit-date-1-0-1, visit, date, 2019, 2019-04, , 1.0.1",
                "visit-contexts-1-0-1, visit, contexts, [\"trade\"], [\"trade\",\"defence\"], , 1.0.1",
                "walk-rank-1-0-1, walk, rank, 1, , , 1.0.1",
            ],
            JsonNode.Parse(diff.Output)!.AsArray().Select(static row => string.Join(", ", s_correction.Select(name => (string?)row![name]))));
        Assert.All(JsonNode.Parse(diff.Output)!.AsArray(), static row => Assert.True(DateOnly.TryParseExact((string?)row!["date"], "yyyy-MM-dd", out _)));
    }

    [Fact]
    public async Task Diff_rejects_changelog_together_with_corrections()
    {
        string same = Write("1.0.0", "aa", s_before);
        JtrProcess diff = await JtrProcess.Run("diff", same, same, "--changelog", "--corrections");
        Assert.Equal((2, ""), (diff.ExitCode, diff.Output));
        Assert.Contains("'--changelog' and '--corrections' cannot be given together", Assert.Single(diff.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "1.0.0", 0, "NONE")]
    [InlineData("A politician.", "1.0.0", 4, "PATCH: at least 1.0.1")]
    [InlineData("A politician.", "1.0.1", 0, "PATCH: at least 1.0.1")]
    public async Task Diff_rejects_a_version_step_smaller_than_the_change_of_the_data(string summary, string version, int exitCode, string step)
    {
        JsonObject after = s_before.DeepClone().AsObject();
        if (summary.Length > 0)
            after["actors"]![0]!["summary"] = summary;

        JtrProcess diff = await JtrProcess.Run("diff", Write("1.0.0", "aa", s_before), Write(version, summary.Length == 0 ? "aa" : "bb", after));

        Assert.Equal(exitCode, diff.ExitCode);
        Assert.Contains("step           " + step, diff.Lines);
        Assert.Equal(exitCode != 0, diff.Lines[^1].StartsWith("objection      The version is 1.0.0, but must be at least 1.0.1.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Diff_rejects_a_key_removed_without_a_tombstone()
    {
        JsonObject after = s_before.DeepClone().AsObject();
        after["actors"]!.AsArray().Clear();

        JtrProcess diff = await JtrProcess.Run("diff", Write("1.0.0", "aa", s_before), Write("9.0.0", "bb", after));

        Assert.Equal(4, diff.ExitCode);
        Assert.Contains("lost           actors aso: A person.", diff.Lines);
        Assert.Equal("objection      The key 'aso' of 'actors' has been removed without a tombstone in 'withdrawn'.", diff.Lines[^1]);
    }

    [Fact]
    public async Task Diff_rejects_a_file_of_another_kind_and_states_the_expected_one()
    {
        string good = Write("1.0.0", "aa", s_before), other = Path.Combine(_folder, "other");
        await Rejected("[]", "Expected a JSON object with 'version' (three numbers) and 'fingerprint'");
        await Rejected("{\"version\": \"1.0\", \"fingerprint\": \"aa\"}", "three numbers");
        await Rejected("{\"version\": \"1.0.0\", \"fingerprint\": \"aa\", \"events\": {}}", "Expected a list of rows in 'events'");
        await Rejected("{\"version\": \"1.0.0\", \"fingerprint\": \"aa\", \"events\": [{\"key\": \"a\"}, {\"key\": \"a\"}]}", "Row 2 of 'events' is not an object with a 'key' of its own");
        await Rejected("{\"version\": \"1.0.2147483648\", \"fingerprint\": \"aa\"}", "three numbers");
        await Rejected("{\"version\": \"1.0.0\", \"fingerprint\": \"aa\", \"events\": [], \"events\": []}", "Expected JSON as 'jtr export' writes it");
        await Rejected("{\"version\": \"1.0.0\", \"fingerprint\": \"aa\", \"events\": [{\"key\": \"\\ud800\"}]}", "Expected JSON as 'jtr export' writes it");
        await Rejected(new string('[', 1000), "Expected JSON as 'jtr export' writes it");
        await Rejected("# Changelog", "Expected JSON as 'jtr export' writes it, or a package of Jtr.Data");
        await Rejected("MZ and then nothing", "An assembly does not contain its rows as data. Expected its package (.nupkg), or a file that 'jtr export' wrote.");
        await Rejected("PK and then nothing", "");
        File.Delete(other);
        await Rejected(null, "Could not find file");

        async Task Rejected(string? text, string expected)
        {
            if (text is not null)
                await File.WriteAllTextAsync(other, text, TestContext.Current.CancellationToken);
            JtrProcess refused = await JtrProcess.Run("diff", good, other);
            Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
            Assert.StartsWith($"jtr: The file '{other}' cannot be compared. ", Assert.Single(refused.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
            Assert.Contains(expected, refused.Error, StringComparison.Ordinal);
        }
    }

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

    /// <summary>Builds a package with the parts that the tool reads: the seeds and the library. A change returns the bytes of an entry, or null to leave it out.</summary>
    private static byte[] Package(Func<string, byte[], byte[]?>? change = null)
    {
        string seeds = Path.Combine(Repository.Root, "seeds");
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            IEnumerable<(string Name, string Path)> files = Directory.EnumerateFiles(seeds, "*.json*", SearchOption.AllDirectories)
                .Select(path => (Name: Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), path))
                .Where(static file => !file.Name.StartsWith("seeds/schema/", StringComparison.Ordinal))
                .Append(("lib/net10.0/Jtr.Data.dll", s_library));
            foreach ((string name, string path) in files)
            {
                byte[] bytes = File.ReadAllBytes(path);
                if ((change is null ? bytes : change(name, bytes)) is not { } packed)
                    continue;
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(packed);
            }
        }

        return stream.ToArray();
    }

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
