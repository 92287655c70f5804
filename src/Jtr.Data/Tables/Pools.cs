using System;

namespace Jtr.Data;

/// <summary>Reads values out of a table's pools: texts, dates and decimals that several rows may share.</summary>
internal static class Pools
{
    /// <summary>The bytes of a text; texts stand one after another with a line feed between them.</summary>
    public static ReadOnlySpan<byte> Bytes(ReadOnlySpan<byte> pool, Column ends, int id)
    {
        int start = id == 0 ? 0 : ends.Int(id - 1) + 1;
        return pool.Slice(start, ends.Int(id) - start);
    }

    public static string Text(ReadOnlySpan<byte> pool, Column ends, int id) => Utf8Text.Decode(Bytes(pool, ends, id));

    public static EdtfDate Date(ReadOnlySpan<ulong> words, Column ends, int id)
    {
        int start = ends.StartOf(id);
        return EdtfDate.Unpack(words.Slice(start, ends.Int(id) - start));
    }

    /// <summary>A decimal from its four 32-bit parts: low, middle, high, and flags with sign and scale.</summary>
    public static decimal Decimal(ReadOnlySpan<int> parts, int id)
    {
        ReadOnlySpan<int> part = parts.Slice(id * 4, 4);
        return new decimal(part[0], part[1], part[2], part[3] < 0, (byte)((part[3] >> 16) & 0xFF));
    }
}
