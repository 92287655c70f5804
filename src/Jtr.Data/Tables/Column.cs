using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jtr.Data;

/// <summary>A column of integers, no wider than its widest value, read in place from a block of columns in the assembly's data section.</summary>
internal readonly ref struct Column
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly long _constant;
    private readonly byte _width;

    /// <summary>A column that has the same value in every row, and so no bytes.</summary>
    public Column(long constant)
    {
        _bytes = default;
        _constant = constant;
        _width = 0;
    }

    public Column(ReadOnlySpan<byte> block, int start, int count)
    {
        _bytes = block.Slice(start, count);
        _constant = 0;
        _width = 1;
    }

    public Column(ReadOnlySpan<ushort> block, int start, int count)
    {
        _bytes = MemoryMarshal.AsBytes(block).Slice(start * sizeof(ushort), count * sizeof(ushort));
        _constant = 0;
        _width = 2;
    }

    public Column(ReadOnlySpan<int> block, int start, int count)
    {
        _bytes = MemoryMarshal.AsBytes(block).Slice(start * sizeof(int), count * sizeof(int));
        _constant = 0;
        _width = 4;
    }

    public Column(ReadOnlySpan<long> block, int start, int count)
    {
        _bytes = MemoryMarshal.AsBytes(block).Slice(start * sizeof(long), count * sizeof(long));
        _constant = 0;
        _width = 8;
    }

    public long this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _width switch
        {
            0 => _constant,
            1 => _bytes[row],
#if NET8_0_OR_GREATER
            // Compiled ahead of time in the framework, which the generic casts are not.
            2 => BitConverter.ToUInt16(_bytes.Slice(row * sizeof(ushort))),
            4 => BitConverter.ToInt32(_bytes.Slice(row * sizeof(int))),
            _ => BitConverter.ToInt64(_bytes.Slice(row * sizeof(long))),
#else
            2 => MemoryMarshal.Cast<byte, ushort>(_bytes)[row],
            4 => MemoryMarshal.Cast<byte, int>(_bytes)[row],
            _ => MemoryMarshal.Cast<byte, long>(_bytes)[row],
#endif
        };
    }

    /// <summary>The value of a row as an <see cref="int"/>: a row number, an identifier in a pool, a position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int(int row) => (int)this[row];

    /// <summary>Where the items of a row start, in a column that says where they end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int StartOf(int row) => row == 0 ? 0 : (int)this[row - 1];
}
