using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Corpora.Metadata.Seeds;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Corpora.Metadata.Tests;

/// <summary>Tests completion, hover and validation in VS Code with the settings of the repository and no extension.</summary>
public sealed class EditorTests(Editor editor) : IClassFixture<Editor>
{
    private static readonly CorpusShape s_corpus = Corpora.Shape(Corpora.Data);
    private static readonly SeedFolder s_seeds = Corpora.Seeds(Corpora.Data);

    [Theory]
    [InlineData("seeds/events/new.json", "[{ | }]", "Event", "")]
    [InlineData("seeds/events.json", "[{ \"key\": \"a\", | }]", "Event", "key")]
    [InlineData("seeds/events/new.json", "[{ \"participants\": [{ \"role\": \"host\", | }] }]", "Participation", "role")]
    [InlineData("seeds/claims/new.json", "[{ \"evidence\": [{ | }] }]", "Evidence", "")]
    public async Task Completion_offers_missing_properties_with_documentation(string file, string text, string record, string given)
    {
        RecordShape shape = s_corpus.Tables.Select(static table => table.Record).Concat(s_corpus.Values).Single(shape => shape.Name == record);
        EditorAnswer answer = await editor.Ask(file, text);
        PropertyShape[] expected = [.. shape.Given.Where(property => property.JsonName != given)];
        Assert.Equal(expected.Select(static property => property.JsonName).Order(StringComparer.Ordinal), answer.Offered.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, property => Assert.StartsWith(property.Documentation.Plain, answer.Offered[property.JsonName], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("seeds/events/new.json", "[{ \"kind\": | }]", "EventKind")]
    [InlineData("seeds/events/new.json", "[{ \"contexts\": [\"|\"] }]", "Context")]
    [InlineData("seeds/provisions.json", "[{ \"status\": \"|\" }]", "InstrumentStatus")]
    public async Task Completion_offers_enum_labels_with_documentation(string file, string text, string vocabulary)
    {
        EditorAnswer answer = await editor.Ask(file, text);
        Assert.Equal(
            s_corpus.Vocabularies.Single(known => known.Name == vocabulary).Values.ToDictionary(static value => $"\"{value.Label}\"", static value => value.Documentation.Plain),
            answer.Offered);
    }

    [Theory]
    [InlineData("seeds/events/new.json", "[{ \"place\": | }]", "places")]
    [InlineData("seeds/places.json", "[{ \"within\": \"|\" }]", "places")]
    [InlineData("seeds/events/new.json", "[{ \"participants\": [{ \"actor\": \"|\" }] }]", "actors")]
    [InlineData("seeds/events/new.json", "[{ \"evidence\": [{ \"passage\": | }] }]", "passages")]
    [InlineData("seeds/measures/new.json", "[{ \"of\": \"|\" }]", "actors, instruments, offices, places")]
    [InlineData("seeds/links/new.json", "[{ \"from\": | }]", "actors, claims, documents, events, instruments, links, measures, offices, places, provisions, relations, tenures")]
    public async Task Completion_offers_keys_with_their_summaries(string file, string text, string tables)
    {
        EditorAnswer answer = await editor.Ask(file, text);
        var expected = new Dictionary<string, string>();
        foreach (string table in tables.Split(", "))
        {
            string headline = s_corpus.TableNamed(table)!.Headline!.JsonName;
            foreach (SeedRow row in s_seeds.Of(table))
                expected.Add($"\"{row.Key}\"", row.Members.GetProperty(headline).GetString()!);
        }

        Assert.NotEmpty(expected);
        Assert.Equal(expected, answer.Offered);
    }

    [Fact]
    public async Task Hover_shows_the_description_of_an_existing_key()
    {
        SeedRow place = s_seeds.Of("places").First();
        EditorAnswer answer = await editor.Ask("seeds/events/new.json", $$"""[{ "place": "|{{place.Key}}" }]""");
        Assert.Contains(answer.Shown, text => Plain(text).Contains(place.Members.GetProperty("summary").GetString()!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Schema_reports_unknown_values_unknown_and_missing_properties()
    {
        EditorAnswer answer = await editor.Ask("seeds/events/new.json", """[{ "kind": "meetng", "place": "taibei", "participant": [], "evidence": []| }]""");
        Assert.Contains(answer.Problems, static problem => problem.Contains("\"meeting\"", StringComparison.Ordinal));
        Assert.Contains(answer.Problems, static problem => problem.Contains("\"taipei\"", StringComparison.Ordinal));
        Assert.Contains("Property participant is not allowed.", answer.Problems);
        Assert.Contains("Missing property \"summary\".", answer.Problems);
        Assert.Contains(answer.Problems, static problem => problem.Contains("too few items", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Validation_accepts_every_seed_and_covers_all_of_it()
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.json", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(static path => !path.StartsWith("seeds/schema/", StringComparison.Ordinal))];
        Assert.NotEmpty(files);
        EditorAnswer[] seeds = await editor.AskAll([.. files.Select(static path => (path, "|" + File.ReadAllText(Path.Combine(Repository.Root, path))))]);
        EditorAnswer[] wrong = await editor.AskAll([.. files.Select(static path => (path, "|[{ \"noSuchProperty\": 1 }]"))]);
        Assert.All(seeds, static answer => Assert.Empty(answer.Problems));
        Assert.All(wrong, static answer => Assert.Contains("Property noSuchProperty is not allowed.", answer.Problems));
    }

    [Fact]
    public void The_settings_of_the_repository_name_the_schema_of_every_table()
    {
        using JsonDocument settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".vscode", "settings.json")), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        JsonElement[] schemas = [.. settings.RootElement.GetProperty("json.schemas").EnumerateArray()];
        Assert.Equal(s_corpus.Tables.Select(static table => $"./seeds/schema/{table.Name}.json"), schemas.Select(static schema => schema.GetProperty("url").GetString()));
        Assert.Equal(
            s_corpus.Tables.Select(static table => $"/seeds/{table.Name}.json, /seeds/{table.Name}/**/*.json"),
            schemas.Select(static schema => string.Join(", ", schema.GetProperty("fileMatch").EnumerateArray().Select(static match => match.GetString()))));
    }

    /// <summary>Removes the escapes of a Markdown text.</summary>
    private static string Plain(string markdown) => markdown.Replace("\\", "", StringComparison.Ordinal);
}
