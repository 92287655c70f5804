using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Jtr.Corpora;

/// <summary>
/// A read-only view of rows: a whole table, a range of an order, or what a look-up found. Rows become objects as they are read, and no others.
/// Enumerating with <c>foreach</c> allocates nothing but the rows. Immutable and thread-safe; the default value is an empty view.
/// </summary>
/// <typeparam name="T">The record of the rows.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(RowsDebugView<>))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Rows is the field's word, and every look-up returns it.")]
public readonly struct Rows<T> : IReadOnlyList<T>, IEquatable<Rows<T>>
    where T : class
{
    private readonly Func<int, T>? _at;
    private readonly int _start;
    private readonly int _count;

    internal Rows(Func<int, T> at, int start, int count)
    {
        _at = at;
        _start = start;
        _count = count;
    }

    /// <summary>How many rows there are.</summary>
    public int Count => _count;

    /// <summary>The row at a position of the view.</summary>
    /// <param name="index">0-based position, less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_count)
                throw Outside(index, _count);
            return _at!(_start + index);
        }
    }

    // Apart, so that what reads a row stays small enough to be a part of the loop that asks for it.
    private static ArgumentOutOfRangeException Outside(int index, int count) => new(nameof(index), index, $"The view has {count} rows.");

    /// <summary>Enumerates the rows without allocating.</summary>
    public Enumerator GetEnumerator() => new(_at, _start, _count);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many rows the view has, and of what: <c>12 rows of Event</c>.</summary>
    public override string ToString() => $"{Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} {(Count == 1 ? "row" : "rows")} of {typeof(T).Name}";

    /// <summary>Whether both are the same range of the same view.</summary>
    public bool Equals(Rows<T> other) => _at == other._at && _start == other._start && Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rows<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_start * 397) ^ Count;

    /// <summary>Whether both are the same range of the same view.</summary>
    public static bool operator ==(Rows<T> left, Rows<T> right) => left.Equals(right);

    /// <summary>Whether they are different ranges or views.</summary>
    public static bool operator !=(Rows<T> left, Rows<T> right) => !left.Equals(right);

    /// <summary>Walks a view row by row. Not thread-safe: one enumerator is for one thread.</summary>
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Enumerators are not compared.")]
    public struct Enumerator : IEnumerator<T>
    {
        private readonly Func<int, T>? _at;
        private readonly int _start;
        private readonly int _count;
        private int _index;

        internal Enumerator(Func<int, T>? at, int start, int count)
        {
            _at = at;
            _start = start;
            _count = count;
            _index = -1;
        }

        /// <summary>The row that the enumerator stands on.</summary>
        public readonly T Current => (uint)_index < (uint)_count ? _at!(_start + _index) : throw Outside(_index, _count);

        readonly object IEnumerator.Current => Current;

        /// <summary>Steps to the next row; false when there is none.</summary>
        public bool MoveNext() => ++_index < _count;

        /// <summary>Steps back before the first row.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}

/// <summary>Shows a view in the debugger as the rows it holds.</summary>
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
