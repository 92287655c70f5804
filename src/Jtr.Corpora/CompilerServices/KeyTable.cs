using System;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// A key look-up laid out at build time: open addressing over slots, zero for none. A slot says where the key of a row stands, and holds above that as much of the
/// key's hash as there is room for, so that hardly ever a key is looked at that is not the one. A key stands as a word with the number of its row and its length,
/// and the words of its text behind it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KeyTable
{
    /// <summary>The row of a key, or -1.</summary>
    /// <param name="key">The key.</param>
    /// <param name="words">The words of the table.</param>
    /// <param name="slots">The word in which the slots start.</param>
    /// <param name="power">How many slots share a word, as a power of two.</param>
    /// <param name="slotBits">How many slots there are, as a power of two: more than there are rows, so that an empty one always ends the walk.</param>
    /// <param name="keys">The word in front of the keys: a slot counts from it.</param>
    /// <param name="keyBits">How many bits of a slot say where the key stands.</param>
    public static int Find(string key, ReadOnlySpan<ulong> words, int slots, int power, int slotBits, int keys, int keyBits)
    {
        ulong hash = KeyHash.Of(key);
        int bits = 64 >> power;
        uint whole = (uint)(ulong.MaxValue >> (64 - bits)), fingerprint = (uint)hash & whole;
        for (int slot = (int)(hash >> (64 - slotBits)); ; slot = (slot + 1) & ((1 << slotBits) - 1))
        {
            uint held = (uint)(words[slots + (slot >> power)] >> ((slot & ((1 << power) - 1)) * bits)) & whole;
            if (held == 0)
                return -1;
            if ((held ^ fingerprint) >> keyBits != 0)
                continue;
            int at = keys + (int)(held & ((1u << keyBits) - 1));
            ulong head = words[at];
            if ((int)(head >> 32) == key.Length && KeyText.Same(words.Slice(at + 1), key))
                return (int)head;
        }
    }
}
