using System;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Jtr.Edtf;

/// <summary>
/// The time of a state or an event: a date, whether it lasted throughout the date or happened within it, and the months of seasons.
/// </summary>
/// <remarks>
/// <para>An <see cref="EdtfDate"/> converts to the extent of a state that lasts throughout it; for an event call <see cref="EdtfDate.Within"/>. The difference matters:
/// a state throughout 2019 certainly contains 2019-05; an event within 2019 may be before it.</para>
/// <para>Qualifiers (<c>? ~ %</c>) do not widen an extent, because EDTF does not say how far off an approximate date may be. Every answer assumes that the date is right.</para>
/// <para>Immutable and thread-safe. <c>default(DateExtent)</c> is the extent of <c>default(EdtfDate)</c>: every relation is possible.</para>
/// </remarks>
public readonly struct DateExtent : IEquatable<DateExtent>, IComparable<DateExtent>, IComparable
{
    /// <summary>Creates an extent. <see cref="EdtfDate.Throughout"/> and <see cref="EdtfDate.Within"/> are shorter.</summary>
    /// <param name="date">The date.</param>
    /// <param name="kind">Throughout for a state, within for an event.</param>
    /// <param name="seasons">The months of the seasons 21 to 32; null leaves them without months.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a value of <see cref="DateExtentKind"/>.</exception>
    [JsonConstructor]
    public DateExtent(EdtfDate date, DateExtentKind kind, SeasonMap? seasons)
    {
        if (kind is not (DateExtentKind.Throughout or DateExtentKind.Within))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "kind must be Throughout or Within.");
        Date = date;
        Kind = kind;
        Seasons = seasons;
    }

    /// <summary>Gets the date.</summary>
    [JsonPropertyName("date")]
    public EdtfDate Date { get; }

    /// <summary>Gets the kind: throughout for a state, within for an event.</summary>
    [JsonPropertyName("kind")]
    public DateExtentKind Kind { get; }

    /// <summary>Gets the months of the seasons 21 to 32; null if they have no months.</summary>
    [JsonPropertyName("seasons"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SeasonMap? Seasons { get; }

    /// <summary>Returns the extent of a state that lasts throughout a date.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator DateExtent(EdtfDate date) => new(date, DateExtentKind.Throughout, null);

    /// <summary>Returns the extent of a state that lasts throughout a date.</summary>
    /// <param name="date">The date.</param>
    public static DateExtent FromEdtfDate(EdtfDate date) => date;

    /// <summary>Returns the extent of a state that lasts throughout the date of an EDTF text. Allows <c>extent.IsBefore("2021")</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not EDTF. The message gives the position and what was expected there.</exception>
    public static implicit operator DateExtent(string text) => EdtfDate.Parse(text);

    /// <summary>Returns the extent of a state that lasts throughout a year of at most four digits.</summary>
    /// <param name="year">The astronomical year: 0 is 1 BCE.</param>
    /// <exception cref="FormatException">The year has more than four digits.</exception>
    public static implicit operator DateExtent(int year) => EdtfDate.Parse((year < 0 ? "-" : "") + Math.Abs((long)year).ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>Returns the extent of a state that lasts throughout a day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="FormatException">The year has more than four digits.</exception>
    public static implicit operator DateExtent(Day day) => EdtfDate.Parse(day.ToString());

    /// <summary>Returns the extent of a state that lasts throughout the day of a point in time. The time of day and the time zone are ignored.</summary>
    /// <param name="time">The point in time.</param>
    public static implicit operator DateExtent(DateTime time) => Day.FromDateTime(time);

#if NET8_0_OR_GREATER
    /// <summary>Returns the extent of a state that lasts throughout a day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator DateExtent(DateOnly day) => Day.FromDateOnly(day);
#endif

    /// <summary>Returns the extent of a state that lasts throughout the date of an EDTF text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not EDTF. The message gives the position and what was expected there.</exception>
    public static DateExtent FromString(string text) => text;

    /// <summary>Returns the extent of a state that lasts throughout a year of at most four digits.</summary>
    /// <param name="year">The astronomical year: 0 is 1 BCE.</param>
    /// <exception cref="FormatException">The year has more than four digits.</exception>
    public static DateExtent FromInt32(int year) => year;

    /// <summary>Returns the extent of a state that lasts throughout a day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="FormatException">The year has more than four digits.</exception>
    public static DateExtent FromDay(Day day) => day;

    /// <summary>Returns the extent of a state that lasts throughout the day of a point in time. The time of day and the time zone are ignored.</summary>
    /// <param name="time">The point in time.</param>
    public static DateExtent FromDateTime(DateTime time) => time;

    /// <summary>
    /// Returns exactly the relations that this extent may have to the other. All other comparisons of times derive from them.
    /// </summary>
    /// <remarks>
    /// Considers every way to fill X digits, to choose a member of a one-of set and to choose the days of an interval's imprecise ends. The members of an all-of set are
    /// compared one by one: a comparison is Yes if it holds for every member, No if for none, and Maybe if for some. An open end <c>..</c> may be any day or infinite, because EDTF specifies no limit there; an unknown end is some day.
    /// </remarks>
    /// <param name="other">The other extent.</param>
    public AllenRelations PossibleRelations(DateExtent other)
    {
        if (Date.TryGetRun(Kind, Seasons, out long start, out long end)
            && other.Date.TryGetRun(other.Kind, other.Seasons, out long otherStart, out long otherEnd))
            return AllenAlgebra.Between(start, end + 1, otherStart, otherEnd + 1);

        // Fast path: most compared dates are one run of days or an interval.
        if (Date.TryGetOccupation(Kind, Seasons, out Occupation one) && other.Date.TryGetOccupation(other.Kind, other.Seasons, out Occupation another))
            return PairRelations.Relate(one, another, AllenRelations.None);

        using OccupationList occupations = OccupationList.Of(Date, Kind, Seasons);
        using OccupationList others = OccupationList.Of(other.Date, other.Kind, other.Seasons);
        return OccupationRelations.Relate(occupations.Occupations, others.Occupations);
    }

    /// <summary>Tests whether this has a day in common with a range of days. Takes day numbers, because a day in a year of more than four digits has no EDTF text.</summary>
    internal Ternary IntersectsDays(long first, long last)
    {
        AllenRelations possible;
        if (Date.TryGetRun(Kind, Seasons, out long start, out long end))
        {
            possible = AllenAlgebra.Between(start, end + 1, first, last + 1);
        }
        else
        {
            using OccupationList occupations = OccupationList.Of(Date, Kind, Seasons);
            possible = OccupationRelations.Relate(occupations.Occupations, stackalloc Occupation[1] { Occupation.OfRun(first, last, within: false) });
        }

        return possible.Answer((AllenRelations.Before | AllenRelations.Meets | AllenRelations.MetBy | AllenRelations.After).Complement());
    }

    /// <summary>Tests whether the relation of this to the other is one of the given ones: Yes if all possible relations are among them, No if none is, Maybe otherwise.</summary>
    /// <param name="asked">The relations asked about.</param>
    /// <param name="other">The other extent.</param>
    public Ternary Is(AllenRelations asked, DateExtent other) => PossibleRelations(other).Answer(asked);

    /// <summary>Tests whether this ends before the other starts: Allen's before or meets, because days are whole and 1984 is before 1985.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary IsBefore(DateExtent other) => Is(AllenRelations.Before | AllenRelations.Meets, other);

    /// <summary>Tests whether this starts after the other ends: Allen's after or met by.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary IsAfter(DateExtent other) => Is(AllenRelations.After | AllenRelations.MetBy, other);

    /// <summary>Tests whether this lies in the other, edges included: Allen's during, starts, finishes or equal.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary IsWithin(DateExtent other) => Is(AllenRelations.During | AllenRelations.Starts | AllenRelations.Finishes | AllenRelations.Equal, other);

    /// <summary>Tests whether the other lies in this, edges included: Allen's contains, started by, finished by or equal.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary Covers(DateExtent other) => Is(AllenRelations.Contains | AllenRelations.StartedBy | AllenRelations.FinishedBy | AllenRelations.Equal, other);

    /// <summary>Tests whether the two have a day in common: every Allen relation except before, meets, met by and after.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary Intersects(DateExtent other) =>
        Is((AllenRelations.Before | AllenRelations.Meets | AllenRelations.MetBy | AllenRelations.After).Complement(), other);

    /// <summary>Tests whether the other starts on the day after this ends: Allen's meets.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary Meets(DateExtent other) => Is(AllenRelations.Meets, other);

    /// <summary>Tests whether this starts on the day after the other ends: Allen's met by.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary MetBy(DateExtent other) => Is(AllenRelations.MetBy, other);

    /// <summary>Tests whether this starts before the other starts, and ends within it but before its last day: Allen's overlaps. To test for any day in common use <see cref="Intersects"/>.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary Overlaps(DateExtent other) => Is(AllenRelations.Overlaps, other);

    /// <summary>Tests whether this starts within the other but after its first day, and ends after the other ends: Allen's overlapped by.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary OverlappedBy(DateExtent other) => Is(AllenRelations.OverlappedBy, other);

    /// <summary>Tests whether this starts after the other starts and ends before the other ends: Allen's during. To include the edges use <see cref="IsWithin"/>.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary During(DateExtent other) => Is(AllenRelations.During, other);

    /// <summary>Tests whether this starts before the other starts and ends after the other ends: Allen's contains. To include the edges use <see cref="Covers"/>.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary Contains(DateExtent other) => Is(AllenRelations.Contains, other);

    /// <summary>Tests whether both start on the same day and this ends before the other ends: Allen's starts.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary Starts(DateExtent other) => Is(AllenRelations.Starts, other);

    /// <summary>Tests whether both start on the same day and this ends after the other ends: Allen's started by.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary StartedBy(DateExtent other) => Is(AllenRelations.StartedBy, other);

    /// <summary>Tests whether this starts after the other starts and both end on the same day: Allen's finishes.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary Finishes(DateExtent other) => Is(AllenRelations.Finishes, other);

    /// <summary>Tests whether this starts before the other starts and both end on the same day: Allen's finished by.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary FinishedBy(DateExtent other) => Is(AllenRelations.FinishedBy, other);

    /// <summary>Tests whether both start and end on the same days: Allen's equals. Compares times; <see cref="Equals(DateExtent)"/> compares values.</summary>
    /// <param name="other">The other extent.</param>
    public Ternary EqualsInTime(DateExtent other) => Is(AllenRelations.Equal, other);

    /// <summary>Returns the answer to a question and, for a Maybe, the bounds that cause it.</summary>
    /// <param name="asked">The relations asked about.</param>
    /// <param name="other">The other extent.</param>
    public DateExplanation Explain(AllenRelations asked, DateExtent other) => DateExplanation.Of(this, asked, other);

    /// <inheritdoc/>
    public bool Equals(DateExtent other) => Date == other.Date && Kind == other.Kind && ReferenceEquals(Seasons, other.Seasons);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateExtent other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Date.GetHashCode() * 2) + (int)Kind;

    /// <summary>Compares extents for sorting: by date, then throughout before within. Sort order only: does not tell which was earlier; see <see cref="EdtfDate.CompareTo(EdtfDate)"/>.</summary>
    /// <param name="other">The other extent.</param>
    public int CompareTo(DateExtent other) => Date.CompareTo(other.Date) is not 0 and int byDate ? byDate : Kind.CompareTo(other.Kind);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        DateExtent other => CompareTo(other),
        _ => throw new ArgumentException("obj must be a DateExtent or null.", nameof(obj)),
    };

    /// <summary>Returns true if both have the same date, kind and season map; otherwise, false.</summary>
    public static bool operator ==(DateExtent left, DateExtent right) => left.Equals(right);

    /// <summary>Returns true if the date, the kind or the season map differs; otherwise, false.</summary>
    public static bool operator !=(DateExtent left, DateExtent right) => !left.Equals(right);

    /// <summary>Returns true if the left extent sorts first. Sort order only; use <see cref="IsBefore"/> to compare times.</summary>
    public static bool operator <(DateExtent left, DateExtent right) => left.CompareTo(right) < 0;

    /// <summary>Returns true if the left extent sorts first or with the right. Sort order only; use <see cref="IsBefore"/> to compare times.</summary>
    public static bool operator <=(DateExtent left, DateExtent right) => left.CompareTo(right) <= 0;

    /// <summary>Returns true if the left extent sorts last. Sort order only; use <see cref="IsAfter"/> to compare times.</summary>
    public static bool operator >(DateExtent left, DateExtent right) => left.CompareTo(right) > 0;

    /// <summary>Returns true if the left extent sorts last or with the right. Sort order only; use <see cref="IsAfter"/> to compare times.</summary>
    public static bool operator >=(DateExtent left, DateExtent right) => left.CompareTo(right) >= 0;

    /// <summary>Returns <c>throughout 2019</c> or <c>within 2019</c>.</summary>
    public override string ToString() => (Kind == DateExtentKind.Within ? "within " : "throughout ") + Date.ToString();
}
