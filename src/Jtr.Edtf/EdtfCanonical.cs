using System;
using System.Collections.Generic;

namespace Jtr.Edtf;

/// <summary>Computes the canonical spelling of single dates and of the ranges in sets.</summary>
internal static class EdtfCanonical
{
    private const int Years = 1;
    private const int Months = 2;

    /// <summary>Appends the canonical spelling of the date that starts with the first word, without its link.</summary>
    public static void Append(List<ulong> to, ReadOnlySpan<ulong> words)
    {
        ulong word = EdtfWord.WithoutLink(words[0]);
        switch (EdtfWord.Form(word))
        {
            case EdtfWord.Calendar:
                to.Add(OfCalendar(word));
                break;
            case EdtfWord.DateTime:
                to.Add(EdtfWord.WithCanonicalZone(word));
                break;
            case EdtfWord.LongYear:
            case EdtfWord.SpelledYear:
                AppendYear(to, words);
                break;
            default:
                to.Add(word);
                break;
        }
    }

    /// <summary>Gets a set member that is a plain date or a range as a run of units; a missing end is infinite. Returns false for any other member.</summary>
    public static bool TryGetRun(ReadOnlySpan<ulong> words, out (int Unit, long First, long Last) run)
    {
        run = default;
        ulong start = EdtfWord.WithoutLink(words[0]);
        bool isRange = EdtfWord.Link(words[0]) == EdtfWord.DotsFollow;
        ulong end = isRange ? words[1] : start;
        int unit = Math.Max(EdtfOrder.PlainUnit(start), EdtfOrder.PlainUnit(end));
        if (unit == 0)
            return false;
        long first = EdtfWord.Form(start) == EdtfWord.Open ? Completions.Never : EdtfOrder.PlainIndex(start);
        long last = EdtfWord.Form(end) == EdtfWord.Open ? Completions.Forever : EdtfOrder.PlainIndex(end);
        run = (unit, first, last);
        return true;
    }

    /// <summary>Sorts runs and joins those of the same unit that overlap or are adjacent.</summary>
    public static List<(int Unit, long First, long Last)> Join(List<(int Unit, long First, long Last)> runs)
    {
        runs.Sort();
        var joined = new List<(int Unit, long First, long Last)>();
        foreach ((int unit, long first, long last) in runs)
        {
            if (joined.Count > 0)
            {
                (int unitBefore, long firstBefore, long lastBefore) = joined[joined.Count - 1];
                if (unit == unitBefore && (lastBefore == Completions.Forever || first <= lastBefore + 1))
                {
                    joined[joined.Count - 1] = (unit, firstBefore, Math.Max(last, lastBefore));
                    continue;
                }
            }

            joined.Add((unit, first, last));
        }

        // A run that is infinite on both sides has no spelling as one range, so it is split before year 1.
        for (int i = 0; i < joined.Count; i++)
        {
            (int unit, long first, long last) = joined[i];
            if (first != Completions.Never || last != Completions.Forever)
                continue;
            long startOfYear1 = unit == Years ? 1 : unit == Months ? 12 : 0;
            joined[i] = (unit, first, startOfYear1 - 1);
            joined.Insert(++i, (unit, startOfYear1, last));
        }

        return joined;
    }

    /// <summary>Returns the words of a run: one date for a single unit, otherwise the two ends of a range.</summary>
    public static ulong[] RangeWords(int unit, long first, long last)
    {
        if (first == last)
            return [OfIndex(unit, first)];
        return
        [
            EdtfWord.WithLink(first == Completions.Never ? EdtfWord.Open : OfIndex(unit, first), EdtfWord.DotsFollow),
            last == Completions.Forever ? EdtfWord.Open : OfIndex(unit, last),
        ];
    }

    private static ulong OfIndex(int unit, long index)
    {
        switch (unit)
        {
            case Years:
                return OfYear(index, 0, 0);
            case Months:
                long year = Calendar.FloorDivide(index, 12);
                return OfComponents(year, (int)(index - (year * 12)) + 1, 0, 2);
            default:
                (long dayYear, int month, int day) = Calendar.FromDayNumber(index);
                return OfComponents(dayYear, month, day, 3);
        }
    }

    private static ulong OfComponents(long year, int month, int day, int components)
    {
        int magnitude = (int)Math.Abs(year);
        int nibbles = ((magnitude / 1000) << 12) | ((magnitude / 100 % 10) << 8) | ((magnitude / 10 % 10) << 4) | (magnitude % 10);
        return EdtfWord.OfCalendar(year < 0, nibbles, ((month / 10) << 4) | (month % 10), ((day / 10) << 4) | (day % 10), components, 0, 0);
    }

    private static ulong OfYear(long year, int qualifier, int significant) =>
        year is >= -9999 and <= 9999
            ? EdtfWord.WithQualifiers(EdtfWord.WithSignificant(OfComponents(year, 0, 0, 1), significant), qualifier << 2)
            : EdtfWord.OfLongYear(year < 0, (ulong)Math.Abs(year), 0, significant, 0, qualifier);

    private static ulong OfCalendar(ulong word)
    {
        word = EdtfQualifiers.Canonical(word);
        if (EdtfWord.Significant(word) == 0)
            return word;
        int year = EdtfWord.YearNibbles(word);
        int digits = year >= 0x1000 ? 4 : year >= 0x100 ? 3 : year >= 0x10 ? 2 : 1;
        return EdtfWord.Significant(word) == digits ? EdtfWord.WithSignificant(word, 0) : word;
    }

    private static void AppendYear(List<ulong> to, ReadOnlySpan<ulong> words)
    {
        LongYear year = LongYear.Read(words);
        int qualifier = (int)EdtfQualifiers.OfYear(words[0]);
        if (year.Fits)
        {
            int digits = 0;
            for (long rest = year.Year; rest != 0; rest /= 10)
                digits++;
            int significant = year.Significant == digits ? 0 : (int)year.Significant;
            if (Math.Abs(year.Year) <= (long)EdtfWord.MaxLongDigits)
            {
                to.Add(OfYear(year.Year, qualifier, significant));
                return;
            }
        }

        if (LongYear.CanonicalText(words, qualifier) is { } text && EdtfParser.TryParse(text.AsSpan(), out ulong first, out _, out ulong[]? many, out _))
        {
            if (many == null)
                to.Add(first);
            else
                to.AddRange(many);
            return;
        }

        to.Add(EdtfWord.OfSpelledYear(EdtfWord.SpelledLength(words[0]), 0, qualifier));
        for (int i = 1; i < LongYear.WordCount(words[0]); i++)
            to.Add(words[i]);
    }
}
