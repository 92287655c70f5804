using System;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

public class MeasureTests
{
    private static readonly Measure[] s_central = [.. Measures.All.Where(static measure => !measure.IsPeripheral)];

    [Fact]
    public void Measure_filters_agree_with_a_scan()
    {
        Agrees(default, static _ => true);
        foreach (IFact subject in Jtr.Data.Corpus.Facts)
            Agrees(Measures.Of(subject), measure => new object?[] { measure.Of, measure.Event, measure.From, measure.To }.Contains(subject));
        foreach (Quantity quantity in Enum.GetValues<Quantity>())
            Agrees(Measures.OfQuantity(quantity), measure => measure.Quantity == quantity);
        foreach (Unit unit in Enum.GetValues<Unit>())
            Agrees(Measures.InUnit(unit), measure => measure.Unit == unit);
        foreach (Actor actor in Actors.All)
            Agrees(Measures.AccordingTo(actor), measure => measure.AccordingTo == actor);
        foreach (AskedRange range in Scan.Ranges)
        {
            MeasureQuery dated = Measures.Between(range.From, range.To), undated = dated.IncludingUndated();
            Scan.Agrees(Scan.Of(s_central, measure => Scan.Found(measure.When, range.Holds), static measure => measure.AsOf), dated.WithCertainty(), dated.OnlyCertain());
            Scan.Agrees(Scan.Of(s_central, measure => measure.When is null ? Ternary.Maybe : Scan.Found(measure.When, range.Holds), static measure => measure.AsOf), undated.WithCertainty(), undated.OnlyCertain());
        }
    }

    [Fact]
    public void One_query_finds_the_number_of_aircraft_of_June_2021()
    {
        MeasureQuery aircraft = Measures.OfQuantity(Quantity.Count).InUnit(Unit.Aircraft).Between("2021-06", "2021-06");
        Measure sortie = aircraft.OnlyCertain().Single();
        Assert.Equal(28, sortie.Value);
        Assert.Equal(Scan.Answers(aircraft.WithCertainty()), Scan.Answers(Measures.Between("2021-06", "2021-06").InUnit(Unit.Aircraft).OfQuantity(Quantity.Count).WithCertainty()));
        Assert.Empty(Measures.OfQuantity(Quantity.Count).InUnit(Unit.Aircraft).Between(2022, 2025));
    }

    [Fact]
    public void A_distance_is_found_from_either_end()
    {
        Assert.Contains(Measures.Of(Places.IslandOfTaiwan), static measure => measure == Measures.DistanceFromTaiwanToJapaneseTerritory);
        Assert.Contains(Measures.Of(Places.JapaneseTerritory), static measure => measure == Measures.DistanceFromTaiwanToJapaneseTerritory);
    }

    [Fact]
    public void Queries_reject_invalid_arguments_by_name()
    {
        Assert.Equal("subject", Assert.Throws<ArgumentNullException>(static () => Measures.Of(null!)).ParamName);
        Assert.Equal("actor", Assert.Throws<ArgumentNullException>(static () => Measures.AccordingTo((Actor)null!)).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentException>(static () => Measures.OfQuantity()).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentException>(static () => Measures.InUnit((Unit)16)).ParamName);
        Assert.Equal("from", Assert.Throws<ArgumentException>(static () => Measures.Between("June", 2021)).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentException>(static () => Measures.Between(2022, 2021)).ParamName);
    }

    private static void Agrees(MeasureQuery query, Func<Measure, bool> filter)
    {
        Scan.Agrees(Scan.Of(s_central.Where(filter), static _ => Ternary.Yes, static measure => measure.AsOf), query.WithCertainty(), query.OnlyCertain());
        MeasureQuery all = query.IncludingPeripheral();
        Scan.Agrees(Scan.Of(Measures.All.Where(filter), static _ => Ternary.Yes, static measure => measure.AsOf), all.WithCertainty(), all.OnlyCertain());
    }
}
