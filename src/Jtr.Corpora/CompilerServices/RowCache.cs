using System;
using System.ComponentModel;
using System.Threading;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Caches the object of each row. Not generic, so that the JIT compiles it once for all tables. Thread-safe.</summary>
/// <remarks>
/// Publication by CompareExchange: the row number is written before the exchange, which is a full memory barrier. Readers need no barrier,
/// because a read through a reference never sees older data than the reference. Every other field is decoded again if it is missing.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowCache
{
    /// <summary>Publishes the object of a row: returns this one, or the one that another thread published first.</summary>
    /// <param name="rows">The field that holds the objects of the table's rows, allocated by the first caller.</param>
    /// <param name="count">The number of rows of the table.</param>
    /// <param name="row">The number of the row.</param>
    /// <param name="made">The object.</param>
    /// <param name="layout">The version of the data layout that the generator wrote.</param>
    /// <exception cref="NotSupportedException">This library reads another layout version.</exception>
    public static object Add(ref object?[]? rows, int count, int row, object made, int layout)
    {
        if (layout != DataLayout.Version)
            throw Unsupported(layout);
        object?[] all = rows ?? Interlocked.CompareExchange(ref rows, new object?[count], null) ?? rows;
        return Interlocked.CompareExchange(ref all[row], made, null) ?? made;
    }

    private static NotSupportedException Unsupported(int layout) =>
        new($"The corpus was compiled with data layout {layout}, but this version of Jtr.Corpora reads layout {DataLayout.Version}: rebuild the corpus with the generator of the same version.");
}
