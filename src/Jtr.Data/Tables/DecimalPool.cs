using System;

namespace Jtr.Data;

/// <summary>The decimals of a table, which several rows may share, by number: four 32-bit parts each, low, middle, high, and flags with sign and scale.</summary>
internal readonly ref struct DecimalPool(ReadOnlySpan<int> parts)
{
    private readonly ReadOnlySpan<int> _parts = parts;

    public decimal this[int id]
    {
        get
        {
            ReadOnlySpan<int> part = _parts.Slice(id * 4, 4);
            return new decimal(part[0], part[1], part[2], part[3] < 0, (byte)((part[3] >> 16) & 0xFF));
        }
    }
}
