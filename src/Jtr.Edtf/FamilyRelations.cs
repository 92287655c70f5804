using System;

namespace Jtr.Edtf;

/// <summary>Computes the relations of a recurrence's intervals to a start and an end chosen from two sets of days.</summary>
/// <remarks>
/// Recurring runs of months are tested in a few representative years: those near the edges of the day sets and, between two edges, one year for each combination of
/// memberships of it and its neighbours in the years of those sets.
/// </remarks>
internal struct FamilyRelations
{
    /// <summary>The relations that a single day can have: it is too short to overlap, to contain, or to be started or finished by anything.</summary>
    private const AllenRelations OfOneDay = AllenRelations.Before | AllenRelations.Meets | AllenRelations.Starts | AllenRelations.Equal
        | AllenRelations.During | AllenRelations.Finishes | AllenRelations.MetBy | AllenRelations.After;

    /// <summary>The number of years to test on each side of an edge. Enough, because a run begins at most half a year before the year that names it and ends at most half a year after it.</summary>
    private const int NearYears = 1;

    /// <summary>A year after the last day of the calendar. All such years behave alike.</summary>
    private const long FarYear = Calendar.MaxYear + 3;

    private readonly Occupation _family;
    private readonly Occupation _pairs;
    private AllenRelations _possible;

    /// <summary>The years tested last, to skip repeats: the same year often represents several combinations.</summary>
    private long _seen;
    private long _seenBefore;
    private long _seenFirst;

    private FamilyRelations(in Occupation family, in Occupation pairs, AllenRelations known)
    {
        _family = family;
        _pairs = pairs;
        _possible = known;
        _seen = _seenBefore = _seenFirst = Completions.Never;
    }

    /// <summary>Returns every possible relation, including those already known to be possible.</summary>
    public static AllenRelations Relate(in Occupation family, in Occupation pairs, AllenRelations known)
    {
        if (family.Family.Unit == Recurrence.OfDays)
            return RelateDays(family, pairs, known);
        var relations = new FamilyRelations(family, pairs, known);
        relations.AddYears();
        return relations._possible;
    }

    private static AllenRelations RelateDays(in Occupation family, in Occupation pairs, AllenRelations known)
    {
        var days = new DaySet(family.Family, Math.Max(family.Starts.First, Completions.FirstFinite), Math.Min(family.Ends.Last, Completions.LastFinite));
        known |= ~OfOneDay & AllenRelations.All;
        AllenRelations equal = AllenRelations.None;
        if (pairs.Starts.HasGaps && pairs.Ends.HasGaps)
        {
            // The other's start and end are the same day: intersect three recurrences at once, because intersecting two at a time would have to enumerate them.
            equal = DaySet.HaveCommon(family.Family, pairs.Starts.Days, pairs.Ends.Days) ? AllenRelations.Equal : AllenRelations.None;
            known |= AllenRelations.Equal;
        }

        AllenRelations possible = PairRelations.Relate(Occupation.OfPairs(days, days, maxDays: 1), pairs, known) & OfOneDay;
        return pairs.Starts.HasGaps && pairs.Ends.HasGaps ? (possible & ~AllenRelations.Equal) | equal : possible;
    }

    private void AddYears()
    {
        if (_family.Family.Years.TryGetOnly(out long only))
        {
            AddYear(only);
            return;
        }

        Span<long> edges = stackalloc long[4];
        int count = 0;
        AddEdge(edges, ref count, _pairs.Starts.First);
        AddEdge(edges, ref count, _pairs.Ends.Last);
        if (!_pairs.Starts.HasGaps)
            AddEdge(edges, ref count, _pairs.Starts.Last);
        if (!_pairs.Ends.HasGaps)
            AddEdge(edges, ref count, _pairs.Ends.First);
        edges = edges.Slice(0, count);

        long from = Completions.Never;
        foreach (long edge in edges)
        {
            AddWitnesses(from, edge - NearYears - 1);
            for (long year = edge - NearYears; year <= edge + NearYears; year++)
                AddYear(year);
            from = edge + NearYears + 1;
        }

        AddWitnesses(from, Completions.Forever);
    }

