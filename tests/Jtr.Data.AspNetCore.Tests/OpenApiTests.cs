using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.AspNetCore.Tests;

/// <summary>Tests that the OpenAPI document describes the responses of the app.</summary>
public sealed class OpenApiTests : IAsyncLifetime
{
    private JsonNode _document = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await using TestApp app = await TestApp.StartAsync();
        _document = JsonNode.Parse(await app.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), Stop))!;
        if (Environment.GetEnvironmentVariable("JTR_WRITE_OPENAPI") is { Length: > 0 } file)
            await File.WriteAllTextAsync(file, _document.ToJsonString(new() { WriteIndented = true }), Stop);
    }

    public ValueTask DisposeAsync() => default;

    [Fact]
    public void No_schema_of_the_document_is_empty()
    {
        JsonObject schemas = _document["components"]!["schemas"]!.AsObject();
        Assert.All(schemas, static schema => Assert.True(schema.Value!.AsObject().Count > 0, schema.Key));
        Assert.NotEmpty(Arrays(_document));
        Assert.All(Arrays(_document), static array => Assert.True(array["items"]?.AsObject().Count > 0, array.ToJsonString()));
    }

    [Fact]
    public void The_schema_of_a_row_has_its_properties_and_requires_the_non_null_ones()
    {
        JsonObject schema = Schema("Event");
        Assert.Equal("object", (string?)schema["type"]);
        string[] properties = [.. schema["properties"]!.AsObject().Select(static property => property.Key)];
        Assert.Contains("summary", schema["required"]!.AsArray().Select(static name => (string?)name));
        foreach (Event row in Events.All)
        {
            JsonObject written = System.Text.Json.JsonSerializer.SerializeToNode(row)!.AsObject();
            Assert.Subset(properties.ToHashSet(), written.Select(static property => property.Key).ToHashSet());
            Assert.All(schema["required"]!.AsArray(), name => Assert.True(written.ContainsKey((string)name!), (string?)name));
        }

        Assert.Equal("string", (string?)Resolve(schema["properties"]!["key"]!)["type"]);
        Assert.Equal("edtf", (string?)Resolve(schema["properties"]!["date"]!)["format"]);
        Assert.Equal(EnumLabels.All<EventKind>(), Resolve(schema["properties"]!["kind"]!)["enum"]!.AsArray().Select(static word => (string)word!));
        Assert.Equal("array", (string?)schema["properties"]!["participants"]!["type"]);
        JsonObject participation = Resolve(schema["properties"]!["participants"]!["items"]!);
        Assert.Equal(["actor", "role", "onBehalfOf"], participation["properties"]!.AsObject().Select(static property => property.Key).OrderBy(static name => name == "actor" ? 0 : name == "role" ? 1 : 2));
        Assert.False(properties.Contains("isPeripheral"));
    }

    [Fact]
    public void The_schema_of_an_app_record_has_enum_labels_dates_and_rows()
    {
        JsonObject card = Schema("Card");
        Assert.Equal("object", (string?)Resolve(card["properties"]!["about"]!)["type"]);
        Assert.Equal("string", (string?)Resolve(card["properties"]!["kind"]!)["type"]);
        Assert.Contains("visit", Resolve(card["properties"]!["kind"]!)["enum"]!.AsArray().Select(static word => (string?)word));
        Assert.Contains("edtf", card["properties"]!["written"]!.ToJsonString() + Schema("EdtfDate").ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("object", (string?)Resolve(card["properties"]!["who"]!["items"]!)["type"]);
    }

    [Fact]
    public void The_schema_of_lists_has_items_and_that_of_parameters_has_labels()
    {
        JsonObject list = Resolve(_document["paths"]!["/events"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!);
        Assert.Equal("array", (string?)list["type"]);
        Assert.NotNull(Resolve(list["items"]!)["properties"]!["summary"]);
        JsonObject[] parameters = [.. _document["paths"]!["/events"]!["get"]!["parameters"]!.AsArray().Select(static one => one!.AsObject())];
        JsonObject kind = Resolve(parameters.Single(static one => (string?)one["name"] == "kind")["schema"]!["items"]!);
        Assert.Contains("visit", kind["enum"]!.AsArray().Select(static word => (string?)word));
        Assert.Equal("edtf", (string?)Resolve(parameters.Single(static one => (string?)one["name"] == "since")["schema"]!)["format"]);
        Assert.Equal("key", (string?)Resolve(parameters.Single(static one => (string?)one["name"] == "involving")["schema"]!)["format"]);
        Assert.NotNull(_document["paths"]!["/events/{row}"]!["get"]!["responses"]!["404"]);
        Assert.NotNull(_document["paths"]!["/events"]!["get"]!["responses"]!["400"]);
    }

    private JsonObject Schema(string name) => _document["components"]!["schemas"]![name]!.AsObject();

    private JsonObject Resolve(JsonNode schema)
    {
        JsonNode one = schema["oneOf"]?.AsArray().FirstOrDefault(static part => part!["$ref"] is not null) ?? schema;
        return (string?)one["$ref"] is { } reference ? Schema(reference.Split('/')[^1]) : one.AsObject();
    }

    private static System.Collections.Generic.IEnumerable<JsonObject> Arrays(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(static property => Arrays(property.Value)).Concat((one["type"] as JsonValue)?.TryGetValue(out string? type) == true && type == "array" ? [one] : []),
        JsonArray list => list.SelectMany(Arrays),
        _ => [],
    };
}
