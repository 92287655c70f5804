using System;

namespace Jtr.Edtf;

/// <content>How dates lie to each other. Each answer takes this date as that of a state that lasts throughout it; an event says <see cref="Within"/> first.</content>
public readonly partial struct EdtfDate
{
    /// <summary>The extent of an event that happened on some day or days in this date.</summary>
    /// <param name="seasons">The months of the seasons 21 to 32; null for none.</param>
    public DateExtent Within(SeasonMap? seasons = null) => new(this, DateExtentKind.Within, seasons);

    /// <summary>The extent of a state that lasted from the first day of this date to the last.</summary>
    /// <param name="seasons">The months of the seasons 21 to 32; null for none.</param>
    public DateExtent Throughout(SeasonMap? seasons = null) => new(this, DateExtentKind.Throughout, seasons);

    /// <summary>Every relation that two extents may have, and no other. See <see cref="DateExtent.PossibleRelations"/>.</summary>
    /// <param name="first">A date, or an extent.</param>
    /// <param name="second">A date, or an extent.</param>
    public static AllenRelations PossibleRelations(DateExtent first, DateExtent second) => first.PossibleRelations(second);

    /// <inheritdoc cref="DateExtent.Is"/>
    public Ternary Is(AllenRelations asked, DateExtent other) => Throughout().Is(asked, other);

    /// <inheritdoc cref="DateExtent.IsBefore"/>
    public Ternary IsBefore(DateExtent other) => Throughout().IsBefore(other);

    /// <inheritdoc cref="DateExtent.IsAfter"/>
    public Ternary IsAfter(DateExtent other) => Throughout().IsAfter(other);

    /// <inheritdoc cref="DateExtent.IsWithin"/>
    public Ternary IsWithin(DateExtent other) => Throughout().IsWithin(other);

    /// <inheritdoc cref="DateExtent.Covers"/>
    public Ternary Covers(DateExtent other) => Throughout().Covers(other);

    /// <inheritdoc cref="DateExtent.Intersects"/>
    public Ternary Intersects(DateExtent other) => Throughout().Intersects(other);

    /// <inheritdoc cref="DateExtent.Meets"/>
    public Ternary Meets(DateExtent other) => Throughout().Meets(other);

    /// <inheritdoc cref="DateExtent.MetBy"/>
    public Ternary MetBy(DateExtent other) => Throughout().MetBy(other);

    /// <inheritdoc cref="DateExtent.Overlaps"/>
    public Ternary Overlaps(DateExtent other) => Throughout().Overlaps(other);

    /// <inheritdoc cref="DateExtent.OverlappedBy"/>
    public Ternary OverlappedBy(DateExtent other) => Throughout().OverlappedBy(other);

    /// <inheritdoc cref="DateExtent.During"/>
    public Ternary During(DateExtent other) => Throughout().During(other);

    /// <inheritdoc cref="DateExtent.Contains"/>
    public Ternary Contains(DateExtent other) => Throughout().Contains(other);

    /// <inheritdoc cref="DateExtent.Starts"/>
    public Ternary Starts(DateExtent other) => Throughout().Starts(other);

    /// <inheritdoc cref="DateExtent.StartedBy"/>
    public Ternary StartedBy(DateExtent other) => Throughout().StartedBy(other);

    /// <inheritdoc cref="DateExtent.Finishes"/>
    public Ternary Finishes(DateExtent other) => Throughout().Finishes(other);

    /// <inheritdoc cref="DateExtent.FinishedBy"/>
    public Ternary FinishedBy(DateExtent other) => Throughout().FinishedBy(other);

    /// <inheritdoc cref="DateExtent.EqualsInTime"/>
    public Ternary EqualsInTime(DateExtent other) => Throughout().EqualsInTime(other);

    /// <inheritdoc cref="DateExtent.Explain"/>
    public DateExplanation Explain(AllenRelations asked, DateExtent other) => Throughout().Explain(asked, other);

    /// <summary>The one stretch of days that the date is; false where there are several, or none in days.</summary>
    internal bool TryGetStretch(DateExtentKind manner, SeasonMap? seasons, out long start, out long end)
    {
        start = 0;
        end = 0;
        if (_many != null || _second != 0 || _first == 0)
            return false;

        // Most dates are digits alone: read off their word, without the general form of a part.
        if (EdtfWord.Form(_first) == EdtfWord.Calendar && EdtfOrder.IsPlaced(_first))
        {
            if (manner == DateExtentKind.Within && EdtfWord.Components(_first) < 3)
                return false;
            start = EdtfOrder.FirstDay(_first);
            end = EdtfOrder.LastDay(_first);
            return true;
        }

        DatePart part = DatePart.Read(_first, seasons);
        if (part.Placement != Placement.Placed || !part.Days.IsSingle || (manner == DateExtentKind.Within && !part.Days.AreDays))
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
    internal bool TryGetReach(DateExtentKind manner, out long first, out long last)
    {
        ExtentBounds bounds = GetExtentBounds(manner);
        first = bounds.EarliestStart;
        last = bounds.LatestEnd;
        if (manner == DateExtentKind.Throughout)
            return TryGetStretch(manner, null, out _, out _);
        return Kind is DateKind.None or DateKind.Interval || IsRunOfUnits;
    }

    /// <summary>The days between which something of this date starts and ends, over all the ways that it may lie in time.</summary>
    internal ExtentBounds GetExtentBounds(DateExtentKind manner)
    {
        long earliestStart = Completions.Forever, latestStart = Completions.Never, earliestEnd = Completions.Forever, latestEnd = Completions.Never;
        using OccupationList list = OccupationList.Of(this, manner, null);
        foreach (ref readonly Occupation occupation in list.Occupations)
        {
            earliestStart = Math.Min(earliestStart, occupation.Starts.First);
            latestStart = Math.Max(latestStart, occupation.LatestStart);
            earliestEnd = Math.Min(earliestEnd, occupation.EarliestEnd);
            latestEnd = Math.Max(latestEnd, occupation.Ends.Last);
        }

        // Starts and ends that are chosen freely leave no day out; so do units that follow on each other.
        bool isWhole = list.Occupations.Length == 1 && list.Occupations[0] is { IsFamily: false, MostDays: Completions.Forever };
        return new ExtentBounds(Unlimited(earliestStart), Unlimited(latestStart), Unlimited(earliestEnd), Unlimited(latestEnd), !isWhole && !IsRunOfUnits);
    }

    /// <summary>An unknown end is some day, but no day is too far away for it.</summary>
    private static long Unlimited(long day) => day <= Completions.FirstFinite ? Completions.Never : day >= Completions.LastFinite ? Completions.Forever : day;

    /// <summary>Whether this is a date without gaps, or one of a set that has one member only, such as [..1999].</summary>
    private bool IsRunOfUnits
    {
        get
        {
            if (Kind is not (DateKind.Date or DateKind.DateTime or DateKind.Season or DateKind.OneOf))
                return false;
            ReadOnlySpan<ulong> words = Words(stackalloc ulong[2]);
            int at = IsDate ? 0 : 1;
            return DatePart.ReadMember(words, ref at, null) is { MostDays: Completions.Forever, Days.IsRun: true } && (IsDate || at == words.Length);
        }
    }

    /// <summary>The one way in which the date may lie in time; false of dates that recur, and of those of a set, which have one each.</summary>
    internal bool TryGetOccupation(DateExtentKind manner, SeasonMap? seasons, out Occupation occupation)
    {
        bool within = manner == DateExtentKind.Within;
        ReadOnlySpan<ulong> words = Words(stackalloc ulong[2]);
        switch (Kind)
        {
            case DateKind.None:
                occupation = Occupation.Inside(Completions.FirstFinite, Completions.LastFinite);
                return true;
            case DateKind.Interval:
                occupation = Occupation.OfInterval(DatePart.Read(words, seasons), DatePart.Read(words.Slice(LongYear.WordCount(words[0])), seasons), within);
                return true;
            case DateKind.OneOf:
            case DateKind.AllOf:
                occupation = default;
                return false;
        }

        DatePart part = DatePart.Read(words, seasons);
        occupation = part.Placement != Placement.Placed ? part.Somewhere()
            : part.Days.IsSingle ? Occupation.OfStretch(part.Days.FirstStart, part.Days.LastEnd, within)
            : default;
        return part.Placement != Placement.Placed || part.Days.IsSingle;
    }
}
