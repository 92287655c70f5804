using System;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Jtr.Edtf;

/// <summary>
/// What a date says about the time of something: the date, whether the thing lasted throughout it or happened within it, and which months seasons have.
/// </summary>
/// <remarks>
/// <para>An <see cref="EdtfDate"/> converts to the extent of a state that lasts throughout it; an event says <see cref="EdtfDate.Within"/>. The difference shows:
/// a state throughout 2019 certainly contains 2019-05, an event within 2019 may be before it.</para>
/// <para>Qualifiers (<c>? ~ %</c>) do not widen an extent: how far off an approximate date may be is not said, so every answer holds if the date does.</para>
/// <para>Immutable, so safe to share between threads. <c>default(DateExtent)</c> is the extent of no date, of which nothing is known.</para>
/// </remarks>
public readonly struct DateExtent : IEquatable<DateExtent>, IComparable<DateExtent>, IComparable
{
    /// <summary>Creates the extent of something that lasted throughout a date or happened within it; <see cref="EdtfDate.Throughout"/> and <see cref="EdtfDate.Within"/> are shorter.</summary>
    /// <param name="date">The date.</param>
    /// <param name="kind">How the thing filled the date.</param>
    /// <param name="seasons">The months of seasons; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a value of <see cref="DateExtentKind"/>.</exception>
    [JsonConstructor]
    public DateExtent(EdtfDate date, DateExtentKind kind, SeasonMap? seasons)
    {
        if (kind is not (DateExtentKind.Throughout or DateExtentKind.Within))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected Throughout or Within.");
        Date = date;
        Kind = kind;
        Seasons = seasons;
    }

    /// <summary>The date.</summary>
    [JsonPropertyName("date")]
    public EdtfDate Date { get; }

    /// <summary>Whether the thing lasted throughout the date or happened within it.</summary>
    [JsonPropertyName("kind")]
    public DateExtentKind Kind { get; }

    /// <summary>The months of seasons; null for none.</summary>
    [JsonPropertyName("seasons"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SeasonMap? Seasons { get; }

    /// <summary>The extent of a state that lasts throughout a date.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator DateExtent(EdtfDate date) => new(date, DateExtentKind.Throughout, null);

    /// <summary>The extent of a state that lasts throughout a date.</summary>
    /// <param name="date">The date.</param>
    public static DateExtent FromEdtfDate(EdtfDate date) => date;

    /// <summary>The extent of a state that lasts throughout the date of an EDTF text, so that one may be compared with: <c>extent.IsBefore("2021")</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not EDTF; the message says where and what was expected.</exception>
    public static implicit operator DateExtent(string text) => EdtfDate.Parse(text);

    /// <summary>The extent of a state that lasts throughout a year of four digits at most.</summary>
    /// <param name="year">The astronomical year: 0 is 1 BCE.</param>
    /// <exception cref="FormatException">The year has more than four digits.</exception>
    public static implicit operator DateExtent(int year) => EdtfDate.Parse((year < 0 ? "-" : "") + Math.Abs((long)year).ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>The extent of a state that lasts throughout a day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator DateExtent(Day day) => EdtfDate.Parse(day.ToString());

    /// <summary>The extent of a state that lasts throughout the day of a point in time; neither the time of day nor the time zone counts.</summary>
    /// <param name="time">The point in time.</param>
    public static implicit operator DateExtent(DateTime time) => Day.FromDateTime(time);

#if NET8_0_OR_GREATER
    /// <summary>The extent of a state that lasts throughout a day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator DateExtent(DateOnly day) => Day.FromDateOnly(day);
#endif

    /// <summary>The extent of a state that lasts throughout the date of an EDTF text.</summary>
    /// <param name="text">The text.</param>
    public static DateExtent FromString(string text) => text;

    /// <summary>The extent of a state that lasts throughout a year.</summary>
    /// <param name="year">The astronomical year.</param>
    public static DateExtent FromInt32(int year) => year;

    /// <summary>The extent of a state that lasts throughout a day.</summary>
    /// <param name="day">The day.</param>
    public static DateExtent FromDay(Day day) => day;

    /// <summary>The extent of a state that lasts throughout the day of a point in time.</summary>
    /// <param name="time">The point in time.</param>
    public static DateExtent FromDateTime(DateTime time) => time;

    /// <summary>
    /// Every relation that the two may have, and no other: the one primitive that each question here is answered from.
    /// </summary>
    /// <remarks>
    /// Every way to fill the X digits, to choose a member of a set and to choose the days of an interval's imprecise ends counts. The members of an all-of set are
    /// asked one by one, so that Yes means of every member, No of none, Maybe of some. An open end may be any day or none at all, for <c>..</c> says that no limit is specified, not that there is none; an unknown end is some day.
    /// </remarks>
    /// <param name="other">The other extent.</param>
    public AllenRelations PossibleRelations(DateExtent other)
    {
        if (Date.TryGetStretch(Kind, Seasons, out long start, out long end)
            && other.Date.TryGetStretch(other.Kind, other.Seasons, out long otherStart, out long otherEnd))
            return AllenAlgebra.Between(start, end + 1, otherStart, otherEnd + 1);

        // Nearly all that is asked is of dates that are one stretch or an interval.
        if (Date.TryGetOccupation(Kind, Seasons, out Occupation one) && other.Date.TryGetOccupation(other.Kind, other.Seasons, out Occupation another))
            return PairRelations.Relate(one, another, AllenRelations.None);

        using OccupationList occupations = OccupationList.Of(Date, Kind, Seasons);
        using OccupationList others = OccupationList.Of(other.Date, other.Kind, other.Seasons);
        return OccupationRelations.Relate(occupations.Occupations, others.Occupations);
    }

    /// <summary>Whether this has a day in common with a stretch of days, however far away: few of them have a text.</summary>
    internal Ternary IntersectsDays(long first, long last)
    {
        AllenRelations possible;
        if (Date.TryGetStretch(Kind, Seasons, out long start, out long end))
        {
            possible = AllenAlgebra.Between(start, end + 1, first, last + 1);
        }
        else
        {
            using OccupationList occupations = OccupationList.Of(Date, Kind, Seasons);
            possible = OccupationRelations.Relate(occupations.Occupations, stackalloc Occupation[1] { Occupation.OfStretch(first, last, within: false) });
        }

        return possible.Answer((AllenRelations.Before | AllenRelations.Meets | AllenRelations.MetBy | AllenRelations.After).Complement());
    }

    /// <summary>Whether one of some relations holds: Yes if every possible one is among them, No if none is, else Maybe.</summary>
    /// <param name="asked">The relations asked about.</param>
    /// <param name="other">The other extent.</param>
    public Ternary Is(AllenRelations asked, DateExtent other) => PossibleRelations(other).Answer(asked);

    /// <summary>Whether this ends before the other starts: Allen's before or meets, because days are whole and 1984 is before 1985.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary IsBefore(DateExtent other) => Is(AllenRelations.Before | AllenRelations.Meets, other);

    /// <summary>Whether this starts after the other ends: Allen's after or met by.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary IsAfter(DateExtent other) => Is(AllenRelations.After | AllenRelations.MetBy, other);

    /// <summary>Whether this lies in the other, edges included: Allen's during, starts, finishes or equal.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary IsWithin(DateExtent other) => Is(AllenRelations.During | AllenRelations.Starts | AllenRelations.Finishes | AllenRelations.Equal, other);

    /// <summary>Whether the other lies in this, edges included: Allen's contains, started by, finished by or equal.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary Covers(DateExtent other) => Is(AllenRelations.Contains | AllenRelations.StartedBy | AllenRelations.FinishedBy | AllenRelations.Equal, other);

    /// <summary>Whether the two have a day in common: anything but before, meets, met by and after.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary Intersects(DateExtent other) =>
        Is((AllenRelations.Before | AllenRelations.Meets | AllenRelations.MetBy | AllenRelations.After).Complement(), other);

    /// <summary>Whether the other starts on the day after this ends: Allen's meets.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary Meets(DateExtent other) => Is(AllenRelations.Meets, other);

    /// <summary>Whether this starts on the day after the other ends: Allen's met by.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary MetBy(DateExtent other) => Is(AllenRelations.MetBy, other);

    /// <summary>Whether this starts first and ends within the other: Allen's overlaps. For any day in common ask <see cref="Intersects"/>.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary Overlaps(DateExtent other) => Is(AllenRelations.Overlaps, other);

    /// <summary>Whether this starts within the other and ends last: Allen's overlapped by.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary OverlappedBy(DateExtent other) => Is(AllenRelations.OverlappedBy, other);

    /// <summary>Whether this starts last and ends first: Allen's during. To include the edges ask <see cref="IsWithin"/>.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary During(DateExtent other) => Is(AllenRelations.During, other);

    /// <summary>Whether this starts first and ends last: Allen's contains. To include the edges ask <see cref="Covers"/>.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary Contains(DateExtent other) => Is(AllenRelations.Contains, other);

    /// <summary>Whether both start on the same day and this ends first: Allen's starts.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary Starts(DateExtent other) => Is(AllenRelations.Starts, other);

    /// <summary>Whether both start on the same day and this ends last: Allen's started by.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary StartedBy(DateExtent other) => Is(AllenRelations.StartedBy, other);

    /// <summary>Whether this starts last and both end on the same day: Allen's finishes.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary Finishes(DateExtent other) => Is(AllenRelations.Finishes, other);

    /// <summary>Whether this starts first and both end on the same day: Allen's finished by.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary FinishedBy(DateExtent other) => Is(AllenRelations.FinishedBy, other);

    /// <summary>Whether both start and end on the same days: Allen's equals. It is about time; <see cref="Equals(DateExtent)"/> is about values.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary EqualsInTime(DateExtent other) => Is(AllenRelations.Equal, other);

    /// <summary>The answer to a question, and for a Maybe which bounds of which date cause it.</summary>
    /// <param name="asked">The relations asked about.</param>
    /// <param name="other">The other extent.</param>
    public DateExplanation Explain(AllenRelations asked, DateExtent other) => DateExplanation.Of(this, asked, other);

    /// <inheritdoc/>
    public bool Equals(DateExtent other) => Date == other.Date && Kind == other.Kind && ReferenceEquals(Seasons, other.Seasons);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateExtent other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Date.GetHashCode() * 2) + (int)Kind;

    /// <summary>Orders extents for sorting, in the order of their dates; of one date, what lasted throughout it comes first. Order, not truth: see <see cref="EdtfDate.CompareTo(EdtfDate)"/>.</summary>
    /// <param name="other">The other extent.</param>
    public int CompareTo(DateExtent other) => Date.CompareTo(other.Date) is not 0 and int byDate ? byDate : Kind.CompareTo(other.Kind);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        DateExtent other => CompareTo(other),
        _ => throw new ArgumentException("A DateExtent compares with another DateExtent only.", nameof(obj)),
    };

    /// <summary>Whether both have the same date, manner and map of seasons.</summary>
    public static bool operator ==(DateExtent left, DateExtent right) => left.Equals(right);

    /// <summary>Whether the date, the manner or the map of seasons differs.</summary>
    public static bool operator !=(DateExtent left, DateExtent right) => !left.Equals(right);

    /// <summary>Whether the left extent sorts first: order, not truth.</summary>
    public static bool operator <(DateExtent left, DateExtent right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left extent sorts first or with the right: order, not truth.</summary>
    public static bool operator <=(DateExtent left, DateExtent right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left extent sorts last: order, not truth.</summary>
    public static bool operator >(DateExtent left, DateExtent right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left extent sorts last or with the right: order, not truth.</summary>
    public static bool operator >=(DateExtent left, DateExtent right) => left.CompareTo(right) >= 0;

    /// <summary><c>throughout 2019</c> or <c>within 2019</c>.</summary>
    public override string ToString() => (Kind == DateExtentKind.Within ? "within " : "throughout ") + Date.ToString();
}
