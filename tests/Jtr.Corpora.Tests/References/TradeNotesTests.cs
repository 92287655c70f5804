using System;
using System.Linq;
using System.Text.Json;
using Jtr.Data;
using TradeNotes;
using Xunit;

namespace Jtr.Corpora.Tests.References;

/// <summary>Tests a corpus that refers to rows of another assembly.</summary>
public class TradeNotesTests
{
    [Fact]
    public void Foreign_reference_returns_the_object_of_the_other_corpus()
    {
        Assert.Same(Actors.Japan, Notes.CamphorForAMuseum.Seller);
        Assert.Same(Actors.Japan, Notes.PineapplesBeforeTheConference.Buyer);
        Assert.Same(Actors.Taiwan, Notes.PineapplesBeforeTheConference.Seller);
        Assert.Null(Notes.LanternsSentBack.Buyer);
        IFact background = Assert.Single(Notes.PineapplesBeforeTheConference.Background);
        Assert.Same(Facts.Get("taiwan-japan-economic-and-trade-conference-held-yearly"), background);
        Assert.Empty(Notes.CamphorForAMuseum.Background);
        Assert.Same(Goods.Camphor, Notes.CamphorForAMuseum.Good);
    }

    [Fact]
    public void Json_has_the_key_or_the_expanded_row()
    {
        string json = JsonSerializer.Serialize(Notes.PineapplesBeforeTheConference, NotebookJsonContext.Default.Note);
        Assert.Contains("\"seller\":\"taiwan\",\"buyer\":\"japan\",\"background\":[\"taiwan-japan-economic-and-trade-conference-held-yearly\"]", json, StringComparison.Ordinal);
        Assert.Same(Notes.PineapplesBeforeTheConference, JsonSerializer.Deserialize(json, NotebookJsonContext.Default.Note));
        var expanded = new NotebookJsonContext(new JsonSerializerOptions(), JsonReferences.Expanded);
        Assert.Equal(Actors.Japan.Name, JsonDocument.Parse(JsonSerializer.Serialize(Notes.PineapplesBeforeTheConference, expanded.Note)).RootElement.GetProperty("buyer").GetProperty("name").GetString());
    }

    [Fact]
    public void A_look_up_and_a_filter_find_the_notes_of_an_actor()
    {
        Assert.Equal([Notes.PineapplesBeforeTheConference, Notes.CamphorForAMuseum], Notes.ByTrader(Actors.Japan));
        Assert.Equal([Notes.PineapplesBeforeTheConference, Notes.LanternsSentBack], Notes.ByTrader(Actors.Taiwan));
        Assert.Equal([Notes.CamphorForAMuseum], Notes.Involving(Actors.Japan).Since("2022"));
        Assert.Equal([Notes.PineapplesBeforeTheConference], Notes.Involving(Actors.Japan).Involving(Actors.Taiwan));
        Assert.Equal([Notes.PineapplesBeforeTheConference], Notes.ByBackground(Facts.Get("taiwan-japan-economic-and-trade-conference-held-yearly")));
        Assert.Empty(Notes.ByTrader(Actors.China));
        Assert.Empty(Notes.Involving(Actors.China));

        // A note without a buyer is not a match for a buyer whom no note names.
        Assert.Empty(Notes.Involving(Actors.China, Actors.All.First(static actor => Notes.ByTrader(actor).Count == 0)));
    }

    [Fact]
    public void ToString_is_one_line_without_foreign_references() =>
        Assert.Equal("pineapples-before-the-conference (2021-04): Pineapples were sold out before the yearly conference met.", Notes.PineapplesBeforeTheConference.ToString());

    [Fact]
    public void The_table_class_of_every_table_lists_its_keys_in_metadata()
    {
        Type[] holders = [.. typeof(Actors).Assembly.GetExportedTypes().Where(static type => type.IsDefined(typeof(CompiledTableAttribute), false))];
        Assert.Contains(typeof(Actors), holders);
        Assert.DoesNotContain(typeof(Facts), holders);
        Assert.All(holders, static holder => Assert.Equal(
            ((System.Collections.IEnumerable)holder.GetProperty("All")!.GetValue(null)!).Cast<IRow>().Select(static row => row.Key),
            ((CompiledTableAttribute)holder.GetCustomAttributes(typeof(CompiledTableAttribute), false)[0]).Keys.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }
}
