using System;

namespace Jtr.Edtf;

/// <summary>Computes the relations between two intervals whose starts and ends are each chosen from a set of days.</summary>
internal static class PairRelations
{
    private const int RelationCount = 13;

    /// <summary>
    /// The maximum number of times that a limit on the length may move a start later. Without gaps a few are enough. If both sides have gaps and this maximum is reached, the relation
    /// counts as possible.
    /// </summary>
    private const int MaxPushes = 32;

    // For each relation, the order of the four bounds: one nibble for each distinct day, the earliest lowest. Its bits are the bounds on that day: 1 start, 2 end, 4 other start, 8 other end.
    private static ReadOnlySpan<ushort> Orders =>
    [
        0x8421, // before
        0x861, // meets
        0x8241, // overlaps
        0xA41, // finished by
        0x2841, // contains
        0x825, // starts
        0xA5, // equal
        0x285, // started by
        0x8214, // during
        0xA14, // finishes
        0x2814, // overlapped by
        0x294, // met by
        0x2184, // after
    ];

    /// <summary>
    /// Returns every possible relation, including those already known to be possible. Each relation is an order of four days with some of them equal; choosing the earliest valid day at
    /// each step (a greedy search) finds a solution whenever one exists.
    /// </summary>
    public static AllenRelations Relate(in Occupation first, in Occupation second, AllenRelations known)
    {
        int possible = (int)known;
        for (int i = 0; i < RelationCount; i++)
        {
            if ((possible & (1 << i)) == 0 && HasOrder(Orders[i], first, second))
                possible |= 1 << i;
        }

        return (AllenRelations)possible;
    }

    private static bool HasOrder(int order, in Occupation first, in Occupation second)
    {
        long start = Completions.Never;
        long otherStart = Completions.Never;
        for (int pushes = 0; pushes < MaxPushes; pushes++)
        {
            if (!TryPlace(order, first, second, ref start, ref otherStart, out long end, out long otherEnd))
                return false;
            bool isPushed = Push(ref start, end, first.MaxDays);
            isPushed |= Push(ref otherStart, otherEnd, second.MaxDays);
            if (!isPushed)
                return true;
        }

        return true;
    }

    /// <summary>Moves a start later if the end would make the interval too long. Returns true if it moved.</summary>
    private static bool Push(ref long start, long end, long maxDays)
    {
        if (maxDays == Completions.Forever || end - maxDays <= start)
            return false;
        start = end - maxDays;
        return true;
    }

    /// <summary>Chooses the earliest days for the four bounds in a given order, no start earlier than given.</summary>
    private static bool TryPlace(int order, in Occupation first, in Occupation second, ref long start, ref long otherStart, out long end, out long otherEnd)
    {
        // The number of an end is that of the next day, so that the end of one interval equals the start of the next that it meets.
        end = 0;
        otherEnd = 0;
        long from = Completions.Never;
        for (; order != 0; order >>= 4)
        {
            long at = from;
            if ((order & 1) != 0)
                at = Math.Max(at, start);
            if ((order & 4) != 0)
                at = Math.Max(at, otherStart);
            if (!TryPlaceTogether(order & 0xF, first, second, ref at))
                return false;
            if ((order & 1) != 0)
                start = at;
            if ((order & 2) != 0)
                end = at;
            if ((order & 4) != 0)
                otherStart = at;
            if ((order & 8) != 0)
                otherEnd = at;
            if (at == Completions.Forever)
                return order >> 4 == 0;
            from = at + 1;
        }

        return true;
    }

