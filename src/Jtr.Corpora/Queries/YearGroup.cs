using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Jtr.Corpora;

/// <summary>
/// The rows of a query of one year, of those whose date spans several years, or of those without a date: what <c>ByYear()</c> returns. Which of these it is says <see cref="Year"/> and
/// <see cref="IsUndated"/>. Immutable and thread-safe.
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

    /// <summary>The year in which every date of the group certainly lies; null for the rows of which no one year is known.</summary>
    [JsonPropertyName("year")]
    public long? Year { get; }

    /// <summary>Whether the rows have no date at all; otherwise, without a <see cref="Year"/>, their dates span several years.</summary>
    [JsonPropertyName("isUndated")]
    public bool IsUndated { get; }

    /// <summary>The rows, in the order of time; one at least.</summary>
    [JsonPropertyName("rows")]
    public IReadOnlyList<T> Rows { get; }

    /// <summary>How many rows there are; one at least.</summary>
    [JsonIgnore]
    public int Count => Rows.Count;

    /// <summary>The row at a position, in the order of time.</summary>
    /// <param name="index">0-based position, less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? Rows[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The group has {Count} rows.");

    /// <summary>Enumerates the rows.</summary>
    public IEnumerator<T> GetEnumerator() => Rows.GetEnumerator();

    /// <summary>The year and the count: <c>2021: 7</c>, <c>several years: 3</c>, <c>undated: 2</c>.</summary>
    public override string ToString() =>
        $"{Year?.ToString(CultureInfo.InvariantCulture) ?? (IsUndated ? "undated" : "several years")}: {Count.ToString(CultureInfo.InvariantCulture)}";
}
