using System;

namespace Jtr.Edtf;

/// <content>The meaning of the text: form, level, precision, qualification, bounds.</content>
public readonly partial struct EdtfDate
{
    // The first word of the text, which determines its form.
    private ulong Head => _many != null ? _many[0] : _first;

    /// <summary>Gets the form of the text.</summary>
    public DateKind Kind => EdtfWord.Link(Head) == EdtfWord.SlashFollows
        ? DateKind.Interval
        : EdtfWord.Form(Head) switch
        {
            EdtfWord.None => DateKind.None,
            EdtfWord.DateTime => DateKind.DateTime,
            EdtfWord.OneOf => DateKind.OneOf,
            EdtfWord.AllOf => DateKind.AllOf,
            _ => EdtfWord.SeasonCode(Head) == 0 ? DateKind.Date : DateKind.Season,
        };

    /// <summary>Gets the lowest EDTF level that has every feature of the text: 0, 1 or 2; 0 for <c>default(EdtfDate)</c>.</summary>
    public int Level
    {
        get
        {
            ReadOnlySpan<ulong> words = Words(stackalloc ulong[2]);
            if (Kind is DateKind.OneOf or DateKind.AllOf)
                return 2;
            if (Kind != DateKind.Interval)
                return EdtfLevel.OfDate(words);
            return Math.Max(EdtfLevel.OfEnd(words[0]), EdtfLevel.OfEnd(words[LongYear.WordCount(words[0])]));
        }
    }

    /// <summary>Gets the first day it may cover; null if it is open, unknown, or has no days in the calendar. <see cref="EarliestStart"/> tells these apart.</summary>
    public Day? Earliest => EarliestStart.Day;

    /// <summary>Gets the last day it may cover; null if it is open, unknown, or has no days in the calendar. <see cref="LatestEnd"/> tells these apart.</summary>
    public Day? Latest => LatestEnd.Day;

    /// <summary>Gets the first day on which it may start.</summary>
    public DateBound EarliestStart => GetBounds().EarliestStart;

    /// <summary>Gets the last day on which it may start.</summary>
    public DateBound LatestStart => GetBounds().LatestStart;

    /// <summary>Gets the first day on which it may end.</summary>
    public DateBound EarliestEnd => GetBounds().EarliestEnd;

    /// <summary>Gets the last day on which it may end.</summary>
    public DateBound LatestEnd => GetBounds().LatestEnd;

    /// <summary>Returns the four bounds, with the months that a map gives to seasons.</summary>
    /// <param name="seasons">The months of the seasons 21 to 32; null leaves them without months, as the standard does.</param>
    public DateBounds GetBounds(SeasonMap? seasons = null)
    {
        ReadOnlySpan<ulong> words = Words(stackalloc ulong[2]);
        switch (Kind)
        {
            case DateKind.None:
                return default;
            case DateKind.Interval:
                return BoundsOfInterval(DatePart.Read(words, seasons), DatePart.Read(words.Slice(LongYear.WordCount(words[0])), seasons));
            case DateKind.OneOf:
            case DateKind.AllOf:
                return BoundsOfSet(words, Kind, seasons);
            default:
                return BoundsOfDate(DatePart.Read(words, seasons));
        }
    }

    /// <summary>Returns the days over which the completions' bounds spread: like the bounds, but each member of an all-of set counts separately.</summary>
    internal DateBounds GetSpread(SeasonMap? seasons) => Kind == DateKind.AllOf ? BoundsOfSet(_many, DateKind.OneOf, seasons) : GetBounds(seasons);

    private static DateBounds BoundsOfDate(DatePart part)
    {
        if (part.Placement != Placement.Placed)
        {
            var unplaced = new DateBound(DateBoundKind.Unplaced);
            return new DateBounds(unplaced, unplaced, unplaced, unplaced);
        }

        part.Days.TryGetFirst(out long firstStart, out long firstEnd);
        part.Days.TryGetLast(out long lastStart, out long lastEnd);
        return new DateBounds(Bound(firstStart), Bound(lastStart), Bound(firstEnd), Bound(lastEnd));
    }

    private static DateBounds BoundsOfInterval(DatePart start, DatePart end)
    {
        DateBound earliestStart = EndBound(start);
        DateBound latestStart = earliestStart;
        DateBound earliestEnd = EndBound(end);
        DateBound latestEnd = earliestEnd;
        if (start.Placement == Placement.Placed)
        {
            // The start is not later than the end, so the end's last day limits it: 1800/1X01 starts by the end of 1800, 2022/2022-03 by March.
            long last = start.Days.LastEnd;
            if (end.Placement == Placement.Placed && new DaySet(start.Days).TryUpTo(end.Days.LastEnd, out long limited))
                last = limited;
            earliestStart = Bound(start.Days.FirstStart);
            latestStart = Bound(last);
        }

        if (end.Placement == Placement.Placed)
        {
            long first = end.Days.FirstStart;
            if (start.Placement == Placement.Placed && new DaySet(end.Days).TryFrom(start.Days.FirstStart, out long limited))
                first = limited;
            earliestEnd = Bound(first);
            latestEnd = Bound(end.Days.LastEnd);
        }

        return new DateBounds(earliestStart, latestStart, earliestEnd, latestEnd);
    }

    private static DateBounds BoundsOfSet(ReadOnlySpan<ulong> words, DateKind kind, SeasonMap? seasons)
    {
        long earliestStart = Completions.Forever;
        long latestEnd = Completions.Never;
        long latestStart = kind == DateKind.OneOf ? Completions.Never : Completions.Forever;
        long earliestEnd = kind == DateKind.OneOf ? Completions.Forever : Completions.Never;
        for (int at = 1; at < words.Length;)
        {
            int memberAt = at;
            DatePart member = DatePart.ReadMember(words, ref at, seasons);
            if (member.Placement != Placement.Placed)
            {
                var unplaced = new DateBound(DateBoundKind.Unplaced);
                return new DateBounds(unplaced, unplaced, unplaced, unplaced);
            }

            bool isEveryUnit = kind == DateKind.AllOf && EdtfWord.Link(words[memberAt]) == EdtfWord.DotsFollow;
            member.Days.TryGetFirst(out long firstStart, out long firstEnd);
            member.Days.TryGetLast(out long lastStart, out long lastEnd);
            earliestStart = Math.Min(earliestStart, firstStart);
            latestEnd = Math.Max(latestEnd, lastEnd);
            if (kind == DateKind.OneOf)
            {
                latestStart = Math.Max(latestStart, lastStart);
                earliestEnd = Math.Min(earliestEnd, firstEnd);
            }
            else
            {
                // An all-of set starts when its first member does. A range stands for each of its units, an X for one of several.
                latestStart = Math.Min(latestStart, isEveryUnit ? firstStart : lastStart);
                earliestEnd = Math.Max(earliestEnd, isEveryUnit ? lastEnd : firstEnd);
            }
        }

        return new DateBounds(Bound(earliestStart), Bound(latestStart), Bound(earliestEnd), Bound(latestEnd));
    }

    private static DateBound EndBound(DatePart end) => new(end.Placement switch
    {
        Placement.Open => DateBoundKind.Open,
        Placement.Unknown => DateBoundKind.Unknown,
        _ => DateBoundKind.Unplaced,
    });

    private static DateBound Bound(long day) => day is Completions.Never or Completions.Forever
        ? new DateBound(DateBoundKind.Open)
        : new DateBound(DateBoundKind.Day, Day.FromNumber(day));
}
