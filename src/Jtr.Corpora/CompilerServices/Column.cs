using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jtr.Corpora.CompilerServices;

/// <summary>A column of integers, stored at the narrowest width that fits its values and read in place from its table's words in the assembly's data section.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct Column
{
    private readonly ReadOnlySpan<ulong> _words;

    // The word in which the column starts or, if the power is -1, the value of every row.
    private readonly long _startOrConstant;

    // The base-2 logarithm of the number of values in a word.
    private readonly int _power;

    /// <summary>Creates a column with the same value in every row, which needs no words.</summary>
    public Column(long constant)
    {
        _words = default;
        _startOrConstant = constant;
        _power = -1;
    }

    /// <summary>Creates a column of packed values.</summary>
    /// <param name="words">The words of the table.</param>
    /// <param name="start">The word in which the column starts.</param>
    /// <param name="power">The base-2 logarithm of the number of values in a word: 6, 3, 2, 1 or 0 for values of 1, 8, 16, 32 or 64 bits. The first value is in the lowest bits.</param>
    public Column(ReadOnlySpan<ulong> words, int start, int power)
    {
        _words = words;
        _startOrConstant = start;
        _power = power;
    }

    /// <summary>Gets the value of a row.</summary>
    public long this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Read(_words, _startOrConstant, _power, row);
    }

    /// <summary>Returns the value of a row of a column.</summary>
    /// <param name="words">The words of the table.</param>
    /// <param name="start">The word in which the column starts or, if <paramref name="power"/> is -1, the value of every row.</param>
    /// <param name="power">The base-2 logarithm of the number of values in a word; -1 if every row has the same value.</param>
    /// <param name="row">The row.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Read(ReadOnlySpan<ulong> words, long start, int power, int row)
    {
        if (power < 0)
            return start;
        ulong word = words[(int)start + (row >> power)];
        int indexInWord = row & ((1 << power) - 1), bits = 64 >> power;
        return (long)((word >> (indexInWord * bits)) & (ulong.MaxValue >> (64 - bits)));
    }

    /// <summary>Returns the values of 64 rows of a column of 0 and 1 as a bitmap, the first row in the lowest bit. Bits after the last row have no meaning.</summary>
    /// <param name="row">The first row.</param>
    public ulong Bits(int row)
    {
        Debug.Assert(_power is -1 or 6, "The column must have one bit for each row, or the same value in every row.");
        if (_power < 0)
            return _startOrConstant == 0 ? 0 : ulong.MaxValue;
        int word = (int)_startOrConstant + (row >> _power), shift = row & 63;
        ulong low = _words[word] >> shift;

        // The rows are in two words, unless the first row is in the lowest bit. The column may end in the last word of the table.
        return shift > 0 && word + 1 < _words.Length ? low | _words[word + 1] << (64 - shift) : low;
    }

    /// <summary>Gets the values in place. Returns false unless they have 16 bits and the machine is little-endian.</summary>
    internal bool TryGetUInt16(out ReadOnlySpan<ushort> values)
    {
        bool isInPlace = _power == 2 && BitConverter.IsLittleEndian;
        values = isInPlace ? MemoryMarshal.Cast<ulong, ushort>(_words.Slice((int)_startOrConstant)) : default;
        return isInPlace;
    }

    /// <summary>Returns the value of a row as an <see cref="int"/>: a row number, a number in a pool, a position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int(int row) => (int)this[row];

    /// <summary>Returns the start of a row's items, in a column that stores their ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int StartOf(int row) => row == 0 ? 0 : (int)this[row - 1];
}
