using System;
using System.ComponentModel;
using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>
/// A date as a source gives it, however uncertain: the Extended Date/Time Format of ISO 8601-2, levels 0, 1 and 2, in the profile that the Library of Congress published in 2019.
/// </summary>
/// <remarks>
/// <para>A year, a month, a day, a date-time, a season, an interval with open or unknown ends, or a set, with X for unspecified digits and
/// <c>? ~ %</c> for what is uncertain or approximate. The calendar is the proleptic Gregorian with a year 0. Parsing is strict; where the
/// profile is silent the reading is documented in <c>docs/edtf.md</c>.</para>
/// <para>Equality is equality of text: <c>1984</c> and <c>1984-XX</c> are different values. <see cref="CompareTo(EdtfDate)"/> is a total order for sorting;
/// it is order, not truth: ask <c>IsBefore</c> what is certainly, possibly or certainly not before what.</para>
/// <para><c>default(EdtfDate)</c> is no date: its text is empty, its kind <see cref="DateKind.None"/>, its bounds none, and it sorts first.</para>
/// <para>32 bytes. A date or an interval holds no other memory; a set, or a year of more than twelve digits, holds one array. Immutable, so safe to share between threads.</para>
/// </remarks>
[JsonConverter(typeof(DateJson))]
[TypeConverter(typeof(DateTextConverter))]
public readonly partial struct EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>, IComparable, IFormattable
#if NET8_0_OR_GREATER
    , ISpanParsable<EdtfDate>, ISpanFormattable
#endif
{
    // The key orders: 0 no date, 1 open, 2 unknown, then days. The words are the text, and everything but the key follows from them.
    private readonly ulong _key;
    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong[]? _many;

    private EdtfDate(ulong first, ulong second, ulong[]? many)
        : this(FirstKey(first, second, many), first, second, many)
    {
    }

    private EdtfDate(ulong key, ulong first, ulong second, ulong[]? many)
    {
        _key = key;
        _first = first;
        _second = second;
        _many = many;
    }

    /// <summary>
    /// How many characters a text may have where the caller does not say: 1000. Whatever such texts say, reading, comparing and describing them takes little time;
    /// who trusts the texts, or has time, asks for more.
    /// </summary>
    public const int DefaultMaxLength = 1000;

    /// <summary>As much of a refused text as a message shows.</summary>
    private const int MostShown = 100;

    /// <summary>Parses an EDTF text of at most <see cref="DefaultMaxLength"/> characters.</summary>
    /// <param name="text">The text; nothing before or after it is skipped, not even white space.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not EDTF; the message says where and what was expected.</exception>
    public static EdtfDate Parse(string text) => text == null ? throw new ArgumentNullException(nameof(text)) : Parse(text.AsSpan());

    /// <summary>Parses an EDTF text of at most <see cref="DefaultMaxLength"/> characters.</summary>
    /// <param name="text">The text; nothing before or after it is skipped, not even white space.</param>
    /// <exception cref="FormatException">The text is not EDTF; the message says where and what was expected.</exception>
    public static EdtfDate Parse(ReadOnlySpan<char> text)
    {
        if (TryParse(text, out EdtfDate date, out EdtfError error))
            return date;
        string shown = text.Length <= MostShown ? text.ToString() : text.Slice(0, MostShown).ToString() + "…";
        throw new FormatException("'" + shown + "' is not an EDTF date. " + error.ToString());
    }

    /// <summary>Parses an EDTF text of at most <see cref="DefaultMaxLength"/> characters, or says that it is none.</summary>
    /// <param name="text">The text; null is no date.</param>
    /// <param name="date">The date, or <c>default</c>.</param>
    public static bool TryParse(string? text, out EdtfDate date) => TryParse(text.AsSpan(), out date, out _);

    /// <summary>Parses an EDTF text of at most <see cref="DefaultMaxLength"/> characters, or says that it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, or <c>default</c>.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date) => TryParse(text, out date, out _);

    /// <summary>Parses an EDTF text of at most <see cref="DefaultMaxLength"/> characters, or says where it stops being one.</summary>
    /// <param name="text">The text; null is no date.</param>
    /// <param name="date">The date, or <c>default</c>.</param>
    /// <param name="error">The first thing wrong, or <c>default</c>.</param>
    public static bool TryParse(string? text, out EdtfDate date, out EdtfError error) => TryParse(text.AsSpan(), out date, out error);

    /// <summary>Parses an EDTF text of at most <see cref="DefaultMaxLength"/> characters, or says where it stops being one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, or <c>default</c>.</param>
    /// <param name="error">The first thing wrong, or <c>default</c>.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date, out EdtfError error) => TryParse(text, DefaultMaxLength, out date, out error);

    /// <summary>Parses an EDTF text of any length that the caller allows, or says where it stops being one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maxLength">How many characters it may have, 0 or more; a longer text is refused at the first character too many. Reading takes time in proportion to them, comparing two sets up to the product of their members.</param>
    /// <param name="date">The date, or <c>default</c>.</param>
    /// <param name="error">The first thing wrong, or <c>default</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxLength"/> is negative.</exception>
    public static bool TryParse(ReadOnlySpan<char> text, int maxLength, out EdtfDate date, out EdtfError error)
    {
        if (maxLength < 0)
            throw new ArgumentOutOfRangeException(nameof(maxLength), maxLength, "A length is 0 or more.");
        if (text.Length > maxLength)
        {
            date = default;
            error = new EdtfError(maxLength, "The end of the text was expected: it is longer than the caller allows.");
            return false;
        }

        if (EdtfParser.TryParse(text, out ulong first, out ulong second, out ulong[]? many, out error))
        {
            date = many == null ? new EdtfDate(first, second, null) : new EdtfDate(0, 0, many);
            return true;
        }

        date = default;
        return false;
    }

    /// <summary>The text; there is one format and no culture changes it.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: no culture changes EDTF.</param>
    static EdtfDate IParsable<EdtfDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(string, out EdtfDate)"/>
    static bool IParsable<EdtfDate>.TryParse(string? s, IFormatProvider? provider, out EdtfDate result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    static EdtfDate ISpanParsable<EdtfDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out EdtfDate)"/>
    static bool ISpanParsable<EdtfDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EdtfDate result) => TryParse(s, out result);

    /// <summary>Writes the text of <see cref="ToString()"/> where it fits.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">Ignored.</param>
    /// <param name="provider">Ignored.</param>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);
