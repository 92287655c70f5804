using System;
using System.Runtime.CompilerServices;

namespace Jtr.Data;

/// <summary>
/// A key look-up laid out at build time: open addressing over slots, zero for none. A slot holds a row number plus one, and above it as much of the key's hash as
/// there is room for, so that a row is hardly ever looked at for a key that is not its own.
/// </summary>
/// <remarks>Methods with constants for arguments and not a type that holds them: the runtime folds the ones into the code and carries the other about.</remarks>
internal static class KeyTable
{
    /// <summary>The next row that may have a key, or -1 when there is none: the caller compares the key itself.</summary>
    /// <param name="words">The words of the table.</param>
    /// <param name="start">The word in which the slots start.</param>
    /// <param name="power">How many slots share a word, as a power of two.</param>
    /// <param name="slotBits">How many slots there are, as a power of two; more than there are rows, so that an empty one always ends the walk.</param>
    /// <param name="rowBits">How many bits of a slot are the row's.</param>
    /// <param name="hash">The hash of the key.</param>
    /// <param name="step">How many slots the walk has passed; 0 to begin it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Next(ReadOnlySpan<ulong> words, int start, int power, int slotBits, int rowBits, ulong hash, ref int step)
    {
        int bits = 64 >> power;
        uint whole = (uint)(ulong.MaxValue >> (64 - bits)), fingerprint = (uint)hash & whole;
        while (true)
        {
            int slot = ((int)(hash >> (64 - slotBits)) + step++) & ((1 << slotBits) - 1);
            uint held = (uint)(words[start + (slot >> power)] >> ((slot & ((1 << power) - 1)) * bits)) & whole;
            if (held == 0)
                return -1;
            if ((held ^ fingerprint) >> rowBits == 0)
                return (int)(held & ((1u << rowBits) - 1)) - 1;
        }
    }
}
