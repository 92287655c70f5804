using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Jtr.Corpora.CompilerServices;
using Jtr.Edtf;

namespace Jtr.Corpora;

/// <summary>Walks the rows that a query yields. Allocates nothing but the rows. Not thread-safe: one enumerator is for one thread.</summary>
/// <typeparam name="T">The record of the rows.</typeparam>
/// <typeparam name="TQuery">The query.</typeparam>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Enumerators are not compared.")]
public struct QueryEnumerator<T, TQuery> : IEnumerator<T>
    where T : class
    where TQuery : struct, IRowQuery<T>
{
    private RowWalk<T, TQuery> _walk;

    internal QueryEnumerator(in TQuery query) => _walk = new RowWalk<T, TQuery>(query);

    /// <summary>The row that the enumerator stands on.</summary>
    public readonly T Current => _walk.Row;

    /// <summary>Whether that row certainly answers the query, or possibly.</summary>
    public readonly Ternary Certainty => _walk.Certainty;

    readonly object IEnumerator.Current => Current;

    /// <summary>Steps to the next row; false when there is none.</summary>
    public bool MoveNext() => _walk.MoveNext();

    /// <summary>Steps back before the first row.</summary>
    public void Reset() => _walk = new RowWalk<T, TQuery>(_walk.Query);

    /// <summary>Does nothing: there is nothing to release.</summary>
    public readonly void Dispose()
    {
    }
}
