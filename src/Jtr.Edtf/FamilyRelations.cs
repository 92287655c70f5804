using System;

namespace Jtr.Edtf;

/// <summary>Computes the relations of the intervals of a family, which recur, to those of another occupation, whose start and end are chosen from two sets of days.</summary>
/// <remarks>
/// Recurring runs of months are tested in a few representative years: those near the edges of the day sets and, between two edges, one year for each combination of
/// the sets to which the year and its neighbours belong.
/// </remarks>
internal struct FamilyRelations
{
    /// <summary>The relations that a single day can have: it is too short to overlap or to contain anything, or to be started or finished by anything.</summary>
    private const AllenRelations OfOneDay = AllenRelations.Before | AllenRelations.Meets | AllenRelations.Starts | AllenRelations.Equal
        | AllenRelations.During | AllenRelations.Finishes | AllenRelations.MetBy | AllenRelations.After;

    /// <summary>The number of years to test on each side of an edge. Enough, because a run begins at most half a year before the year that names it and ends at most half a year after it.</summary>
    private const int NearYears = 1;

    /// <summary>A year after the last day of the calendar. All such years behave alike.</summary>
    private const long FarYear = Calendar.MaxYear + 3;

    private readonly Occupation _family;
    private readonly Occupation _pairs;
    private AllenRelations _possible;

    // The last three years tested, the latest first. They are skipped, because the same year often represents several combinations.
    private long _tested1;
    private long _tested2;
    private long _tested3;

    private FamilyRelations(in Occupation family, in Occupation pairs, AllenRelations known)
    {
        _family = family;
        _pairs = pairs;
        _possible = known;
        _tested1 = _tested2 = _tested3 = Completions.Never;
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
            // For equality, the family's day must be both the other's start and its end. The three recurrences are intersected at once, because intersecting two at a time would require enumeration.
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
            AddRepresentatives(from, edge - NearYears - 1);
            for (long year = edge - NearYears; year <= edge + NearYears; year++)
                AddYear(year);
            from = edge + NearYears + 1;
        }

        AddRepresentatives(from, Completions.Forever);
    }

    /// <summary>Inserts the year of a day in sort order; for an infinite day, <see cref="FarYear"/> or its negative.</summary>
    private static void AddEdge(Span<long> edges, ref int count, long day)
    {
        long year = day <= Calendar.YearStart(-FarYear) ? -FarYear : day >= Calendar.YearStart(FarYear) ? FarYear : Calendar.FromDayNumber(day).Year;
        int index = count++;
        for (; index > 0 && edges[index - 1] > year; index--)
            edges[index] = edges[index - 1];
        edges[index] = year;
    }

    /// <summary>Adds one year between two edges for each combination of the sets to which it and its neighbours belong.</summary>
    private void AddRepresentatives(long from, long to)
    {
        if (from > to)
            return;
        Span<YearSet> sets = stackalloc YearSet[6];
        sets[0] = _family.Family.Years;
        AddRepresentatives(sets, 1, _pairs.Starts, from, to, isStart: true);
    }

    /// <summary>Continues with the sets as they are, and then with each set of years of a day set added, shifted by up to one year.</summary>
    private void AddRepresentatives(Span<YearSet> sets, int count, in DaySet days, long from, long to, bool isStart)
    {
        AddNext(sets, count, from, to, isStart);
        for (int yearsLater = -1; days.HasGaps && yearsLater <= 1; yearsLater++)
        {
            if (!days.Days.TryGetDays(yearsLater, out YearSet years, out _, out _))
                continue;
            for (int distance = -1; distance <= 1; distance++)
            {
                sets[count] = years.Later(distance);
                if (YearSet.TryFirstCommon(sets.Slice(0, count + 1), from, to, out _))
                    AddNext(sets, count + 1, from, to, isStart);
            }
        }
    }

    /// <summary>Continues with the ends after the starts, then with leap years, and then adds the first year that belongs to all sets.</summary>
    private void AddNext(Span<YearSet> sets, int count, long from, long to, bool isStart)
    {
        if (isStart)
        {
            AddRepresentatives(sets, count, _pairs.Ends, from, to, isStart: false);
            return;
        }

        if (!DependsOnLeapDay)
        {
            AddRepresentative(sets.Slice(0, count), from, to);
            return;
        }

        // At most one of three consecutive years is a leap year.
        for (int distance = -1; distance <= 1; distance++)
        {
            sets[count] = YearSet.LeapYears.Later(distance);
            AddRepresentative(sets.Slice(0, count + 1), from, to);
        }

        for (int distance = -1; distance <= 1; distance++)
            sets[count + 1 + distance] = YearSet.CommonYears.Later(distance);
        AddRepresentative(sets.Slice(0, count + 3), from, to);
    }

    private readonly bool DependsOnLeapDay => _pairs.MaxDays != Completions.Forever || _pairs.Starts.DependOnLeapDay || _pairs.Ends.DependOnLeapDay;

    private void AddRepresentative(ReadOnlySpan<YearSet> sets, long from, long to)
    {
        if (YearSet.TryFirstCommon(sets, from, to, out long year))
            AddYear(year);
    }

    /// <summary>Adds the relations of the runs that a year names.</summary>
    private void AddYear(long year)
    {
        WorkCounter.Count();
        if (year == _tested1 || year == _tested2 || year == _tested3 || _possible == AllenRelations.All || !_family.Family.Years.Contains(year))
            return;
        _tested3 = _tested2;
        _tested2 = _tested1;
        _tested1 = year;
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
