using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Lays out over which days the dates of an order reach, so that a range of time finds its rows without looking at the others.</summary>
internal static class ReachBuilder
{
    public static ReachLayout Build(string name, EdtfDate[] dates, bool throughout)
    {
        DateExtentKind kind = throughout ? DateExtentKind.Throughout : DateExtentKind.Within;
        var bounds = new long[dates.Length * 4];
        var flags = new long[dates.Length];
        for (int i = 0; i < dates.Length; i++)
        {
            // A date with an unknown end is found where its known end is.
            bool isOneEnded = DayReach.TryGetKnownEnd(dates[i], out EdtfDate known);
            bool isFound = !isOneEnded || known.Kind != DateKind.None;
            EdtfDate reached = isOneEnded && isFound ? known : dates[i];
            ExtentBounds whole = dates[i].GetExtentBounds(kind), found = reached.GetExtentBounds(kind);
            bounds[i * 4] = found.EarliestStart;
            bounds[(i * 4) + 1] = found.LatestEnd;
            bounds[(i * 4) + 2] = whole.LatestStart;
            bounds[(i * 4) + 3] = whole.EarliestEnd;
            flags[i] = (isOneEnded ? ReachFlags.UnknownEnd : 0)
                | (isFound ? 0 : ReachFlags.Always)
                | (found.HasGaps && !IsAnyDay(new DateExtent(reached, kind, null), found) ? ReachFlags.Gaps : 0);
        }

        // The order is that of dates, which for a few kinds of them is not that of their first days. Reaching further back does no harm where the date is asked.
        for (int i = dates.Length - 2; i >= 0; i--)
        {
            if (bounds[i * 4] <= bounds[(i + 1) * 4])
                continue;
            bounds[i * 4] = bounds[(i + 1) * 4];
            flags[i] |= ReachFlags.Always;
        }

        long[] days = bounds.Where(day => day is not (Completions.Never or Completions.Forever)).ToArray();
        var scale = days.Length == 0 ? new DayScale(0, 0) : new DayScale(days.Min(), days.Max());
        long[] codes = bounds.Select(scale.CodeOf).ToArray();
        return new ReachLayout(
            scale.First,
            scale.Last,
            new ColumnLayout(name + "Bounds", 0, codes.ToEquatable()),
            new ColumnLayout(name + "Asked", 0, flags.ToEquatable()),
            new ColumnLayout(name + "Latest", 0, Latest(codes.Where((_, i) => i % 4 == 1).ToArray()).ToEquatable()));
    }

    /// <summary>Whether a choice of dates leaves open every day from its first to its last: it is found by these two as if it were one date.</summary>
    private static bool IsAnyDay(DateExtent extent, ExtentBounds bounds)
    {
        const int Most = 5000;
        long first = bounds.EarliestStart, last = bounds.LatestEnd;
        if (extent.Date.Kind != DateKind.OneOf || first == Completions.Never || last == Completions.Forever || last - first > Most)
            return false;
        for (long day = first; day <= last; day++)
        {
            if (!DayReach.Intersects(extent, day, day).IsPossible)
                return false;
        }

        return true;
    }

    /// <summary>Above the last days a level of the latest of each group, above it a level of the latest of these, and so on.</summary>
    private static IEnumerable<long> Latest(long[] codes)
    {
        long[] below = codes;
        for (int level = 1; level <= ReachLevels.Over(codes.Length); level++)
        {
            var latest = new long[ReachLevels.SizeOf(level, codes.Length)];
            for (int i = 0; i < below.Length; i++)
                latest[i >> ReachLevels.Bits] = Math.Max(latest[i >> ReachLevels.Bits], below[i]);
            foreach (long code in latest)
                yield return code;
            below = latest;
        }
    }
}
