using System;
using System.ComponentModel;
using Jtr.Edtf;

namespace Jtr.Corpora.CompilerServices;

/// <summary>The time ranges of a query, which must all hold. Immutable; the default value is unlimited.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeRanges
{
    // A field, so that it is read in place: the structure is large.
    private readonly TimeRange _walked;

    // The ranges besides the indexed one: those whose ends are not single days.
    private readonly TimeRange[]? _further;

    private TimeRanges(in TimeRange walked, TimeRange[]? further, bool isGiven, bool includesUnknownEnds)
    {
        _walked = walked;
        _further = further;
        IsGiven = isGiven;
        IncludesUnknownEnds = includesUnknownEnds;
    }

    /// <summary>True if dates with unknown ends match at every day that the end may be; otherwise, false.</summary>
    public bool IncludesUnknownEnds { get; }

    /// <summary>Returns the same ranges, matching unknown ends too.</summary>
    public TimeRanges WithUnknownEnds() =>
        new(_walked.WithUnknownEnds(), _further is null ? null : Array.ConvertAll(_further, static range => range.WithUnknownEnds()), IsGiven, includesUnknownEnds: true);

    /// <summary>True if there is at least one range; otherwise, false.</summary>
    public bool IsGiven { get; }

    /// <summary>True if there is a range, and it has no days; otherwise, false.</summary>
    internal bool IsEmpty => IsGiven && _walked.IsEmpty;

    /// <summary>True if a row in the indexed range must be compared with further ranges; otherwise, false.</summary>
    public bool HasFurther => _further is not null;

    /// <summary>Gets the range that finds rows through the index: the intersection of all ranges that are runs of days.</summary>
    public TimeRange Walked => _walked;

    /// <summary>Gets <see cref="Walked"/> in place.</summary>
    internal static ref readonly TimeRange WalkedOf(in TimeRanges ranges) => ref ranges._walked;

    /// <summary>Returns these ranges and one more.</summary>
    public TimeRanges And(in TimeRange range)
    {
        if (IncludesUnknownEnds)
            return Narrowed(range.WithUnknownEnds());
        return IsGiven ? Narrowed(range) : new TimeRanges(range, null, isGiven: true, includesUnknownEnds: false);
    }

    /// <summary>Returns the certainty of a date for all ranges, given its certainty for the indexed range.</summary>
    /// <param name="date">The date.</param>
    /// <param name="throughout">True if a row lasts throughout its date; false if it happens within it.</param>
    /// <param name="inWalked">Its certainty for the indexed range.</param>
    public Ternary HoldFurther(EdtfDate? date, bool throughout, Ternary inWalked)
    {
        foreach (TimeRange range in _further ?? [])
            inWalked &= range.Holds(date, throughout);
        return inWalked;
    }

    /// <summary>Describes the ranges: <c>after 2019; on 201X</c>.</summary>
    public override string ToString() => !IsGiven ? "" : _further is null ? _walked.ToString() : $"{_walked}; {string.Join("; ", _further)}";

    private TimeRanges Narrowed(in TimeRange range)
    {
        if (!IsGiven)
            return new TimeRanges(range, null, isGiven: true, IncludesUnknownEnds);
        if (_walked.IsStretch && range.IsStretch)
            return new TimeRanges(_walked.Meet(range), _further, isGiven: true, IncludesUnknownEnds);

        // Prefer a range of definite days for the index.
        TimeRange other = range.IsStretch ? _walked : range;
        return new TimeRanges(range.IsStretch ? range : _walked, _further is null ? [other] : [.. _further, other], isGiven: true, IncludesUnknownEnds);
    }
}
