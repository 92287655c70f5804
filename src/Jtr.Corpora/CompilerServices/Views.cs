using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Creates the views that table classes and queries return. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Views
{
    /// <summary>Creates a view of rows.</summary>
    /// <param name="at">Returns the row at a position.</param>
    /// <param name="start">The position of the first row.</param>
    /// <param name="count">The number of rows.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Rows<T> Rows<T>(Func<int, T> at, int start, int count)
        where T : class => new(at, start, count);

    /// <summary>Returns an enumerator of a query's rows.</summary>
    /// <param name="query">The query.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static QueryEnumerator<T, TQuery> Enumerate<T, TQuery>(in TQuery query)
        where T : class
        where TQuery : struct, IRowQuery<T> => new(in query);

    /// <summary>Returns the first row of a query in the order of time that has a date; null if none has one.</summary>
    /// <param name="query">The query.</param>
    public static T? Earliest<T, TQuery>(TQuery query)
        where T : class
        where TQuery : struct, IRowQuery<T>
    {
        // Rows without a date come last.
        RowCursor<T, TQuery> cursor = Start<T, TQuery>(in query);
        return cursor.MoveNext() && query.DateOf(cursor.Number) is not null ? cursor.Row : null;
    }

    /// <summary>Returns the last row of a query in the order of time that has a date; null if none has one.</summary>
    /// <param name="query">The query.</param>
    public static T? Latest<T, TQuery>(TQuery query)
        where T : class
        where TQuery : struct, IRowQuery<T>
    {
        T? last = null;
        for (RowCursor<T, TQuery> cursor = Start<T, TQuery>(in query); cursor.MoveNext() && query.DateOf(cursor.Number) is not null;)
            last = cursor.Row;
        return last;
    }

    /// <summary>Groups the rows of a query by year: one group for each year, then the rows whose date spans several years, then those without a date. Leaves out empty groups.</summary>
    /// <param name="query">The query.</param>
    public static IReadOnlyList<YearGroup<T>> ByYear<T, TQuery>(TQuery query)
        where T : class
        where TQuery : struct, IRowQuery<T>
    {
        var years = new SortedDictionary<long, List<T>>();
        var several = new List<T>();
        var undated = new List<T>();
        for (RowCursor<T, TQuery> cursor = Start<T, TQuery>(in query); cursor.MoveNext();)
        {
            if (query.DateOf(cursor.Number) is not { } date)
            {
                undated.Add(cursor.Row);
            }
            else if ((date.Earliest, date.Latest) is ({ } first, { } last) && first.Year == last.Year)
            {
                if (!years.TryGetValue(first.Year, out List<T>? rows))
                    years.Add(first.Year, rows = []);
                rows.Add(cursor.Row);
            }
            else
            {
                several.Add(cursor.Row);
            }
        }

        var groups = new List<YearGroup<T>>(years.Count + 2);
        foreach (KeyValuePair<long, List<T>> year in years)
            groups.Add(new YearGroup<T>(year.Key, isUndated: false, year.Value.ToArray()));
        if (several.Count > 0)
            groups.Add(new YearGroup<T>(null, isUndated: false, several.ToArray()));
        if (undated.Count > 0)
            groups.Add(new YearGroup<T>(null, isUndated: true, undated.ToArray()));
        return groups.AsReadOnly();
    }

    /// <summary>Returns the rows of a query with their certainty.</summary>
    /// <param name="query">The query.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Answers<T, TQuery> Answers<T, TQuery>(TQuery query)
        where T : class
        where TQuery : struct, IRowQuery<T> => new(query);

    /// <summary>Returns the exception for an index outside a view. A method of its own, so that the indexer is inlined, and not in the generic type of the view, where the JIT takes longer to look it up.</summary>
    internal static ArgumentOutOfRangeException Outside(int index, int count) => new(nameof(index), index, $"The view has {count} rows.");

    private static RowCursor<T, TQuery> Start<T, TQuery>(in TQuery query)
        where T : class
        where TQuery : struct, IRowQuery<T>
    {
        RowCursor<T, TQuery> cursor = default;
        cursor.Start(in query);
        return cursor;
    }
}
