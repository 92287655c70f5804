using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Makes the views that holders and queries return. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Views
{
    /// <summary>Makes a view of rows.</summary>
    /// <param name="at">Gives the row at a position.</param>
    /// <param name="start">The position of the first row.</param>
    /// <param name="count">The number of rows.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Rows<T> Rows<T>(Func<int, T> at, int start, int count)
        where T : class => new(at, start, count);

    /// <summary>Walks the rows that a query yields.</summary>
    /// <param name="query">The query.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static QueryEnumerator<T, TQuery> Walk<T, TQuery>(TQuery query)
        where T : class
        where TQuery : struct, IRowQuery<T> => new(query);

    /// <summary>Makes the rows of a query with their certainty.</summary>
    /// <param name="query">The query.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Answers<T, TQuery> Answers<T, TQuery>(TQuery query)
        where T : class
        where TQuery : struct, IRowQuery<T> => new(query);
}
