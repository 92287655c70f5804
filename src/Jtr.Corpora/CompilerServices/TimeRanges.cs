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

    /// <summary>Whether a range was asked for.</summary>
    public bool IsGiven { get; }

    /// <summary>The range by which rows are found: what all that are stretches of days have in common.</summary>
    public TimeRange Walked { get; }

    /// <summary>Whether a row that lies in the walked range must be asked of others too.</summary>
    public bool HasFurther => _further is not null;

    /// <summary>These ranges and one more.</summary>
    public TimeRanges And(TimeRange range)
    {
        if (!IsGiven)
            return new TimeRanges(range, null);
        if (Walked.IsStretch && range.IsStretch)
            return new TimeRanges(Walked.Meet(range), _further);

        // A range without doubt is the one that is walked.
        TimeRange other = range.IsStretch ? Walked : range;
        return new TimeRanges(range.IsStretch ? range : Walked, _further is null ? [other] : [.. _further, other]);
    }

    /// <summary>Whether something that happened within a date lies in all the ranges; of what has no date that is possible where such things are asked for, and no answer where not.</summary>
    public Ternary Hold(EdtfDate? date, bool undatedToo)
    {
        if (!IsGiven)
            return Ternary.Yes;
        if (Walked.IsEmpty)
            return Ternary.No;
        if (date is null)
            return undatedToo ? Ternary.Maybe : Ternary.No;
        return HoldFurther(date, Walked.Holds(date, throughout: false));
    }

    /// <summary>The same of the ranges that are not walked, given what that one says.</summary>
    public Ternary HoldFurther(EdtfDate? date, Ternary inWalked)
    {
        foreach (TimeRange range in _further ?? [])
            inWalked &= range.Holds(date, throughout: false);
        return inWalked;
    }
}
