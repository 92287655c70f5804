using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Jtr.Corpora.Exports.Layout;
using Jtr.Corpora.Exports.Tests.Readers;
using Jtr.Data;
using Xunit;

namespace Jtr.Corpora.Exports.Tests;

/// <summary>Tests the descriptions of the bundle with the programs that catalogues use.</summary>
public sealed class PapersTests(OwnBundle bundle, NodeReaders readers)
{
    private Dictionary<string, string> Digests => bundle.Read("manifest-sha256.txt").Split('\n')[..^1].ToDictionary(static line => line[66..], static line => line[..64]);

    [Fact]
    public async Task The_crate_has_every_file_with_its_digest()
    {
        using JsonDocument answer = JsonDocument.Parse(await readers.Run("crate.mjs", "", bundle.PathOf("ro-crate-metadata.json")));
        JsonElement root = answer.RootElement;

        Assert.Equal(("Jtr.Data", Corpus.Version, "https://creativecommons.org/licenses/by/4.0/"), (root.GetProperty("name").GetString(), root.GetProperty("version").GetString(), root.GetProperty("license").GetString()));
        Assert.Equal(
            Digests.Where(static file => file.Key != "ro-crate-metadata.json").Select(static file => $"{file.Key} {file.Value}").Append("manifest-sha256.txt ").Order(StringComparer.Ordinal),
            root.GetProperty("files").EnumerateArray().Select(static file => $"{file.GetProperty("id").GetString()} {file.GetProperty("sha256").GetString()}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Rapper_reads_the_DCAT_file_which_lists_every_distribution()
    {
        (_, string? absence) = await Processes.TryRun(bundle.Folder, "", "rapper", "--version");
        Processes.Require(absence is null ? null : "There is no rapper: " + absence);
        string triples = await Processes.Run(bundle.Folder, "", "rapper", "-q", "-i", "turtle", "-o", "ntriples", "dcat.ttl");
        string[] digests = [.. triples.Split('\n').Where(static line => line.Contains("checksumValue", StringComparison.Ordinal)).Select(static line => line.Split('"')[1]).Order(StringComparer.Ordinal)];

        string[] papers = ["README.md", "CITATION.cff", "LICENSE.txt", "croissant.json", "dcat.ttl", "ro-crate-metadata.json"];
        Assert.Equal(Digests.Where(file => !papers.Contains(file.Key)).Select(static file => file.Value).Order(StringComparer.Ordinal), digests);
    }

    [Fact]
    public void The_Croissant_file_describes_the_existing_files()
    {
        using JsonDocument croissant = JsonDocument.Parse(bundle.Read("croissant.json"));
        JsonElement[] files = [.. croissant.RootElement.GetProperty("distribution").EnumerateArray()];
        Assert.NotEmpty(files);
        foreach (JsonElement file in files)
            Assert.Equal(Digests[file.GetProperty("contentUrl").GetString()!], file.GetProperty("sha256").GetString());
        string[] fields = [.. croissant.RootElement.GetProperty("recordSet").EnumerateArray().SelectMany(static set => set.GetProperty("field").EnumerateArray()).Select(static field => $"{field.GetProperty("@id").GetString()} {field.GetProperty("dataType").GetString()}")];
        Assert.Equal(bundle.Tables.Sum(static table => table.Columns.Count), fields.Length);
        string[] dates = [.. fields.Where(static field => field.Contains("_edtf ", StringComparison.Ordinal))];
        Assert.NotEmpty(dates);
        Assert.All(dates, static field => Assert.EndsWith(" sc:Text", field, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("datapackage.json")]
    [InlineData("csv/csv-metadata.json")]
    public void The_CSV_metadata_has_every_column_and_types_EDTF_as_text(string path)
    {
        using JsonDocument description = JsonDocument.Parse(bundle.Read(path));
        bool isPackage = path == "datapackage.json";
        JsonElement[] tables = [.. description.RootElement.GetProperty(isPackage ? "resources" : "tables").EnumerateArray()];
        Assert.Equal(bundle.Tables.Count, tables.Length);
        foreach ((FlatTable table, JsonElement described) in bundle.Tables.Zip(tables))
        {
            JsonElement schema = described.GetProperty(isPackage ? "schema" : "tableSchema");
            JsonElement[] columns = [.. schema.GetProperty(isPackage ? "fields" : "columns").EnumerateArray()];
            string head = File.ReadLines(isPackage ? bundle.PathOf(described.GetProperty("path").GetString()!) : bundle.PathOf("csv/" + described.GetProperty("url").GetString())).First();
            Assert.Equal(head.Split(','), columns.Select(static column => column.GetProperty("name").GetString()));
            foreach ((FlatColumn column, JsonElement field) in table.Columns.Zip(columns))
                Assert.Equal(column.Kind == ColumnKind.Day, field.GetProperty(isPackage ? "type" : "datatype").ToString() == "date");
        }
    }

    [Fact]
    public async Task Csvkit_finds_nothing_to_clean()
    {
        (_, string? absence) = await Processes.TryRun(bundle.Folder, "", "csvclean", "--version");
        Processes.Require(absence is null ? null : "There is no csvclean: " + absence);
        foreach (string table in (string[])["events", "claims", "passages"])
            Assert.Contains("No errors", await Processes.Run(bundle.Folder, "", "csvclean", "--dry-run", bundle.PathOf($"csv/{table}.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_citation_has_the_version_and_the_licence()
    {
        string citation = bundle.Read("CITATION.cff");
        Assert.StartsWith("cff-version: 1.2.0\n", citation, StringComparison.Ordinal);
        Assert.Contains($"\nversion: \"{Corpus.Version}\"\n", citation, StringComparison.Ordinal);
        Assert.Contains("\nlicense: CC-BY-4.0\n", citation, StringComparison.Ordinal);
        Assert.Contains(Corpus.Version, bundle.Read("LICENSE.txt"), StringComparison.Ordinal);
    }
}
