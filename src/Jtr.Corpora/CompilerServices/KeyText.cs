using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// Encodes keys as 64-bit words of eight characters. The last word ends with the key's end, so it may overlap the word before.
/// The generator compiles this file too.
/// </summary>
/// <remarks>Compares word by word, because the framework's comparison first loads its vectorised code, which takes longer than comparing any key.</remarks>
internal static class KeyText
{
    /// <summary>The number of characters in a word.</summary>
    public const int Width = 8;

    // The bits that no ASCII character sets, in four UTF-16 characters read at once.
    private const ulong NotAscii = 0xFF80FF80FF80FF80;

    /// <summary>Returns the words of a key.</summary>
    /// <param name="key">The key, which is ASCII.</param>
    public static ulong[] Words(string key)
    {
        int lastStart = key.Length - Width;
        if (lastStart < 0)
            return [Short(key)];
        var words = new ulong[((lastStart + Width - 1) / Width) + 1];
        ref char text = ref MemoryMarshal.GetReference(key.AsSpan());
        for (int i = 0; i < words.Length; i++)
            words[i] = Eight(ref text, Math.Min(i * Width, lastStart));
        return words;
    }

    /// <summary>Returns true if the words are those of a text of the same length; otherwise, false. False for a text that is not ASCII, which cannot be a key.</summary>
    /// <param name="words">The words. Others may follow them, and are ignored.</param>
    /// <param name="key">The text.</param>
    public static bool Same(ReadOnlySpan<ulong> words, string key)
    {
        int lastStart = key.Length - Width;
        ref char text = ref MemoryMarshal.GetReference(key.AsSpan());
        ulong seenBits = 0;
        if (lastStart < 0)
        {
            foreach (char c in key)
                seenBits |= c;
            return seenBits < 0x80 && words[0] == Short(key);
        }

        int word = 0;
        for (int start = 0; start < lastStart; start += Width)
        {
            ulong firstFour = Four(ref text, start), nextFour = Four(ref text, start + 4);
            seenBits |= firstFour | nextFour;
            if (words[word++] != (firstFour ^ (nextFour << 8)))
                return false;
        }

        ulong lastFirstFour = Four(ref text, lastStart), lastNextFour = Four(ref text, lastStart + 4);
        return words[word] == (lastFirstFour ^ (lastNextFour << 8)) && ((seenBits | lastFirstFour | lastNextFour) & NotAscii) == 0;
    }

    /// <summary>Packs eight characters: the first four into alternate bytes, the next four into the bytes between.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Eight(ref char text, int start) => Four(ref text, start) ^ (Four(ref text, start + 4) << 8);

    /// <summary>Packs a text of fewer than eight characters.</summary>
    public static ulong Short(string key)
    {
        ulong word = 0;
        foreach (char c in key)
            word = (word << 8) ^ c;
        return word;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ref char text, int start)
    {
        ref char first = ref Unsafe.Add(ref text, start);
        return BitConverter.IsLittleEndian
            ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref first))
            : first | ((ulong)Unsafe.Add(ref first, 1) << 16) | ((ulong)Unsafe.Add(ref first, 2) << 32) | ((ulong)Unsafe.Add(ref first, 3) << 48);
    }
}
