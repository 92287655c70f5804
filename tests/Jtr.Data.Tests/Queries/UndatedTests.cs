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
    public void A_date_that_is_there_answers_for_itself()
    {
        EdtfDate? signed = Events.ImmigrationMemorandumSigned.Date;
        Assert.Equal(Ternary.Yes, signed.IsBefore(EdtfDate.Parse("2025")));
        Assert.Equal(Ternary.No, signed.IsAfter(EdtfDate.Parse("2025")));
        Assert.Equal(Ternary.Yes, signed.IsWithin(EdtfDate.Parse("2024")));
        Assert.Equal(Ternary.No, signed.Intersects(EdtfDate.Parse("2025")));
    }

    [Fact]
    public void A_fact_knows_whether_it_was_within_its_date_or_throughout()
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
