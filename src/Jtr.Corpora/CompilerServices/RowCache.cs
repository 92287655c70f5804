using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Caches the object of each row. Not generic, so that the JIT compiles it once for all tables. Thread-safe.</summary>
/// <remarks>
/// Readers take no lock: storing a reference publishes all that was written before it, and a read through a reference never sees older data than the reference.
/// The lock of .NET 9 and later is part of an assembly that every process has loaded; <c>Interlocked</c> is not, and would add an assembly to a cold start.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowCache
{
    /// <summary>Returns the object of a row; null if it has not been made.</summary>
    /// <param name="rows">The objects of the table's rows; null before the first.</param>
    /// <param name="row">The number of the row.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static object? Find(object?[]? rows, int row) => rows?[row];

    /// <summary>Adds the object of a row. Returns it, or the one that another thread added first.</summary>
    /// <param name="rows">The field that holds the objects, allocated by the first call.</param>
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
