namespace Jtr.Edtf;

/// <summary>Computes the components that the qualifiers of a word cover: on the right of a component it and all to its left, on its left that component alone.</summary>
internal static class EdtfQualifiers
{
    public static Qualification OfYear(ulong word)
    {
        switch (EdtfWord.Form(word))
        {
            case EdtfWord.Calendar:
                int q = EdtfWord.Qualifiers(word);
                return (Qualification)((q | (q >> 2) | (q >> 6) | (q >> 10)) & 3);
            case EdtfWord.LongYear:
            case EdtfWord.SpelledYear:
                return (Qualification)(EdtfWord.LongLeft(word) | EdtfWord.LongRight(word));
            default:
                return Qualification.None;
        }
    }

    public static Qualification OfMonth(ulong word)
    {
        if (EdtfWord.Form(word) != EdtfWord.Calendar || EdtfWord.Components(word) < 2)
            return Qualification.None;
        int q = EdtfWord.Qualifiers(word);
        return (Qualification)(((q >> 4) | (q >> 6) | (q >> 10)) & 3);
    }

    public static Qualification OfDay(ulong word)
    {
        if (EdtfWord.Form(word) != EdtfWord.Calendar || EdtfWord.Components(word) < 3)
            return Qualification.None;
        int q = EdtfWord.Qualifiers(word);
        return (Qualification)(((q >> 8) | (q >> 10)) & 3);
    }

    /// <summary>
    /// Returns the canonical spelling of the same qualifiers: one that covers all components stands on the right of the last; one that covers year and month on the right of the month;
    /// the others on the right of the year and on the left of the month and of the day.
    /// </summary>
    public static ulong Canonical(ulong word)
    {
        int components = EdtfWord.Components(word);
        int year = (int)OfYear(word);
        int month = (int)OfMonth(word);
        int day = (int)OfDay(word);
        switch (components)
        {
            case 1:
                return EdtfWord.WithQualifiers(word, year << 2);
            case 2:
                int both = year & month;
                return EdtfWord.WithQualifiers(word, ((year & ~both) << 2) | ((month & ~both) << 4) | (both << 6));
            default:
                int all = year & month & day;
                int group = year & month & ~all;
                return EdtfWord.WithQualifiers(
                    word,
                    ((year & ~all & ~group) << 2) | ((month & ~all & ~group) << 4) | (group << 6) | ((day & ~all) << 8) | (all << 10));
        }
    }
}
