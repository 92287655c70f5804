using System;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>
/// A date with the uncertainty that its source gives it, in the Extended Date/Time Format (EDTF) of ISO 8601-2: levels 0, 1 and 2 of the profile that the Library of Congress published in 2019.
/// </summary>
/// <remarks>
/// <para>A year, a month, a day, a date-time, a season, an interval with open or unknown ends, or a set. X stands for an unspecified digit, and
/// <c>? ~ %</c> mark what is uncertain or approximate. The calendar is the proleptic Gregorian with a year 0. Parsing is strict; the readings chosen
/// where the profile is silent are documented in <c>docs/edtf.md</c>.</para>
/// <para>Two dates are equal if their texts are equal: <c>1984</c> and <c>1984-XX</c> are different values. <see cref="CompareTo(EdtfDate)"/> is a total order for sorting
/// and does not tell which date was earlier; <c>IsBefore</c> answers that with yes, maybe or no.</para>
/// <para><c>default(EdtfDate)</c> has an empty text, the kind <see cref="DateKind.None"/> and no bounds, and sorts first.</para>
/// <para>32 bytes. A date or an interval holds no other memory; a set, or a year of more than twelve digits, holds one array. Immutable and thread-safe.</para>
/// </remarks>
[JsonConverter(typeof(DateJson))]
[TypeConverter(typeof(DateTextConverter))]
public readonly partial struct EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>, IComparable, IFormattable
#if NET8_0_OR_GREATER
    , ISpanParsable<EdtfDate>, ISpanFormattable
