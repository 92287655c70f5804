using System;
using System.Collections.Generic;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Lays out the days that the dates of a sorted view may cover, so that a query for a range of time finds its rows without reading the others.</summary>
internal static class ReachBuilder
{
    public static ReachLayout Build(string name, EdtfDate[] dates, bool throughout)
    {
        DateExtentKind kind = throughout ? DateExtentKind.Throughout : DateExtentKind.Within;
        int count = dates.Length;
        var firsts = new long[count];
        var latestStarts = new long[count];
        var earliestEnds = new long[count];
        var lasts = new long[count];
        var flags = new long[ReachSections.FlagCount * count];
        Span<long> undecided = flags.AsSpan(ReachSections.Undecided * count, count), gaps = flags.AsSpan(ReachSections.Gaps * count, count), unknownEnds = flags.AsSpan(ReachSections.UnknownEnd * count, count);
        for (int i = 0; i < count; i++)
        {
            if (i > 0 && dates[i] == dates[i - 1])
            {
                (firsts[i], latestStarts[i], earliestEnds[i], lasts[i]) = (firsts[i - 1], latestStarts[i - 1], earliestEnds[i - 1], lasts[i - 1]);
                (undecided[i], gaps[i], unknownEnds[i]) = (undecided[i - 1], gaps[i - 1], unknownEnds[i - 1]);
                continue;
            }

            // A date with an unknown end is indexed by its known end.
            bool isOneEnded = DayReach.TryGetKnownEnd(dates[i], out EdtfDate known);
            bool isFound = !isOneEnded || known.Kind != DateKind.None;
            EdtfDate reached = isOneEnded && isFound ? known : dates[i];
            ExtentBounds whole = dates[i].GetExtentBounds(kind), found = reached.GetExtentBounds(kind);
            (firsts[i], latestStarts[i], earliestEnds[i], lasts[i]) = (found.EarliestStart, whole.LatestStart, whole.EarliestEnd, found.LatestEnd);
            undecided[i] = isFound ? 0 : 1;
            gaps[i] = found.HasGaps && !IsAnyDay(new DateExtent(reached, kind, null), found) ? 1 : 0;
            unknownEnds[i] = isOneEnded ? 1 : 0;
        }

        // Rows are sorted by date, and for a few kinds of dates that is not the order of first days. The first day is lowered to restore monotonicity; the date itself is then tested.
        for (int i = count - 2; i >= 0; i--)
        {
            if (firsts[i] <= firsts[i + 1])
                continue;
            firsts[i] = firsts[i + 1];
            undecided[i] = 1;
        }

        // The sections of days, in their order.
        long[] days = [.. firsts, .. latestStarts, .. earliestEnds, .. lasts];
        long first = long.MaxValue, last = long.MinValue;
        foreach (long day in days)
        {
            if (day is Completions.Never or Completions.Forever)
                continue;
            first = Math.Min(first, day);
            last = Math.Max(last, day);
        }

        var scale = first > last ? new DayScale(0, 0) : new DayScale(first, last);
        for (int i = 0; i < days.Length; i++)
            days[i] = scale.CodeOf(days[i]);
        return new ReachLayout(
            scale.First,
            scale.Last,
            new ColumnLayout(name + "Days", 0, new EquatableArray<long>([.. days, .. Levels(days.AsSpan(ReachSections.Last * count).ToArray())])),
            new ColumnLayout(name + "Flags", 0, new EquatableArray<long>(flags)));
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

    /// <summary>Returns the levels above the last days, the lowest first: the maximum of each group, then the maximum of each group of these, and so on.</summary>
    private static List<long> Levels(long[] lasts)
    {
        var levels = new List<long>();
        for (long[] below = lasts; below.Length > 1;)
        {
            var level = new long[ReachLevels.SizeOf(1, below.Length)];
            for (int i = 0; i < below.Length; i++)
                level[i >> ReachLevels.Bits] = Math.Max(level[i >> ReachLevels.Bits], below[i]);
            levels.AddRange(level);
            below = level;
        }

        return levels;
    }
}
