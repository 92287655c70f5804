using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

/// <summary>Tests that the default filters of a query, which are laid out as a bitmap, and the filters that steps change, which are tested row by row, keep the same rows as a scan.</summary>
public class DefaultFilterTests
{
    [Fact]
    public void Default_and_changed_filters_keep_the_rows_that_a_scan_keeps()
    {
        int[] years = [.. Enumerable.Range(1894, 135).Where(static year => year % 3 == 0 || year > 2015)];
        foreach (int from in years)
        {
            foreach (int to in years.Where(year => year >= from))
            {
                Event[] all = [.. Timeline.IncludingPeripheral().WithStatus(Enum.GetValues<EventStatus>()).Between(from, to)];
                Assert.Equal(Keys(all.Where(static happening => Happened(happening) && !happening.IsPeripheral)), Keys(Timeline.Between(from, to)));
                Assert.Equal(Keys(all.Where(Happened)), Keys(Timeline.IncludingPeripheral().Between(from, to)));
                Assert.Equal(Keys(all.Where(static happening => happening.Status == EventStatus.Planned && !happening.IsPeripheral)), Keys(Timeline.WithStatus(EventStatus.Planned).Between(from, to)));
                Assert.Equal(
                    Keys(all.Where(static happening => Happened(happening) && !happening.IsPeripheral && happening.Kind == EventKind.Visit)),
                    Keys(Timeline.OfKind(EventKind.Visit).Between(from, to)));
            }
        }

        Assert.Contains(Events.InOrderOfDate, static happening => happening.Date is not null && happening.IsPeripheral);
    }

    private static bool Happened(Event happening) => happening.Status is EventStatus.Occurred or EventStatus.Ongoing;

    private static string[] Keys(IEnumerable<Event> events) => [.. events.Select(static happening => happening.Key)];
}
