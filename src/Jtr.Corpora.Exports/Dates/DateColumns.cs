using System;
using System.Collections.Generic;

namespace Jtr.Corpora.Exports.Dates;

/// <summary>
/// The derived data of a date that every format exports, computed only here: its EDTF text, the first and last day that it may cover, the kinds of these bounds, and the days on which it certainly was. No day
/// here stands for a month, a year, or an open or unknown end.
/// </summary>
/// <param name="Edtf">The EDTF text, from which everything else is derived.</param>
/// <param name="Earliest">The first day that it may cover; null unless <paramref name="EarliestKind"/> is <c>day</c>.</param>
/// <param name="EarliestKind">A label of <see cref="BoundLabels"/>.</param>
/// <param name="Latest">The last day that it may cover; null unless <paramref name="LatestKind"/> is <c>day</c>.</param>
/// <param name="LatestKind">A label of <see cref="BoundLabels"/>.</param>
internal sealed record DateColumns(string Edtf, DateOnly? Earliest, string EarliestKind, DateOnly? Latest, string LatestKind)
{
    /// <summary>Gets the basis of the date, as a label of the corpus; null if the record has none.</summary>
    public string? Basis { get; init; }

    /// <summary>Gets the qualification of the text: <c>uncertain</c>, <c>approximate</c> or <c>uncertain-and-approximate</c>; null if it has no qualifier.</summary>
    public string? Qualification { get; init; }

    /// <summary>
    /// Gets the days on which it certainly was, if the date is right: from the last day on which it may start to the first on which it may end. Null if no day is certain, as for an event within
    /// a month, or for something with an open end.
    /// </summary>
    public DaySpan? Certain { get; init; }

    /// <summary>Gets the last day on which it may start; null if that is not a day.</summary>
    public DateOnly? LatestStart { get; init; }

    /// <summary>Gets a label of <see cref="BoundLabels"/> for <see cref="LatestStart"/>.</summary>
    public string LatestStartKind { get; init; } = BoundLabels.None;

    /// <summary>Gets the first day on which it may end; null if that is not a day.</summary>
    public DateOnly? EarliestEnd { get; init; }

    /// <summary>Gets a label of <see cref="BoundLabels"/> for <see cref="EarliestEnd"/>.</summary>
    public string EarliestEndKind { get; init; } = BoundLabels.None;

    /// <summary>Gets the limits that the four bounds give, for comparisons that never claim more than is known.</summary>
    public required DateLimits Limits { get; init; }

    /// <summary>Gets, for a set, the days that each member may cover, in the order of time and without overlaps; empty for other dates, and for a set with a member without days.</summary>
    public IReadOnlyList<DaySpan> Members { get; init; } = [];

    /// <summary>True if it is a single day without qualifiers; otherwise, false.</summary>
    public bool IsOneDay => Earliest is not null && Earliest == Latest && Qualification is null;

    /// <param name="date">The date.</param>
    /// <param name="kind">Throughout for a state, within for an event.</param>
    /// <param name="basis">The basis of the date.</param>
    public static DateColumns Of(EdtfDate date, DateExtentKind kind, string? basis)
    {
        DateBounds bounds = date.GetBounds();

        // An event within a date may have begun on its last day and ended on its first.
        (DateBound latestStart, DateBound earliestEnd) = kind == DateExtentKind.Within ? (bounds.LatestEnd, bounds.EarliestStart) : (bounds.LatestStart, bounds.EarliestEnd);
        return new DateColumns(date.ToString(), DayOf(bounds.EarliestStart), BoundLabels.Of(bounds.EarliestStart), DayOf(bounds.LatestEnd), BoundLabels.Of(bounds.LatestEnd))
        {
            Basis = basis,
            Qualification = date.Qualification == Jtr.Edtf.Qualification.None ? null : KebabCase.Of(date.Qualification.ToString()),
            LatestStart = DayOf(latestStart),
            LatestStartKind = BoundLabels.Of(latestStart),
            EarliestEnd = DayOf(earliestEnd),
            EarliestEndKind = BoundLabels.Of(earliestEnd),
            Certain = CertainDays(date, kind, bounds, latestStart, earliestEnd),
            Limits = DateLimits.Of(date, kind, bounds),
            Members = DaySpan.OfMembers(date),
        };
    }

    /// <summary>Returns the day of a bound; null if it is not a day, or outside the range of other programs' date types.</summary>
    internal static DateOnly? DayOf(DateBound bound) => bound.Day is { } day && BoundLabels.Fits(day) ? day.ToDateOnly() : null;

    private static DaySpan? CertainDays(EdtfDate date, DateExtentKind kind, DateBounds bounds, DateBound from, DateBound to)
    {
        // A day of an all-of set is in one of its dates and not in the others.
        if (date.Kind == DateKind.AllOf)
            return null;

        // An unknown end is not earlier than the start, so a start of a single day is certain; likewise an end.
        if (date.Kind == DateKind.Interval && kind == DateExtentKind.Throughout)
        {
            if (to.Kind != DateBoundKind.Day && bounds.EarliestStart == bounds.LatestStart)
                to = from;
            else if (from.Kind != DateBoundKind.Day && bounds.EarliestEnd == bounds.LatestEnd)
                from = to;
        }

        return DayOf(from) is { } first && DayOf(to) is { } last && first <= last ? new DaySpan(first, last) : null;
    }
}
