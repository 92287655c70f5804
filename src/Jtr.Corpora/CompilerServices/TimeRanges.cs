using System;
using System.ComponentModel;
using Jtr.Edtf;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Ranges of time that were asked for one after another, and narrow each other. Immutable; the default value is no range, in which everything lies.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeRanges
{
    // Ranges whose ends are no one day, behind the one that is walked.
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

    /// <summary>Whether dates with unknown ends are found at every day that the end may be.</summary>
    public bool IncludesUnknownEnds { get; }

    /// <summary>The same ranges for dates with unknown ends too.</summary>
    public TimeRanges WithUnknownEnds() => new(this, includesUnknownEnds: true);

    /// <summary>Whether a range was asked for.</summary>
    public bool IsGiven { get; }

    /// <summary>The range by which rows are found: what all that are stretches of days have in common.</summary>
    public TimeRange Walked { get; }

    /// <summary>Whether a row that lies in the walked range must be asked of others too.</summary>
    public bool HasFurther => _further is not null;

    /// <summary>These ranges and one more.</summary>
    public TimeRanges And(TimeRange range) => new(Narrowed(range), IncludesUnknownEnds);

    /// <summary>What the ranges that are not walked say of a date, given what the walked one says.</summary>
    /// <param name="date">The date.</param>
    /// <param name="throughout">Whether a row lasts throughout its date; otherwise it happens within it.</param>
    /// <param name="inWalked">What the walked range says of it.</param>
    public Ternary HoldFurther(EdtfDate? date, bool throughout, Ternary inWalked)
    {
        foreach (TimeRange range in _further ?? [])
            inWalked &= range.Holds(date, throughout);
        return inWalked;
    }

    /// <summary>The ranges in words: <c>after 2019; on 201X</c>.</summary>
    public override string ToString() => !IsGiven ? "" : _further is null ? Walked.ToString() : $"{Walked}; {string.Join("; ", _further)}";

    private TimeRanges Narrowed(TimeRange range)
    {
        if (!IsGiven)
            return new TimeRanges(range, null);
        if (Walked.IsStretch && range.IsStretch)
            return new TimeRanges(Walked.Meet(range), _further);

        // A range without doubt is the one that is walked.
        TimeRange other = range.IsStretch ? Walked : range;
        return new TimeRanges(range.IsStretch ? range : Walked, _further is null ? [other] : [.. _further, other]);
    }
}
