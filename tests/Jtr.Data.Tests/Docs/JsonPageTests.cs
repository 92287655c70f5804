using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Xunit;

namespace Jtr.Data.Tests.Docs;

/// <summary>Tests the declarations of docs/json.md.</summary>
public sealed class JsonPageTests
{
    private static readonly Clipping s_clipping = new(Events.AsoVisitsTaiwan, EdtfDate.Parse("2023-09"));

    [Fact]
    public void ClippingContext_writes_and_reads_a_row_without_the_corpus_context()
    {
        string json = JsonSerializer.Serialize(s_clipping, ClippingContext.Default.Clipping);

        Assert.Contains("{\"actor\":\"taro-aso\"", json, StringComparison.Ordinal);
        Assert.Equal(s_clipping, JsonSerializer.Deserialize(json, ClippingContext.Default.Clipping));
    }

    [Fact]
    public void ClippingContext_after_the_expanded_corpus_context_writes_referenced_rows()
    {
        var options = new JsonSerializerOptions();
        Expand(options);
        var clipping = (JsonTypeInfo<Clipping>)options.GetTypeInfo(typeof(Clipping));
        string json = JsonSerializer.Serialize(s_clipping, clipping);

        Assert.Contains("{\"actor\":{\"table\":\"actors\",\"key\":\"taro-aso\"", json, StringComparison.Ordinal);
        Assert.Equal(s_clipping, JsonSerializer.Deserialize(json, clipping));
    }

    private static void Expand(JsonSerializerOptions options)
    {
        options.TypeInfoResolver = JsonTypeInfoResolver.Combine(CorpusJsonContext.Expanded, ClippingContext.Default);
    }
}

internal sealed record Clipping(Event Event, EdtfDate Written);

[JsonSerializable(typeof(Clipping))]
internal sealed partial class ClippingContext : JsonSerializerContext;