    /// <summary>Inserts the year of a day in sort order; for an infinite day, <see cref="FarYear"/> or its negative.</summary>
    private static void AddEdge(Span<long> edges, ref int count, long day)
    {
        long year = day <= Calendar.YearStart(-FarYear) ? -FarYear : day >= Calendar.YearStart(FarYear) ? FarYear : Calendar.FromDayNumber(day).Year;
        int at = count++;
        for (; at > 0 && edges[at - 1] > year; at--)
            edges[at] = edges[at - 1];
        edges[at] = year;
    }

    /// <summary>Adds one year between two edges for each combination of memberships of it and its neighbours in the years of the day sets.</summary>
    private void AddWitnesses(long from, long to)
    {
        if (from > to)
            return;
        Span<YearSet> sets = stackalloc YearSet[6];
        sets[0] = _family.Family.Years;
        AddWitnesses(sets, 1, _pairs.Starts, from, to, isStart: true);
    }

    private void AddWitnesses(Span<YearSet> sets, int count, in DaySet days, long from, long to, bool isStart)
    {
        AddNext(sets, count, from, to, isStart);
        for (int later = -1; days.HasGaps && later <= 1; later++)
        {
            if (!days.Days.TryGetDays(later, out YearSet years, out _, out _))
                continue;
            for (int distance = -1; distance <= 1; distance++)
            {
                sets[count] = years.Later(distance);
                if (YearSet.TryFirstCommon(sets.Slice(0, count + 1), from, to, out _))
                    AddNext(sets, count + 1, from, to, isStart);
            }
        }
    }

    private void AddNext(Span<YearSet> sets, int count, long from, long to, bool isStart)
    {
        if (isStart)
        {
            AddWitnesses(sets, count, _pairs.Ends, from, to, isStart: false);
            return;
        }

        if (!DependsOnLeapDay)
        {
            AddWitness(sets.Slice(0, count), from, to);
            return;
        }

        // At most one of three consecutive years is a leap year.
        for (int distance = -1; distance <= 1; distance++)
        {
            sets[count] = YearSet.LeapYears.Later(distance);
            AddWitness(sets.Slice(0, count + 1), from, to);
        }

        for (int distance = -1; distance <= 1; distance++)
            sets[count + 1 + distance] = YearSet.CommonYears.Later(distance);
        AddWitness(sets.Slice(0, count + 3), from, to);
    }

    private readonly bool DependsOnLeapDay => _pairs.MaxDays != Completions.Forever || _pairs.Starts.DependOnLeapDay || _pairs.Ends.DependOnLeapDay;

    private void AddWitness(ReadOnlySpan<YearSet> sets, long from, long to)
    {
        if (YearSet.TryFirstCommon(sets, from, to, out long year))
            AddYear(year);
    }

    private void AddYear(long year)
    {
        WorkCounter.Count();
        if (year == _seen || year == _seenBefore || year == _seenFirst || _possible == AllenRelations.All || !_family.Family.Years.Contains(year))
            return;
        _seenFirst = _seenBefore;
        _seenBefore = _seen;
        _seen = year;
        Recurrence family = _family.Family;
        if (family.Unit == Recurrence.OfMonthRuns)
        {
            AddRun(year, family.FirstMonth);
            return;
        }

        for (int month = family.NextMonth(0); month < 12; month = family.NextMonth(month + 1))
            AddRun(year, month);
    }

    private void AddRun(long year, int month)
    {
        _family.Family.Bounds(year, month, out long start, out long end);
        _possible |= _family.IsWithin || _pairs.MaxDays != Completions.Forever
            ? PairRelations.Relate(Occupation.OfRun(start, end, _family.IsWithin), _pairs, _possible)
            : PairRelations.RelateRun(start, end, _pairs.Starts, _pairs.Ends);
    }
}
