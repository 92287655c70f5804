using System.ComponentModel;

namespace Jtr.Edtf.CompilerServices;

/// <summary>Dates as numbers of days since 1 January 1970, for indexes over many dates. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DayReach
{
    /// <summary>The number that is before every day.</summary>
    public const long Never = Completions.Never;

    /// <summary>The number that is after every day.</summary>
    public const long Forever = Completions.Forever;

    /// <summary>Gets the first and the last day that something may touch. Returns false if these two days do not settle how it relates to others.</summary>
    /// <param name="date">The date.</param>
    /// <param name="kind">How it fills the date.</param>
    /// <param name="first">The first day, or <see cref="Never"/>.</param>
    /// <param name="last">The last day, or <see cref="Forever"/>.</param>
    public static bool TryGetReach(EdtfDate date, DateExtentKind kind, out long first, out long last) => date.TryGetReach(kind, out first, out last);

    /// <summary>Gets the days that a date certainly lasts. Returns false if it is not one stretch of days with known ends.</summary>
    /// <param name="date">The date.</param>
    /// <param name="first">The first day, or <see cref="Never"/>.</param>
    /// <param name="last">The last day, or <see cref="Forever"/>.</param>
    public static bool TryGetStretch(EdtfDate date, out long first, out long last) => date.TryGetStretch(DateExtentKind.Throughout, null, out first, out last);

    /// <summary>Gets the end of an interval whose other end is unknown, or of a choice that has no other end. Returns false for every other date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="known">The known end; no date if that one is open or unknown too.</param>
    public static bool TryGetKnownEnd(EdtfDate date, out EdtfDate known)
    {
        if (date.TryGetEndOfOneOf(out known))
            return true;
        if (date.Kind != DateKind.Interval)
            return false;
        bool isStartUnknown = date.EarliestStart.Kind == DateBoundKind.Unknown, isEndUnknown = date.LatestEnd.Kind == DateBoundKind.Unknown;
        known = isStartUnknown ? date.GetEnd() : date.GetStart();
        return isStartUnknown || isEndUnknown;
    }

    /// <summary>Whether something has a day in common with a stretch of days.</summary>
    /// <param name="extent">When it was.</param>
    /// <param name="first">The first day of the stretch.</param>
    /// <param name="last">The last day of the stretch.</param>
    public static Ternary Intersects(DateExtent extent, long first, long last) => extent.IntersectsDays(first, last);
}
