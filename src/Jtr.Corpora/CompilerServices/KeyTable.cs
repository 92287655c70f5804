using System;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// A hash table of keys laid out at build time: open addressing with linear probing, with zero for an empty slot. The low bits of a slot hold the position of a row's key. The remaining bits hold a
/// fingerprint: as much of the key's hash as fits, so that a look-up rarely compares an unequal key. A key is stored as a word with its row number and length,
/// followed by the words of its text.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KeyTable
{
    /// <summary>Returns the row number of a key, or -1 if it is unknown.</summary>
    /// <param name="key">The key.</param>
    /// <param name="words">The words of the table.</param>
    /// <param name="slots">The word in which the slots start.</param>
    /// <param name="power">The base-2 logarithm of the number of slots in a word.</param>
    /// <param name="slotBits">The base-2 logarithm of the number of slots. There are more slots than rows, so that probing always ends at an empty slot.</param>
    /// <param name="keys">The word before the keys, from which the positions in slots count.</param>
    /// <param name="keyBits">The number of bits of a slot that hold the position.</param>
    public static int Find(string key, ReadOnlySpan<ulong> words, int slots, int power, int slotBits, int keys, int keyBits)
    {
        ulong hash = KeyHash.Of(key);
        int bits = 64 >> power;
        uint mask = (uint)(ulong.MaxValue >> (64 - bits)), fingerprint = (uint)hash & mask;
        for (int slot = (int)(hash >> (64 - slotBits)); ; slot = (slot + 1) & ((1 << slotBits) - 1))
        {
            uint content = (uint)(words[slots + (slot >> power)] >> ((slot & ((1 << power) - 1)) * bits)) & mask;
            if (content == 0)
                return -1;
            if ((content ^ fingerprint) >> keyBits != 0)
                continue;
            int position = keys + (int)(content & ((1u << keyBits) - 1));
            ulong head = words[position];
            if ((int)(head >> 32) == key.Length && KeyText.Same(words.Slice(position + 1), key))
                return (int)head;
        }
    }
}
