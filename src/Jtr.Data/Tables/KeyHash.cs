using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jtr.Data;

/// <summary>
/// The hash of a key, the same at build time and at run time: its length and four windows of eight characters, spread evenly from its start to its end. Up to 32
/// characters that is all of it; of a longer key some go unread. The generator compiles this file too.
/// </summary>
internal static class KeyHash
{
    // How many characters a window has.
    private const int Width = 8;

    // 2^64 divided by the golden ratio, and by the square root of two: odd numbers whose bits have no pattern.
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const ulong Silver = 0xB504F333F9DE6485;

    /// <summary>The hash: the upper bits choose a slot, the lower 32 tell apart what shares one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(string key)
    {
        int room = key.Length - Width;
        if (room < 0)
            return OfShort(key);

        // No loop: how often it runs would be as hard to foretell as the length of the next key.
        int third = (int)((uint)room / 3);
        ref char text = ref MemoryMarshal.GetReference(key.AsSpan());
        ulong hash = ((ulong)key.Length ^ Window(ref text, 0) ^ Turned(Window(ref text, third))) * Golden;
        hash = (hash ^ (hash >> 32) ^ Window(ref text, room - third) ^ Turned(Window(ref text, room))) * Silver;
        return hash ^ (hash >> 32);
    }

    private static ulong OfShort(string key)
    {
        ulong hash = (ulong)key.Length;
        foreach (char c in key)
            hash = (hash << 8) ^ (hash >> 56) ^ c;
        hash *= Golden;
        return hash ^ (hash >> 32);
    }

    // By no whole number of characters, so that a letter in two windows does not cancel itself.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Turned(ulong window) => (window << 21) | (window >> 43);

    // Keys are ASCII, so that the second four characters fit between the bytes of the first.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Window(ref char text, int start) => Four(ref text, start) ^ (Four(ref text, start + 4) << 8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ref char text, int start)
    {
        ref char first = ref Unsafe.Add(ref text, start);
        return BitConverter.IsLittleEndian
            ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref first))
            : first | ((ulong)Unsafe.Add(ref first, 1) << 16) | ((ulong)Unsafe.Add(ref first, 2) << 32) | ((ulong)Unsafe.Add(ref first, 3) << 48);
    }
}
