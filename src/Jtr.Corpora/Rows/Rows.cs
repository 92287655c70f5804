using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Jtr.Corpora.CompilerServices;

namespace Jtr.Corpora;

/// <summary>
/// A read-only view of rows: a whole table, a range of an order, or the result of a look-up. A row's object is created when the row is first read.
/// Enumerating with <c>foreach</c> allocates only the rows. Immutable and thread-safe; the default value is an empty view.
/// </summary>
/// <typeparam name="T">The record of the rows.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(RowsDebugView<>))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Rows is the field's word, and every look-up returns it.")]
public readonly struct Rows<T> : IReadOnlyList<T>, IEquatable<Rows<T>>
    where T : class
{
    private readonly Func<int, T>? _rowAt;
    private readonly int _start;
    private readonly int _count;

    internal Rows(Func<int, T> rowAt, int start, int count)
    {
        _rowAt = rowAt;
        _start = start;
        _count = count;
    }

    /// <summary>Gets the number of rows.</summary>
    public int Count => _count;

    /// <summary>Gets the row at a position of the view.</summary>
    /// <param name="index">The 0-based position, less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or at least <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_count)
                throw Views.Outside(index, _count);
            return _rowAt!(_start + index);
        }
    }

    /// <summary>Enumerates the rows without allocating.</summary>
    public Enumerator GetEnumerator() => new() { RowAt = _rowAt, Start = _start, Count = _count, Index = -1 };

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the number of rows and their record: <c>12 rows of Event</c>.</summary>
    public override string ToString() => $"{Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} {(Count == 1 ? "row" : "rows")} of {typeof(T).Name}";

    /// <summary>Returns true if both are the same range of the same view; otherwise, false.</summary>
    public bool Equals(Rows<T> other) => _rowAt == other._rowAt && _start == other._start && Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rows<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_start * 397) ^ Count;

    /// <summary>Returns true if both are the same range of the same view; otherwise, false.</summary>
    public static bool operator ==(Rows<T> left, Rows<T> right) => left.Equals(right);

    /// <summary>Returns true if they are different ranges or views; otherwise, false.</summary>
    public static bool operator !=(Rows<T> left, Rows<T> right) => !left.Equals(right);

    /// <summary>Enumerates a view row by row. Not thread-safe: use each enumerator on one thread.</summary>
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Enumerators are not compared.")]
    public struct Enumerator : IEnumerator<T>
    {
        // Initialised without a constructor, which the JIT would have to compile.
        internal Func<int, T>? RowAt;
        internal int Start, Count, Index;

        /// <summary>Gets the current row.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The enumerator is before the first row or after the last.</exception>
        public readonly T Current => (uint)Index < (uint)Count ? RowAt!(Start + Index) : throw Views.Outside(Index, Count);

        readonly object IEnumerator.Current => Current;

        /// <summary>Advances to the next row. Returns false after the last.</summary>
        public bool MoveNext() => ++Index < Count;

        /// <summary>Resets to before the first row.</summary>
        public void Reset() => Index = -1;

        /// <summary>Does nothing; the enumerator holds no resources.</summary>
        public readonly void Dispose()
        {
        }
    }
}

/// <summary>Shows a view in the debugger as an array of its rows.</summary>
internal sealed class RowsDebugView<T>(Rows<T> rows)
    where T : class
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Items
    {
        get
        {
            var items = new T[rows.Count];
            for (int i = 0; i < items.Length; i++)
                items[i] = rows[i];
            return items;
        }
    }
}
