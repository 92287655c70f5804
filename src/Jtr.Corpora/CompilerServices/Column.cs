using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

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
    /// <param name="power">The number of values in a word, as a power of two: 8, 4, 2 or 1 values of 8, 16, 32 or 64 bits, the first in the lowest bits.</param>
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

    /// <summary>True if the value is 0 in every row.</summary>
    internal bool IsZero => _power < 0 && _start == 0;

    /// <summary>Reads the four values of a row, in a column that stores four values for each row. Values of 16 bits, the usual width for days, are read as one word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void ReadQuadruple(int row, out long first, out long second, out long third, out long fourth)
    {
        if (_power == 2)
        {
            ulong word = _words[(int)_start + row];
            first = (ushort)word;
            second = (ushort)(word >> 16);
            third = (ushort)(word >> 32);
            fourth = (long)(word >> 48);
            return;
        }

        first = this[row * 4];
        second = this[(row * 4) + 1];
        third = this[(row * 4) + 2];
        fourth = this[(row * 4) + 3];
    }

    /// <summary>Gets the words of a column that stores four values for each row, one word for each row. Returns false unless the values have 16 bits.</summary>
    internal bool TryGetQuadruples(int start, int end, out ReadOnlySpan<ulong> rows)
    {
        rows = _power == 2 ? _words.Slice((int)_start + start, end - start) : default;
        return _power == 2;
    }

    /// <summary>Returns the value of a row as an <see cref="int"/>: a row number, an identifier in a pool, a position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int(int row) => (int)this[row];

    /// <summary>Returns the start of a row's items, in a column that stores their ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int StartOf(int row) => row == 0 ? 0 : (int)this[row - 1];
}
