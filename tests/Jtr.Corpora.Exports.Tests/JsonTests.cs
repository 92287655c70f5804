using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Jtr.Corpora.Exports.Tests.Readers;
using Jtr.Data;
using Xunit;

namespace Jtr.Corpora.Exports.Tests;

/// <summary>Tests the JSON and JSON Lines files, their schema and their TypeScript declarations.</summary>
public sealed class JsonTests(OwnBundle bundle, NodeReaders readers)
{
    [Fact]
    public async Task The_JSON_of_the_bundle_equals_the_output_of_jtr_export()
    {
        string path = Path.Combine(bundle.Beside, "export.json");
        Assert.Null((await Processes.Jtr("export", "--output", path)).Error);
        Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(bundle.PathOf("json/jtr-data.json")));
    }

    [Fact]
    public async Task The_schema_accepts_every_row_and_rejects_rows_with_an_error()
    {
        using JsonDocument answer = JsonDocument.Parse(await readers.Run("schema.mjs", "", bundle.Folder));
        JsonElement root = answer.RootElement;

        Assert.Empty(root.GetProperty("problems").EnumerateArray().Select(static problem => problem.GetString()));
        Assert.Equal(bundle.Corpus.Tables.Sum(static table => table.Count), root.GetProperty("lines").GetInt32());
        Assert.Equal(0, root.GetProperty("passed").GetInt32());
        Assert.EndsWith(":" + Corpus.Version, root.GetProperty("id").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_JSON_line_equals_the_row_in_the_whole_JSON()
    {
        using JsonDocument whole = JsonDocument.Parse(bundle.Read("json/jtr-data.json"));
        JsonProperty[] tables = [.. whole.RootElement.EnumerateObject().Where(static property => property.Value.ValueKind == JsonValueKind.Array)];
        Assert.Equal(bundle.Corpus.Tables.Count, tables.Length);
        foreach (JsonProperty table in tables)
        {
            string[] lines = bundle.Read($"jsonl/{table.Name}.jsonl").Split('\n');
            Assert.Equal("", lines[^1]);
            Assert.Equal(
                table.Value.EnumerateArray().Select(static row => JsonSerializer.Serialize(row)),
                lines[..^1].Select(static line => JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(line))));
        }
    }

    [Fact]
    public async Task TypeScript_accepts_the_corpus_by_its_declarations_and_rejects_errors()
    {
        Processes.Require(readers.Absence);
        string folder = Path.Combine(bundle.Beside, "typescript");
        Directory.CreateDirectory(folder);
        File.Copy(bundle.PathOf("json/corpus.d.ts"), Path.Combine(folder, "corpus.d.ts"), overwrite: true);
        File.WriteAllText(Path.Combine(folder, "right.ts"), $"import type {{ Corpus }} from './corpus';\nexport const corpus: Corpus = {bundle.Read("json/jtr-data.json")};\n");
        File.WriteAllText(Path.Combine(folder, "wrong.ts"), "import type { Event } from './corpus';\nexport const status: Event['status'] = 'perhaps';\n");
        string compiler = Path.Combine(readers.Folder, "node_modules", "typescript", "bin", "tsc");

        await Processes.Run(folder, "", "node", compiler, "--noEmit", "--strict", "--skipLibCheck", "false", "--ignoreConfig", "right.ts");
        (string output, string? error) = await Processes.TryRun(folder, "", "node", compiler, "--noEmit", "--strict", "--ignoreConfig", "wrong.ts");
        Assert.NotNull(error);
        Assert.Contains("perhaps", output, StringComparison.Ordinal);
    }
}
