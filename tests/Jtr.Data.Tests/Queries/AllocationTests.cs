using System;
using System.Threading;
using Xunit;

namespace Jtr.Data.Tests.Queries;

/// <summary>Whoever has asked once asks again for nothing.</summary>
public class AllocationTests
{
    private static readonly EdtfDate s_from = EdtfDate.Parse("2021");
    private static readonly EdtfDate s_to = EdtfDate.Parse("2023");

    [Fact]
    public void A_range_of_the_timeline_allocates_nothing() => AllocatesNothing(static () =>
    {
        int found = 0;
        foreach (Answer<Event> answer in Timeline.Between(s_from, s_to))
            found += answer.Fact.Key.Length;
        return found;
    });

    [Fact]
    public void What_is_certain_in_a_range_and_what_is_asked_of_a_day_allocate_nothing() => AllocatesNothing(static () =>
    {
        int found = 0;
        foreach (Event happening in Timeline.On(s_from).Certainly())
            found += happening.Key.Length;
        foreach (Event happening in Timeline.After(s_from).Before(s_to).IncludingPeripheral().IncludingUndated())
            found += happening.Key.Length;
        return found;
    });

    [Fact]
    public void The_events_of_an_actor_allocate_nothing() => AllocatesNothing(static () =>
    {
        int found = 0;
        foreach (Answer<Event> answer in Timeline.Involving(Actors.Taiwan))
            found += answer.Fact.Key.Length;
        foreach (Answer<Event> answer in Timeline.Between(s_from, s_to).Involving(Actors.Japan).OnBehalf())
            found += answer.Fact.Key.Length;
        foreach (Answer<Event> answer in Timeline.At(Places.Taipei).From(Documents.All[0]))
            found += answer.Fact.Key.Length;
        return found;
    });

    [Fact]
    public void A_range_of_an_order_allocates_nothing() => AllocatesNothing(static () =>
    {
        int found = 0;
        foreach (Answer<Event> answer in Events.DateBetween(s_from, s_to))
            found += answer.Fact.Key.Length;
        foreach (Answer<Claim> answer in Claims.VoicedBetween(s_from, s_to).Certainly())
            found += answer.Fact.Key.Length;
        return found;
    });

    [Fact]
    public void The_holders_of_an_office_allocate_nothing() => AllocatesNothing(static () =>
    {
        int found = 0;
        foreach (Answer<Tenure> answer in Tenures.HoldersOf(Offices.PrimeMinisterOfJapan, s_from))
            found += answer.Fact.Key.Length;
        foreach (Answer<Tenure> answer in Tenures.HoldersOf(Offices.PresidentOfTaiwan))
            found += answer.Fact.Key.Length;
        return found;
    });

    [Fact]
    public void Relations_claims_and_measures_allocate_nothing() => AllocatesNothing(static () =>
    {
        int found = 0;
        foreach (Answer<Relation> answer in Relations.Between(Actors.Japan, Actors.Taiwan).OnBehalf())
            found += answer.Fact.Key.Length;
        foreach (Answer<Claim> answer in Claims.By(Actors.China).About(Actors.Japan).Between(s_from, s_to))
            found += answer.Fact.Key.Length;
        foreach (Answer<Measure> answer in Measures.Of(Actors.Japan))
            found += answer.Fact.Key.Length;
        return found;
    });

    private static void AllocatesNothing(Func<int> ask)
    {
        // Once for the rows that are read the first time, and more until the runtime has compiled the code for good: before that, touching a table allocates a handle.
        int found = ask();
        Assert.NotEqual(0, found);
        long least = long.MaxValue;
        for (int i = 0; i < 300 && least > 0; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            found = ask();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Thread.Sleep(i / 10);
        }

        Assert.NotEqual(0, found);
        Assert.Equal(0, least);
    }
}
