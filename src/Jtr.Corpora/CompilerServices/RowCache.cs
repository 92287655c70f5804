using System;
using System.ComponentModel;
using System.Threading;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Keeps the object that a row became. Not generic, so that a process that reads many tables compiles it once.</summary>
/// <remarks>
/// Whoever finds an object in the array reads it without a barrier: its row number is written before the exchange, which is one, and what is read through a
/// reference is never older than the reference. Everything else in it is decoded again when it is missing.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowCache
{
    /// <summary>Where a table keeps its rows, made by whoever is first to ask.</summary>
    /// <param name="rows">The array of the table.</param>
    /// <param name="count">The number of rows of the table.</param>
    /// <param name="layout">The layout of the data that the generator wrote.</param>
    /// <exception cref="NotSupportedException">This library does not read that layout.</exception>
    public static object?[] Rows(ref object?[]? rows, int count, int layout)
    {
        if (layout != DataLayout.Version)
            throw new NotSupportedException($"The corpus was compiled with layout {layout} of its data, and this version of Jtr.Corpora reads layout {DataLayout.Version}: build the corpus again with the generator of the same version.");
        return Interlocked.CompareExchange(ref rows, new object?[count], null) ?? rows;
    }

    /// <summary>The object that a row is from now on: this one, unless another thread was first.</summary>
    public static object First(object?[] rows, int row, object made) => Interlocked.CompareExchange(ref rows[row], made, null) ?? made;
}
