using System.Globalization;

namespace Jtr.Corpora.Generators.Reading;

/// <summary>
/// Knows the characters that are invisible or make a text look like another. The ranges are those of Unicode 16; they are written out here because the runtimes that
/// host a generator know different versions of Unicode.
/// </summary>
internal static class SeedCharacters
{
    /// <summary>The replacement character, which decoders put in place of malformed bytes.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>Returns the code point at a position; half of a surrogate pair if the other half is missing.</summary>
    /// <param name="length">The number of characters that the code point takes.</param>
    public static int CodePointAt(string text, int position, out int length)
    {
        bool isPair = char.IsHighSurrogate(text[position]) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]);
        length = isPair ? 2 : 1;
        return isPair ? char.ConvertToUtf32(text[position], text[position + 1]) : text[position];
    }

    /// <summary>Describes a code point that is not allowed in a seed; null for any other.</summary>
    public static string? Fault(int codePoint) => codePoint switch
    {
        < 0x7F => null,
        0x85 or 0x2028 or 0x2029 => "a line end for the compiler but not for an editor",
        < 0xA0 => "a control character",
        0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "a control of text direction",
        0x00AD or 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or (>= 0x200B and <= 0x200D) or (>= 0x2060 and <= 0x206F)
            or 0x2800 or 0x3164 or 0xFEFF or 0xFFA0 or (>= 0xFFF9 and <= 0xFFFB) or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A)
            or (>= 0xE0000 and <= 0xE00FF) or (>= 0xE01F0 and <= 0xE0FFF) => "invisible",
        (>= 0xE000 and <= 0xF8FF) or (>= 0xF0000 and <= 0xFFFFD) or (>= 0x100000 and <= 0x10FFFD) => "a private-use character, whose meaning is not known",
        >= 0xD800 and <= 0xDFFF => "half of a surrogate pair",
        (>= 0xFDD0 and <= 0xFDEF) => "a noncharacter",
        _ => (codePoint & 0xFFFE) == 0xFFFE ? "a noncharacter" : null,
    };

    /// <summary>Returns true for a joiner that some languages need within words. It may be written as an escape, which is visible.</summary>
    public static bool IsJoiner(int codePoint) => codePoint is 0x200C or 0x200D;

    public static string Name(int codePoint) => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
}
