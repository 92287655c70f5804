using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Jtr.Corpora.CompilerServices;
using Jtr.Edtf;

namespace Jtr.Corpora;

/// <summary>Enumerates the rows that a query yields. Allocates only the rows. Not thread-safe: use each enumerator on one thread.</summary>
/// <typeparam name="T">The record of the rows.</typeparam>
/// <typeparam name="TQuery">The query.</typeparam>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Enumerators are not compared.")]
public struct QueryEnumerator<T, TQuery> : IEnumerator<T>
    where T : class
    where TQuery : struct, IRowQuery<T>
{
    private RowCursor<T, TQuery> _cursor;

    internal QueryEnumerator(in TQuery query) => _cursor.Start(in query);

    /// <summary>Gets the current row. Undefined before <see cref="MoveNext"/> is first called and after it returned false.</summary>
    public T Current => _cursor.Row;

    /// <summary>Gets the certainty of the current row: Yes or Maybe. Undefined if <see cref="Current"/> is.</summary>
    public readonly Ternary Certainty => _cursor.Certainty;

    object IEnumerator.Current => Current;

    /// <summary>Advances to the next row. Returns false after the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext() => _cursor.MoveNext();

    /// <summary>Resets to before the first row.</summary>
    public void Reset() => _cursor.Start(_cursor.Query);

    /// <summary>Does nothing; the enumerator holds no resources.</summary>
    public readonly void Dispose()
    {
    }
}
