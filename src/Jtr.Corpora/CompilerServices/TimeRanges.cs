using System;
using System.ComponentModel;
using Jtr.Edtf;

namespace Jtr.Corpora.CompilerServices;

/// <summary>The time ranges of a query; a row must be in all of them. Immutable and thread-safe; the default value has no ranges.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeRanges
{
    // A field and not a property, so that it is read in place: the structure is large.
    private readonly TimeRange _indexed;

    // The ranges that the index does not evaluate; see Narrow.
    private readonly TimeRange[]? _residual;

    private TimeRanges(in TimeRange indexed, TimeRange[]? residual, bool isGiven, bool includesUnknownEnds)
    {
        _indexed = indexed;
        _residual = residual;
        IsGiven = isGiven;
        IncludesUnknownEnds = includesUnknownEnds;
    }

    /// <summary>True if dates with unknown ends match at every day that the end may be; otherwise, false.</summary>
    public bool IncludesUnknownEnds { get; }

    /// <summary>Returns the same ranges, matching unknown ends too.</summary>
    public TimeRanges WithUnknownEnds() =>
        new(_indexed.WithUnknownEnds(), _residual is null ? null : Array.ConvertAll(_residual, static range => range.WithUnknownEnds()), IsGiven, includesUnknownEnds: true);

    /// <summary>True if there is at least one range; otherwise, false.</summary>
    public bool IsGiven { get; }

    /// <summary>True if there is a range, and it has no days; otherwise, false.</summary>
    internal bool IsEmpty => IsGiven && _indexed.IsEmpty;

    /// <summary>True if a row in the indexed range must be compared with residual ranges; otherwise, false.</summary>
    public bool HasResidual => _residual is not null;

    /// <summary>Gets the range that finds rows through the index: the intersection of all ranges that are runs of days.</summary>
    public TimeRange Indexed => _indexed;

    /// <summary>Returns a reference to <see cref="Indexed"/>, to read it without copying it.</summary>
    internal static ref readonly TimeRange IndexedOf(in TimeRanges ranges) => ref ranges._indexed;

    /// <summary>Returns these ranges and one more.</summary>
    /// <param name="range">The range.</param>
    /// <param name="throughout">True if a row lasts throughout its date; false if it happens within it.</param>
    public TimeRanges And(in TimeRange range, bool throughout)
    {
        if (IncludesUnknownEnds)
            return Narrow(range.WithUnknownEnds(), throughout);
        return IsGiven ? Narrow(range, throughout) : new TimeRanges(range, null, isGiven: true, includesUnknownEnds: false);
    }

    /// <summary>Returns the certainty that a row is in all ranges, given its certainty for the indexed range.</summary>
    /// <param name="date">The date of the row; null if it has none.</param>
    /// <param name="throughout">True if a row lasts throughout its date; false if it happens within it.</param>
    /// <param name="inIndexed">The certainty that it is in the indexed range.</param>
    public Ternary TestResidual(EdtfDate? date, bool throughout, Ternary inIndexed)
    {
        foreach (TimeRange range in _residual ?? [])
            inIndexed &= range.Holds(date, throughout);
        return inIndexed;
    }

    /// <summary>Describes the ranges: <c>after 2019; on 201X</c>.</summary>
    public override string ToString() => !IsGiven ? "" : _residual is null ? _indexed.ToString() : $"{_indexed}; {string.Join("; ", _residual)}";

    private TimeRanges Narrow(in TimeRange range, bool throughout)
    {
        if (!IsGiven)
            return new TimeRanges(range, null, isGiven: true, IncludesUnknownEnds);
        if (_indexed.IsContiguous && range.IsContiguous)
        {
            TimeRange both = _indexed.Intersect(range);

            // A row that lasts must lie wholly in an exclusive range such as "after 2018", but need only touch the intersection. So the exclusive ranges are tested too, unless the intersection is one of them.
            TimeRange[]? residual = _residual;
            if (throughout && !both.IsExclusive && (_indexed.IsExclusive || range.IsExclusive))
                residual = [.. _residual ?? [], .. _indexed.IsExclusive ? [_indexed] : Array.Empty<TimeRange>(), .. range.IsExclusive ? [range] : Array.Empty<TimeRange>()];
            return new TimeRanges(both, residual, isGiven: true, IncludesUnknownEnds);
        }

        // Prefer a range of definite days for the index.
        TimeRange other = range.IsContiguous ? _indexed : range;
        return new TimeRanges(range.IsContiguous ? range : _indexed, _residual is null ? [other] : [.. _residual, other], isGiven: true, IncludesUnknownEnds);
    }
}
