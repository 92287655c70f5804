using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// The hash of a key, the same at build time and at run time: its length and four windows of eight characters, spread evenly from start to end. The windows cover a key of up to 32
/// characters; of a longer key some characters are not hashed. The generator compiles this file too.
/// </summary>
internal static class KeyHash
{
    // 2^64 divided by the golden ratio, and by the square root of two: odd multipliers with well-mixed bits.
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const ulong Silver = 0xB504F333F9DE6485;

    /// <summary>Returns the hash. Its upper bits choose a slot; its lower 32 bits hold the key fingerprint, which distinguishes keys that collide in a slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(string key)
    {
        ulong hash = (ulong)key.Length;
        int lastWindow = key.Length - KeyText.Width;
        if (lastWindow < 0)
        {
            hash = (hash ^ KeyText.Short(key)) * Golden;
        }
        else
        {
            // Unrolled: the trip count of a loop depends on the key's length and would be mispredicted.
            int third = (int)((uint)lastWindow / 3);
            ref char text = ref MemoryMarshal.GetReference(key.AsSpan());

            // Two windows are rotated by 21 bits, which is not a whole number of characters, so that equal letters in two windows do not cancel each other.
            ulong second = KeyText.Eight(ref text, third), fourth = KeyText.Eight(ref text, lastWindow);
            hash = (hash ^ KeyText.Eight(ref text, 0) ^ (second << 21 | second >> 43)) * Golden;
            hash = (hash ^ (hash >> 32) ^ KeyText.Eight(ref text, lastWindow - third) ^ (fourth << 21 | fourth >> 43)) * Silver;
        }

        return hash ^ (hash >> 32);
    }
}
