using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Cli;

public sealed class ExportTests
{
    [Fact]
    public async Task The_export_has_exactly_the_values_of_the_seeds()
    {
        JtrProcess run = await JtrProcess.Run("export", "--format", "json");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        JsonObject export = JsonNode.Parse(run.Output)!.AsObject();
        IReadOnlyDictionary<string, Dictionary<string, JsonNode>> seeds = SeedRows.ByTableAndKey;

        Assert.Equal(Jtr.Data.Corpus.Version, (string?)export["version"]);
        Assert.Equal(Jtr.Data.Corpus.Fingerprint, (string?)export["fingerprint"]);
        Assert.Equal((Jtr.Data.Corpus.Date.ToString(), "CC-BY-4.0"), ((string?)export["date"], (string?)export["licence"]));
        Assert.Equal(["version", "fingerprint", "date", "licence", .. seeds.Keys.Order(StringComparer.Ordinal)], export.Select(static property => property.Key));
        Assert.True(Bounds.CheckAndRemove(export) > Events.Count);
        foreach ((string table, Dictionary<string, JsonNode> rows) in seeds)
        {
            JsonArray exported = export[table]!.AsArray();
            Assert.Equal(rows.Keys.Order(StringComparer.Ordinal), exported.Select(static row => (string)row!["key"]!));
            foreach (JsonNode? row in exported)
            {
                RemoveDocuments(row);
                JsonNode seed = rows[(string)row!["key"]!];
                Assert.True(JsonNode.DeepEquals(seed, row), $"The seed says {seed.ToJsonString()} and the export {row.ToJsonString()}.");
            }
        }
    }

    [Fact]
    public async Task Export_writes_one_file_in_unescaped_UTF_8()
    {
        string folder = Directory.CreateTempSubdirectory("jtr-export-").FullName;
        try
        {
            string file = Path.Combine(folder, "corpus.json");
            await File.WriteAllTextAsync(file, "what was there before", TestContext.Current.CancellationToken);

            JtrProcess run = await JtrProcess.Run("export", "--output", file);

            Assert.Equal(new JtrProcess(0, "", ""), run);
            Assert.Equal([file], Directory.GetFileSystemEntries(folder));
            byte[] bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            Assert.Equal((byte)'{', bytes[0]);
            string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            Assert.EndsWith("\n}\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', text);
            Assert.Contains(Actors.TsaiIngWen.Names.First(static name => name.Kind == NameKind.NativeScript).Text, text, StringComparison.Ordinal);
            Assert.Equal(text, (await JtrProcess.Run("export")).Output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Checks and removes the two properties that the export adds to each evidence, so that the seed's own are left.</summary>
    private static void RemoveDocuments(JsonNode? node, string property = "")
    {
        switch (node)
        {
            case JsonArray list:
                foreach (JsonNode? item in list)
                    RemoveDocuments(item, property);
                break;
            case JsonObject record:
                foreach ((string name, JsonNode? value) in record)
                    RemoveDocuments(value, name);
                if (property != "evidence")
                    break;
                Document document = Passages.Get((string)record["passage"]!).Document;
                Assert.Equal(document.Key, (string?)record["document"]);
                Assert.Equal(document.FileName, (string?)record["fileName"]);
                record.Remove("document");
                record.Remove("fileName");
                break;
        }
    }
}
