using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Jtr.Corpora;

/// <summary>
/// The rows of a query of one year, of those whose date spans several years, or of those without a date: what <c>ByYear()</c> returns. Which of these it is says <see cref="Year"/> and
/// <see cref="IsUndated"/>. Immutable and thread-safe.
/// </summary>
/// <typeparam name="T">The record of the rows.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "A year has rows, and is a group of them.")]
public sealed class YearGroup<T> : IReadOnlyList<T>
    where T : class
{
    private readonly T[] _rows;

    internal YearGroup(long? year, bool isUndated, T[] rows)
    {
        Year = year;
        IsUndated = isUndated;
        _rows = rows;
    }

    /// <summary>The year in which every date of the group certainly lies; null for the rows of which no one year is known.</summary>
    public long? Year { get; }

    /// <summary>Whether the rows have no date at all; otherwise, without a <see cref="Year"/>, their dates span several years.</summary>
    public bool IsUndated { get; }

    /// <summary>How many rows there are; one at least.</summary>
    public int Count => _rows.Length;

    /// <summary>The row at a position, in the order of time.</summary>
    /// <param name="index">0-based position, less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index] => (uint)index < (uint)_rows.Length
        ? _rows[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The group has {Count} rows.");

    /// <summary>Enumerates the rows.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The year and the count: <c>2021: 7</c>, <c>several years: 3</c>, <c>undated: 2</c>.</summary>
    public override string ToString() =>
        $"{Year?.ToString(CultureInfo.InvariantCulture) ?? (IsUndated ? "undated" : "several years")}: {Count.ToString(CultureInfo.InvariantCulture)}";
}
