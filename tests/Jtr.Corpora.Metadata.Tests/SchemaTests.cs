using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Corpora.Metadata.Schemas;
using Jtr.Corpora.Metadata.Seeds;
using Json.Schema;
using Xunit;

namespace Jtr.Corpora.Metadata.Tests;

/// <summary>Tests that the schemas accept what the generator accepts, and reject each kind of error that a schema can express.</summary>
public sealed class SchemaTests
{
    private const string Folder = "https://schemas.invalid/";

    [Theory]
    [InlineData(Corpora.Toy)]
    [InlineData(Corpora.Data)]
    public void Every_seed_fits_its_schema_as_a_list_and_row_by_row(string corpus)
    {
        SeedFolder seeds = Corpora.Seeds(corpus);
        Dictionary<string, JsonSchema> schemas = Schemas(corpus);
        Assert.NotEmpty(seeds.Rows);
        foreach (IGrouping<string, SeedRow> table in seeds.Rows.GroupBy(static row => row.Table))
        {
            var rows = new JsonArray([.. table.Select(static row => JsonNode.Parse(row.Members.GetRawText()))]);
            Assert.True(Fits(schemas[table.Key], rows), table.Key);
            Assert.All(table, row => Assert.True(Fits(schemas[table.Key + "#/$defs/row"], JsonNode.Parse(row.Members.GetRawText())!), row.Key));
        }
    }

    [Theory]
    [InlineData(Corpora.Toy)]
    [InlineData(Corpora.Data)]
    public void Schemas_reject_each_kind_of_error_in_every_property(string corpus)
    {
        CorpusShape shape = Corpora.Shape(corpus);
        Dictionary<string, JsonSchema> schemas = Schemas(corpus);
        var kinds = new HashSet<string>();
        foreach (IGrouping<string, SeedRow> table in Corpora.Seeds(corpus).Rows.GroupBy(static row => row.Table))
        {
            var planted = new HashSet<string>();
            foreach (SeedRow row in table)
            {
                foreach ((string place, string kind, JsonNode misfit) in Misfits(shape, shape.TableNamed(table.Key)!.Record, JsonNode.Parse(row.Members.GetRawText())!.AsObject(), ""))
                {
                    // One row for each place and kind is enough.
                    if (!planted.Add(place + " " + kind))
                        continue;
                    kinds.Add(kind);
                    Assert.False(Fits(schemas[table.Key], new JsonArray(misfit)), $"{table.Key}: {place}: {kind}");
                }
            }

            Assert.False(Fits(schemas[table.Key], new JsonObject()), table.Key);
        }

        string[] all = ["missing", "unknown property", "null", "another type", "empty text", "unknown word", "unknown key", "no list", "empty list", "too large", "too small", "fraction", "malformed key"];
        Assert.Equal(all.Order(StringComparer.Ordinal), kinds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Keys_are_listed_in_the_schema_of_their_table_only()
    {
        IReadOnlyDictionary<string, string> schemas = SchemaWriter.Write(Corpora.Shape(Corpora.Data), Corpora.Seeds(Corpora.Data));

        // A short key may also be a word of another schema, such as an enum label.
        SeedRow[] rows = [.. Corpora.Seeds(Corpora.Data).Rows.Where(static row => row.Key.Length > 24)];
        Assert.NotEmpty(rows);
        foreach (SeedRow row in rows)
            Assert.Equal(row.Table + ".json", Assert.Single(schemas, schema => schema.Value.Contains($"\"{row.Key}\"", StringComparison.Ordinal)).Key);
    }

    [Theory]
    [InlineData(Corpora.Toy)]
    [InlineData(Corpora.Data)]
    public void Schemas_do_not_depend_on_the_culture(string corpus)
    {
        IReadOnlyDictionary<string, string> schemas = SchemaWriter.Write(Corpora.Shape(corpus), Corpora.Seeds(corpus));
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in (string[])["tr-TR", "fi-FI", "ja-JP"])
            {
                System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(culture);
                Assert.Equal(schemas, SchemaWriter.Write(Corpora.Shape(corpus), Corpora.Seeds(corpus)));
            }
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }

        Assert.All(schemas.Values, static schema => Assert.DoesNotContain('\r', schema));
    }

