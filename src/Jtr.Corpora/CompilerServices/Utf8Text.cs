using System;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Decodes the texts of a pool. They were written by the compiler, so they are well formed and nothing is checked.</summary>
/// <remarks>
/// The framework's decoder is faster from the second millisecond on. Its first call in a process, however, loads the types of its vector code, which takes
/// longer than anything else between a cold start and the first fact: 2.8 of 5.6 ms where this loop takes 0.5. A text is decoded once and kept.
/// </remarks>
internal static class Utf8Text
{
    private const int StackRoom = 512;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        // UTF-16 never has more units than UTF-8 has bytes.
        Span<char> text = bytes.Length <= StackRoom ? stackalloc char[StackRoom] : new char[bytes.Length];
        return text.Slice(0, Write(text, bytes)).ToString();
    }

    // Apart from the stack's room: a method that has both a loop and room on the stack is optimised before it runs, which is what was to be avoided.
    private static int Write(Span<char> text, ReadOnlySpan<byte> bytes)
    {
        int length = 0;
        for (int i = 0; i < bytes.Length;)
        {
            int lead = bytes[i++];
            if (lead < 0x80)
            {
                text[length++] = (char)lead;
                continue;
            }

            i = Continue(text, ref length, bytes, i, lead);
        }

        return length;
    }

    /// <summary>Writes the character whose first byte has been read; says where the next begins. Apart, because most texts have none.</summary>
    private static int Continue(Span<char> text, ref int length, ReadOnlySpan<byte> bytes, int i, int lead)
    {
        // The lead says how many bytes continue it: 110x one, 1110 two, 11110 three; each carries six bits.
        int continuing = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        int point = lead & (0x3F >> continuing);
        for (; continuing > 0; continuing--)
            point = (point << 6) | (bytes[i++] & 0x3F);
        if (point < 0x10000)
        {
            text[length++] = (char)point;
            return i;
        }

        text[length++] = (char)(0xD7C0 + (point >> 10));
        text[length++] = (char)(0xDC00 | (point & 0x3FF));
        return i;
    }
}