#endif

    /// <summary>Writes the text of <see cref="ToString()"/> where it fits.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 where the text does not fit.</param>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        ReadOnlySpan<ulong> words = Words(stackalloc ulong[2]);
        int room = EdtfText.MaxLength(words);
        Span<char> text = room <= EdtfText.StackRoom ? stackalloc char[EdtfText.StackRoom] : new char[room];
        int length = EdtfText.Write(text, words);
        bool fits = text.Slice(0, length).TryCopyTo(destination);
        charsWritten = fits ? length : 0;
        return fits;
    }

    /// <summary>The text exactly as it was parsed; empty for <c>default(EdtfDate)</c>.</summary>
    public override string ToString()
    {
        ReadOnlySpan<ulong> words = Words(stackalloc ulong[2]);
        int room = EdtfText.MaxLength(words);
        Span<char> text = room <= EdtfText.StackRoom ? stackalloc char[EdtfText.StackRoom] : new char[room];
        return text.Slice(0, EdtfText.Write(text, words)).ToString();
    }

    /// <summary>Whether both have the same text.</summary>
    /// <param name="other">The other date.</param>
    public bool Equals(EdtfDate other) =>
        _first == other._first && _second == other._second && (ReferenceEquals(_many, other._many) || _many.AsSpan().SequenceEqual(other._many.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    /// <summary>A hash of the text; the same in every process.</summary>
    public override int GetHashCode()
    {
        ulong hash = (_first * 0x9E3779B97F4A7C15) ^ _second;
        if (_many != null)
        {
            foreach (ulong word in _many)
                hash = (hash ^ word) * 0x9E3779B97F4A7C15;
        }

        hash *= 0x9E3779B97F4A7C15;
        return (int)(hash >> 32);
    }

    /// <summary>
    /// Orders dates for sorting: by earliest day, then by latest day, then by text. An open start comes first, an open or unknown end last. A date with an unknown start,
    /// and one of all dates up to a last one, sorts where what is known of it starts: <c>/1984</c> and <c>[..1984]</c> with 1984. A season without months sorts by the year that names it, a clock set off from UTC by the day that is written, years of more than sixteen digits by size.
    /// </summary>
    /// <remarks>Order, not truth: that <c>1984?</c> sorts before <c>1985</c> does not say that it was before. No memory is allocated. Zero means equal text.</remarks>
    /// <param name="other">The other date.</param>
    public int CompareTo(EdtfDate other) => _key != other._key ? (_key < other._key ? -1 : 1) : CompareTies(other);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        EdtfDate other => CompareTo(other),
        _ => throw new ArgumentException("An EdtfDate compares with another EdtfDate only.", nameof(obj)),
    };

    /// <summary>Whether both have the same text.</summary>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);

    /// <summary>Whether the left date sorts first; see <see cref="CompareTo(EdtfDate)"/>: order, not truth.</summary>
    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left date sorts first or is the same; order, not truth.</summary>
    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left date sorts last; order, not truth.</summary>
    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left date sorts last or is the same; order, not truth.</summary>
    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;

    /// <summary>The words of the text, in place where there is an array of them, else in the room that the caller lends.</summary>
    internal ReadOnlySpan<ulong> Words(Span<ulong> room)
    {
        if (_many != null)
            return _many;
        room[0] = _first;
        room[1] = _second;
        return room.Slice(0, _second == 0 ? 1 : 2);
    }

    private static ulong FirstKey(ulong first, ulong second, ulong[]? many)
    {
        ReadOnlySpan<ulong> words = many;
        ulong head = many == null ? first : many[0];
        switch (EdtfWord.Form(head))
        {
            case EdtfWord.None:
                return 0;
            case EdtfWord.Calendar when EdtfOrder.IsPlaced(head):
                // Most dates of a corpus: worth the short way, because this is all that unpacking one computes.
                return EdtfOrder.Key(EdtfOrder.FirstDay(head));
            case EdtfWord.OneOf:
            case EdtfWord.AllOf:
                long earliest = Completions.Forever;
                for (int at = 1; at < words.Length;)
                {
                    // One date of all up to 1984 is known by 1984; all of them lie before it.
                    bool isKnownByEnd = EdtfWord.Form(head) == EdtfWord.OneOf && EdtfWord.Form(words[at]) == EdtfWord.Open;
                    long known = isKnownByEnd ? DatePart.Read(EdtfWord.WithoutLink(words[at + 1]), null).OrderFirst : Completions.Forever;
                    long member = DatePart.ReadMember(words, ref at, null).OrderFirst;
                    earliest = Math.Min(earliest, isKnownByEnd ? known : member);
                }

                return EdtfOrder.Key(earliest);
            case EdtfWord.Unknown:
                DatePart end = many == null ? DatePart.Read(second, null) : DatePart.Read(words.Slice(1), null);
                return EdtfOrder.Key(end.Placement is Placement.Placed or Placement.Unplaced ? end.OrderFirst : EdtfOrder.UnknownStart);
            default:
                return EdtfOrder.Key((many == null ? DatePart.Read(first, null) : DatePart.Read(words, null)).OrderFirst);
        }
    }

    private long LastDay(ReadOnlySpan<ulong> words)
    {
        if (Kind is DateKind.OneOf or DateKind.AllOf)
        {
            long latest = Completions.Never;
            for (int at = 1; at < words.Length;)
                latest = Math.Max(latest, DatePart.ReadMember(words, ref at, null).OrderLast);
            return latest;
        }

        return DatePart.Read(Kind == DateKind.Interval ? words.Slice(LongYear.WordCount(words[0])) : words, null).OrderLast;
    }

    private int CompareTies(EdtfDate other)
    {
        if (Equals(other))
            return 0;
        ReadOnlySpan<ulong> left = Words(stackalloc ulong[2]);
        ReadOnlySpan<ulong> right = other.Words(stackalloc ulong[2]);

        // Years beyond the days of the calendar have no day to sort by; by size they do.
        if (_key == EdtfOrder.Key(EdtfOrder.FarPast) || _key == EdtfOrder.Key(EdtfOrder.FarFuture))
        {
            bool leftIsDate = Kind == DateKind.Date;
            bool rightIsDate = other.Kind == DateKind.Date;
            if (leftIsDate != rightIsDate)
                return leftIsDate ? -1 : 1;
            int bySize = leftIsDate ? LongYear.Compare(left, right) : 0;
            if (bySize != 0)
                return bySize;
        }

        int byLast = LastDay(left).CompareTo(other.LastDay(right));
        return byLast != 0 ? byLast : EdtfText.Compare(left, right);
    }
}