    /// <summary>Finds the earliest day, from a given one on, that all bounds of a step can have.</summary>
    private static bool TryPlaceTogether(int step, in Occupation first, in Occupation second, ref long at)
    {
        switch (step)
        {
            case 5 when first.Starts.HasGaps && second.Starts.HasGaps:
                return DaySet.TryFirstCommon(first.Starts.Days, second.Starts.Days, nextDay: false, at, out at);
            case 0xA when first.Ends.HasGaps && second.Ends.HasGaps:
                return TryEnd(first.Ends, second.Ends, nextDay: false, ref at);
            case 6 when first.Ends.HasGaps && second.Starts.HasGaps:
                return TryEnd(first.Ends, second.Starts, nextDay: true, ref at);
            case 9 when second.Ends.HasGaps && first.Starts.HasGaps:
                return TryEnd(second.Ends, first.Starts, nextDay: true, ref at);
        }

        bool isSettled;
        do
        {
            isSettled = true;
            for (int bound = 1; bound <= 8; bound <<= 1)
            {
                if ((step & bound) == 0)
                    continue;
                bool isEnd = (bound & 0xA) != 0;
                long day;
                bool isFound = bound switch
                {
                    1 => first.Starts.TryFrom(at, out day),
                    2 => first.Ends.TryFrom(DayBefore(at), out day),
                    4 => second.Starts.TryFrom(at, out day),
                    _ => second.Ends.TryFrom(DayBefore(at), out day),
                };
                if (!isFound)
                    return false;
                if (isEnd && day < Completions.Forever)
                    day++;
                if (day != at)
                {
                    at = day;
                    isSettled = false;
                }
            }
        }
        while (!isSettled);

        return true;
    }

    private static long DayBefore(long at) => at is Completions.Never or Completions.Forever ? at : at - 1;

    /// <summary>Finds the first common day of two recurrences, of which the first has an end. The result is the day after it.</summary>
    private static bool TryEnd(in DaySet ends, in DaySet others, bool nextDay, ref long at)
    {
        bool found = DaySet.TryFirstCommon(ends.Days, others.Days, nextDay, DayBefore(at), out at);
        at++;
        return found;
    }

    /// <summary>
    /// Returns the relations of one run to an interval whose start and end are chosen from two sets, with unlimited length. Each relation determines where the other's two bounds lie relative
    /// to the run: on which side, at which edge or inside. If the two places differ, each bound is searched independently, because the start then always comes first.
    /// </summary>
    public static AllenRelations RelateRun(long start, long end, in DaySet otherStarts, in DaySet otherEnds)
    {
        bool startsBefore = otherStarts.First < start;
        bool startsWith = otherStarts.TryFrom(start, out long day) && day == start;
        bool startsInside = otherStarts.TryFrom(start + 1, out long inside) && inside <= end;
        bool startsNext = otherStarts.TryFrom(end + 1, out day) && day == end + 1;
        bool endsJustBefore = otherEnds.TryFrom(start - 1, out day) && day == start - 1;
        bool endsInside = otherEnds.TryFrom(start, out day) && day < end;
        bool endsWith = otherEnds.TryFrom(end, out day) && day == end;
        bool endsAfter = otherEnds.Last > end;

        AllenRelations possible = AllenRelations.None;
        if (otherStarts.TryFrom(end + 2, out day) && otherEnds.Last >= day)
            possible |= AllenRelations.Before;
        if (startsNext && endsAfter)
            possible |= AllenRelations.Meets;
        if (startsInside && endsAfter)
            possible |= AllenRelations.Overlaps;
        if (startsInside && endsWith)
            possible |= AllenRelations.FinishedBy;
        if (startsInside && otherEnds.TryFrom(inside, out day) && day < end)
            possible |= AllenRelations.Contains;
        if (startsWith && endsAfter)
            possible |= AllenRelations.Starts;
        if (startsWith && endsWith)
            possible |= AllenRelations.Equal;
        if (startsWith && endsInside)
            possible |= AllenRelations.StartedBy;
        if (startsBefore && endsAfter)
            possible |= AllenRelations.During;
        if (startsBefore && endsWith)
            possible |= AllenRelations.Finishes;
        if (startsBefore && endsInside)
            possible |= AllenRelations.OverlappedBy;
        if (startsBefore && endsJustBefore)
            possible |= AllenRelations.MetBy;
        if (otherEnds.TryFrom(otherStarts.First, out day) && day < start - 1)
            possible |= AllenRelations.After;
        return possible;
    }
}
