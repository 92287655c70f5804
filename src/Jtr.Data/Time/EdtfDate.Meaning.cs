using System;

namespace Jtr.Data;

/// <content>What the text says: form, level, precision, qualification, bounds.</content>
public readonly partial struct EdtfDate
{
    private ulong Head => _many != null ? _many[0] : _first;

    /// <summary>The form of the text.</summary>
    public EdtfKind Kind => EdtfWord.Link(Head) == EdtfWord.SlashFollows
        ? EdtfKind.Interval
        : EdtfWord.Form(Head) switch
        {
            EdtfWord.None => EdtfKind.None,
            EdtfWord.DateTime => EdtfKind.DateTime,
            EdtfWord.OneOf => EdtfKind.OneOf,
            EdtfWord.AllOf => EdtfKind.AllOf,
            _ => EdtfWord.SeasonCode(Head) == 0 ? EdtfKind.Date : EdtfKind.Season,
        };

    /// <summary>The lowest EDTF level that has every feature of the text: 0, 1 or 2. 0 for <c>default(EdtfDate)</c>.</summary>
    public int Level
    {
        get
        {
            ReadOnlySpan<ulong> words = Words(stackalloc ulong[2]);
            if (Kind is EdtfKind.OneOf or EdtfKind.AllOf)
                return 2;
            if (Kind != EdtfKind.Interval)
                return EdtfLevel.OfDate(words);
            return Math.Max(EdtfLevel.OfEnd(words[0]), EdtfLevel.OfEnd(words[LongYear.WordCount(words[0])]));
        }
    }

    /// <summary>The first day it may cover; null where it is open, unknown, or not placed in days. See <see cref="EarliestStart"/> for which.</summary>
    public Day? Earliest => EarliestStart.Day;

    /// <summary>The last day it may cover; null where it is open, unknown, or not placed in days. See <see cref="LatestEnd"/> for which.</summary>
    public Day? Latest => LatestEnd.Day;

    /// <summary>The first day on which it may start.</summary>
    public EdtfBound EarliestStart => GetBounds().EarliestStart;

    /// <summary>The last day on which it may start.</summary>
    public EdtfBound LatestStart => GetBounds().LatestStart;

    /// <summary>The first day on which it may end.</summary>
    public EdtfBound EarliestEnd => GetBounds().EarliestEnd;

    /// <summary>The last day on which it may end.</summary>
    public EdtfBound LatestEnd => GetBounds().LatestEnd;

    /// <summary>All four bounds, with the months that a caller gives to seasons.</summary>
    /// <param name="seasons">The months of the seasons 21 to 32; null for none, as the standard has it.</param>
    public EdtfBounds GetBounds(SeasonMap? seasons = null)
    {
        ReadOnlySpan<ulong> words = Words(stackalloc ulong[2]);
        switch (Kind)
        {
            case EdtfKind.None:
                return default;
            case EdtfKind.Interval:
                return BoundsOfInterval(DatePart.Read(words, seasons), DatePart.Read(words.Slice(LongYear.WordCount(words[0])), seasons));
            case EdtfKind.OneOf:
            case EdtfKind.AllOf:
                return BoundsOfSet(words, Kind, seasons);
            default:
                return BoundsOfDate(DatePart.Read(words, seasons));
        }
    }

    /// <summary>The days over which the bounds of the text's completions are spread: as the bounds, but the members of an all-of set each have their own.</summary>
    internal EdtfBounds GetSpread(SeasonMap? seasons) => Kind == EdtfKind.AllOf ? BoundsOfSet(_many, EdtfKind.OneOf, seasons) : GetBounds(seasons);

    private static EdtfBounds BoundsOfDate(DatePart part)
    {
        if (part.Placement != Placement.Placed)
        {
            var unplaced = new EdtfBound(EdtfBoundKind.Unplaced);
            return new EdtfBounds(unplaced, unplaced, unplaced, unplaced);
        }

        part.Days.TryFromDay(Completions.Never, out long firstStart, out long firstEnd);
        part.Days.TryUpToDay(Completions.Forever, out long lastStart, out long lastEnd);
        return new EdtfBounds(Bound(firstStart), Bound(lastStart), Bound(firstEnd), Bound(lastEnd));
    }

    private static EdtfBounds BoundsOfInterval(DatePart start, DatePart end)
    {
        EdtfBound earliestStart = EndBound(start);
        EdtfBound latestStart = earliestStart;
        EdtfBound earliestEnd = EndBound(end);
        EdtfBound latestEnd = earliestEnd;
        if (start.Placement == Placement.Placed)
        {
            // The start may not follow the end, so the end's last day limits it: 1800/1X01 starts by the end of 1800, 2022/2022-03 by March.
            long last = start.Days.LastEnd;
            if (end.Placement == Placement.Placed && start.Days.TryDayUpTo(end.Days.LastEnd, out long limited))
                last = limited;
            earliestStart = Bound(start.Days.FirstStart);
            latestStart = Bound(last);
        }

        if (end.Placement == Placement.Placed)
        {
            long first = end.Days.FirstStart;
            if (start.Placement == Placement.Placed && end.Days.TryDayFrom(start.Days.FirstStart, out long limited))
                first = limited;
            earliestEnd = Bound(first);
            latestEnd = Bound(end.Days.LastEnd);
        }

        return new EdtfBounds(earliestStart, latestStart, earliestEnd, latestEnd);
    }

    private static EdtfBounds BoundsOfSet(ReadOnlySpan<ulong> words, EdtfKind kind, SeasonMap? seasons)
    {
        long earliestStart = Completions.Forever;
        long latestEnd = Completions.Never;
        long latestStart = kind == EdtfKind.OneOf ? Completions.Never : Completions.Forever;
        long earliestEnd = kind == EdtfKind.OneOf ? Completions.Forever : Completions.Never;
        for (int at = 1; at < words.Length;)
        {
            int memberAt = at;
            DatePart member = DatePart.ReadMember(words, ref at, seasons);
            if (member.Placement != Placement.Placed)
            {
                var unplaced = new EdtfBound(EdtfBoundKind.Unplaced);
                return new EdtfBounds(unplaced, unplaced, unplaced, unplaced);
            }

            bool everyUnit = kind == EdtfKind.AllOf && EdtfWord.Link(words[memberAt]) == EdtfWord.DotsFollow;
            member.Days.TryFromDay(Completions.Never, out long firstStart, out long firstEnd);
            member.Days.TryUpToDay(Completions.Forever, out long lastStart, out long lastEnd);
            earliestStart = Math.Min(earliestStart, firstStart);
            latestEnd = Math.Max(latestEnd, lastEnd);
            if (kind == EdtfKind.OneOf)
            {
                latestStart = Math.Max(latestStart, lastStart);
                earliestEnd = Math.Min(earliestEnd, firstEnd);
            }
            else
            {
                // All of them: it starts when its first member does. A range stands for each of its units; X for one of several.
                latestStart = Math.Min(latestStart, everyUnit ? firstStart : lastStart);
                earliestEnd = Math.Max(earliestEnd, everyUnit ? lastEnd : firstEnd);
            }
        }

        return new EdtfBounds(Bound(earliestStart), Bound(latestStart), Bound(earliestEnd), Bound(latestEnd));
    }

    private static EdtfBound EndBound(DatePart end) => new(end.Placement switch
    {
        Placement.Open => EdtfBoundKind.Open,
        Placement.Unknown => EdtfBoundKind.Unknown,
        _ => EdtfBoundKind.Unplaced,
    });

    private static EdtfBound Bound(long day) => day is Completions.Never or Completions.Forever
        ? new EdtfBound(EdtfBoundKind.Open)
        : new EdtfBound(EdtfBoundKind.Day, Day.FromNumber(day));
}
