using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Jtr.Edtf;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// A time range of a query, from one date to another; either may be missing. A row is in a range if it touches the range or, for an exclusive range, if it lies wholly within it. Immutable and thread-safe.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeRange
{
    // default(EdtfDate) means no limit.
    private readonly EdtfDate _from;
    private readonly EdtfDate _to;

    private TimeRange(EdtfDate from, EdtfDate to, bool isExclusive)
    {
        _from = from;
        _to = to;
        IsExclusive = isExclusive;
        bool isFromExact = true, isToExact = true;
        First = DayReach.Never;
        Last = DayReach.Forever;
        if (from.Kind != DateKind.None)
        {
            isFromExact = DayReach.TryGetRun(from, out long start, out long end);
            if (isFromExact)
                First = isExclusive ? end + 1 : start;
            else if (!isExclusive)
            {
                DayReach.TryGetReach(from, DateExtentKind.Throughout, out long reached, out _);
                First = reached;
            }
        }

        if (to.Kind != DateKind.None)
        {
            isToExact = DayReach.TryGetRun(to, out long start, out long end);
            if (isToExact)
                Last = isExclusive ? start - 1 : end;
            else if (!isExclusive)
            {
                DayReach.TryGetReach(to, DateExtentKind.Throughout, out _, out long reached);
                Last = reached;
            }
        }

        IsContiguous = isFromExact && isToExact;
        HasExactBounds = IsContiguous;
    }

    private TimeRange(EdtfDate from, EdtfDate to, long first, long last)
    {
        _from = from;
        _to = to;
        First = first;
        Last = last;
        IsContiguous = true;
        HasExactBounds = true;
        IsExclusive = false;
    }

    private TimeRange(TimeRange range, bool isCovered, bool includesUnknownEnds)
    {
        this = range;
        IsCovered = isCovered;
        IsContiguous = range.IsContiguous && !isCovered;
        IncludesUnknownEnds = includesUnknownEnds;
    }

    /// <summary>Gets the first day that may be in the range, or <see cref="DayReach.Never"/> without a limit.</summary>
    public long First { get; }

    /// <summary>Gets the last day that may be in the range, or <see cref="DayReach.Forever"/> without a limit.</summary>
    public long Last { get; }

    /// <summary>True if the range certainly consists of all days from the first to the last; otherwise, false. False for an "as of" range, which is never intersected with another.</summary>
    public bool IsContiguous { get; }

    /// <summary>True if each of its dates is a single run of days, so that the bounds of a row decide whether it lies in the range; otherwise, false.</summary>
    internal bool HasExactBounds { get; }

    /// <summary>True if the limit is excluded: "before 2019" means wholly before it; otherwise, false.</summary>
    public bool IsExclusive { get; }

    /// <summary>True if a certain answer must cover the whole range; false if it must only touch it.</summary>
    public bool IsCovered { get; }

    /// <summary>True if a date with an unknown end matches at every day that the end may be; false if it matches only at its known end.</summary>
    public bool IncludesUnknownEnds { get; }

    /// <summary>True if the range has no days, as the intersection of disjoint ranges; otherwise, false.</summary>
    public bool IsEmpty => IsContiguous && First > Last;

    /// <summary>Returns the intersection of two ranges that are runs of days.</summary>
    public TimeRange Intersect(TimeRange other)
    {
        long first = Math.Max(First, other.First), last = Math.Min(Last, other.Last);

        // Both are open on the same side: the one with the narrower limit lies inside the other.
        if (first == DayReach.Never || last == DayReach.Forever)
            return first == First && last == Last ? this : other;
        return new TimeRange(new TimeRange(default, default, first, last), isCovered: false, IncludesUnknownEnds);
    }

    /// <summary>Returns the range from the start of one date to the end of another.</summary>
    /// <exception cref="ArgumentException">An argument is not a date, or the range ends before it begins.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static TimeRange Between(DateArgument from, DateArgument to, string fromParameter, string toParameter)
    {
        EdtfDate first = from.Read(fromParameter), last = to.Read(toParameter);
        bool areRuns = DayReach.TryGetRun(first, out long start, out _) & DayReach.TryGetRun(last, out _, out long end);
        if (areRuns ? start > end : first.IsAfter(last).IsCertain)
            throw EndsBeforeStart(first, last, fromParameter, toParameter);
        return areRuns ? new TimeRange(first, last, start, end) : new TimeRange(first, last, isExclusive: false);
    }

    private static ArgumentException EndsBeforeStart(EdtfDate from, EdtfDate to, string fromParameter, string toParameter) =>
        new($"The range ends before it begins: '{fromParameter}' is {from} and '{toParameter}' is {to}.", toParameter);

    /// <summary>Returns the same range, matching unknown ends too.</summary>
    public TimeRange WithUnknownEnds() => new(this, IsCovered, includesUnknownEnds: true);

    /// <summary>Returns the "as of" range of a date: certain for rows that cover all of it, possible for rows that cover a part.</summary>
    public static TimeRange AsOf(DateArgument date, string parameter) => new(On(date, parameter), isCovered: true, includesUnknownEnds: false);

    /// <summary>Returns the range from the start of a date to its end.</summary>
    public static TimeRange On(DateArgument date, string parameter)
    {
        EdtfDate day = date.Read(parameter);
        return new TimeRange(day, day, isExclusive: false);
    }

    /// <summary>Returns the exclusive range before a date: rows that ended before it began.</summary>
    public static TimeRange Before(DateArgument date, string parameter) => new(default, date.Read(parameter), isExclusive: true);

    /// <summary>Returns the exclusive range after a date: rows that began after it ended.</summary>
    public static TimeRange After(DateArgument date, string parameter) => new(date.Read(parameter), default, isExclusive: true);

    /// <summary>Returns the range from the start of a date, without an end.</summary>
    public static TimeRange Since(DateArgument date, string parameter) => new(date.Read(parameter), default, isExclusive: false);

    /// <summary>Returns the range to the end of a date, without a start.</summary>
    public static TimeRange Until(DateArgument date, string parameter) => new(default, date.Read(parameter), isExclusive: false);

    /// <summary>Tests whether a row lies in the range. Maybe for a row without a date.</summary>
    /// <param name="date">The date of the row; null without one.</param>
    /// <param name="throughout">True if the row lasts throughout its date; false if it happens within it.</param>
    public Ternary Holds(EdtfDate? date, bool throughout)
    {
        if (date is not { } known)
            return Ternary.Maybe;
        Ternary inRange = Holds(known, throughout);

        // An unknown end is only known to be before or after the known end, so by default it matches nowhere.
        if (IncludesUnknownEnds || !inRange.IsPossible || !DayReach.TryGetKnownEnd(known, out EdtfDate end))
            return inRange;
        return end.Kind != DateKind.None && Holds(end, throughout).IsPossible ? inRange : Ternary.No;
    }

    /// <summary>Describes the range: <c>on 2021</c>, <c>from 2019 to 2021</c>, <c>before 1972</c>.</summary>
    public override string ToString()
    {
        bool hasFrom = _from.Kind != DateKind.None, hasTo = _to.Kind != DateKind.None;
        if (hasFrom && hasTo)
            return _from == _to ? $"{(IsCovered ? "as of" : "on")} {_from}" : $"from {_from} to {_to}";
        if (hasFrom)
            return $"{(IsExclusive ? "after" : "since")} {_from}";
        if (hasTo)
            return $"{(IsExclusive ? "before" : "until")} {_to}";
        if (IsEmpty)
            return "on no day";

        // Intersected ranges have lost their dates; only their days remain.
        string from = DescribeDay("from", First), to = DescribeDay("to", Last);
        return from.Length > 0 && to.Length > 0 ? $"{from} {to}" : from + to;
    }

    private static string DescribeDay(string preposition, long number) =>
        number < Day.MinValue.Number || number > Day.MaxValue.Number ? "" : $"{preposition} {Day.FromNumber(number)}";

    private Ternary Holds(EdtfDate known, bool throughout)
    {
        DateExtent extent = throughout ? known.Throughout() : known.Within();

        if (IsCovered)
            return extent.Covers(_from.Within());

        // Compares once if the range is one run of days. Two separate comparisons with its ends would answer Maybe too often for a date with gaps.
        if (IsContiguous && First != DayReach.Never && Last != DayReach.Forever)
            return DayReach.Intersects(extent, First, Last);
        if (IsExclusive)
        {
            return (_to.Kind == DateKind.None ? Ternary.Yes : extent.IsBefore(_to))
                & (_from.Kind == DateKind.None ? Ternary.Yes : extent.IsAfter(_from));
        }

        if (_from.Kind == DateKind.None)
            return !extent.IsAfter(_to);
        if (_to.Kind == DateKind.None)
            return !extent.IsBefore(_from);
        return _from == _to ? extent.Intersects(_from) : !extent.IsBefore(_from) & !extent.IsAfter(_to);
    }
}
