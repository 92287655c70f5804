using System;
using System.ComponentModel;
using Jtr.Edtf;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// A range of time that things are asked about: neither ended before its first date began nor begun after its last date ended, as far as there are such dates. Immutable.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeRange
{
    // No date is no limit.
    private readonly EdtfDate _from;
    private readonly EdtfDate _to;

    private TimeRange(EdtfDate from, EdtfDate to, bool isExclusive)
    {
        _from = from;
        _to = to;
        IsExclusive = isExclusive;
        bool startsOnce = true, endsOnce = true;
        First = DayReach.Never;
        Last = DayReach.Forever;
        if (from.Kind != DateKind.None)
        {
            startsOnce = DayReach.TryGetStretch(from, out long start, out long end);
            if (startsOnce)
                First = isExclusive ? end + 1 : start;
            else if (!isExclusive)
            {
                DayReach.TryGetReach(from, DateExtentKind.Throughout, out long reached, out _);
                First = reached;
            }
        }

        if (to.Kind != DateKind.None)
        {
            endsOnce = DayReach.TryGetStretch(to, out long start, out long end);
            if (endsOnce)
                Last = isExclusive ? start - 1 : end;
            else if (!isExclusive)
            {
                DayReach.TryGetReach(to, DateExtentKind.Throughout, out _, out long reached);
                Last = reached;
            }
        }

        IsStretch = startsOnce && endsOnce;
        IsSettled = IsStretch;
    }

    private TimeRange(EdtfDate from, EdtfDate to, long first, long last)
    {
        _from = from;
        _to = to;
        First = first;
        Last = last;
        IsStretch = true;
        IsSettled = true;
        IsExclusive = false;
    }

    private TimeRange(TimeRange range, bool isCovered, bool includesUnknownEnds)
    {
        this = range;
        IsCovered = isCovered;
        IsStretch = range.IsStretch && !isCovered;
        IncludesUnknownEnds = includesUnknownEnds;
    }

    /// <summary>The first day that may be in the range, or <see cref="DayReach.Never"/>.</summary>
    public long First { get; }

    /// <summary>The last day that may be in the range, or <see cref="DayReach.Forever"/>.</summary>
    public long Last { get; }

    /// <summary>Whether the range is certainly all the days from the first to the last.</summary>
    public bool IsStretch { get; }

    /// <summary>Whether its dates are one stretch of days each, so that the bounds of a row tell whether the row lies in it.</summary>
    internal bool IsSettled { get; }

    /// <summary>Whether the limit is no part of the range: what is before 2019 is wholly before it.</summary>
    public bool IsExclusive { get; }

    /// <summary>Whether all of the range must be covered, not only a part of it met.</summary>
    public bool IsCovered { get; }

    /// <summary>Whether a date with an unknown end is found at every day that the end may be; otherwise only where its known end is.</summary>
    public bool IncludesUnknownEnds { get; }

    /// <summary>Whether no day is in it: ranges have met that have none in common.</summary>
    public bool IsEmpty => IsStretch && First > Last;

    /// <summary>What two ranges that are stretches have in common.</summary>
    public TimeRange Meet(TimeRange other)
    {
        long first = Math.Max(First, other.First), last = Math.Min(Last, other.Last);

        // Both have the same side open: the one with the narrower limit lies in the other.
        if (first == DayReach.Never || last == DayReach.Forever)
            return first == First && last == Last ? this : other;
        return new TimeRange(new TimeRange(default, default, first, last), isCovered: false, IncludesUnknownEnds);
    }

    /// <summary>From the start of one date to the end of another.</summary>
    /// <exception cref="ArgumentException">An argument is no date, or the range ends before it begins.</exception>
    public static TimeRange Between(DateArgument from, DateArgument to, string fromParameter, string toParameter)
    {
        EdtfDate first = from.Read(fromParameter), last = to.Read(toParameter);
        bool areStretches = DayReach.TryGetStretch(first, out long start, out _) & DayReach.TryGetStretch(last, out _, out long end);
        if (areStretches ? start > end : first.IsAfter(last).IsCertain)
            throw new ArgumentException($"The range ends before it begins: '{fromParameter}' is {first} and '{toParameter}' is {last}.", toParameter);
        return areStretches ? new TimeRange(first, last, start, end) : new TimeRange(first, last, isExclusive: false);
    }

    /// <summary>The same range for dates with unknown ends too.</summary>
    public TimeRange WithUnknownEnds() => new(this, IsCovered, includesUnknownEnds: true);

    /// <summary>All of a date: certainly what covers all of it, possibly what covers a part of it.</summary>
    public static TimeRange AsOf(DateArgument date, string parameter) => new(On(date, parameter), isCovered: true, includesUnknownEnds: false);

    /// <summary>From the start of a date to its end.</summary>
    public static TimeRange On(DateArgument date, string parameter)
    {
        EdtfDate day = date.Read(parameter);
        return new TimeRange(day, day, isExclusive: false);
    }

    /// <summary>Everything that ends before a date begins.</summary>
    public static TimeRange Before(DateArgument date, string parameter) => new(default, date.Read(parameter), isExclusive: true);

    /// <summary>Everything that begins after a date has ended.</summary>
    public static TimeRange After(DateArgument date, string parameter) => new(date.Read(parameter), default, isExclusive: true);

    /// <summary>From the start of a date on.</summary>
    public static TimeRange Since(DateArgument date, string parameter) => new(date.Read(parameter), default, isExclusive: false);

    /// <summary>To the end of a date.</summary>
    public static TimeRange Until(DateArgument date, string parameter) => new(default, date.Read(parameter), isExclusive: false);

    /// <summary>Whether something lies in the range; of something without a date nothing is known.</summary>
    /// <param name="date">When it was.</param>
    /// <param name="throughout">Whether it lasted throughout the date; otherwise it happened within it.</param>
    public Ternary Holds(EdtfDate? date, bool throughout)
    {
        if (date is not { } known)
            return Ternary.Maybe;
        Ternary inRange = Holds(known, throughout);

        // Of an unknown end nothing is known but that it lies on its side of the other end: by itself it is found nowhere.
        if (IncludesUnknownEnds || !inRange.IsPossible || !DayReach.TryGetKnownEnd(known, out EdtfDate end))
            return inRange;
        return end.Kind != DateKind.None && Holds(end, throughout).IsPossible ? inRange : Ternary.No;
    }

    /// <summary>The range in words: <c>on 2021</c>, <c>from 2019 to 2021</c>, <c>before 1972</c>.</summary>
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

        // Ranges have met, so that days are left of their dates.
        string from = DayIn("from", First), to = DayIn("to", Last);
        return from.Length > 0 && to.Length > 0 ? $"{from} {to}" : from + to;
    }

    private static string DayIn(string word, long number) =>
        number < Day.MinValue.Number || number > Day.MaxValue.Number ? "" : $"{word} {Day.FromNumber(number)}";

    private Ternary Holds(EdtfDate known, bool throughout)
    {
        DateExtent extent = throughout ? known.Throughout() : known.Within();

        if (IsCovered)
            return extent.Covers(_from.Within());

        // One question where the range is one stretch of days: two asked apart know nothing of each other, and of a date with gaps say maybe too often.
        if (IsStretch && First != DayReach.Never && Last != DayReach.Forever)
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
