using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Jtr.Corpora.Atlas.Dates;

/// <summary>
/// A date as it is drawn: the certain and the possible extent from its four bounds, the members of a set, and the form of each end. Days are numbered from 0001-01-01.
/// A state lasts throughout its date. An event happens within it: only a date of one day leaves no other day for it.
/// </summary>
internal sealed record TimeBar
{
    // A set with more members is drawn as one extent from the first to the last.
    private const int MaxMembers = 40;

    private TimeBar(long? earliestStart, long? latestStart, long? earliestEnd, long? latestEnd)
    {
        EarliestStart = earliestStart;
        LatestStart = latestStart;
        EarliestEnd = earliestEnd;
        LatestEnd = latestEnd;
    }

    public long? EarliestStart { get; }

    public long? LatestStart { get; }

    public long? EarliestEnd { get; }

    public long? LatestEnd { get; }

    /// <summary>True if the dated row happens on some day or days within the date; false if it lasts throughout the date.</summary>
    public bool IsWithin { get; private init; }

    /// <summary>Gets the form of the left end.</summary>
    public DateBoundKind Left { get; private init; }

    /// <summary>Gets the form of the right end.</summary>
    public DateBoundKind Right { get; private init; }

    /// <summary>True if the start is uncertain or approximate; otherwise, false.</summary>
    public bool IsStartQualified { get; private init; }

    /// <summary>True if the end is uncertain or approximate; otherwise, false.</summary>
    public bool IsEndQualified { get; private init; }

    /// <summary>Gets the first and last day of each member of a set; empty for a date that is not a set of several members.</summary>
    public IReadOnlyList<(long First, long Last)> Members { get; private init; } = [];

    /// <summary>True if the set means all its members; false if it means one of them.</summary>
    public bool IsAllOf { get; private init; }

    /// <summary>Gets the first day that is drawn; if the left end is open or unknown, the first known day.</summary>
    public long First => EarliestStart ?? LatestStart ?? EarliestEnd ?? LatestEnd ?? 0;

    /// <summary>Gets the last day that is drawn.</summary>
    public long Last => LatestEnd ?? EarliestEnd ?? LatestStart ?? EarliestStart ?? 0;

    /// <summary>Gets the certain extent; null if no day is certain.</summary>
    public (long First, long Last)? Certain
    {
        get
        {
            if (IsWithin)
                return EarliestStart is { } only && only == LatestEnd ? (only, only) : null;

            // With an open or unknown end, the start may be as late as the end, or the end as early as the start.
            long? start = LatestStart ?? LatestEnd, end = EarliestEnd ?? EarliestStart;
            return start is { } first && end is { } last && first <= last && Members.Count == 0 ? (first, last) : null;
        }
    }

    /// <summary>Returns the bar of a property's date; null if none of its bounds is a day of the calendar.</summary>
    public static TimeBar? Of(EdtfDate? date, PropertyShape property) => Of(date, property.IsThroughout ? DateExtentKind.Throughout : DateExtentKind.Within);

    /// <summary>Returns the bar of a date; null if none of its bounds is a day of the calendar.</summary>
    public static TimeBar? Of(EdtfDate? date, DateExtentKind kind)
    {
        if (date is not { } known || known.Kind == DateKind.None)
            return null;
        DateBounds bounds = known.GetBounds();
        var bar = new TimeBar(bounds.EarliestStart.Day?.Number, bounds.LatestStart.Day?.Number, bounds.EarliestEnd.Day?.Number, bounds.LatestEnd.Day?.Number)
        {
            IsWithin = kind == DateExtentKind.Within,
            Left = bounds.EarliestStart.Kind,
            Right = bounds.LatestEnd.Kind,
            IsStartQualified = (known.Kind == DateKind.Interval ? known.GetStart() : known).Qualification != Qualification.None,
            IsEndQualified = (known.Kind == DateKind.Interval ? known.GetEnd() : known).Qualification != Qualification.None,
            IsAllOf = known.Kind == DateKind.AllOf,
            Members = MembersOf(known),
        };
        return bar.EarliestStart is null && bar.LatestStart is null && bar.EarliestEnd is null && bar.LatestEnd is null ? null : bar;
    }

    /// <summary>Formats the bar for the script: the four bounds as day numbers, <c>o</c> for open and <c>u</c> for unknown; the qualified ends; whether it is an event within the date; and the members.</summary>
    public override string ToString()
    {
        string text = string.Join(',', Number(EarliestStart, Left), Number(LatestStart, DateBoundKind.None), Number(EarliestEnd, DateBoundKind.None), Number(LatestEnd, Right))
            + "," + (IsStartQualified ? "s" : "") + (IsEndQualified ? "e" : "") + (IsAllOf ? "a" : "") + (IsWithin ? "w" : "");
        return Members.Count == 0 ? text : text + "," + string.Join(' ', Members.Select(static member => string.Create(CultureInfo.InvariantCulture, $"{member.First}:{member.Last}")));
    }

    private static string Number(long? day, DateBoundKind kind) =>
        day?.ToString(CultureInfo.InvariantCulture) ?? (kind == DateBoundKind.Open ? "o" : kind == DateBoundKind.Unknown ? "u" : "");

    private static (long First, long Last)[] MembersOf(EdtfDate date)
    {
        if (date.Kind is not (DateKind.OneOf or DateKind.AllOf))
            return [];
        IReadOnlyList<EdtfDate> members = date.GetMembers();
        return members.Count is < 2 or > MaxMembers || members.Any(static member => member.Earliest is null || member.Latest is null)
            ? []
            : [.. members.Select(static member => (member.Earliest!.Value.Number, member.Latest!.Value.Number))];
    }
}
