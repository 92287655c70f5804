using System;

namespace Jtr.Edtf;

/// <summary>
/// Encodes one date, or one missing end, in a 64-bit word. Keeps every digit, X and qualifier as spelled, so that the text can be restored exactly.
/// </summary>
/// <remarks>
/// The lowest four bits are the form, the next two tell what follows the word, and the form determines the rest. The generator compiles this file too, and writes such words
/// into assemblies. A year that does not fit into 64 bits takes a header word and the words of its text, eight ASCII characters each.
/// </remarks>
internal static class EdtfWord
{
    /// <summary>The zero word, for <c>default(EdtfDate)</c>.</summary>
    public const int None = 0;

    /// <summary>A year, month, day or sub-year grouping of the four-digit calendar.</summary>
    public const int Calendar = 1;

    /// <summary>A day with a time of day.</summary>
    public const int DateTime = 2;

    /// <summary>A year written with <c>Y</c>.</summary>
    public const int LongYear = 3;

    /// <summary>The header of a year written with <c>Y</c> that does not fit into a word: holds the number of characters in the words that follow.</summary>
    public const int SpelledYear = 4;

    /// <summary>The end <c>..</c> of an interval, or the missing end of a range in a set.</summary>
    public const int Open = 5;

    /// <summary>The empty end of an interval.</summary>
    public const int Unknown = 6;

    /// <summary>The start of a one-of set; its members follow. The upper 32 bits hold their number of words.</summary>
    public const int OneOf = 7;

    /// <summary>The start of an all-of set; its members follow. The upper 32 bits hold their number of words.</summary>
    public const int AllOf = 8;

    /// <summary>A slash and the end of an interval follow this word.</summary>
    public const int SlashFollows = 1;

    /// <summary>Two dots and the end of a range follow this word.</summary>
    public const int DotsFollow = 2;

    /// <summary>The nibble that stands for an X.</summary>
    public const int X = 10;

    private const int LinkShift = 4;

    // The positions of the fields of a calendar word.
    private const int YearShift = 6;
    private const int NegativeShift = 22;
    private const int MonthShift = 23;
    private const int DayShift = 31;
    private const int PrecisionShift = 39;
    private const int QualifierShift = 41;
    private const int SignificantShift = 53;

    // The positions of the fields of a long year's word.
    private const int LongQualifierShift = 7;
    private const int LongExponentShift = 11;
    private const int LongSignificantShift = 16;
    private const int LongDigitsShift = 21;

    /// <summary>The largest number that a long year's word can hold before its exponent.</summary>
    public const ulong MaxLongDigits = (1UL << (64 - LongDigitsShift)) - 1;

    /// <summary>The largest exponent, and the largest count of significant digits, that a long year's word can hold.</summary>
    public const int MaxLongField = 31;

    /// <summary>Returns the form of a word, one of the constants above.</summary>
    public static int Form(ulong word) => (int)(word & 0xF);

    /// <summary>Returns what follows a word: <see cref="SlashFollows"/>, <see cref="DotsFollow"/> or 0.</summary>
    public static int Link(ulong word) => (int)(word >> LinkShift) & 3;

    public static ulong WithLink(ulong word, int link) => word | ((ulong)link << LinkShift);

    public static ulong WithoutLink(ulong word) => word & ~(3UL << LinkShift);

    // Calendar words -------------------------------------------------------------------------------------------------

    /// <summary>Builds a calendar word. Year, month and day are nibbles, most significant digit first.</summary>
    public static ulong OfCalendar(bool negative, int yearNibbles, int monthNibbles, int dayNibbles, int components, int qualifiers, int significant) =>
        Calendar
        | ((ulong)(uint)yearNibbles << YearShift)
        | (negative ? 1UL << NegativeShift : 0)
        | ((ulong)(uint)monthNibbles << MonthShift)
        | ((ulong)(uint)dayNibbles << DayShift)
        | ((ulong)(uint)(components - 1) << PrecisionShift)
        | ((ulong)(uint)qualifiers << QualifierShift)
        | ((ulong)(uint)significant << SignificantShift);

    public static int YearNibbles(ulong word) => (int)(word >> YearShift) & 0xFFFF;

    public static int MonthNibbles(ulong word) => (int)(word >> MonthShift) & 0xFF;

    public static int DayNibbles(ulong word) => (int)(word >> DayShift) & 0xFF;

    /// <summary>Returns the number of components spelled: 1 for a year, 2 for a month or a season, 3 for a day.</summary>
    public static int Components(ulong word) => ((int)(word >> PrecisionShift) & 3) + 1;

    public static bool IsNegative(ulong word) => (word & (1UL << NegativeShift)) != 0;

    /// <summary>Returns the count of significant digits, written <c>S</c>; 0 if the text gives none.</summary>
    public static int Significant(ulong word) => (int)(word >> SignificantShift) & 7;

