using System;

namespace Jtr.Corpora.Exports.Dates;

/// <summary>
/// The limits between which a thing began and ended: whatever the date says, it began and ended no earlier and no later. Null is no limit, on the side that the name says. Comparisons by these limits are
/// sound for every date: what they affirm or deny is so for each day that the date may mean.
/// </summary>
/// <param name="StartsFrom">It began on this day or later.</param>
/// <param name="StartsBy">It began on this day or earlier.</param>
/// <param name="EndsFrom">It ended on this day or later.</param>
/// <param name="EndsBy">It ended on this day or earlier.</param>
internal readonly record struct DateLimits(DateOnly? StartsFrom, DateOnly? StartsBy, DateOnly? EndsFrom, DateOnly? EndsBy)
{
    public static DateLimits Of(EdtfDate date, DateExtentKind kind, DateBounds bounds)
    {
        DateOnly? first = DateColumns.DayOf(bounds.EarliestStart), last = DateColumns.DayOf(bounds.LatestEnd);
        if (kind == DateExtentKind.Within)
            return new DateLimits(first, last, first, last);

        // Each member of an all-of set is an extent of its own.
        if (date.Kind == DateKind.AllOf)
            return new DateLimits(first, DateColumns.DayOf(bounds.LatestEnd), DateColumns.DayOf(bounds.EarliestStart), last);

        // Nothing ends before it began, of whatever end nothing else is known.
        return new DateLimits(first, DateColumns.DayOf(bounds.LatestStart) ?? last, DateColumns.DayOf(bounds.EarliestEnd) ?? first, last);
    }
}
