using System.Linq;
using Jtr.Data.Generators.Resolving;

namespace Jtr.Data.Generators.Layout;

/// <summary>Lays out the look-up of a table's keys: which row is in which slot.</summary>
internal static class KeyBuilder
{
    /// <summary>The bits of a slot that are at least the hash's: one key in 256 looks at a row that is not its own.</summary>
    private const int FewestHashBits = 8;

    public static KeyLayout Build(EquatableArray<ResolvedRow> rows)
    {
        string[] keys = rows.Select(row => row.Key).ToArray();
        int rowBits = BitsOf(keys.Length), slotBits = BitsOf(2 * keys.Length);
        uint hashBits = rowBits + FewestHashBits <= 16 ? 0xFFFFu : 0xFFFFFFFFu;
        var slots = new long[1 << slotBits];
        for (int row = 0; row < keys.Length; row++)
        {
            ulong hash = KeyHash.Of(keys[row]);
            int slot = (int)(hash >> (64 - slotBits));
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = (long)(((uint)hash & hashBits) >> rowBits << rowBits) | (uint)(row + 1);
        }

        return new KeyLayout(slotBits, rowBits, new ColumnLayout("KeySlots", 0, slots.ToEquatable()));
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