    /// <summary>Returns twelve bits of qualifiers as spelled: two bits each for the left and the right of the year, the month and the day, the first in the lowest bits.</summary>
    public static int Qualifiers(ulong word) => (int)(word >> QualifierShift) & 0xFFF;

    public static ulong WithQualifiers(ulong word, int qualifiers) => (word & ~(0xFFFUL << QualifierShift)) | ((ulong)(uint)qualifiers << QualifierShift);

    public static ulong WithSignificant(ulong word, int significant) => (word & ~(7UL << SignificantShift)) | ((ulong)(uint)significant << SignificantShift);

    /// <summary>Returns the two digits of a month or a day as a number. Neither may be an X.</summary>
    public static int TwoDigits(int nibbles) => ((nibbles >> 4) * 10) + (nibbles & 0xF);

    /// <summary>Returns the four digits of a year as a number. No digit may be an X.</summary>
    public static int FourDigits(int nibbles) =>
        ((nibbles >> 12) * 1000) + (((nibbles >> 8) & 0xF) * 100) + (((nibbles >> 4) & 0xF) * 10) + (nibbles & 0xF);

    /// <summary>Returns true if one of up to four nibbles is an X; otherwise, false.</summary>
    public static bool HasX(int nibbles)
    {
        // X is 10, binary 1010: the only nibble in which both the 8 and the 2 bit are set.
        return (nibbles & (nibbles >> 2) & 0x2222) != 0;
    }

    /// <summary>Returns the code of a sub-year grouping, 21 to 41; 0 for anything else.</summary>
    public static int SeasonCode(ulong word)
    {
        if (Form(word) != Calendar || Components(word) != 2)
            return 0;
        int nibbles = MonthNibbles(word);
        return nibbles >= 0x20 && !HasX(nibbles) ? TwoDigits(nibbles) : 0;
    }

    // Date-times -----------------------------------------------------------------------------------------------------

    /// <summary>Builds the word of a date-time.</summary>
    public static ulong OfDateTime(bool negative, int year, int month, int day, int hour, int minute, int second, int zone, bool zoneNegative, int zoneHour, int zoneMinute) =>
        DateTime
        | ((ulong)(uint)year << 6)
        | (negative ? 1UL << 20 : 0)
        | ((ulong)(uint)month << 21)
        | ((ulong)(uint)day << 25)
        | ((ulong)(uint)hour << 30)
        | ((ulong)(uint)minute << 35)
        | ((ulong)(uint)second << 41)
        | ((ulong)(uint)zone << 47)
        | (zoneNegative ? 1UL << 49 : 0)
        | ((ulong)(uint)zoneHour << 50)
        | ((ulong)(uint)zoneMinute << 55);

    // The ways to write the time zone: not at all, as Z, as hours, as hours and minutes.
    public const int ZoneNone = 0;
    public const int ZoneUtc = 1;
    public const int ZoneHours = 2;
    public const int ZoneMinutes = 3;

    public static int Zone(ulong word) => (int)(word >> 47) & 3;

    /// <summary>Returns the size of the offset from UTC, in minutes, without its sign.</summary>
    public static int ZoneShift(ulong word) => (((int)(word >> 50) & 0x1F) * 60) + ((int)(word >> 55) & 0x3F);

    /// <summary>Returns a date-time's word with a shift of zero written as Z, and a shift of whole hours with its minutes.</summary>
    public static ulong WithCanonicalZone(ulong word)
    {
        int zone = Zone(word);
        if (zone < ZoneHours)
            return word;
        word &= ~(3UL << 47);
        return ZoneShift(word) == 0 ? word | ((ulong)ZoneUtc << 47) : word | ((ulong)ZoneMinutes << 47);
    }

    public static (long Year, int Month, int Day) DateOfDateTime(ulong word)
    {
        long year = (long)(word >> 6) & 0x3FFF;
        return ((word & (1UL << 20)) != 0 ? -year : year, (int)(word >> 21) & 0xF, (int)(word >> 25) & 0x1F);
    }

    // Long years -----------------------------------------------------------------------------------------------------

    /// <summary>Builds the word of a year written with <c>Y</c>. The qualifiers are those on its left and on its right.</summary>
    public static ulong OfLongYear(bool negative, ulong digits, int exponent, int significant, int left, int right) =>
        LongYear
        | (negative ? 1UL << 6 : 0)
        | ((ulong)(uint)left << LongQualifierShift)
        | ((ulong)(uint)right << (LongQualifierShift + 2))
        | ((ulong)(uint)exponent << LongExponentShift)
        | ((ulong)(uint)significant << LongSignificantShift)
        | (digits << LongDigitsShift);

    /// <summary>Returns the header of a year stored as text. The characters from Y up to the right qualifier follow in the next words.</summary>
    public static ulong OfSpelledYear(int length, int left, int right) =>
        SpelledYear
        | ((ulong)(uint)left << LongQualifierShift)
        | ((ulong)(uint)right << (LongQualifierShift + 2))
        | ((ulong)(uint)length << 32);

