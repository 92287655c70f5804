using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Jtr.Data.Tests.Cli;
using Xunit;

namespace Jtr.Data.Tests.Docs;

/// <summary>Tests that the pages name every property and column of the tool's output.</summary>
public sealed class ExportsPageTests
{
    private static readonly string s_page = Page("tool-output.md");
    private static readonly string s_dictionary = Page("data-dictionary.md");

    [Fact]
    public async Task Every_property_of_the_export_is_on_a_page()
    {
        JsonNode export = JsonNode.Parse((await JtrProcess.Run("export")).Output)!;
        HashSet<string> properties = [];
        Collect(export, properties);

        Assert.Contains("fileName", properties);
        Assert.Contains("dateBounds", properties);
        foreach (string property in properties)
        {
            string documented = property.EndsWith("Bounds", StringComparison.Ordinal) ? property[..^"Bounds".Length] : property;
            Assert.True(
                s_page.Contains($"`{property}`", StringComparison.Ordinal) || s_dictionary.Contains($"| `{documented}` |", StringComparison.Ordinal) || SeedRows.ByTableAndKey.ContainsKey(property),
                $"No page names '{property}'.");
        }
    }

    [Fact]
    public async Task Every_property_of_an_evidence_is_on_the_page_of_output()
    {
        JsonNode export = JsonNode.Parse((await JtrProcess.Run("export")).Output)!;
        HashSet<string> properties = [.. export["claims"]!.AsArray().SelectMany(static row => row!["evidence"]!.AsArray()).SelectMany(static evidence => evidence!.AsObject().Select(static property => property.Key))];

        Assert.True(properties.Count > 7);
        Assert.All(properties, static property => Assert.Contains($"`{property}`", s_page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RowFormTests.Listings), MemberType = typeof(RowFormTests))]
    public async Task Every_column_is_on_the_page_of_output(string question)
    {
        string[] heads = RowFormTests.Read((await JtrProcess.Run([.. question.Split(' '), "--csv"])).Output)[0];

        Assert.All(heads, static head => Assert.Contains($"`{head}`", s_page, StringComparison.Ordinal));
    }

    private static string Page(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", name));

    private static void Collect(JsonNode? node, HashSet<string> properties)
    {
        if (node is JsonArray list)
        {
            foreach (JsonNode? item in list)
                Collect(item, properties);
        }
        else if (node is JsonObject record)
        {
            foreach ((string name, JsonNode? value) in record)
            {
                properties.Add(name);
                Collect(value, properties);
            }
        }
    }
}
