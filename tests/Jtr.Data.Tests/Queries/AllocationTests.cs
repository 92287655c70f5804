using System;
using System.Threading;
using Xunit;

namespace Jtr.Data.Tests.Queries;

/// <summary>Tests that repeated queries do not allocate.</summary>
public class AllocationTests
{
    private static readonly EdtfDate s_from = EdtfDate.Parse("2021");
    private static readonly EdtfDate s_to = EdtfDate.Parse("2023");
    private static readonly Day s_day = new(2023, 6, 30);
    private static readonly DateTime s_time = new(2019, 2, 28, 0, 0, 0, DateTimeKind.Utc);

    // These filters keep arrays, which are created once for each query.
    private static readonly TenureQuery s_holders = Tenures.OfOffice(Offices.PrimeMinisterOfJapan).AsOf(s_from);
    private static readonly RelationQuery s_relations = Relations.Between(Actors.Japan, Actors.Taiwan);

    private static readonly ClaimQuery s_claims = Claims.By(Actors.China).About(Actors.Japan).Itself();

    [Fact]
    public void A_range_of_the_timeline_does_not_allocate() => AllocatesNothing(static () =>
    {
        int found = 0;
        foreach (Answer<Event> answer in Timeline.Between(s_from, s_to).WithCertainty())
            found += answer.Row.Key.Length;
        return found;
    });

    [Fact]
    public void Enumeration_of_time_ranges_does_not_allocate() => AllocatesNothing(static () =>
    {
        int found = 0;
        foreach (Event happening in Timeline.On(s_from).OnlyCertain())
            found += happening.Key.Length;
        foreach (Event happening in Timeline.After(s_from).Before(s_to).IncludingPeripheral().IncludingUndated())
            found += happening.Key.Length;
        return found;
    });

    [Fact]
    public void Events_of_an_actor_do_not_allocate() => AllocatesNothing(static () =>
    {
        int found = 0;
        foreach (Event row in Timeline.Involving(Actors.Taiwan))
            found += row.Key.Length;
        foreach (Event row in Timeline.Between(s_from, s_to).Involving(Actors.Japan))
            found += row.Key.Length;
        foreach (Event row in Timeline.At(Places.Taipei).StatedIn(Documents.All[0]))
            found += row.Key.Length;
        return found;
    });

    [Fact]
    public void Tenures_of_an_office_do_not_allocate() => AllocatesNothing(static () =>
    {
        int found = 0;
        foreach (Tenure row in s_holders)
            found += row.Key.Length;
        foreach (Tenure row in Tenures.OfOffice(Offices.PresidentOfTaiwan))
            found += row.Key.Length;
        return found;
    });

    [Fact]
    public void Queries_of_relations_claims_and_measures_do_not_allocate() => AllocatesNothing(static () =>
    {
        int found = 0;
        foreach (Relation row in s_relations)
            found += row.Key.Length;
        foreach (Claim row in s_claims)
            found += row.Key.Length;
        foreach (Measure row in Measures.Of(Actors.Japan))
            found += row.Key.Length;
        return found;
    });

    [Fact]
    public void Date_arguments_do_not_allocate() => AllocatesNothing(static () =>
    {
        int found = 0;
        foreach (Event happening in Timeline.Between("2021-04", "2023-08-15"))
            found += happening.Key.Length;
        foreach (Event happening in Timeline.Between(2019, 2023).Until(s_day))
            found += happening.Key.Length;
        foreach (Event happening in Timeline.Since(s_time).Before("2024?"))
            found += happening.Key.Length;
        return found;
    });

    [Theory]
    [InlineData("2024-03")]
    [InlineData("2024-01-15")]
    [InlineData("2020")]
    public void A_range_over_sets_of_dates_does_not_allocate(string date)
    {
        Assert.Contains(Claims.All, static claim => claim.Made is { Kind: DateKind.OneOf });
        AllocatesNothing(() =>
        {
            int found = 1;
            foreach (Claim claim in Claims.On(date).IncludingPeripheral())
                found += claim.Key.Length;
            foreach (Claim claim in Claims.Between("2019", date).IncludingPeripheral().IncludingUnknownEnds())
                found += claim.Key.Length;
            foreach (Claim claim in Claims.Before(date).IncludingPeripheral())
                found += claim.Key.Length;
            foreach (Claim claim in Claims.All)
                found += claim.Made is { Kind: DateKind.OneOf } ? 1 : 0;
            return found;
        });
    }

    private static void AllocatesNothing(Func<int> ask)
    {
        // The first call reads rows for the first time. These tests run with TieredCompilation off, because unoptimised code allocates a handle for each access of a table.
        int found = ask();
        Assert.NotEqual(0, found);
        long least = long.MaxValue;
        for (int i = 0; i < 10; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            found = ask();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.NotEqual(0, found);
        Assert.Equal(0, least);
    }
}
