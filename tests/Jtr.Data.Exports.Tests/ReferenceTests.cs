using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Exports.Tests;

/// <summary>Reads the bibliographies with Citation.js.</summary>
public sealed class ReferenceTests(Exported exported)
{
    [Theory]
    [InlineData("references/jtr-data.bib")]
    [InlineData("references/jtr-data.biblatex.bib")]
    [InlineData("references/jtr-data.ris")]
    [InlineData("references/jtr-data.csl.json")]
    public async Task A_bibliography_has_every_text_with_its_title_and_its_authors(string file)
    {
        JsonElement read = (await JavaScriptReaders.Read("references.mjs", exported.PathOf(file))).GetProperty(exported.PathOf(file));

        JsonElement[] entries = [.. read.EnumerateArray()];
        Assert.Equal(Documents.All.Select(static row => row.Key).Order(StringComparer.Ordinal), entries.Select(static entry => entry.Text("id")!).Order(StringComparer.Ordinal));
        foreach (JsonElement entry in entries)
        {
            Document document = Documents.Get(entry.Text("id")!);
            if (document.Title is { } title)
                Assert.Equal(title, entry.Text("title"));
            Assert.Equal(document.Authors.Length, entry.TryGetProperty("author", out JsonElement authors) ? authors.GetArrayLength() : 0);
        }
    }

    [Fact]
    public async Task An_uncertain_date_is_text_and_only_an_approximate_one_is_circa()
    {
        JsonElement read = (await JavaScriptReaders.Read("references.mjs", exported.PathOf("references/jtr-data.csl.json"))).GetProperty(exported.PathOf("references/jtr-data.csl.json"));

        int texts = 0;
        foreach (JsonElement entry in read.EnumerateArray())
        {
            Document document = Documents.Get(entry.Text("id")!);
            JsonElement issued = entry.GetProperty("issued");
            bool isCirca = issued.TryGetProperty("circa", out _);
            Assert.True(!isCirca || document.Published.Qualification.HasFlag(Qualification.Approximate), document.Key);
            Assert.Equal(document.Published.ToString(), entry.GetProperty("custom").Text("edtf"));
            if (document.PublishedBasis == DateBasis.Stated)
                continue;
            Assert.False(issued.TryGetProperty("date-parts", out _), document.Key);
            Assert.StartsWith(document.Published.ToString(), issued.Text("literal"), StringComparison.Ordinal);
            texts++;
        }

        Assert.NotEqual(0, texts);
    }
}
