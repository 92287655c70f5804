using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Xunit;

namespace Jtr.Data.Tests.Docs;

/// <summary>Tests the declarations of docs/json.md.</summary>
public sealed class JsonPageTests
{
    private static readonly Card s_card = new(Events.AsoVisitsTaiwan, EdtfDate.Parse("2023-09"));

    [Fact]
    public void CardContext_writes_and_reads_a_row_without_the_corpus_context()
    {
        string json = JsonSerializer.Serialize(s_card, CardContext.Default.Card);

        Assert.Contains("{\"actor\":\"taro-aso\"", json, StringComparison.Ordinal);
        Assert.Equal(s_card, JsonSerializer.Deserialize(json, CardContext.Default.Card));
    }

    [Fact]
    public void CardContext_after_the_expanded_corpus_context_writes_referenced_rows()
    {
        var options = new JsonSerializerOptions();
        Expand(options);
        var card = (JsonTypeInfo<Card>)options.GetTypeInfo(typeof(Card));
        string json = JsonSerializer.Serialize(s_card, card);

        Assert.Contains("{\"actor\":{\"table\":\"actors\",\"key\":\"taro-aso\"", json, StringComparison.Ordinal);
        Assert.Equal(s_card, JsonSerializer.Deserialize(json, card));
    }

    private static void Expand(JsonSerializerOptions options)
    {
        options.TypeInfoResolver = JsonTypeInfoResolver.Combine(CorpusJsonContext.Expanded, CardContext.Default);
    }
}

internal sealed record Card(Event Event, EdtfDate Written);

[JsonSerializable(typeof(Card))]
internal sealed partial class CardContext : JsonSerializerContext;
