using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Lays out over which days the dates of an order reach, so that a range of time finds its rows without looking at the others.</summary>
internal static class ReachBuilder
{
    public static ReachLayout Build(string name, EdtfDate[] dates, bool throughout)
    {
        var first = new long[dates.Length];
        var last = new long[dates.Length];
        var loose = new bool[dates.Length];
        for (int i = 0; i < dates.Length; i++)
        {
            // A date with an unknown end is found where its known end is, and certainly nowhere: the date is asked.
            bool isOneEnded = DayReach.TryGetKnownEnd(dates[i], out EdtfDate known);
            EdtfDate reached = isOneEnded && known.Kind != DateKind.None ? known : dates[i];
            bool isSettled = reached.TryGetReach(throughout ? DateExtentKind.Throughout : DateExtentKind.Within, out first[i], out last[i]) || (!throughout && IsAnyDay(reached, first[i], last[i]));
            loose[i] = isOneEnded || !isSettled;
        }

        // The order is that of dates, which for a few kinds of them is not that of their first days. Reaching further back does no harm where the date is asked too.
        for (int i = dates.Length - 2; i >= 0; i--)
        {
            if (first[i] <= first[i + 1])
                continue;
            first[i] = first[i + 1];
            loose[i] = true;
        }

        long[] days = first.Concat(last).Where(day => day is not (Completions.Never or Completions.Forever)).ToArray();
        var scale = days.Length == 0 ? new DayScale(0, 0) : new DayScale(days.Min(), days.Max());
        long[] lastCodes = last.Select(scale.CodeOf).ToArray();
        return new ReachLayout(
            scale.First,
            scale.Last,
            new ColumnLayout(name + "First", 0, first.Select(scale.CodeOf).ToEquatable()),
            new ColumnLayout(name + "Last", 0, lastCodes.ToEquatable()),
            new ColumnLayout(name + "Loose", 0, loose.Select(value => value ? 1L : 0L).ToEquatable()),
            new ColumnLayout(name + "Latest", 0, Latest(lastCodes).ToEquatable()));
    }

    /// <summary>Whether a choice of dates leaves open every day from its first to its last: what happened within it is found by these two as if it were one date.</summary>
    private static bool IsAnyDay(EdtfDate date, long first, long last)
    {
        const int Most = 5000;
        if (date.Kind != DateKind.OneOf || first == Completions.Never || last == Completions.Forever || last - first > Most)
            return false;
        for (long day = first; day <= last; day++)
        {
            if (!DayReach.Intersects(date.Within(), day, day).IsPossible)
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
