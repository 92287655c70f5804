using System.Runtime.CompilerServices;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// The hash of a key, the same at build time and at run time: its length and four windows of eight characters, spread evenly from its start to its end. Up to 32
/// characters that is all of it; of a longer key some go unread. The generator compiles this file too.
/// </summary>
internal static class KeyHash
{
    // 2^64 divided by the golden ratio, and by the square root of two: odd numbers whose bits have no pattern.
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const ulong Silver = 0xB504F333F9DE6485;

    /// <summary>The hash: the upper bits choose a slot, the lower 32 tell apart what shares one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(string key)
    {
        ulong hash = (ulong)key.Length;
        int room = key.Length - KeyText.Width;
        if (room < 0)
        {
            hash = (hash ^ KeyText.Short(key)) * Golden;
        }
        else
        {
            // No loop: how often it runs would be as hard to foretell as the length of the next key.
            int third = (int)((uint)room / 3);
            ref char text = ref KeyText.First(key);
            hash = (hash ^ KeyText.Eight(ref text, 0) ^ Turned(KeyText.Eight(ref text, third))) * Golden;
            hash = (hash ^ (hash >> 32) ^ KeyText.Eight(ref text, room - third) ^ Turned(KeyText.Eight(ref text, room))) * Silver;
        }

        return hash ^ (hash >> 32);
    }

    // By no whole number of characters, so that a letter in two windows does not cancel itself.
    private static ulong Turned(ulong window) => (window << 21) | (window >> 43);
}
