using Xunit;

namespace Jtr.Data.Tests.Time;

public class UndatedTests
{
    [Fact]
    public void Comparisons_of_a_missing_date_answer_Maybe()
    {
        EdtfDate? none = null;
        EdtfDate other = EdtfDate.Parse("2025");
        Assert.Equal(Ternary.Maybe, none.IsBefore(other));
        Assert.Equal(Ternary.Maybe, none.IsAfter(other));
        Assert.Equal(Ternary.Maybe, none.IsWithin(other));
        Assert.Equal(Ternary.Maybe, none.Intersects(other));
    }

    [Fact]
    public void Comparisons_of_a_present_date_agree_with_its_extent()
    {
        EdtfDate? signed = Events.ImmigrationMemorandumSigned.Date;
        Assert.Equal(Ternary.Yes, signed.IsBefore(EdtfDate.Parse("2025")));
        Assert.Equal(Ternary.No, signed.IsAfter(EdtfDate.Parse("2025")));
        Assert.Equal(Ternary.Yes, signed.IsWithin(EdtfDate.Parse("2024")));
        Assert.Equal(Ternary.No, signed.Intersects(EdtfDate.Parse("2025")));
    }

    [Fact]
    public void When_is_within_for_events_and_throughout_for_states()
    {
        EdtfDate middle = EdtfDate.Parse("2023-08-15");
        Assert.Equal(Ternary.Maybe, Events.AsoVisitsTaiwan.When.IsBefore(middle));
        Assert.Equal(Ternary.No, Events.AsoVisitsTaiwan.Date.IsBefore(middle));
        Assert.Equal(DateExtentKind.Throughout, Tenures.TsaiPresidentWhenAsoVisited.When!.Value.Kind);
        Assert.Null(Actors.TaroAso.When);
        DateExtent? never = Actors.TaroAso.When;
        Assert.Equal((Ternary.Maybe, Ternary.Maybe, Ternary.Maybe, Ternary.Maybe), (never.IsBefore(middle), never.IsAfter(middle), never.IsWithin(middle), never.Intersects(middle)));
    }
}
