using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Lays out the days that the dates of a sorted view may cover, so that a query for a range of time finds its rows without reading the others.</summary>
internal static class ReachBuilder
{
    public static ReachLayout Build(string name, EdtfDate[] dates, bool throughout)
    {
        DateExtentKind kind = throughout ? DateExtentKind.Throughout : DateExtentKind.Within;
        var bounds = new long[dates.Length * 4];
        var flags = new long[dates.Length];
        for (int i = 0; i < dates.Length; i++)
        {
            if (i > 0 && dates[i] == dates[i - 1])
            {
                Array.Copy(bounds, (i - 1) * 4, bounds, i * 4, 4);
                flags[i] = flags[i - 1];
                continue;
            }

            // A date with an unknown end is indexed by its known end.
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

        // Rows are sorted by date, and for a few kinds of dates that is not the order of first days. The first day is lowered to restore monotonicity; the date itself is then tested.
        for (int i = dates.Length - 2; i >= 0; i--)
        {
            if (bounds[i * 4] <= bounds[(i + 1) * 4])
                continue;
            bounds[i * 4] = bounds[(i + 1) * 4];
            flags[i] |= ReachFlags.Always;
        }

        long first = long.MaxValue, last = long.MinValue;
        foreach (long day in bounds)
        {
            if (day is Completions.Never or Completions.Forever)
                continue;
            first = Math.Min(first, day);
            last = Math.Max(last, day);
        }

        var scale = first > last ? new DayScale(0, 0) : new DayScale(first, last);
        var lastDays = new long[dates.Length];
        for (int i = 0; i < bounds.Length; i++)
        {
            bounds[i] = scale.CodeOf(bounds[i]);
            if (i % 4 == 1)
                lastDays[i / 4] = bounds[i];
        }

        return new ReachLayout(
            scale.First,
            scale.Last,
            new ColumnLayout(name + "Bounds", 0, new EquatableArray<long>(bounds)),
            new ColumnLayout(name + "Flags", 0, new EquatableArray<long>(flags)),
            new ColumnLayout(name + "Latest", 0, Latest(lastDays).ToEquatable()));
    }

    /// <summary>Returns true if a set of dates may be any day from its first to its last, so that these two days describe it completely.</summary>
    private static bool IsAnyDay(DateExtent extent, ExtentBounds bounds)
    {
        const int MaxLength = 5000;
        long first = bounds.EarliestStart, last = bounds.LatestEnd;
        if (extent.Date.Kind != DateKind.OneOf || first == Completions.Never || last == Completions.Forever || last - first > MaxLength)
            return false;
        for (long day = first; day <= last; day++)
        {
            if (!DayReach.Intersects(extent, day, day).IsPossible)
                return false;
        }

        return true;
    }

    /// <summary>Builds the levels of an implicit tree: above the last days, the maximum of each group; above it, the maximum of these; and so on.</summary>
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