    public static int SpelledLength(ulong header) => (int)(header >> 32);

    public static bool LongIsNegative(ulong word) => (word & (1UL << 6)) != 0;

    public static int LongLeft(ulong word) => (int)(word >> LongQualifierShift) & 3;

    public static int LongRight(ulong word) => (int)(word >> (LongQualifierShift + 2)) & 3;

    public static int LongExponent(ulong word) => (int)(word >> LongExponentShift) & 0x1F;

    public static int LongSignificant(ulong word) => (int)(word >> LongSignificantShift) & 0x1F;

    public static ulong LongDigits(ulong word) => word >> LongDigitsShift;

    // Text -----------------------------------------------------------------------------------------------------------

    /// <summary>The buffer size, in characters, for any word except a spelled year.</summary>
    public const int MaxLength = 32;

    /// <summary>Writes a word as it was spelled. Returns the number of characters written.</summary>
    public static int Write(Span<char> text, ulong word)
    {
        switch (Form(word))
        {
            case Calendar:
                return WriteCalendar(text, word);
            case DateTime:
                return WriteDateTime(text, word);
            case LongYear:
                int at = WriteQualifier(text, 0, LongLeft(word));
                text[at++] = 'Y';
                if (LongIsNegative(word))
                    text[at++] = '-';
                at += Digits.Write(text.Slice(at), LongDigits(word), 1);
                if (LongExponent(word) != 0)
                {
                    text[at++] = 'E';
                    at += Digits.Write(text.Slice(at), (ulong)LongExponent(word), 1);
                }

                if (LongSignificant(word) != 0)
                {
                    text[at++] = 'S';
                    at += Digits.Write(text.Slice(at), (ulong)LongSignificant(word), 1);
                }

                return WriteQualifier(text, at, LongRight(word));
            default:
                return 0;
        }
    }

    /// <summary>Writes a qualifier, if there is one, at an index of a text. Returns the index after it.</summary>
    public static int WriteQualifier(Span<char> text, int at, int qualifier)
    {
        if (qualifier != 0)
            text[at++] = qualifier == 1 ? '?' : qualifier == 2 ? '~' : '%';
        return at;
    }

    /// <summary>Writes a calendar word as it was spelled. Returns the number of characters written. Makes no calls, because the JIT compiles each called method at start-up.</summary>
    public static int WriteCalendar(Span<char> text, ulong word)
    {
        const string Qualifier = " ?~%", Digit = "0123456789X";
        int at = 0, last = (int)(word >> PrecisionShift) & 3;
        for (int component = 0; component <= last; component++)
        {
            // The lowest two bits are the qualifier to the left of the component, the next two that to its right.
            int qualifiers = (int)(word >> (QualifierShift + (component * 4)));
            if (component > 0)
                text[at++] = '-';
            if ((qualifiers & 3) != 0)
                text[at++] = Qualifier[qualifiers & 3];
            if (component == 0 && (word & (1UL << NegativeShift)) != 0)
                text[at++] = '-';
            int nibbles = (int)(word >> (component == 0 ? YearShift : component == 1 ? MonthShift : DayShift));
            for (int shift = component == 0 ? 12 : 4; shift >= 0; shift -= 4)
                text[at++] = Digit[(nibbles >> shift) & 0xF];
            int significant = (int)(word >> SignificantShift) & 7;
            if (component == 0 && significant != 0)
            {
                text[at++] = 'S';
                text[at++] = Digit[significant];
            }

            if ((qualifiers & 12) != 0)
                text[at++] = Qualifier[(qualifiers >> 2) & 3];
        }

        return at;
    }

    private static int WriteDateTime(Span<char> text, ulong word)
    {
        (long year, int month, int day) = DateOfDateTime(word);
        int at = 0;
        if (year < 0)
            text[at++] = '-';
        at += Digits.Write(text.Slice(at), (ulong)Math.Abs(year), 4);
        at = WriteField(text, at, '-', month);
        at = WriteField(text, at, '-', day);
        at = WriteField(text, at, 'T', (int)(word >> 30) & 0x1F);
        at = WriteField(text, at, ':', (int)(word >> 35) & 0x3F);
        at = WriteField(text, at, ':', (int)(word >> 41) & 0x3F);
        int zone = Zone(word);
        if (zone == ZoneUtc)
            text[at++] = 'Z';
        if (zone >= ZoneHours)
            at = WriteField(text, at, (word & (1UL << 49)) != 0 ? '-' : '+', (int)(word >> 50) & 0x1F);
        if (zone == ZoneMinutes)
            at = WriteField(text, at, ':', (int)(word >> 55) & 0x3F);
        return at;
    }

    private static int WriteField(Span<char> text, int at, char before, int value)
    {
        text[at++] = before;
        return at + Digits.Write(text.Slice(at), (ulong)value, 2);
    }
}
