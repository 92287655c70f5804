using System;
using System.ComponentModel;
using Jtr.Edtf;

namespace Jtr.Corpora.CompilerServices;

/// <summary>The time ranges of a query, which must all hold. Immutable; the default value is unlimited.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeRanges
{
    // The ranges besides the indexed one: those whose ends are not single days.
    private readonly TimeRange[]? _further;

    private TimeRanges(TimeRange walked, TimeRange[]? further)
    {
        Walked = walked;
        _further = further;
        IsGiven = true;
    }

    private TimeRanges(TimeRanges ranges, bool includesUnknownEnds)
    {
        this = ranges;
        IncludesUnknownEnds = includesUnknownEnds;
        if (!includesUnknownEnds)
            return;
        Walked = Walked.WithUnknownEnds();
        _further = _further is null ? null : Array.ConvertAll(_further, static range => range.WithUnknownEnds());
    }

    /// <summary>True if dates with unknown ends match at every day that the end may be; otherwise, false.</summary>
    public bool IncludesUnknownEnds { get; }

    /// <summary>Returns the same ranges, matching unknown ends too.</summary>
    public TimeRanges WithUnknownEnds() => new(this, includesUnknownEnds: true);

    /// <summary>True if there is at least one range; otherwise, false.</summary>
    public bool IsGiven { get; }

    /// <summary>Gets the range that finds rows through the index: the intersection of all ranges that are runs of days.</summary>
    public TimeRange Walked { get; }

    /// <summary>True if a row in the indexed range must be compared with further ranges; otherwise, false.</summary>
    public bool HasFurther => _further is not null;

    /// <summary>Returns these ranges and one more.</summary>
    public TimeRanges And(TimeRange range) => new(Narrowed(range), IncludesUnknownEnds);

    /// <summary>Returns the certainty of a date by all ranges, given that by the indexed one.</summary>
    /// <param name="date">The date.</param>
    /// <param name="throughout">True if a row lasts throughout its date; false if it happens within it.</param>
    /// <param name="inWalked">Its certainty by the indexed range.</param>
    public Ternary HoldFurther(EdtfDate? date, bool throughout, Ternary inWalked)
    {
        foreach (TimeRange range in _further ?? [])
            inWalked &= range.Holds(date, throughout);
        return inWalked;
    }

    /// <summary>Describes the ranges: <c>after 2019; on 201X</c>.</summary>
    public override string ToString() => !IsGiven ? "" : _further is null ? Walked.ToString() : $"{Walked}; {string.Join("; ", _further)}";

    private TimeRanges Narrowed(TimeRange range)
    {
        if (!IsGiven)
            return new TimeRanges(range, null);
        if (Walked.IsStretch && range.IsStretch)
            return new TimeRanges(Walked.Meet(range), _further);

        // Prefer a range of definite days for the index.
        TimeRange other = range.IsStretch ? Walked : range;
        return new TimeRanges(range.IsStretch ? range : Walked, _further is null ? [other] : [.. _further, other]);
    }
}
