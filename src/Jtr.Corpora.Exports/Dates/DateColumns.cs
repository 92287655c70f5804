using System;
using System.Collections.Generic;

namespace Jtr.Corpora.Exports.Dates;

/// <summary>
/// What every format says of a date, worked out here and nowhere else: its EDTF text, the first and last day that it may cover, why there is no such day, and the days on which it certainly was. No day
/// in it stands for a month, a year, or something that is open or unknown.
/// </summary>
/// <param name="Edtf">The text, which is what the corpus knows; all else follows from it.</param>
/// <param name="Earliest">The first day that it may cover; null unless <paramref name="EarliestKind"/> is <c>day</c>.</param>
/// <param name="EarliestKind">A word of <see cref="BoundWords"/>.</param>
/// <param name="Latest">The last day that it may cover; null unless <paramref name="LatestKind"/> is <c>day</c>.</param>
/// <param name="LatestKind">A word of <see cref="BoundWords"/>.</param>
internal sealed record DateColumns(string Edtf, DateOnly? Earliest, string EarliestKind, DateOnly? Latest, string LatestKind)
{
    /// <summary>How it is known, as a word of the corpus's own; null where the record does not say.</summary>
    public string? Basis { get; init; }

    /// <summary>What the text doubts: <c>uncertain</c>, <c>approximate</c>, <c>uncertain-and-approximate</c>; null where it doubts nothing.</summary>
    public string? Qualification { get; init; }

    /// <summary>
    /// The days on which it certainly was, if the date holds at all: from the last on which it may start to the first on which it may end. Null where there is no such day, as of an event somewhere within
    /// a month, or of what has an open end.
    /// </summary>
    public DaySpan? Certain { get; init; }

    /// <summary>The last day on which it may start; null where that is not a day.</summary>
    public DateOnly? LatestStart { get; init; }

    /// <summary>A word of <see cref="BoundWords"/> for <see cref="LatestStart"/>.</summary>
    public string LatestStartKind { get; init; } = BoundWords.None;

    /// <summary>The first day on which it may end; null where that is not a day.</summary>
    public DateOnly? EarliestEnd { get; init; }

    /// <summary>A word of <see cref="BoundWords"/> for <see cref="EarliestEnd"/>.</summary>
    public string EarliestEndKind { get; init; } = BoundWords.None;

    /// <summary>What the four bounds leave possible, for comparisons that must never say more than is known.</summary>
    public required DateLimits Limits { get; init; }

    /// <summary>Of a set, the days that each member may cover, in the order of time and without overlaps; empty for what is no set, or one with a member that has no days.</summary>
    public IReadOnlyList<DaySpan> Members { get; init; } = [];

    /// <summary>Whether it is one single day that nothing doubts.</summary>
    public bool IsOneDay => Earliest is not null && Earliest == Latest && Qualification is null;

    /// <param name="date">The date.</param>
    /// <param name="kind">Whether what it dates lasted throughout it or happened within it.</param>
    /// <param name="basis">How it is known.</param>
    public static DateColumns Of(EdtfDate date, DateExtentKind kind, string? basis)
    {
        DateBounds bounds = date.GetBounds();

        // What happened within a date may have begun on its last day and ended on its first.
        (DateBound latestStart, DateBound earliestEnd) = kind == DateExtentKind.Within ? (bounds.LatestEnd, bounds.EarliestStart) : (bounds.LatestStart, bounds.EarliestEnd);
        return new DateColumns(date.ToString(), DayOf(bounds.EarliestStart), BoundWords.Of(bounds.EarliestStart), DayOf(bounds.LatestEnd), BoundWords.Of(bounds.LatestEnd))
        {
            Basis = basis,
            Qualification = date.Qualification == Jtr.Edtf.Qualification.None ? null : KebabCase.Of(date.Qualification.ToString()),
            LatestStart = DayOf(latestStart),
            LatestStartKind = BoundWords.Of(latestStart),
            EarliestEnd = DayOf(earliestEnd),
            EarliestEndKind = BoundWords.Of(earliestEnd),
            Certain = CertainDays(date, kind, bounds, latestStart, earliestEnd),
            Limits = DateLimits.Of(date, kind, bounds),
            Members = DaySpan.OfMembers(date),
        };
    }

    /// <summary>The day of a bound; null where there is none, and where no date type of other programs can hold it.</summary>
    internal static DateOnly? DayOf(DateBound bound) => bound.Day is { } day && BoundWords.Fits(day) ? day.ToDateOnly() : null;

    private static DaySpan? CertainDays(EdtfDate date, DateExtentKind kind, DateBounds bounds, DateBound from, DateBound to)
    {
        // Of all of several dates, a day is in some and not in the others.
        if (date.Kind == DateKind.AllOf)
            return null;

        // An end of which nothing is known is no earlier than the start, so that a start of one day is certain, and likewise an end.
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