#endif
{
    // The sort key: 0 for default, 1 for an open start, 2 for an unknown start, then days; see EdtfOrder.
    private readonly ulong _key;

    // The words that encode the text, from which everything but the key is decoded: one or two in the first two fields, or all in the array. See EdtfWord.
    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong[]? _many;

    private EdtfDate(ulong first, ulong second, ulong[]? many)
        : this(KeyOf(first, second, many), first, second, many)
    {
    }

    internal EdtfDate(ulong key, ulong first, ulong second, ulong[]? many)
    {
        _key = key;
        _first = first;
        _second = second;
        _many = many;
    }

    /// <summary>
    /// The maximum length of a text, in characters, unless the caller gives another: 1000. Parsing, comparing and describing any text of this length takes little time.
    /// A caller that trusts its texts, or can afford the time, may allow more.
    /// </summary>
    public const int DefaultMaxLength = 1000;

    /// <summary>The number of characters of a rejected text that a message shows.</summary>
    private const int MaxShown = 100;

    /// <summary>Parses an EDTF text of at most <see cref="DefaultMaxLength"/> characters.</summary>
    /// <param name="text">The text, without white space before or after it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not EDTF. The message gives the position and what was expected there.</exception>
    public static EdtfDate Parse(string text) => text == null ? throw new ArgumentNullException(nameof(text)) : Parse(text.AsSpan());

    /// <summary>Parses an EDTF text of at most <see cref="DefaultMaxLength"/> characters.</summary>
    /// <param name="text">The text, without white space before or after it.</param>
    /// <exception cref="FormatException">The text is not EDTF. The message gives the position and what was expected there.</exception>
    public static EdtfDate Parse(ReadOnlySpan<char> text)
    {
        if (TryParse(text, out EdtfDate date, out EdtfError error))
            return date;
        string shown = text.Length <= MaxShown ? text.ToString() : text.Slice(0, MaxShown).ToString() + "…";
        throw new FormatException("'" + shown + "' is not an EDTF date. " + error.ToString());
    }

    /// <summary>Parses an EDTF text of at most <see cref="DefaultMaxLength"/> characters. Returns false if it is not EDTF.</summary>
    /// <param name="text">The text; null returns false.</param>
    /// <param name="date">The date, or <c>default</c> on failure.</param>
    public static bool TryParse(string? text, out EdtfDate date) => TryParse(text.AsSpan(), out date, out _);

    /// <summary>Parses an EDTF text of at most <see cref="DefaultMaxLength"/> characters. Returns false if it is not EDTF.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, or <c>default</c> on failure.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date) => TryParse(text, out date, out _);

    /// <summary>Parses an EDTF text of at most <see cref="DefaultMaxLength"/> characters. Returns false, with the first error, if it is not EDTF.</summary>
    /// <param name="text">The text; null returns false.</param>
    /// <param name="date">The date, or <c>default</c> on failure.</param>
    /// <param name="error">The first error, or <c>default</c> on success.</param>
    public static bool TryParse(string? text, out EdtfDate date, out EdtfError error) => TryParse(text.AsSpan(), out date, out error);

    /// <summary>Parses an EDTF text of at most <see cref="DefaultMaxLength"/> characters. Returns false, with the first error, if it is not EDTF.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, or <c>default</c> on failure.</param>
    /// <param name="error">The first error, or <c>default</c> on success.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date, out EdtfError error) => TryParse(text, DefaultMaxLength, out date, out error);

    /// <summary>Parses an EDTF text of at most a given length. Returns false, with the first error, if it is not EDTF.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maxLength">The maximum number of characters, 0 or more. In a longer text, the first character beyond it is the error. Parsing takes linear time; comparing two sets takes time up to the product of their numbers of members.</param>
    /// <param name="date">The date, or <c>default</c> on failure.</param>
    /// <param name="error">The first error, or <c>default</c> on success.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxLength"/> is negative.</exception>
    public static bool TryParse(ReadOnlySpan<char> text, int maxLength, out EdtfDate date, out EdtfError error)
    {
        if (maxLength < 0)
            throw new ArgumentOutOfRangeException(nameof(maxLength), maxLength, "maxLength must be at least 0.");
        if (text.Length > maxLength)
        {
            date = default;
            error = new EdtfError(maxLength, "A text of at most " + maxLength.ToString(CultureInfo.InvariantCulture) + " characters was expected.");
            return false;
        }

        if (EdtfParser.TryParsePlain(text, out ulong plain))
        {
            date = new EdtfDate(plain, 0, null);
            error = default;
            return true;
        }

        if (EdtfParser.TryParse(text, out ulong first, out ulong second, out ulong[]? many, out error))
        {
            date = many == null ? new EdtfDate(first, second, null) : new EdtfDate(0, 0, many);
            return true;
        }

        date = default;
        return false;
    }

    /// <summary>Returns the text. Ignores the format and the culture.</summary>
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

    /// <summary>Writes the text of <see cref="ToString()"/> if it fits. Returns false if the destination is too short.</summary>
    /// <param name="destination">The buffer to write to.</param>
    /// <param name="charsWritten">The number of characters written; 0 if the text does not fit.</param>
    /// <param name="format">Ignored.</param>
    /// <param name="provider">Ignored.</param>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);
#endif

    /// <summary>Writes the text of <see cref="ToString()"/> if it fits. Returns false if the destination is too short.</summary>
    /// <param name="destination">The buffer to write to.</param>
    /// <param name="charsWritten">The number of characters written; 0 if the text does not fit.</param>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        ReadOnlySpan<ulong> words = Words(stackalloc ulong[2]);
        Span<char> text = words.Length <= EdtfText.MaxStackWords ? stackalloc char[EdtfText.MaxStackLength] : new char[EdtfText.MaxLength(words)];
        int length = EdtfText.Write(text, words);
        bool fits = text.Slice(0, length).TryCopyTo(destination);
        charsWritten = fits ? length : 0;
        return fits;
    }

    /// <summary>Returns the text exactly as it was parsed; empty for <c>default(EdtfDate)</c>.</summary>
    public override string ToString()
    {
        // Most dates are one calendar word. Writing it directly calls few methods, each of which the JIT compiles at start-up.
        if (_many != null || _second != 0 || EdtfWord.Form(_first) != EdtfWord.Calendar)
            return Format();
        Span<char> date = stackalloc char[EdtfWord.MaxLength];
        return date.Slice(0, EdtfWord.WriteCalendar(date, _first)).ToString();
    }

    private string Format()
    {
        ReadOnlySpan<ulong> words = Words(stackalloc ulong[2]);
        Span<char> text = words.Length <= EdtfText.MaxStackWords ? stackalloc char[EdtfText.MaxStackLength] : new char[EdtfText.MaxLength(words)];
        return text.Slice(0, EdtfText.Write(text, words)).ToString();
    }

    /// <summary>Returns true if both have the same text; otherwise, false.</summary>
    /// <param name="other">The other date.</param>
    public bool Equals(EdtfDate other) =>
        _first == other._first && _second == other._second && (ReferenceEquals(_many, other._many) || _many.AsSpan().SequenceEqual(other._many.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    /// <summary>Returns a hash of the text, the same in every process.</summary>
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
    /// Compares dates for sorting: by earliest day, then by latest day, then by text. Returns zero only for equal texts.
    /// </summary>
    /// <remarks>
    /// <para>Sort order only: <c>1984?</c> sorts before <c>1985</c>, which does not mean that it was earlier. Allocates no memory.</para>
    /// <para>An open start sorts first, an open or unknown end last. A date whose start is not known sorts by its known end: <c>/1984</c> and <c>[..1984]</c> with 1984. A season without months sorts by the year
    /// that names it, a time with an offset from UTC by the day that is written, and years of more than sixteen digits by size.</para>
    /// </remarks>
    /// <param name="other">The other date.</param>
    public int CompareTo(EdtfDate other) => _key != other._key ? (_key < other._key ? -1 : 1) : CompareTies(other);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        EdtfDate other => CompareTo(other),
        _ => throw new ArgumentException("obj must be an EdtfDate or null.", nameof(obj)),
    };

    /// <summary>Returns true if both have the same text; otherwise, false.</summary>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Returns true if the texts differ; otherwise, false.</summary>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);

    /// <summary>Returns true if the left date sorts first. Sort order only; see <see cref="CompareTo(EdtfDate)"/>.</summary>
    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;

    /// <summary>Returns true if the left date sorts first or is the same. Sort order only; see <see cref="CompareTo(EdtfDate)"/>.</summary>
    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;

    /// <summary>Returns true if the left date sorts last. Sort order only; see <see cref="CompareTo(EdtfDate)"/>.</summary>
    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;

    /// <summary>Returns true if the left date sorts last or is the same. Sort order only; see <see cref="CompareTo(EdtfDate)"/>.</summary>
    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;

    /// <summary>Returns the words of the text: the array if there is one; otherwise, a copy in the caller's buffer.</summary>
    /// <param name="buffer">A buffer of two words.</param>
    internal ReadOnlySpan<ulong> Words(Span<ulong> buffer)
    {
        if (_many != null)
            return _many;
        buffer[0] = _first;
        buffer[1] = _second;
        return buffer.Slice(0, _second == 0 ? 1 : 2);
    }

    /// <summary>Returns the sort key of a date: that of its first day, or of its known end if its start is not known.</summary>
    private static ulong KeyOf(ulong first, ulong second, ulong[]? many)
    {
        ReadOnlySpan<ulong> words = many;
        ulong head = many == null ? first : many[0];
        switch (EdtfWord.Form(head))
        {
            case EdtfWord.None:
                return 0;
            case EdtfWord.Calendar when EdtfOrder.IsPlaced(head):
                // Fast path: most dates are a single year, month or day.
                return EdtfOrder.Key(EdtfOrder.FirstDay(head));
            case EdtfWord.OneOf:
            case EdtfWord.AllOf:
                long earliest = Completions.Forever;
                for (int at = 1; at < words.Length;)
                {
                    // [..1984] has an unknown start and sorts by its known end, like /1984. {..1984} has every earlier day and sorts by its open start.
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

    /// <summary>Returns the day that sorts the end of this date.</summary>
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

    /// <summary>Compares dates of equal sort keys: by last day, then by text.</summary>
    private int CompareTies(EdtfDate other)
    {
        if (Equals(other))
            return 0;
        ReadOnlySpan<ulong> left = Words(stackalloc ulong[2]);
        ReadOnlySpan<ulong> right = other.Words(stackalloc ulong[2]);

        // Years outside the range of Day have no day to sort by, so they are compared by size.
        if (_key == EdtfOrder.Key(EdtfOrder.FarPast) || _key == EdtfOrder.Key(EdtfOrder.FarFuture))
        {
            bool isLeftDate = Kind == DateKind.Date;
            bool isRightDate = other.Kind == DateKind.Date;
            if (isLeftDate != isRightDate)
                return isLeftDate ? -1 : 1;
            int bySize = isLeftDate ? LongYear.Compare(left, right) : 0;
            if (bySize != 0)
                return bySize;
        }

        int byLast = LastDay(left).CompareTo(other.LastDay(right));
        return byLast != 0 ? byLast : EdtfText.Compare(left, right);
    }
}
