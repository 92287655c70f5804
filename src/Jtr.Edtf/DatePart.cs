using System;

namespace Jtr.Edtf;

/// <summary>One part of a text, a date or an end, decoded from its words: its placement in days, and the days that sort it.</summary>
internal readonly struct DatePart
{
    // Years of more than sixteen digits lie outside the range of Day, earlier or later than every other date.
    private static readonly Completions s_farPast = Completions.OfDays(Completions.FirstFinite, Calendar.YearStart(-Calendar.MaxYear) - 1);
    private static readonly Completions s_farFuture = Completions.OfDays(Calendar.YearStart(Calendar.MaxYear + 1), Completions.LastFinite);

    /// <summary>The most days in six consecutive months: July to December, March to August, August to January.</summary>
    private const int MaxDaysOfHalfYear = 184;

    private readonly long _latestStart;
    private readonly long _earliestEnd;

    private DatePart(Placement placement, Completions days, long orderFirst, long orderLast)
        : this(placement, days, orderFirst, orderLast, days.LastEnd, days.FirstStart, Completions.Forever)
    {
    }

    private DatePart(Placement placement, Completions days, long orderFirst, long orderLast, long latestStart, long earliestEnd, long maxDays)
    {
        Placement = placement;
        Days = days;
        OrderFirst = orderFirst;
        OrderLast = orderLast;
        _latestStart = latestStart;
        _earliestEnd = earliestEnd;
        MaxDays = maxDays;
    }

    public Placement Placement { get; }

    /// <summary>Gets the completions. For an unplaced date, the days among which they lie; <c>default</c> for an open or unknown end.</summary>
    public Completions Days { get; }

    /// <summary>Gets the maximum length of an unplaced date in days; <see cref="Completions.Forever"/> if unlimited.</summary>
    public long MaxDays { get; }

    /// <summary>Returns, for an unplaced date, every start and end among its days that its maximum length allows.</summary>
    public Occupation Somewhere() => Occupation.OfPairs(new DaySet(Days.FirstStart, _latestStart), new DaySet(_earliestEnd, Days.LastEnd), MaxDays);

    /// <summary>Gets the day that sorts the part as a start; a convention for an unplaced date.</summary>
    public long OrderFirst { get; }

    /// <summary>Gets the day that sorts the part as an end.</summary>
    public long OrderLast { get; }

    /// <summary>Reads a date of one word. Uses stackalloc, because a collection expression allocates an array on .NET Standard.</summary>
    public static DatePart Read(ulong word, SeasonMap? seasons) => Read(stackalloc ulong[1] { word }, seasons);

    /// <summary>Reads the part that starts with the first word.</summary>
    public static DatePart Read(ReadOnlySpan<ulong> words, SeasonMap? seasons)
    {
        WorkCounter.Count();
        ulong word = words[0];
        switch (EdtfWord.Form(word))
        {
            case EdtfWord.Calendar:
                return OfCalendar(word, seasons);
            case EdtfWord.DateTime:
                (long year, int month, int day) = EdtfWord.DateOfDateTime(word);
                long number = Calendar.DayNumber(year, month, day);
                // A time with an offset from UTC falls on one day locally and may fall on another in UTC. EDTF does not say which is meant.
                return EdtfWord.ZoneShift(word) == 0
                    ? new(Placement.Placed, Completions.OfDays(number, number), number, number)
                    : new(Placement.Unplaced, Completions.OfDays(number - 1, number + 1), number, number, number + 1, number - 1, maxDays: 1);
            case EdtfWord.LongYear:
            case EdtfWord.SpelledYear:
                LongYear longYear = LongYear.Read(words);
                if (!longYear.Fits)
                {
                    return longYear.IsNegative
                        ? new(Placement.Unplaced, s_farPast, EdtfOrder.FarPast, EdtfOrder.FarPast)
                        : new(Placement.Unplaced, s_farFuture, EdtfOrder.FarFuture, EdtfOrder.FarFuture);
                }

                return Placed(longYear.Significant == 0
                    ? Completions.OfYears(longYear.Year, longYear.Year)
                    : Completions.OfSignificantYears(longYear.Year, (int)longYear.Significant));
            case EdtfWord.Open:
                return new(Placement.Open, default, Completions.Never, Completions.Forever);
            default:
                return new(Placement.Unknown, default, Completions.Never, Completions.Forever);
        }
    }

    /// <summary>Reads the member of a set, a date or a range, at an index and advances the index to the next member.</summary>
    public static DatePart ReadMember(ReadOnlySpan<ulong> words, ref int at, SeasonMap? seasons)
    {
        ReadOnlySpan<ulong> member = words.Slice(at);
        ulong start = member[0];
        if (EdtfWord.Link(start) != EdtfWord.DotsFollow)
        {
            at += LongYear.WordCount(start);
            return Read(member, seasons);
        }

        ulong end = member[1];
        at += 2;
        bool openStart = EdtfWord.Form(start) == EdtfWord.Open;
        bool openEnd = EdtfWord.Form(end) == EdtfWord.Open;
        long first = openStart ? Completions.Never : EdtfOrder.PlainIndex(EdtfWord.WithoutLink(start));
        long last = openEnd ? Completions.Forever : EdtfOrder.PlainIndex(EdtfWord.WithoutLink(end));
        return Placed(EdtfOrder.PlainUnit(EdtfWord.WithoutLink(openStart ? end : start)) switch
        {
            1 => Completions.OfYears(first, last),
            2 => Completions.OfMonths(first, last),
            _ => Completions.OfDays(first, last),
        });
    }

    private static DatePart Placed(Completions days) => new(Placement.Placed, days, days.FirstStart, days.LastEnd);

    private static DatePart OfCalendar(ulong word, SeasonMap? seasons)
    {
        int code = EdtfWord.SeasonCode(word);
        bool hasMonths = SeasonMap.TryGetGroup(seasons, code, out int start, out int length);
        if (code == 0 || hasMonths)
        {
            Completions days = Completions.Of(word, start, length);
            if (!AdmitsNegativeZero(word))
                return Placed(days);
            long lastOfYearZero = code == 0 ? Calendar.YearStart(1) - 1 : Calendar.MonthStart(0, start + length) - 1;
            Completions possibleDays = Completions.OfDays(days.FirstStart, lastOfYearZero);
            return new(Placement.Unplaced, possibleDays, days.FirstStart, days.LastEnd, lastOfYearZero, days.FirstStart, MaxDaysOf(EdtfWord.Components(word), length));
        }

        // A season has no months without a map. In every reading it touches the year that names it and lasts at most half a year.
        Completions years = Completions.Of(word, 0, 12);
        long first = years.FirstStart;
        long last = AdmitsNegativeZero(word) ? Calendar.YearStart(1) - 1 : years.LastEnd;
        Completions touching = Completions.OfDays(first - MaxDaysOfHalfYear + 1, last + MaxDaysOfHalfYear - 1);
        return new(Placement.Unplaced, touching, first, years.LastEnd, last, first, MaxDaysOfHalfYear);
    }

    private static long MaxDaysOf(int components, int months) => components switch
    {
        1 => 366,
        2 => 31L * Math.Max(months, 1),
        _ => 1,
    };

    /// <summary>Returns true if X digits could be filled to -0000, which is not a year; otherwise, false. EDTF does not say whether such a date may be year 0.</summary>
    private static bool AdmitsNegativeZero(ulong word)
    {
        if (!EdtfWord.IsNegative(word))
            return false;
        for (int nibbles = EdtfWord.YearNibbles(word); nibbles != 0; nibbles >>= 4)
        {
            if ((nibbles & 0xF) is not (0 or EdtfWord.X))
                return false;
        }

        return true;
    }
}
