using System;

namespace Jtr.Edtf;

/// <content>Relations between dates. Each treats this date as the time of a state that lasts throughout it; for an event call <see cref="Within"/> first.</content>
public readonly partial struct EdtfDate
{
    /// <summary>Returns the extent of an event that happened on some day or days in this date.</summary>
    /// <param name="seasons">The months of the seasons 21 to 32; null leaves them without months.</param>
    public DateExtent Within(SeasonMap? seasons = null) => new(this, DateExtentKind.Within, seasons);

    /// <summary>Returns the extent of a state that lasted from the first day of this date to the last.</summary>
    /// <param name="seasons">The months of the seasons 21 to 32; null leaves them without months.</param>
    public DateExtent Throughout(SeasonMap? seasons = null) => new(this, DateExtentKind.Throughout, seasons);

    /// <summary>Returns exactly the relations that two extents may have. See <see cref="DateExtent.PossibleRelations"/>.</summary>
    /// <param name="first">The first date or extent.</param>
    /// <param name="second">The second date or extent.</param>
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

    /// <summary>Gets the single run of days that a state or event of this date covers. Returns false if it may cover different runs, or none in the calendar.</summary>
    internal bool TryGetRun(DateExtentKind kind, SeasonMap? seasons, out long start, out long end)
    {
        start = 0;
        end = 0;
        if (_many != null || _second != 0 || _first == 0)
            return false;

        // Fast path: most dates are a single year, month or day, and are decoded from their word without a DatePart.
        if (EdtfWord.Form(_first) == EdtfWord.Calendar && EdtfOrder.IsPlaced(_first))
        {
            if (kind == DateExtentKind.Within && EdtfWord.Components(_first) < 3)
                return false;
            start = EdtfOrder.DayOf(_key);
            end = EdtfWord.Components(_first) == 3 ? start : EdtfOrder.LastDay(_first);
            return true;
        }

        DatePart part = DatePart.Read(_first, seasons);
        if (part.Placement != Placement.Placed || !part.Days.IsSingle || (kind == DateExtentKind.Within && !part.Days.AreDays))
            return false;
        start = part.OrderFirst;
        end = part.OrderLast;
        return true;
    }

    /// <summary>
    /// Gets the first and the last day that a state or event of this date may touch; <see cref="Completions.Never"/> or <see cref="Completions.Forever"/> on an infinite side.
    /// </summary>
    /// <returns>
    /// True if the two days decide every intersection with a range of days: a state lasts from the first to the last day, an event may be on any day between. False if the
    /// date has gaps or, for a state, if it is not a single known run of days.
    /// </returns>
    internal bool TryGetReach(DateExtentKind kind, out long first, out long last)
    {
        ExtentBounds bounds = GetExtentBounds(kind);
        first = bounds.EarliestStart;
        last = bounds.LatestEnd;
        if (kind == DateExtentKind.Throughout)
            return TryGetRun(kind, null, out _, out _);
        return Kind is DateKind.None or DateKind.Interval || IsRunOfUnits;
    }

    /// <summary>Returns the bounds of the start and the end over all occupations of this date.</summary>
    internal ExtentBounds GetExtentBounds(DateExtentKind kind)
    {
        long earliestStart = Completions.Forever, latestStart = Completions.Never, earliestEnd = Completions.Forever, latestEnd = Completions.Never;
        using OccupationList list = OccupationList.Of(this, kind, null);
        foreach (ref readonly Occupation occupation in list.Occupations)
        {
            earliestStart = Math.Min(earliestStart, occupation.Starts.First);
            latestStart = Math.Max(latestStart, occupation.LatestStart);
            earliestEnd = Math.Min(earliestEnd, occupation.EarliestEnd);
            latestEnd = Math.Max(latestEnd, occupation.Ends.Last);
        }

        // There are no gaps if starts and ends vary freely, or if the units are consecutive: every day between the bounds can then be covered.
        bool isWhole = list.Occupations.Length == 1 && list.Occupations[0] is { IsFamily: false, MaxDays: Completions.Forever };
        return new ExtentBounds(Unlimited(earliestStart), Unlimited(latestStart), Unlimited(earliestEnd), Unlimited(latestEnd), !isWhole && !IsRunOfUnits);
    }

    /// <summary>Maps the extreme days of an unknown end to infinity: the end is a finite day without a limit.</summary>
    private static long Unlimited(long day) => day <= Completions.FirstFinite ? Completions.Never : day >= Completions.LastFinite ? Completions.Forever : day;

    /// <summary>True if this date has no gaps, or is a one-of set with a single range as its member, such as [..1999]; otherwise, false.</summary>
    private bool IsRunOfUnits
    {
        get
        {
            if (Kind is not (DateKind.Date or DateKind.DateTime or DateKind.Season or DateKind.OneOf))
                return false;
            ReadOnlySpan<ulong> words = Words(stackalloc ulong[2]);
            int at = IsDate ? 0 : 1;
            return DatePart.ReadMember(words, ref at, null) is { MaxDays: Completions.Forever, Days.IsRun: true } && (IsDate || at == words.Length);
        }
    }

    /// <summary>Gets the single occupation of a date. Returns false for recurring dates and for sets, which have several.</summary>
    internal bool TryGetOccupation(DateExtentKind kind, SeasonMap? seasons, out Occupation occupation)
    {
        bool within = kind == DateExtentKind.Within;
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
            : part.Days.IsSingle ? Occupation.OfRun(part.Days.FirstStart, part.Days.LastEnd, within)
            : default;
        return part.Placement != Placement.Placed || part.Days.IsSingle;
    }
}
