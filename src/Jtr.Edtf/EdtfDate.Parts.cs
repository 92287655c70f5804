using System;
using System.Collections.Generic;

namespace Jtr.Edtf;

/// <content>The parts of the text: components, qualifiers, the ends of an interval, the members of a set.</content>
public readonly partial struct EdtfDate
{
    /// <summary>
    /// Gets the smallest unit that the text names. For an interval or a set, the unit that all parts share; <see cref="DatePrecision.None"/> if they differ,
    /// because the profile leaves the precision of the whole undefined.
    /// </summary>
    public DatePrecision Precision
    {
        get
        {
            DatePrecision common = DatePrecision.None;
            ReadOnlySpan<ulong> words = Words(stackalloc ulong[2]);
            for (int at = 0; at < words.Length; at += LongYear.WordCount(words[at]))
            {
                DatePrecision precision = PrecisionOf(words[at]);
                if (precision == DatePrecision.None)
                    continue;
                if (common != DatePrecision.None && precision != common)
                    return DatePrecision.None;
                common = precision;
            }

            return common;
        }
    }

    /// <summary>Gets the union of the qualifications of all components of all parts: uncertain, approximate, both or neither.</summary>
    public Qualification Qualification
    {
        get
        {
            Qualification all = Qualification.None;
            ReadOnlySpan<ulong> words = Words(stackalloc ulong[2]);
            for (int at = 0; at < words.Length; at += LongYear.WordCount(words[at]))
                all |= EdtfQualifiers.OfYear(words[at]) | EdtfQualifiers.OfMonth(words[at]) | EdtfQualifiers.OfDay(words[at]);
            return all;
        }
    }

    /// <summary>Gets the qualification of the year; <see cref="Qualification.None"/> for an interval or a set, whose parts have their own.</summary>
    /// <remarks>A qualifier on the right of a component covers it and all to its left; one on its left covers it alone.</remarks>
    public Qualification YearQualification => IsDate ? EdtfQualifiers.OfYear(Head) : Qualification.None;

    /// <summary>Gets the qualification of the month or season; <see cref="Qualification.None"/> without one.</summary>
    public Qualification MonthQualification => IsDate ? EdtfQualifiers.OfMonth(Head) : Qualification.None;

    /// <summary>Gets the qualification of the day; <see cref="Qualification.None"/> without one.</summary>
    public Qualification DayQualification => IsDate ? EdtfQualifiers.OfDay(Head) : Qualification.None;

    /// <summary>True if any digit in the text is unspecified, written X; otherwise, false.</summary>
    public bool HasUnspecifiedDigits
    {
        get
        {
            ReadOnlySpan<ulong> words = Words(stackalloc ulong[2]);
            for (int at = 0; at < words.Length; at += LongYear.WordCount(words[at]))
            {
                if (EdtfWord.Form(words[at]) == EdtfWord.Calendar && EdtfLevel.HasX(words[at]))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Gets the year of a date, a date-time or a season; null if a digit is X, if the year has more than sixteen digits, or for an interval, a set or <c>default</c>.</summary>
    public long? Year
    {
        get
        {
            if (!IsDate)
                return null;
            switch (EdtfWord.Form(Head))
            {
                case EdtfWord.Calendar:
                    int nibbles = EdtfWord.YearNibbles(Head);
                    if (EdtfWord.HasX(nibbles))
                        return null;
                    return EdtfWord.IsNegative(Head) ? -EdtfWord.FourDigits(nibbles) : EdtfWord.FourDigits(nibbles);
                case EdtfWord.DateTime:
                    return EdtfWord.DateOfDateTime(Head).Year;
                default:
                    LongYear year = LongYear.Read(Words(stackalloc ulong[2]));
                    return year.Fits ? year.Year : null;
            }
        }
    }

    /// <summary>Gets the month, 1 to 12; null without a month, for a season, and if a digit is X.</summary>
    public int? Month
    {
        get
        {
            if (!IsDate)
                return null;
            if (EdtfWord.Form(Head) == EdtfWord.DateTime)
                return EdtfWord.DateOfDateTime(Head).Month;
            return SeasonCode == null ? Known(2, EdtfWord.MonthNibbles(Head)) : null;
        }
    }

    /// <summary>Gets the code of a sub-year grouping, 21 to 41; null for anything else.</summary>
    public int? SeasonCode => IsDate && EdtfWord.SeasonCode(Head) is > 0 and int code ? code : null;

    /// <summary>Gets the day of the month, from 1; null without a day and if a digit is X.</summary>
    public int? DayOfMonth
    {
        get
        {
            if (!IsDate)
                return null;
            return EdtfWord.Form(Head) == EdtfWord.DateTime ? EdtfWord.DateOfDateTime(Head).Day : Known(3, EdtfWord.DayNibbles(Head));
        }
    }

    /// <summary>Returns the start of an interval; <c>default</c> if the start is open or unknown, or if this is not an interval. <see cref="EarliestStart"/> tells these apart.</summary>
    public EdtfDate GetStart() => Kind == DateKind.Interval ? OfEnd(0) : default;

    /// <summary>Returns the end of an interval; <c>default</c> if the end is open or unknown, or if this is not an interval. <see cref="LatestEnd"/> tells these apart.</summary>
    public EdtfDate GetEnd() => Kind == DateKind.Interval ? OfEnd(LongYear.WordCount(Head)) : default;

    /// <summary>
    /// Returns the members of a set in the order of the text; empty for anything else. A range is one member, itself a set: <c>[1667,1670..1672]</c> has <c>1667</c> and <c>[1670..1672]</c>.
    /// </summary>
    public IReadOnlyList<EdtfDate> GetMembers()
    {
        if (_many == null || Kind is not (DateKind.OneOf or DateKind.AllOf))
            return [];
        var members = new List<EdtfDate>();
        for (int at = 1; at < _many.Length;)
        {
            int next = at + LongYear.WordCount(_many[at]);
            if (EdtfWord.Link(_many[at]) == EdtfWord.DotsFollow)
            {
                members.Add(OfRange(_many[0], _many[at], _many[at + 1]));
                next = at + 2;
            }
            else
            {
                members.Add(OfWords(_many.AsSpan(at, next - at)));
            }

            at = next;
        }

        return members.AsReadOnly();
    }

    /// <summary>Gets the known end of a one-of set that is one half-open range: 1984 of <c>[..1984]</c>. Returns false for everything else.</summary>
    internal bool TryGetEndOfOneOf(out EdtfDate end)
    {
        end = default;
        if (Kind != DateKind.OneOf || _many is not { Length: 3 } || EdtfWord.Link(_many[1]) != EdtfWord.DotsFollow)
            return false;
        bool isStartOpen = EdtfWord.Form(_many[1]) == EdtfWord.Open;
        if (!isStartOpen && EdtfWord.Form(_many[2]) != EdtfWord.Open)
            return false;
        end = OfWords(stackalloc ulong[1] { EdtfWord.WithoutLink(_many[isStartOpen ? 2 : 1]) });
        return true;
    }

    /// <summary>True if the text is a single date; false for an interval, a set or the empty text.</summary>
    private bool IsDate => Kind is DateKind.Date or DateKind.DateTime or DateKind.Season;

    /// <summary>Returns a month or a day as a number; null if the text does not name it or if a digit is X.</summary>
    private int? Known(int component, int nibbles) =>
        EdtfWord.Form(Head) == EdtfWord.Calendar && EdtfWord.Components(Head) >= component && !EdtfWord.HasX(nibbles) ? EdtfWord.TwoDigits(nibbles) : null;

    /// <summary>Returns the end of an interval that starts at a word; <c>default</c> if it is open or unknown.</summary>
    private EdtfDate OfEnd(int at)
    {
        ReadOnlySpan<ulong> words = Words(stackalloc ulong[2]);
        ulong word = EdtfWord.WithoutLink(words[at]);
        if (EdtfWord.Form(word) is EdtfWord.Open or EdtfWord.Unknown)
            return default;
        int length = LongYear.WordCount(word);
        if (length == 1)
            return new EdtfDate(word, 0, null);
        ulong[] many = words.Slice(at, length).ToArray();
        many[0] = word;
        return new EdtfDate(0, 0, many);
    }

    /// <summary>Returns a set of the same form whose only member is a range.</summary>
    private static EdtfDate OfRange(ulong set, ulong start, ulong end) => new(0, 0, [(uint)EdtfWord.Form(set) | (2UL << 32), start, end]);

    private static DatePrecision PrecisionOf(ulong word) => EdtfWord.Form(word) switch
    {
        EdtfWord.DateTime => DatePrecision.Second,
        EdtfWord.LongYear or EdtfWord.SpelledYear => DatePrecision.Year,
        EdtfWord.Calendar => EdtfWord.Components(word) switch
        {
            1 => DatePrecision.Year,
            2 => EdtfWord.SeasonCode(word) == 0 ? DatePrecision.Month : DatePrecision.Season,
            _ => DatePrecision.Day,
        },
        _ => DatePrecision.None,
    };
}
