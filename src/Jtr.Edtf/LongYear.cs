using System;
using System.Globalization;
using System.Text;

namespace Jtr.Edtf;

/// <summary>A year written with Y: digits, an optional power of ten, an optional count of significant digits. It may be too large for any integer type.</summary>
internal readonly struct LongYear
{
    private LongYear(bool negative, bool fits, long year, long significant)
    {
        IsNegative = negative;
        Fits = fits;
        Year = year;
        Significant = significant;
    }

    public bool IsNegative { get; }

    /// <summary>True if <see cref="Year"/> holds the year, because it has at most sixteen digits; otherwise, false.</summary>
    public bool Fits { get; }

    /// <summary>Gets the year; 0 unless <see cref="Fits"/>.</summary>
    public long Year { get; }

    /// <summary>Gets the number of significant digits; 0 if the text gives none.</summary>
    public long Significant { get; }

    public static LongYear Read(ReadOnlySpan<ulong> words)
    {
        ReadParts(words, out bool negative, out ulong digits, out long exponent, out long significant, out _);
        bool fits = digits <= (ulong)Calendar.MaxYear;
        for (; fits && exponent > 0; exponent--)
        {
            digits *= 10;
            fits = digits <= (ulong)Calendar.MaxYear;
        }

        long year = fits ? (long)digits : 0;
        return new LongYear(negative, fits, negative ? -year : year, significant);
    }

    /// <summary>Returns true if the year is digits only, without an exponent and without a count of significant digits; otherwise, false.</summary>
    public static bool IsPlain(ReadOnlySpan<ulong> words)
    {
        ReadParts(words, out _, out _, out long exponent, out long significant, out _);
        return exponent == 0 && significant == 0;
    }

    /// <summary>Compares two years of any size: first by their numbers of digits when written out, then digit by digit.</summary>
    public static int Compare(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        ReadParts(left, out bool leftNegative, out _, out long leftExponent, out _, out int leftDigits);
        ReadParts(right, out bool rightNegative, out _, out long rightExponent, out _, out int rightDigits);
        if (leftNegative != rightNegative)
            return leftNegative ? -1 : 1;

        // A year has as many digits as are written, plus the exponent.
        int order = Subtract(left, leftExponent, right, rightExponent).CompareTo(rightDigits - (long)leftDigits);
        for (int i = 0; order == 0 && i < Math.Max(leftDigits, rightDigits); i++)
        {
            char a = i < leftDigits ? DigitAt(left, i, leftNegative) : '0';
            char b = i < rightDigits ? DigitAt(right, i, rightNegative) : '0';
            order = a.CompareTo(b);
        }

        return leftNegative ? -order : order;
    }

    /// <summary>Subtracts the right exponent from the left one. If the result is outside the range of <see cref="int"/>, only its sign is exact; that is enough, because no text has so many digits.</summary>
    private static long Subtract(ReadOnlySpan<ulong> left, long leftExponent, ReadOnlySpan<ulong> right, long rightExponent)
    {
        // Neither exponent is negative, so the subtraction cannot overflow. The exponent of a year that is not spelled is at most 31, so a saturated one is larger by more than the range of int.
        bool isSaturated = leftExponent == long.MaxValue || rightExponent == long.MaxValue;
        if (!isSaturated || EdtfWord.Form(left[0]) != EdtfWord.SpelledYear || EdtfWord.Form(right[0]) != EdtfWord.SpelledYear)
            return leftExponent - rightExponent;

        // Subtracts digit by digit, the most significant first. Once the difference is 2 or more, each further digit makes it larger, because 10 × 2 − 9 > 2; so its sign is final.
        int leftAt = ExponentAt(left, out int leftLength);
        int rightAt = ExponentAt(right, out int rightLength);
        long difference = 0;
        for (int place = Math.Max(leftLength, rightLength); place > 0 && Math.Abs(difference) <= int.MaxValue; place--)
        {
            int leftDigit = place <= leftLength ? CharacterAt(left, leftAt + leftLength - place) - '0' : 0;
            int rightDigit = place <= rightLength ? CharacterAt(right, rightAt + rightLength - place) - '0' : 0;
            difference = (difference * 10) + leftDigit - rightDigit;
        }

        return difference;
    }

    /// <summary>Returns the position of the first digit of the exponent in the text of a spelled year.</summary>
    /// <param name="words">The words of the year.</param>
    /// <param name="length">The number of digits of the exponent; 0 if the year has none.</param>
    private static int ExponentAt(ReadOnlySpan<ulong> words, out int length)
    {
        int end = EdtfWord.SpelledLength(words[0]);
        int at = 1;
        while (at < end && CharacterAt(words, at) != 'E')
            at++;
        at++;
        length = 0;
        while (at + length < end && Digits.IsDigit(CharacterAt(words, at + length)))
            length++;
        return at;
    }

    /// <summary>
    /// Returns the canonical text of a year: without an exponent if it has at most sixteen digits; otherwise, the shortest digits and the exponent that they need.
    /// Returns null if the exponent itself has too many digits to normalise; the caller then keeps the text as it is.
    /// </summary>
    public static string? CanonicalText(ReadOnlySpan<ulong> words, int qualifier)
    {
        ReadParts(words, out bool negative, out _, out long exponent, out long significant, out int digitCount);
        if (exponent > long.MaxValue / 2 || significant > long.MaxValue / 2)
            return null;
        int kept = digitCount;
        while (kept > 1 && DigitAt(words, kept - 1, negative) == '0')
            kept--;
        long zeros = exponent + digitCount - kept;
        var text = new StringBuilder(negative ? "Y-" : "Y");
        for (int i = 0; i < kept; i++)
            text.Append(DigitAt(words, i, negative));
        if (kept + zeros <= 16)
            text.Append('0', (int)zeros);
        else if (zeros > 0)
            text.Append('E').Append(zeros.ToString(CultureInfo.InvariantCulture));
        if (significant != 0 && significant != kept + zeros)
            text.Append('S').Append(significant.ToString(CultureInfo.InvariantCulture));
        Span<char> mark = stackalloc char[1];
        return text.Append(mark.Slice(0, EdtfWord.WriteQualifier(mark, 0, qualifier)).ToString()).ToString();
    }

    /// <summary>Returns the number of words of a long year.</summary>
    public static int WordCount(ulong header) =>
        EdtfWord.Form(header) == EdtfWord.SpelledYear ? 1 + (int)(((uint)EdtfWord.SpelledLength(header) + 7) / 8) : 1;

    /// <summary>Returns the character at a position of the text of a spelled year.</summary>
    private static char CharacterAt(ReadOnlySpan<ulong> words, int at)
    {
        WorkCounter.Count();
        return (char)((words[1 + (at / 8)] >> (8 * (at % 8))) & 0xFF);
    }

    /// <summary>Returns a digit of the number before the exponent; 0 is the first.</summary>
    private static char DigitAt(ReadOnlySpan<ulong> words, int at, bool negative)
    {
        if (EdtfWord.Form(words[0]) == EdtfWord.SpelledYear)
            return CharacterAt(words, 1 + (negative ? 1 : 0) + at);
        Span<char> digits = stackalloc char[20];
        Digits.Write(digits, EdtfWord.LongDigits(words[0]), 1);
        return digits[at];
    }

    /// <summary>Reads the parts of a year. A part that is too long for its type is saturated at <see cref="long.MaxValue"/>.</summary>
    private static void ReadParts(ReadOnlySpan<ulong> words, out bool negative, out ulong digits, out long exponent, out long significant, out int digitCount)
    {
        ulong header = words[0];
        if (EdtfWord.Form(header) == EdtfWord.LongYear)
        {
            negative = EdtfWord.LongIsNegative(header);
            digits = EdtfWord.LongDigits(header);
            exponent = EdtfWord.LongExponent(header);
            significant = EdtfWord.LongSignificant(header);
            digitCount = 0;
            for (ulong rest = digits; rest != 0; rest /= 10)
                digitCount++;
            return;
        }

        int length = EdtfWord.SpelledLength(header);
        int at = 1;
        negative = CharacterAt(words, at) == '-';
        if (negative)
            at++;
        long number = ReadNumber(words, ref at, length, out digitCount);
        digits = (ulong)number;
        exponent = 0;
        significant = 0;
        if (at < length && CharacterAt(words, at) == 'E')
        {
            at++;
            exponent = ReadNumber(words, ref at, length, out _);
        }

        if (at < length && CharacterAt(words, at) == 'S')
        {
            at++;
            significant = ReadNumber(words, ref at, length, out _);
        }
    }

    /// <summary>Reads the digits at a position and moves the position past them.</summary>
    private static long ReadNumber(ReadOnlySpan<ulong> words, ref int at, int length, out int digitCount)
    {
        long value = 0;
        int start = at;
        for (; at < length && Digits.IsDigit(CharacterAt(words, at)); at++)
            value = value > (long.MaxValue / 10) - 1 ? long.MaxValue : (value * 10) + (CharacterAt(words, at) - '0');
        digitCount = at - start;
        return value;
    }
}
