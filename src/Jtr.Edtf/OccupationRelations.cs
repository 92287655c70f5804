using System;

namespace Jtr.Edtf;

/// <summary>Computes exactly the relations that an interval of a first date may have to an interval of a second.</summary>
/// <remarks>
/// The bounds of all occupations decide whether one interval may lie before the other with at least one day between them. Every other relation is between intervals that touch, so it occurs
/// within a few consecutive years. It is found by intersecting the digits of the years of both, without enumerating the years.
/// </remarks>
internal struct OccupationRelations
{
    private const AllenRelations Apart = AllenRelations.Before | AllenRelations.After;

    /// <summary>The length of a month in a model calendar whose months are all alike: relations between runs of months do not depend on the lengths of months.</summary>
    private const int ModelMonth = 30;

    /// <summary>The largest distance, in years, between the years that name two touching recurrences: a run begins up to half a year before its year and ends up to half a year after.</summary>
    private const int MaxYearsApart = 3;

    // The places of a finer unit relative to a run of a coarser one.
    private const int JustBefore = 0;
    private const int First = 1;
    private const int Inner = 2;
    private const int Last = 3;
    private const int JustAfter = 4;
    private const int Places = 5;

    /// <summary>The places already found. Their relations are in the answer, so they are not searched again.</summary>
    private ulong _found;

    /// <summary>Gets the relations found so far.</summary>
    public AllenRelations Possible { get; private set; }

    /// <summary>Computes the relations between two sorted lists.</summary>
    public static AllenRelations Relate(ReadOnlySpan<Occupation> first, ReadOnlySpan<Occupation> second)
    {
        var relations = default(OccupationRelations);
        relations.AddApart(first, second);
        int from = 0;
        for (int i = 0; i < first.Length; i++)
        {
            ref readonly Occupation one = ref first[i];

            // An occupation that ends before this one starts also ends before every later one.
            for (; from < second.Length && second[from].Ends.Last < Before(one.Starts.First); from++)
                WorkCounter.Count();

            for (int j = from; j < second.Length && second[j].Starts.First <= After(one.Ends.Last); j++)
            {
                WorkCounter.Count();
                if (second[j].Ends.Last >= Before(one.Starts.First))
                    relations.AddNear(one, second[j]);
                if (relations.Possible == AllenRelations.All)
                    return AllenRelations.All;
            }
        }

        return relations.Possible;
    }

    private static long Before(long day) => day == Completions.Never ? day : day - 1;

    private static long After(long day) => day == Completions.Forever ? day : day + 1;

    private void AddApart(ReadOnlySpan<Occupation> first, ReadOnlySpan<Occupation> second)
    {
        Extremes(first, out long earliestEnd, out long latestStart);
        Extremes(second, out long otherEarliestEnd, out long otherLatestStart);
        if (After(earliestEnd) < otherLatestStart)
            Possible |= AllenRelations.Before;
        if (After(otherEarliestEnd) < latestStart)
            Possible |= AllenRelations.After;
    }

    private static void Extremes(ReadOnlySpan<Occupation> occupations, out long earliestEnd, out long latestStart)
    {
        earliestEnd = Completions.Forever;
        latestStart = Completions.Never;
        foreach (ref readonly Occupation occupation in occupations)
        {
            WorkCounter.Count();
            earliestEnd = Math.Min(earliestEnd, occupation.EarliestEnd);
            latestStart = Math.Max(latestStart, occupation.LatestStart);
        }
    }

    private void AddNear(in Occupation first, in Occupation second)
    {
        if (first.IsFamily && second.IsFamily)
        {
            if (first.Family.Unit >= second.Family.Unit)
                AddFamilies(first, second, swapped: false);
            else
                AddFamilies(second, first, swapped: true);
        }
        else if (first.IsFamily)
        {
            Add(FamilyRelations.Relate(first, second, Possible | Apart), swapped: false);
        }
        else if (second.IsFamily)
        {
            Add(FamilyRelations.Relate(second, first, Possible.Converse() | Apart), swapped: true);
        }
        else
        {
            Add(PairRelations.Relate(first, second, Possible | Apart), swapped: false);
        }
    }

