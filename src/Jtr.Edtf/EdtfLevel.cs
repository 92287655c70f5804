using System;

namespace Jtr.Edtf;

/// <summary>Computes the lowest level of the profile that has the syntax of a word.</summary>
internal static class EdtfLevel
{
    /// <summary>Returns the level of a single date, given by all of its words.</summary>
    public static int OfDate(ReadOnlySpan<ulong> words)
    {
        ulong word = words[0];
        switch (EdtfWord.Form(word))
        {
            case EdtfWord.Calendar:
                return OfCalendar(word);
            case EdtfWord.DateTime:
                return EdtfWord.DateOfDateTime(word).Year < 0 ? 1 : 0;
            case EdtfWord.LongYear:
            case EdtfWord.SpelledYear:
                return LongYear.IsPlain(words) && EdtfWord.LongLeft(word) == 0 ? 1 : 2;
            default:
                return 0;
        }
    }

    /// <summary>Returns the level of an interval's end: level 1 allows an open or unknown end and whole qualifiers, level 2 everything else that a date may have.</summary>
    public static int OfEnd(ulong word)
    {
        switch (EdtfWord.Form(word))
        {
            case EdtfWord.Open:
            case EdtfWord.Unknown:
                return 1;
            case EdtfWord.Calendar when EdtfWord.SeasonCode(word) == 0 && !HasX(word):
                return OfCalendar(word);
            default:
                return 2;
        }
    }

    /// <summary>Returns true if a calendar word has an X digit; otherwise, false.</summary>
    public static bool HasX(ulong word) =>
        EdtfWord.HasX(EdtfWord.YearNibbles(word)) || EdtfWord.HasX(EdtfWord.MonthNibbles(word)) || EdtfWord.HasX(EdtfWord.DayNibbles(word));

    private static int OfCalendar(ulong word)
    {
        int components = EdtfWord.Components(word);
        int qualifiers = EdtfWord.Qualifiers(word);
        // Level 1 qualifies only a whole date, at its end; every other qualifier is level 2.
        int atEnd = 0b1100 << ((components - 1) * 4);
        if ((qualifiers & ~atEnd) != 0 || EdtfWord.Significant(word) != 0 || EdtfWord.SeasonCode(word) > 24)
            return 2;

        int year = EdtfWord.YearNibbles(word);
        int month = EdtfWord.MonthNibbles(word);
        int day = EdtfWord.DayNibbles(word);
        bool hasX = HasX(word);
        if (hasX)
        {
            // Level 1 has X only at the right end: 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX.
            bool isAtRightEnd = components switch
            {
                1 => !EdtfWord.HasX(year >> 8) && (year & 0xF) == EdtfWord.X,
                2 => !EdtfWord.HasX(year) && month == 0xAA,
                _ => !EdtfWord.HasX(year) && day == 0xAA && (month == 0xAA || !EdtfWord.HasX(month)),
            };
            if (!isAtRightEnd)
                return 2;
        }

        return hasX || qualifiers != 0 || EdtfWord.IsNegative(word) || EdtfWord.SeasonCode(word) != 0 ? 1 : 0;
    }
}
