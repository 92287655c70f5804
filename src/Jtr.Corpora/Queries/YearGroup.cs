using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Jtr.Corpora;

/// <summary>
/// A group of a query's rows, as <c>ByYear()</c> returns it: the rows of one year, the rows whose dates span several years, or the rows without a date. <see cref="Year"/> and
/// <see cref="IsUndated"/> tell these apart. Immutable and thread-safe.
/// </summary>
/// <typeparam name="T">The record of the rows.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class YearGroup<T>
    where T : class
{
    internal YearGroup(long? year, bool isUndated, T[] rows)
    {
        Year = year;
        IsUndated = isUndated;
        Rows = Array.AsReadOnly(rows);
    }

    /// <summary>Gets the year in which every date of the group certainly lies; null for rows without a single known year.</summary>
    [JsonPropertyName("year")]
    public long? Year { get; }

    /// <summary>True if the rows have no date; false if their dates lie in one <see cref="Year"/> or span several years.</summary>
    [JsonPropertyName("isUndated")]
    public bool IsUndated { get; }

    /// <summary>Gets the rows, in the order of time; at least one.</summary>
    [JsonPropertyName("rows")]
    public IReadOnlyList<T> Rows { get; }

    /// <summary>Gets the number of rows, at least one.</summary>
    [JsonIgnore]
    public int Count => Rows.Count;

    /// <summary>Gets the row at a position, in the order of time.</summary>
    /// <param name="index">The 0-based position, less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or at least <see cref="Count"/>.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? Rows[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The group has {Count} rows.");

    /// <summary>Enumerates the rows.</summary>
    public IEnumerator<T> GetEnumerator() => Rows.GetEnumerator();

    /// <summary>Returns the year and the count: <c>2021: 7</c>, <c>several years: 3</c>, <c>undated: 2</c>.</summary>
    public override string ToString() =>
        $"{Year?.ToString(CultureInfo.InvariantCulture) ?? (IsUndated ? "undated" : "several years")}: {Count.ToString(CultureInfo.InvariantCulture)}";
}