    private void Add(AllenRelations relations, bool swapped) => Possible |= (swapped ? relations.Converse() : relations) & ~Apart;

    // Families ---------------------------------------------------------------------------------------------------------

    private void AddFamilies(in Occupation outer, in Occupation inner, bool swapped)
    {
        Recurrence coarse = outer.Family;
        Recurrence fine = inner.Family;
        if (coarse.Unit == Recurrence.OfDays)
        {
            AddDays(coarse, fine);
        }
        else if (fine.Unit == Recurrence.OfMonthRuns)
        {
            for (int yearsApart = -MaxYearsApart; yearsApart <= MaxYearsApart; yearsApart++)
            {
                int start = fine.FirstMonth + (yearsApart * 12);
                if (start > coarse.FirstMonth + coarse.Length || start + fine.Length < coarse.FirstMonth)
                    continue;
                AllenRelations relations = RelateModel(
                    coarse.FirstMonth * ModelMonth, ((coarse.FirstMonth + coarse.Length) * ModelMonth) - 1, outer.IsWithin, start * ModelMonth, ((start + fine.Length) * ModelMonth) - 1, inner.IsWithin);
                if (((swapped ? relations.Converse() : relations) & ~Apart & ~Possible) != 0 && YearSet.Intersect(coarse.Years, fine.Years.Later(-yearsApart)))
                    Add(relations, swapped);
            }
        }
        else if (coarse.Unit == Recurrence.OfMonthRuns)
        {
            AddPlaces(outer, coarse.FirstMonth, coarse.Length, inner, swapped);
        }
        else
        {
            for (int month = coarse.NextMonth(0); month < 12; month = coarse.NextMonth(month + 1))
                AddPlaces(outer, month, 1, inner, swapped);
        }
    }

    private void AddDays(in Recurrence first, in Recurrence second)
    {
        if ((Possible & AllenRelations.Equal) == 0 && DaySet.Touch(first, second, nextDay: false))
            Possible |= AllenRelations.Equal;
        if ((Possible & AllenRelations.Meets) == 0 && DaySet.Touch(first, second, nextDay: true))
            Possible |= AllenRelations.Meets;
        if ((Possible & AllenRelations.MetBy) == 0 && DaySet.Touch(second, first, nextDay: true))
            Possible |= AllenRelations.MetBy;
    }

    /// <summary>Adds the relations of the units of a finer recurrence, months or days, to a run of a coarser one, by their places in it and next to it.</summary>
    private void AddPlaces(in Occupation outer, int firstMonth, int length, in Occupation inner, bool swapped)
    {
        Recurrence coarse = outer.Family;
        Recurrence fine = inner.Family;
        int kind = ((fine.Unit - 1) * 2) + (length == 1 ? 1 : 0);
        for (int place = 0; place < Places; place++)
        {
            ulong bit = 1UL << ((((kind * 2) + (swapped ? 1 : 0)) * Places) + place);
            if ((_found & bit) != 0 || !HasPlace(coarse, firstMonth, length, fine, place))
                continue;
            _found |= bit;
            int start = firstMonth * ModelMonth;
            int end = ((firstMonth + length) * ModelMonth) - 1;
            int size = fine.Unit == Recurrence.OfMonths ? ModelMonth : 1;
            int unitStart = place switch
            {
                JustBefore => start - size,
                First => start,
                Inner => start + size,
                Last => end - size + 1,
                _ => end + 1,
            };
            Add(RelateModel(start, end, outer.IsWithin, unitStart, unitStart + size - 1, inner.IsWithin), swapped);
        }
    }

