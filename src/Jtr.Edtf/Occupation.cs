using System;

namespace Jtr.Edtf;

/// <summary>
/// The intervals that a date may cover: either a family of recurring runs of days, or all pairs of a start and an end from two sets of days. A single interval is one such pair.
/// </summary>
internal readonly struct Occupation : IComparable<Occupation>
{
    private Occupation(bool isFamily, bool isWithin, DaySet starts, DaySet ends, long maxDays, long earliestEnd, long latestStart)
    {
        IsFamily = isFamily;
        IsWithin = isWithin;
        Starts = starts;
        Ends = ends;
        MaxDays = maxDays;
        EarliestEnd = earliestEnd;
        LatestStart = latestStart;
    }

    /// <summary>True if the intervals are the runs of <see cref="Family"/>; false if they are the pairs of <see cref="Starts"/> and <see cref="Ends"/>.</summary>
    public bool IsFamily { get; }

    /// <summary>True if any interval inside a run of the family counts; false if only the whole run does.</summary>
    public bool IsWithin { get; }

    /// <summary>Gets the recurring runs, if <see cref="IsFamily"/>.</summary>
    public Recurrence Family => Starts.Days;

    /// <summary>Gets the days on which an interval may start; for a family, all its days.</summary>
    public DaySet Starts { get; }

    /// <summary>Gets the days on which an interval may end; for a family, all its days.</summary>
    public DaySet Ends { get; }

    /// <summary>Gets the maximum length in days; <see cref="Completions.Forever"/> if unlimited.</summary>
    public long MaxDays { get; }

    /// <summary>Gets the first day on which it may end.</summary>
    public long EarliestEnd { get; }

    /// <summary>Gets the last day on which it may start.</summary>
    public long LatestStart { get; }

    /// <summary>Returns the runs of a recurrence or, with <paramref name="within"/>, every interval inside one of them.</summary>
    public static Occupation OfFamily(Recurrence family, bool within)
    {
        // A day has no shorter interval inside it.
        within &= family.Unit != Recurrence.OfDays;
        family.TryFirst(out long first, out long firstEnd);
        family.TryLast(out long lastStart, out long last);
        var days = new DaySet(family, first, last);
        return new Occupation(true, within, days, days, Completions.Forever, within ? first : firstEnd, within ? last : lastStart);
    }

    /// <summary>Returns every interval from a day of one set to a day of another, up to a maximum length.</summary>
    public static Occupation OfPairs(DaySet starts, DaySet ends, long maxDays = Completions.Forever)
    {
        long earliestEnd = ends.TryFrom(starts.First, out long end) ? end : ends.Last;
        long latestStart = starts.TryUpTo(ends.Last, out long start) ? start : starts.First;
        return new Occupation(false, false, starts, ends, maxDays, earliestEnd, latestStart);
    }

    /// <summary>Returns every interval between two days, both included.</summary>
    public static Occupation Inside(long first, long last)
    {
        var days = new DaySet(Math.Max(first, Completions.FirstFinite), Math.Min(last, Completions.LastFinite));
        return OfPairs(days, days);
    }

    /// <summary>Returns one run of days or, with <paramref name="within"/>, every interval inside it.</summary>
    public static Occupation OfRun(long first, long last, bool within) =>
        within ? Inside(first, last) : OfPairs(new DaySet(first, first), new DaySet(last, last));

    /// <summary>Returns every interval from a day of one date to a day of another or, with <paramref name="within"/>, every interval inside these.</summary>
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

    /// <summary>Compares occupations by first day, then in an arbitrary order that puts equal ones next to each other.</summary>
    public int CompareTo(Occupation other)
    {
        WorkCounter.Count();
        int order = Starts.First.CompareTo(other.Starts.First);
        if (order == 0)
            order = Ends.Last.CompareTo(other.Ends.Last);
        if (order == 0)
            order = IsFamily.CompareTo(other.IsFamily);
        if (order == 0)
            order = IsFamily ? Family.CompareTo(other.Family) : EarliestEnd.CompareTo(other.EarliestEnd);
        return order == 0 ? LatestStart.CompareTo(other.LatestStart) : order;
    }
}
