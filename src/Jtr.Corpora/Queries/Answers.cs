using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Jtr.Corpora.CompilerServices;

namespace Jtr.Corpora;

/// <summary>The rows that a query yields, each with its certainty: what <c>WithCertainty()</c> of a query returns. Immutable and thread-safe.</summary>
/// <typeparam name="T">The record of the rows.</typeparam>
/// <typeparam name="TQuery">The query.</typeparam>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Answers are what a query has.")]
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A query is asked, not compared.")]
public readonly struct Answers<T, TQuery> : IEnumerable<Answer<T>>
    where T : class
    where TQuery : struct, IRowQuery<T>
{
    private readonly TQuery _query;

    internal Answers(TQuery query) => _query = query;

    /// <summary>Enumerates the answers without allocating.</summary>
    public Enumerator GetEnumerator() => new(_query);

    /// <summary>What the query asks, and that it is answered with certainty.</summary>
    public override string ToString() => $"{_query}; with certainty";

    IEnumerator<Answer<T>> IEnumerable<Answer<T>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the answers to a query. Not thread-safe: one enumerator is for one thread.</summary>
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Enumerators are not compared.")]
    public struct Enumerator : IEnumerator<Answer<T>>
    {
        private RowWalk<T, TQuery> _walk;

        internal Enumerator(in TQuery query) => _walk = new RowWalk<T, TQuery>(query);

        /// <summary>The answer that the enumerator stands on.</summary>
        public readonly Answer<T> Current => new(_walk.Row, _walk.Certainty);

        readonly object IEnumerator.Current => Current;

        /// <summary>Steps to the next answer; false when there is none.</summary>
        public bool MoveNext() => _walk.MoveNext();

        /// <summary>Steps back before the first answer.</summary>
        public void Reset() => _walk = new RowWalk<T, TQuery>(_walk.Query);

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
