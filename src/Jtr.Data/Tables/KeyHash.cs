using System;

namespace Jtr.Data;

/// <summary>
/// The hash of a key, the same at build time and at run time: its length and a window of eight characters, chosen for each table so that as few
/// keys as possible share one. The generator compiles this file too.
/// </summary>
internal readonly struct KeyHash(int window, bool fromEnd)
{
    /// <summary>How many characters the window has.</summary>
    public const int Width = 8;

    public uint Of(string key)
    {
        // A key shorter than the window is hashed whole; a window that would pass an end is moved to it.
        int start = Math.Max(0, Math.Min(fromEnd ? key.Length - Width - window : window, key.Length - Width));
        int end = Math.Min(start + Width, key.Length);
        ulong hash = (ulong)key.Length;
        for (int i = start; i < end; i++)
            hash = (hash << 7) ^ (hash >> 57) ^ key[i];

        // Fibonacci hashing: 2^64 divided by the golden ratio spreads neighbouring values; the upper half is the better half.
        return (uint)((hash * 0x9E3779B97F4A7C15UL) >> 32);
    }
}
