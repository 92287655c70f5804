using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jtr.Corpora.CompilerServices;

/// <summary>A column of integers, stored at the narrowest width that fits its values and read in place from its table's words in the assembly's data section.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct Column
{
    private readonly ReadOnlySpan<ulong> _words;
    // The word in which the column starts, or the constant that every row has.
    private readonly long _start;
    private readonly int _power;

    /// <summary>Creates a column with the same value in every row, which needs no words.</summary>
    public Column(long constant)
    {
        _words = default;
        _start = constant;
        _power = -1;
    }

    /// <summary>Creates a column of packed values.</summary>
    /// <param name="words">The words of the table.</param>
    /// <param name="start">The word in which the column starts.</param>
    /// <param name="power">The number of values in a word, as a power of two: 64, 8, 4, 2 or 1 values of 1, 8, 16, 32 or 64 bits, the first in the lowest bits.</param>
    public Column(ReadOnlySpan<ulong> words, int start, int power)
    {
        _words = words;
        _start = start;
        _power = power;
    }

    /// <summary>Gets the value of a row.</summary>
    public long this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Read(_words, _start, _power, row);
    }

    /// <summary>Returns the value of a row of a column.</summary>
    /// <param name="words">The words of the table.</param>
    /// <param name="start">The word in which the column starts, or the value of every row if the power is negative.</param>
    /// <param name="power">The number of values in a word, as a power of two; -1 if every row has the same value.</param>
    /// <param name="row">The row.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Read(ReadOnlySpan<ulong> words, long start, int power, int row)
    {
        if (power < 0)
            return start;
        ulong word = words[(int)start + (row >> power)];
        int inWord = row & ((1 << power) - 1), bits = 64 >> power;
        return (long)((word >> (inWord * bits)) & (ulong.MaxValue >> (64 - bits)));
    }

    /// <summary>Returns the values of 64 rows of a column of 0 and 1 as a bitmap, the first row in the lowest bit. Bits after the last row have no meaning.</summary>
    /// <param name="row">The first row.</param>
    public ulong Bits(int row)
    {
        if (_power < 0)
            return _start == 0 ? 0 : ulong.MaxValue;
        int at = (int)_start + (row >> _power), shift = row & 63;
        ulong low = _words[at] >> shift;

        // The rows are in two words, unless the first row is in the lowest bit. The last row of a table may be in the last word.
        return shift > 0 && at + 1 < _words.Length ? low | _words[at + 1] << (64 - shift) : low;
    }

    /// <summary>Gets the values in place. Returns false unless they have 16 bits and the processor stores the lowest bits of a word first.</summary>
    internal bool TryGetUInt16(out ReadOnlySpan<ushort> values)
    {
        bool isInPlace = _power == 2 && BitConverter.IsLittleEndian;
        values = isInPlace ? MemoryMarshal.Cast<ulong, ushort>(_words.Slice((int)_start)) : default;
        return isInPlace;
    }

    /// <summary>Returns the value of a row as an <see cref="int"/>: a row number, an identifier in a pool, a position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int(int row) => (int)this[row];

    /// <summary>Returns the start of a row's items, in a column that stores their ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int StartOf(int row) => row == 0 ? 0 : (int)this[row - 1];
}
