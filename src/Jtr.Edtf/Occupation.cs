using System;
using System.Collections.Generic;

namespace Jtr.Edtf;

/// <summary>
/// One way in which a date may lie in time, or a family of ways: either one of a date's completions, or a start and an end chosen freely from two sets of days.
/// </summary>
internal readonly struct Occupation
{
    private Occupation(bool isFamily, bool isWithin, Completions family, DaySet starts, DaySet ends)
    {
        IsFamily = isFamily;
        IsWithin = isWithin;
        Family = family;
        Starts = starts;
        Ends = ends;
    }

    /// <summary>Whether the ways are the completions of <see cref="Family"/>; else they are the pairs of <see cref="Starts"/> and <see cref="Ends"/>.</summary>
    public bool IsFamily { get; }

    /// <summary>Of a family: whether any stretch inside a completion counts, not only the whole.</summary>
    public bool IsWithin { get; }

    public Completions Family { get; }

    public DaySet Starts { get; }

    public DaySet Ends { get; }

    public static Occupation OfFamily(Completions family, bool within) =>
        // Within a day there is only the day.
        new(true, within && !family.AreDays, family, default, default);

    public static Occupation OfPairs(DaySet starts, DaySet ends) => new(false, false, default, starts, ends);

    /// <summary>So few completions are simply listed.</summary>
    private const int Few = 64;

    /// <summary>Clearly before or after an edge: with a day between that is not next to either.</summary>
    private const int NearDays = 2;

    /// <summary>Any stretch of days between two, both included.</summary>
    public static Occupation Inside(long first, long last)
    {
        var days = new DaySet(Math.Max(first, Completions.FirstFinite), Math.Min(last, Completions.LastFinite));
        return OfPairs(days, days);
    }

    public static Occupation OfPart(DatePart part, bool within) =>
        part.Placement == Placement.Placed ? OfFamily(part.Days, within) : Inside(part.Days.FirstStart, part.Days.LastEnd);

    public static Occupation OfInterval(DatePart start, DatePart end, bool within)
    {
        DaySet starts = start.Placement switch
        {
            Placement.Open => DaySet.OpenStart,
            Placement.Unknown => DaySet.AnyDay,
            _ => new DaySet(start.Days),
        };
        DaySet ends = end.Placement switch
        {
            Placement.Open => DaySet.OpenEnd,
            Placement.Unknown => DaySet.AnyDay,
            _ => new DaySet(end.Days),
        };
        return within ? Inside(starts.First, ends.Last) : OfPairs(starts, ends);
    }

    /// <summary>The same as a start and an end chosen from two sets, where that says as much: whatever is no family, and a family of one.</summary>
    public bool TryGetPairs(out DaySet starts, out DaySet ends)
    {
        starts = Starts;
        ends = Ends;
        if (!IsFamily)
            return true;
        if (!Family.IsSingle)
            return false;
        starts = IsWithin ? new DaySet(Family.FirstStart, Family.LastEnd) : new DaySet(Family.FirstStart, Family.FirstStart);
        ends = IsWithin ? starts : new DaySet(Family.LastEnd, Family.LastEnd);
        return true;
    }

    /// <summary>What two occupations may be to each other: every relation of some way of the first to some way of the second, and no other.</summary>
    public static AllenRelations Relate(Occupation first, Occupation second)
    {
        if (first.IsFamily && second.IsFamily)
        {
            bool swap = IsOuter(second.Family, first.Family);
            return swap ? RelateFamilies(second, first).Converse() : RelateFamilies(first, second);
        }

        if (first.IsFamily)
            return RelateToPairs(first, second);
        return second.IsFamily ? RelateToPairs(second, first).Converse() : RelatePairs(first.Starts, first.Ends, second.Starts, second.Ends);
    }

    /// <summary>
    /// Whether the first of two families is to be walked through and the second asked: the one with few members; the pattern before the long run, whose members
    /// differ between any two of the pattern's; of two long runs the coarser, all of whose members relate alike to the finer except near its ends; the shorter of two patterns.
    /// </summary>
    private static bool IsOuter(Completions first, Completions second)
    {
        if (first.Count < Few || second.Count < Few || !(first.IsRun || second.IsRun))
            return first.Count < second.Count;
        return first.IsRun && second.IsRun ? first.IsCoarserThan(second) : second.IsRun;
    }

    private static AllenRelations RelateToPairs(Occupation family, Occupation pairs)
    {
        var edges = new List<long>();
        AddEdges(edges, pairs.Starts);
        AddEdges(edges, pairs.Ends);
        AllenRelations possible = AllenRelations.None;
        AllenRelations most = family.Family.AreDays ? OfOneDay : AllenRelations.All;
        foreach ((long start, long end) in Representatives(family.Family, edges))
        {
            possible |= family.IsWithin
                ? RelatePairs(new DaySet(start, end), new DaySet(start, end), pairs.Starts, pairs.Ends)
                : RelateStretch(start, end, pairs.Starts, pairs.Ends);
            if (possible == most)
                break;
        }

        return possible;
    }

    private static AllenRelations RelateFamilies(Occupation outer, Occupation inner)
    {
        var edges = new List<long>();
        if (outer.Family.Count >= Few && outer.Family.IsRun)
            AddEdges(edges, new DaySet(inner.Family));
        bool whole = !outer.IsWithin && !inner.IsWithin;
        AllenRelations possible = AllenRelations.None;
        foreach ((long start, long end) in outer.Family.IsRun ? Representatives(outer.Family, edges) : All(outer.Family))
        {
            possible |= whole ? RelateToFamily(start, end, inner.Family) : RelateInside(start, end, outer.IsWithin, inner);
            if (possible == AllenRelations.All)
                break;
        }

        return possible;
    }

    /// <summary>
    /// What a stretch may be to the completions of a family. They are sorted and disjoint, so the first, the last and the few around the stretch's two
    /// edges show every relation there is.
    /// </summary>
    private static AllenRelations RelateToFamily(long start, long end, Completions family)
    {
        AllenRelations possible = AllenRelations.None;
        if (family.TryFromDay(Completions.Never, out long otherStart, out long otherEnd))
            possible |= Between(start, end, otherStart, otherEnd, -1);
        if (family.TryUpToDay(Completions.Forever, out otherStart, out otherEnd))
            possible |= Between(start, end, otherStart, otherEnd, 1);
        if (family.TryAt(start - 1, out otherStart, out otherEnd))
            possible |= Between(start, end, otherStart, otherEnd, 0);
        if (family.TryAt(start, out otherStart, out otherEnd))
            possible |= Between(start, end, otherStart, otherEnd, 0);
        if (family.TryFromDay(start + 1, out otherStart, out otherEnd))
            possible |= Between(start, end, otherStart, otherEnd, 0);
        if (family.TryAt(end, out otherStart, out otherEnd))
            possible |= Between(start, end, otherStart, otherEnd, 0);
        if (family.TryAt(end + 1, out otherStart, out otherEnd))
            possible |= Between(start, end, otherStart, otherEnd, 0);
        return possible;
    }

    /// <summary>The relation of two whole stretches; a run without a beginning or end has members as far away as anybody likes.</summary>
    private static AllenRelations Between(long start, long end, long otherStart, long otherEnd, int side)
    {
        if (side < 0 && otherStart == Completions.Never)
            return AllenRelations.After;
        if (side > 0 && otherEnd == Completions.Forever)
            return AllenRelations.Before;
        return AllenAlgebra.Between(start, end + 1, otherStart, otherEnd + 1);
    }

    private static AllenRelations RelateInside(long start, long end, bool outerWithin, Occupation inner)
    {
        var days = new DaySet(start, end);
        AllenRelations possible = AllenRelations.None;
        foreach ((long otherStart, long otherEnd) in Around(inner.Family, start, end))
        {
            var otherDays = new DaySet(otherStart, otherEnd);
            if (!outerWithin)
                possible |= RelateStretch(start, end, otherDays, otherDays);
            else if (!inner.IsWithin)
                possible |= RelateStretch(otherStart, otherEnd, days, days).Converse();
            else
                possible |= RelatePairs(days, days, otherDays, otherDays);
            if (possible == AllenRelations.All)
                break;
        }

        return possible;
    }

    /// <summary>The first and last completions and all that touch a stretch; of a long run those around its edges, which the ones between resemble.</summary>
    private static IEnumerable<(long Start, long End)> Around(Completions family, long start, long end)
    {
        if (family.IsRun)
        {
            foreach ((long Start, long End) near in Near(family, [start - 1, end + 1]))
                yield return near;
            yield break;
        }

        if (family.TryFromDay(Completions.Never, out long otherStart, out long otherEnd))
            yield return (otherStart, otherEnd);
        if (family.TryUpToDay(Completions.Forever, out otherStart, out otherEnd))
            yield return (otherStart, otherEnd);
        if (family.TryAt(start - 1, out otherStart, out otherEnd))
            yield return (otherStart, otherEnd);
        if (family.TryAt(start, out otherStart, out otherEnd))
            yield return (otherStart, otherEnd);
        for (long from = start; family.TryFromDay(from, out otherStart, out otherEnd) && otherStart <= end + 1; from = otherStart + 1)
            yield return (otherStart, otherEnd);
    }

    /// <summary>Every completion, or, where those are too many, enough of them to stand for all.</summary>
    private static IEnumerable<(long Start, long End)> Representatives(Completions family, List<long> edges) =>
        family.Count < Few || (!family.IsRun && family.Count < edges.Count) ? All(family) : Near(family, edges);

    private static IEnumerable<(long Start, long End)> All(Completions family)
    {
        for (bool more = family.TryFromDay(Completions.Never, out long start, out long end); more; more = family.TryFromDay(start + 1, out start, out end))
            yield return (start, end);
    }

    /// <summary>
    /// The first and the last completion, and those near the edges of what they are related to: all that lie between two edges, well away from both, relate alike.
    /// </summary>
    private static IEnumerable<(long Start, long End)> Near(Completions family, List<long> edges)
    {
        edges.Add(family.FirstStart);
        edges.Add(family.LastEnd);
        edges.Sort();
        long next = Completions.Never;
        foreach (long edge in edges)
        {
            if (edge < Completions.FirstFinite + NearDays || edge > Completions.LastFinite - NearDays)
                continue;

            // From the last one that is clearly before the edge to the first that is clearly after it, and none twice.
            if (!family.TryUpToDay(edge - NearDays - 1, out long start, out long end) || start < next)
                start = next;
            for (long from = start; family.TryFromDay(from, out start, out end); from = start + 1)
            {
                yield return (start, end);
                next = start + 1;
                if (start > edge + NearDays)
                    break;
            }
        }
    }

    private static void AddEdges(List<long> edges, DaySet days)
    {
        edges.Add(days.First);
        edges.Add(days.Last);
        if (!days.HasGaps)
            return;
        Completions family = days.Completions;
        for (bool more = family.TryFromDay(Completions.Never, out long start, out long end); more; more = family.TryFromDay(start + 1, out start, out end))
        {
            edges.Add(start);
            edges.Add(end);
        }
    }

    // Pairs ----------------------------------------------------------------------------------------------------------

    /// <summary>What a single day may be to anything: it is too short to overlap, contain or be started or finished by.</summary>
    private const AllenRelations OfOneDay = AllenRelations.Before | AllenRelations.Meets | AllenRelations.Starts | AllenRelations.Equal
        | AllenRelations.During | AllenRelations.Finishes | AllenRelations.MetBy | AllenRelations.After;

    /// <summary>
    /// What one stretch may be to a start and an end from two sets. A relation says on which side of the stretch, at which edge or where inside it the other's two bounds
    /// lie; where they lie apart each can be looked for alone, because then the start comes first anyhow.
    /// </summary>
    private static AllenRelations RelateStretch(long start, long end, DaySet otherStarts, DaySet otherEnds)
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

    /// <summary>
    /// What a start and an end from two sets may be to a start and an end from two others. Each relation is an order of the four, with some of them equal; taking
    /// the earliest day that serves at each step finds a solution whenever there is one.
    /// </summary>
    public static AllenRelations RelatePairs(DaySet start, DaySet end, DaySet otherStart, DaySet otherEnd)
    {
        int possible = 0;
        for (int i = 0; i < 13; i++)
        {
            if (HasOrder(Orders[i], start, end, otherStart, otherEnd))
                possible |= 1 << i;
        }

        return (AllenRelations)possible;
    }

    // A nibble a step, from the lowest: which of start 1, end 2, other start 4 and other end 8 lie there together.
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

    private static bool HasOrder(int order, DaySet start, DaySet end, DaySet otherStart, DaySet otherEnd)
    {
        // Starts are mornings and ends are midnights, so that meeting is being equal: an end's number is that of the day after.
        long from = Completions.Never;
        for (; order != 0; order >>= 4)
        {
            long at = from;
            bool settled;
            do
            {
                settled = true;
                for (int which = 1; which <= 8; which <<= 1)
                {
                    if ((order & which) == 0)
                        continue;
                    bool isEnd = (which & 0xA) != 0;
                    DaySet days = which switch
                    {
                        1 => start,
                        2 => end,
                        4 => otherStart,
                        _ => otherEnd,
                    };
                    if (!days.TryFrom(isEnd && at > Completions.Never && at < Completions.Forever ? at - 1 : at, out long found))
                        return false;
                    if (isEnd && found < Completions.Forever)
                        found++;
                    if (found != at)
                    {
                        at = found;
                        settled = false;
                    }
                }
            }
            while (!settled);

            if (at == Completions.Forever)
                return order >> 4 == 0;
            from = at + 1;
        }

        return true;
    }
}
