using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using Xunit;

namespace Jtr.Data.Tests.Json;

/// <summary>Tests Newtonsoft.Json, which uses the type converters: rows are their keys, and dates their texts.</summary>
public class NewtonsoftTests
{
    [Fact]
    public void Newtonsoft_writes_and_reads_keys_and_dates()
    {
        foreach (IFact fact in Facts.All)
        {
            string json = JsonConvert.SerializeObject(fact);
            Assert.Equal($"\"{fact.Key}\"", json);
            Assert.Same(fact, JsonConvert.DeserializeObject(json, fact.GetType()));
            Assert.Same(fact, JsonConvert.DeserializeObject<IFact>(json));
        }

        Assert.Equal("\"2023-08?\"", JsonConvert.SerializeObject(EdtfDate.Parse("2023-08?")));
        Assert.Equal(EdtfDate.Parse("2023-08?"), JsonConvert.DeserializeObject<EdtfDate>("\"2023-08?\""));
        var card = new Card("Read again.", Events.AsoVisitsTaiwan, Actors.Japan, EdtfDate.Parse("2023-08?"), null, EventKind.Visit, []);
        Assert.Equal(card with { Answers = [] }, JsonConvert.DeserializeObject<Card>(JsonConvert.SerializeObject(card))! with { Answers = [] });
        Assert.Equal(new Dictionary<Event, int> { [Events.AsoVisitsTaiwan] = 1 }, JsonConvert.DeserializeObject<Dictionary<Event, int>>("{\"aso-visits-taiwan\":1}"));
        Assert.StartsWith("Error converting value \"tiawan\" to type 'Jtr.Data.Actor'.", Assert.Throws<JsonSerializationException>(() => JsonConvert.DeserializeObject<Actor>("\"tiawan\"")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_of_every_public_type_is_finite_json()
    {
        foreach (object value in PublicValues.ByType().Where(static pair => PublicValues.Types.Contains(pair.Key)).SelectMany(static pair => pair.Value))
            Assert.NotNull(JToken.Parse(JsonConvert.SerializeObject(value)));
    }

    [Fact]
    public void The_converter_of_the_page_writes_whole_rows()
    {
        var settings = new JsonSerializerSettings { Converters = { new RowConverter(), new StringEnumConverter(new KebabCaseNamingStrategy()) } };
        foreach (IFact fact in Facts.All)
        {
            string json = JsonConvert.SerializeObject(fact, settings);
            Assert.Equal(System.Text.Json.JsonSerializer.Serialize(fact, fact.GetType()), json);
            Assert.Same(fact, JsonConvert.DeserializeObject(json, fact.GetType(), settings));
        }

        Assert.Equal("\"liaison-body\"", JsonConvert.SerializeObject(ActorKind.LiaisonBody, settings));
        Assert.Equal(ActorKind.LiaisonBody, JsonConvert.DeserializeObject<ActorKind>("\"liaison-body\"", settings));
    }
}
