using System;

namespace Jtr.Data;

/// <summary>
/// A key look-up laid out at build time: open addressing over slots that hold a row number plus one, zero for none. The texts of a table's pool
/// begin with its keys in the order of the rows, so that a row number is also the number of its key.
/// </summary>
internal readonly ref struct KeyTable(TextPool texts, Column slots, int slotCount, KeyHash hash)
{
    private readonly TextPool _texts = texts;
    private readonly Column _slots = slots;

    /// <summary>The row of a key, or -1.</summary>
    public int Find(string key)
    {
        // The number of slots is a power of two and more than the number of rows, so an empty slot always ends the walk.
        int mask = slotCount - 1;
        for (int slot = (int)(hash.Of(key) & (uint)mask); ; slot = (slot + 1) & mask)
        {
            int row = _slots.Int(slot) - 1;
            if (row < 0)
                return -1;
            if (Same(_texts.Bytes(row), key))
                return row;
        }
    }

    // A loop: the framework's comparison loads the types of its vector code first, which takes longer than any key has letters.
    private static bool Same(ReadOnlySpan<byte> ascii, string key)
    {
        if (ascii.Length != key.Length)
            return false;
        for (int i = 0; i < key.Length; i++)
        {
            if (ascii[i] != key[i])
                return false;
        }

        return true;
    }
}
