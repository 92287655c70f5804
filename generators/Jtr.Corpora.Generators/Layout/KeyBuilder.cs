using System.Collections.Generic;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Lays out the hash table of a table's keys: the keys as 64-bit words, and slots that hold the position of each.</summary>
internal static class KeyBuilder
{
    /// <summary>The least number of bits of a slot that hold a part of the hash: about one in 256 collisions in a slot costs a futile comparison.</summary>
    private const int FewestHashBits = 8;

    /// <param name="name">The name of the column with the slots.</param>
    /// <param name="keys">The keys, in the order of their numbers.</param>
    public static KeyLayout Build(string name, IReadOnlyList<string> keys)
    {
        var words = new List<long>();
        var places = new long[keys.Count];
        for (int row = 0; row < keys.Count; row++)
        {
            // Counted from the word before the first, because 0 is an empty slot.
            places[row] = words.Count + 1;
            words.Add(((long)keys[row].Length << 32) | (uint)row);
            foreach (ulong word in KeyText.Words(keys[row]))
                words.Add(unchecked((long)word));
        }

        int slotBits = BitsOf(2 * keys.Count), keyBits = BitsOf(words.Count);
        uint hashBits = keyBits + FewestHashBits <= 16 ? 0xFFFFu : 0xFFFFFFFFu;
        var slots = new long[1 << slotBits];
        for (int row = 0; row < keys.Count; row++)
        {
            ulong hash = KeyHash.Of(keys[row]);
            int slot = (int)(hash >> (64 - slotBits));
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = (long)(((uint)hash & hashBits) >> keyBits << keyBits) | places[row];
        }

        return new KeyLayout(slotBits, keyBits, new ColumnLayout(name, 0, new EquatableArray<long>(slots)), new ColumnLayout("keys", 0, words.ToEquatable()));
    }

    /// <summary>Returns the number of bits of a number; at least 1.</summary>
    private static int BitsOf(int number)
    {
        int bits = 1;
        while (number >> bits != 0)
            bits++;
        return bits;
    }
}
