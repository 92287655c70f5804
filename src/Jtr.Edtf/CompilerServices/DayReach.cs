using System.ComponentModel;

namespace Jtr.Edtf.CompilerServices;

/// <summary>Converts dates to day numbers for indexes over many dates; see <see cref="Day.Number"/>. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DayReach
{
    /// <summary>Minus infinity: earlier than every day.</summary>
    public const long Never = Completions.Never;

    /// <summary>Plus infinity: later than every day.</summary>
    public const long Forever = Completions.Forever;

    /// <summary>Gets the first and last day that a state or event may touch. Returns false if these two days do not decide every intersection with a range of days.</summary>
    /// <param name="date">The date.</param>
    /// <param name="kind">Throughout for a state, within for an event.</param>
    /// <param name="first">The first day, or <see cref="Never"/>.</param>
    /// <param name="last">The last day, or <see cref="Forever"/>.</param>
    public static bool TryGetReach(EdtfDate date, DateExtentKind kind, out long first, out long last) => date.TryGetReach(kind, out first, out last);

    /// <summary>Gets the days that a date certainly covers. Returns false if it is not one run of days with known ends.</summary>
    /// <param name="date">The date.</param>
    /// <param name="first">The first day, or <see cref="Never"/>.</param>
    /// <param name="last">The last day, or <see cref="Forever"/>.</param>
    public static bool TryGetRun(EdtfDate date, out long first, out long last) => date.TryGetRun(DateExtentKind.Throughout, null, out first, out last);

    /// <summary>Gets the known end of an interval whose other end is unknown, or of a one-of set that is a range without another end. Returns false for every other date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="known">The known end; <c>default</c> if that end is open or unknown too.</param>
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

    /// <summary>Tests whether an extent has a day in common with a range of days.</summary>
    /// <param name="extent">The extent.</param>
    /// <param name="first">The first day of the range.</param>
    /// <param name="last">The last day of the range, included.</param>
    public static Ternary Intersects(DateExtent extent, long first, long last) => extent.IntersectsDays(first, last);
}