    /// <summary>Returns true if the finer recurrence has a unit at a place of a run of the coarser one; otherwise, false.</summary>
    private static bool HasPlace(in Recurrence coarse, int firstMonth, int length, in Recurrence fine, int place)
    {
        int last = firstMonth + length - 1;
        bool months = fine.Unit == Recurrence.OfMonths;
        switch (place)
        {
            case JustBefore:
                return months ? HasMonth(coarse, fine, firstMonth - 1) : HasLastDay(coarse, fine, firstMonth - 1);
            case First:
                return months ? HasMonth(coarse, fine, firstMonth) : HasDay(coarse, fine, firstMonth, 1, needsNextDay: false);
            case Last:
                return months ? length > 1 && HasMonth(coarse, fine, last) : HasLastDay(coarse, fine, last);
            case JustAfter:
                return months ? HasMonth(coarse, fine, last + 1) : HasDay(coarse, fine, last + 1, 1, needsNextDay: false);
        }

        for (int month = firstMonth; month <= last; month++)
        {
            bool isEdge = month == firstMonth || month == last;
            if (months ? !isEdge && HasMonth(coarse, fine, month) : HasDay(coarse, fine, month, month == firstMonth ? DaySearch.AllDays - 1 : DaySearch.AllDays, needsNextDay: month == last))
                return true;
        }

        return false;
    }

    /// <summary>Returns true if the finer recurrence has a month of a year that names a run of the coarser one; otherwise, false. The month counts from January of that year, which is 0.</summary>
    private static bool HasMonth(in Recurrence coarse, in Recurrence fine, int month)
    {
        int yearsLater = (int)Calendar.FloorDivide(month, 12);
        return (fine.Months & (1 << (month - (yearsLater * 12)))) != 0 && YearSet.Intersect(coarse.Years.Later(yearsLater), fine.Years);
    }

    private static bool HasDay(in Recurrence coarse, in Recurrence fine, int month, int days, bool needsNextDay)
    {
        if ((fine.Days & days) == 0 || !HasMonth(coarse, fine, month))
            return false;
        int yearsLater = (int)Calendar.FloorDivide(month, 12);
        return new DaySearch(stackalloc YearSet[2] { coarse.Years.Later(yearsLater), fine.Years }, 1 << (month - (yearsLater * 12)), fine.Days & days, needsNextDay).TryFirst(Completions.Never, out _);
    }

    private static bool HasLastDay(in Recurrence coarse, in Recurrence fine, int month)
    {
        if (fine.Days >> 27 == 0 || !HasMonth(coarse, fine, month))
            return false;
        int yearsLater = (int)Calendar.FloorDivide(month, 12);
        int monthOfYear = month - (yearsLater * 12) + 1;
        if (monthOfYear != 2)
        {
            // In every month except February, the last day is the same in all years.
            return (fine.Days & (1 << (Calendar.DaysInMonth(2001, monthOfYear) - 1))) != 0;
        }

        YearSet years = coarse.Years.Later(yearsLater);
        return ((fine.Days & (1 << 27)) != 0 && YearSet.TryFirstCommon(stackalloc YearSet[3] { years, fine.Years, YearSet.CommonYears }, Completions.Never, Completions.Forever, out _))
            || ((fine.Days & (1 << 28)) != 0 && YearSet.TryFirstCommon(stackalloc YearSet[3] { years, fine.Years, YearSet.LeapYears }, Completions.Never, Completions.Forever, out _));
    }

    /// <summary>Returns the relations of two runs in the model calendar; each is the whole run or any interval inside it.</summary>
    private static AllenRelations RelateModel(long start, long end, bool within, long otherStart, long otherEnd, bool otherWithin)
    {
        if (within && otherWithin)
        {
            // The common part is at least a month long, in which two intervals can have every relation.
            return start <= otherEnd && otherStart <= end ? AllenRelations.All : AllenAlgebra.Between(start, end + 1, otherStart, otherEnd + 1);
        }

        if (otherWithin)
        {
            var days = new DaySet(otherStart, otherEnd);
            return PairRelations.RelateRun(start, end, days, days);
        }

        return within ? RelateModel(otherStart, otherEnd, false, start, end, true).Converse() : AllenAlgebra.Between(start, end + 1, otherStart, otherEnd + 1);
    }
}
