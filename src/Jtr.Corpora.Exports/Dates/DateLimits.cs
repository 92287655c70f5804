using System;

namespace Jtr.Corpora.Exports.Dates;

/// <summary>
/// The limits of the start and the end of something, sound for every day that the date may mean. Null means no limit on that side. A comparison by these limits
/// is true or false only if it is so for every possible day.
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

        // An unknown start is not later than the end, and an unknown end is not earlier than the start.
        return new DateLimits(first, DateColumns.DayOf(bounds.LatestStart) ?? last, DateColumns.DayOf(bounds.EarliestEnd) ?? first, last);
    }
}