    private static Dictionary<string, JsonSchema> Schemas(string corpus)
    {
        IReadOnlyDictionary<string, string> files = SchemaWriter.Write(Corpora.Shape(corpus), Corpora.Seeds(corpus));
        var options = new BuildOptions { SchemaRegistry = new SchemaRegistry() };

        // The schemas refer to each other and are loaded on demand.
        options.SchemaRegistry.Fetch = (uri, _) => JsonSchema.FromText(files[uri.AbsolutePath.TrimStart('/')], options, new Uri(uri.GetLeftPart(UriPartial.Path)));
        var schemas = new Dictionary<string, JsonSchema>();
        foreach (string name in files.Keys)
        {
            string table = name[..^".json".Length];
            schemas.Add(table, JsonSchema.FromText($$"""{ "$ref": "{{name}}" }""", options, new Uri($"{Folder}list-of-{name}")));
            schemas.Add(table + "#/$defs/row", JsonSchema.FromText($$"""{ "$ref": "{{name}}#/$defs/row" }""", options, new Uri($"{Folder}row-of-{name}")));
        }

        return schemas;
    }

    private static bool Fits(JsonSchema schema, JsonNode value) => schema.Evaluate(JsonSerializer.SerializeToElement(value)).IsValid;

    /// <summary>Returns copies of a row, each with one error.</summary>
    private static IEnumerable<(string Place, string Kind, JsonNode Misfit)> Misfits(CorpusShape corpus, RecordShape record, JsonObject row, string path)
    {
        yield return (path, "unknown property", With(row, "noSuchProperty", 1));
        foreach (PropertyShape property in record.Given.Where(property => row[property.JsonName] is not null))
        {
            string name = property.JsonName, place = path + name;
            JsonNode given = row[name]!;
            if (property.IsRequired)
                yield return (place, "missing", Without(row, name));
            yield return (place, "null", With(row, name, null));
            if (property.IsList)
            {
                yield return (place, "no list", With(row, name, given.AsArray().Count > 0 ? given[0]!.DeepClone() : "text"));
                if (property.IsNotEmpty)
                    yield return (place, "empty list", With(row, name, new JsonArray()));
            }

            JsonNode? item = !property.IsList ? given : given.AsArray().Count > 0 ? given[0] : null;
            if (item is null)
                continue;
            foreach ((string inner, string kind, JsonNode? misfit) in Misfits(corpus, record, property, item, place))
                yield return (inner, kind, With(row, name, property.IsList ? new JsonArray(misfit) : misfit));
        }
    }

    private static IEnumerable<(string Place, string Kind, JsonNode? Misfit)> Misfits(CorpusShape corpus, RecordShape record, PropertyShape property, JsonNode item, string place)
    {
        yield return (place, "another type", property.Kind == ValueKind.Boolean ? "true" : property.Kind is ValueKind.Integer or ValueKind.Decimal ? item.ToString() : true);
        switch (property.Kind)
        {
            case ValueKind.Value:
                foreach ((string inner, string kind, JsonNode misfit) in Misfits(corpus, corpus.ValueOf(property.Target), item.AsObject(), place + "."))
                    yield return (inner, kind, misfit);
                break;
            case ValueKind.Text when property.Name == PropertyShape.Key && corpus.Tables.Any(table => table.Record == record):
                foreach (string key in (string[])["Upper", "two words", "-", "a--b", "a-", "1a", "ä", ""])
                    yield return (place + key, "malformed key", key);
                break;
            case ValueKind.Text or ValueKind.Date:
                yield return (place, "empty text", "");
                break;
            case ValueKind.Enum:
                yield return (place, "unknown word", "no-such-word");
                break;
            case ValueKind.Reference or ValueKind.UnionReference:
                yield return (place, "unknown key", "no-such-key");
                break;
            case ValueKind.Integer:
                yield return (place, "fraction", 1.5);
                if (property is { Min: >= int.MinValue and { } min, Max: <= int.MaxValue and { } max })
                {
                    yield return (place, "too small", min - 1);
                    yield return (place, "too large", max + 1);
                }

                break;
        }
    }

    private static JsonObject With(JsonObject row, string name, JsonNode? value)
    {
        JsonObject copy = row.DeepClone().AsObject();
        copy[name] = value;
        return copy;
    }

    private static JsonObject Without(JsonObject row, string name)
    {
        JsonObject copy = row.DeepClone().AsObject();
        copy.Remove(name);
        return copy;
    }
}
