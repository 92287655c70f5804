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
            2 => TwoBytes(row),
            4 => FourBytes(row),
            _ => EightBytes(row),
        };
    }

    /// <summary>The value of a row as an <see cref="int"/>: a row number, an identifier in a pool, a position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int(int row) => (int)this[row];

    /// <summary>Where the items of a row start, in a column that says where they end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int StartOf(int row) => row == 0 ? 0 : (int)this[row - 1];

    // A method for each width, so that a process compiles only those it meets, and calls that the framework has compiled ahead of time, which the generic
    // casts are not.
#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ushort TwoBytes(int row) => BitConverter.ToUInt16(_bytes.Slice(row * sizeof(ushort)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FourBytes(int row) => BitConverter.ToInt32(_bytes.Slice(row * sizeof(int)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long EightBytes(int row) => BitConverter.ToInt64(_bytes.Slice(row * sizeof(long)));
#else
    private ushort TwoBytes(int row) => MemoryMarshal.Cast<byte, ushort>(_bytes)[row];

    private int FourBytes(int row) => MemoryMarshal.Cast<byte, int>(_bytes)[row];

    private long EightBytes(int row) => MemoryMarshal.Cast<byte, long>(_bytes)[row];
#endif
}
