using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Jtr.Edtf;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Makes the views that holders return. Thread-safe.</summary>
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

    /// <summary>Makes a view of the rows in a range of time.</summary>
    /// <param name="range">The range.</param>
    /// <param name="step">Finds the next rows in the range.</param>
    /// <param name="at">Gives the row at a position.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dated<T> Dated<T>(TimeRange range, DateStep step, Func<int, T> at)
        where T : class => new(range, step, at);

    /// <summary>Makes an answer to a query.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="certainty">Yes or Maybe.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Answer<T> Answer<T>(T fact, Ternary certainty)
        where T : class => new(fact, certainty);

    /// <summary>Walks the answers to a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="judge">Tests a row against the query.</param>
    /// <param name="onlyCertain">Whether rows that are only possibly an answer are left out.</param>
    /// <param name="first">The rows to test first.</param>
    /// <param name="second">The rows to test next.</param>
    public static AnswerEnumerator<T, TQuery> Answers<T, TQuery>(TQuery query, Judge<T, TQuery> judge, bool onlyCertain, Rows<T> first, Rows<T> second)
        where T : class
        where TQuery : struct => new(query, judge, onlyCertain, first, second);
}
