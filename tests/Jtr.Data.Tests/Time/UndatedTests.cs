using Xunit;

namespace Jtr.Data.Tests.Time;

public class UndatedTests
{
    [Fact]
    public void Of_what_has_no_date_every_answer_is_maybe()
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
}
