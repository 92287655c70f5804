using System.Collections.Generic;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Lays out the look-up of a table's keys: the keys as words, and the slots that say where each stands.</summary>
internal static class KeyBuilder
{
    /// <summary>The bits of a slot that are at least the hash's: of the keys that meet in a slot, one in 256 is looked at in vain.</summary>
    private const int FewestHashBits = 8;

    /// <param name="name">The name of the column with the slots.</param>
    /// <param name="keys">The keys in the order of what they are looked up for: the number of each is found.</param>
    public static KeyLayout Build(string name, IReadOnlyList<string> keys)
    {
        var words = new List<long>();
        var places = new long[keys.Count];
        for (int row = 0; row < keys.Count; row++)
        {
            // Counted from the word in front of them, because 0 is an empty slot.
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

        return new KeyLayout(slotBits, keyBits, new ColumnLayout(name, 0, slots.ToEquatable()), new ColumnLayout("keys", 0, words.ToEquatable()));
    }

    /// <summary>The bits that a number takes; one at least.</summary>
    private static int BitsOf(int number)
    {
        int bits = 1;
        while (number >> bits != 0)
            bits++;
        return bits;
    }
}
