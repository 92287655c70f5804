using System;
using System.Collections.Generic;

namespace Jtr.Data;

/// <content>How dates lie to each other. Each answer takes this date as that of a state that lasts throughout it; an event says <see cref="Within"/> first.</content>
public readonly partial struct EdtfDate
{
    /// <summary>The extent of an event that happened on some day or days in this date.</summary>
    /// <param name="seasons">The months of the seasons 21 to 32; null for none.</param>
    public EdtfExtent Within(SeasonMap? seasons = null) => new(this, EdtfManner.Within, seasons);

    /// <summary>The extent of a state that lasted from the first day of this date to the last.</summary>
    /// <param name="seasons">The months of the seasons 21 to 32; null for none.</param>
    public EdtfExtent Throughout(SeasonMap? seasons = null) => new(this, EdtfManner.Throughout, seasons);

    /// <summary>Every relation that two extents may have, and no other. See <see cref="EdtfExtent.PossibleRelations"/>.</summary>
    /// <param name="first">A date, or an extent.</param>
    /// <param name="second">A date, or an extent.</param>
    public static AllenRelations PossibleRelations(EdtfExtent first, EdtfExtent second) => first.PossibleRelations(second);

    /// <inheritdoc cref="EdtfExtent.Is"/>
    public Ternary Is(AllenRelations asked, EdtfExtent other) => Throughout().Is(asked, other);

    /// <inheritdoc cref="EdtfExtent.IsBefore"/>
    public Ternary IsBefore(EdtfExtent other) => Throughout().IsBefore(other);

    /// <inheritdoc cref="EdtfExtent.IsAfter"/>
    public Ternary IsAfter(EdtfExtent other) => Throughout().IsAfter(other);

    /// <inheritdoc cref="EdtfExtent.IsWithin"/>
    public Ternary IsWithin(EdtfExtent other) => Throughout().IsWithin(other);

    /// <inheritdoc cref="EdtfExtent.Covers"/>
    public Ternary Covers(EdtfExtent other) => Throughout().Covers(other);

    /// <inheritdoc cref="EdtfExtent.Intersects"/>
    public Ternary Intersects(EdtfExtent other) => Throughout().Intersects(other);

    /// <inheritdoc cref="EdtfExtent.Meets"/>
    public Ternary Meets(EdtfExtent other) => Throughout().Meets(other);

    /// <inheritdoc cref="EdtfExtent.MetBy"/>
    public Ternary MetBy(EdtfExtent other) => Throughout().MetBy(other);

    /// <inheritdoc cref="EdtfExtent.Overlaps"/>
    public Ternary Overlaps(EdtfExtent other) => Throughout().Overlaps(other);

    /// <inheritdoc cref="EdtfExtent.OverlappedBy"/>
    public Ternary OverlappedBy(EdtfExtent other) => Throughout().OverlappedBy(other);

    /// <inheritdoc cref="EdtfExtent.During"/>
    public Ternary During(EdtfExtent other) => Throughout().During(other);

    /// <inheritdoc cref="EdtfExtent.Contains"/>
    public Ternary Contains(EdtfExtent other) => Throughout().Contains(other);

    /// <inheritdoc cref="EdtfExtent.Starts"/>
    public Ternary Starts(EdtfExtent other) => Throughout().Starts(other);

    /// <inheritdoc cref="EdtfExtent.StartedBy"/>
    public Ternary StartedBy(EdtfExtent other) => Throughout().StartedBy(other);

    /// <inheritdoc cref="EdtfExtent.Finishes"/>
    public Ternary Finishes(EdtfExtent other) => Throughout().Finishes(other);

    /// <inheritdoc cref="EdtfExtent.FinishedBy"/>
    public Ternary FinishedBy(EdtfExtent other) => Throughout().FinishedBy(other);

    /// <inheritdoc cref="EdtfExtent.EqualsInTime"/>
    public Ternary EqualsInTime(EdtfExtent other) => Throughout().EqualsInTime(other);

    /// <inheritdoc cref="EdtfExtent.Explain"/>
    public EdtfExplanation Explain(AllenRelations asked, EdtfExtent other) => Throughout().Explain(asked, other);

    /// <summary>The one stretch of days that the date is; false where there are several, or none in days.</summary>
    internal bool TryGetStretch(EdtfManner manner, SeasonMap? seasons, out long start, out long end)
    {
        start = 0;
        end = 0;
        if (_many != null || _second != 0 || _first == 0)
            return false;
        DatePart part = DatePart.Read(_first, seasons);
        if (part.Placement != Placement.Placed || !part.Days.IsSingle || (manner == EdtfManner.Within && !part.Days.AreDays))
            return false;
        start = part.OrderFirst;
        end = part.OrderLast;
        return true;
    }

    /// <summary>
    /// The first and the last day that something of this date may touch: <see cref="Completions.Never"/> and <see cref="Completions.Forever"/> where there is no such day.
    /// </summary>
    /// <returns>
    /// Whether the two days settle whether it touches a stretch of days: where it lasts throughout, one that lasts from the first to the last; where it happens within, one that
    /// may be on any day between. Where a date has gaps they do not.
    /// </returns>
    internal bool TryGetReach(EdtfManner manner, out long first, out long last)
    {
        first = Completions.Forever;
        last = Completions.Never;
        bool hasGaps = false;
        List<Occupation> occupations = Occupations(manner, null);
        foreach (Occupation occupation in occupations)
        {
            first = Math.Min(first, occupation.IsFamily ? occupation.Family.FirstStart : occupation.Starts.First);
            last = Math.Max(last, occupation.IsFamily ? occupation.Family.LastEnd : occupation.Ends.Last);
            hasGaps |= occupation.IsFamily && !occupation.Family.IsRun;
        }

        // An unknown end is some day, but no day is too far away for it.
        if (first <= Completions.FirstFinite)
            first = Completions.Never;
        if (last >= Completions.LastFinite)
            last = Completions.Forever;
        return manner == EdtfManner.Within ? occupations.Count == 1 && !hasGaps : TryGetStretch(manner, null, out _, out _);
    }

    /// <summary>Every way in which the date may lie in time.</summary>
    internal List<Occupation> Occupations(EdtfManner manner, SeasonMap? seasons)
    {
        var occupations = new List<Occupation>();
        if (TryGetOccupation(manner, seasons, out Occupation one))
        {
            occupations.Add(one);
            return occupations;
        }

        ReadOnlySpan<ulong> words = Words(stackalloc ulong[2]);
        for (int at = 1; at < words.Length;)
            occupations.Add(Occupation.OfPart(DatePart.ReadMember(words, ref at, seasons), manner == EdtfManner.Within));
        return occupations;
    }

    /// <summary>The one way in which the date may lie in time; false of the dates of a set, which have one each.</summary>
    internal bool TryGetOccupation(EdtfManner manner, SeasonMap? seasons, out Occupation occupation)
    {
        bool within = manner == EdtfManner.Within;
        ReadOnlySpan<ulong> words = Words(stackalloc ulong[2]);
        switch (Kind)
        {
            case EdtfKind.None:
                occupation = Occupation.Inside(Completions.FirstFinite, Completions.LastFinite);
                return true;
            case EdtfKind.Interval:
                occupation = Occupation.OfInterval(DatePart.Read(words, seasons), DatePart.Read(words.Slice(LongYear.WordCount(words[0])), seasons), within);
                return true;
            case EdtfKind.OneOf:
            case EdtfKind.AllOf:
                occupation = default;
                return false;
            default:
                occupation = Occupation.OfPart(DatePart.Read(words, seasons), within);
                return true;
        }
    }
}
