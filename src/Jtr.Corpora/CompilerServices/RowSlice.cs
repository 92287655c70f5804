using System;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>The numbers of some rows of a table, in the order of time. The default value is empty.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RowSlice
{
    private readonly Func<int, int>? _rowAt;
    private readonly int _start;
    private readonly int[]? _rows;

    /// <summary>Creates a slice of an index.</summary>
    /// <param name="at">Returns the row at a position of the index.</param>
    /// <param name="start">The position of the first row.</param>
    /// <param name="count">The number of rows.</param>
    public RowSlice(Func<int, int> at, int start, int count)
    {
        _rowAt = at;
        _start = start;
        Count = count;
    }

    private RowSlice(int[] rows, int count)
    {
        _rows = rows;
        Count = count;
    }

    /// <summary>Gets the number of rows.</summary>
    public int Count { get; }

    /// <summary>Gets the number of the row at a position.</summary>
    /// <param name="index">The 0-based position, less than <see cref="Count"/>.</param>
    public int this[int index] => _rows is null ? _rowAt!(_start + index) : _rows[index];

    /// <summary>Returns the union of several slices, in the order of time.</summary>
    /// <param name="slices">The slices.</param>
    /// <param name="rankOf">Returns the position of a row in the order of time.</param>
    /// <param name="rowAt">Returns the row at a position in the order of time.</param>
    public static RowSlice Union(ReadOnlySpan<RowSlice> slices, Func<int, int> rankOf, Func<int, int> rowAt)
    {
        int nonEmpty = -1, total = 0;
        for (int i = 0; i < slices.Length; i++)
        {
            if (slices[i].Count > 0)
                nonEmpty = i;
            total += slices[i].Count;
        }

        // If at most one slice has rows, it is the union.
        if (nonEmpty < 0 || slices[nonEmpty].Count == total)
            return nonEmpty < 0 ? default : slices[nonEmpty];
        int[] ranks = new int[total];
        int next = 0;
        foreach (RowSlice slice in slices)
        {
            for (int i = 0; i < slice.Count; i++)
                ranks[next++] = rankOf(slice[i]);
        }

        Array.Sort(ranks);
        int count = 0;
        for (int i = 0; i < ranks.Length; i++)
        {
            if (count == 0 || ranks[i] != ranks[count - 1])
                ranks[count++] = ranks[i];
        }

        for (int i = 0; i < count; i++)
            ranks[i] = rowAt(ranks[i]);
        return new RowSlice(ranks, count);
    }
}
