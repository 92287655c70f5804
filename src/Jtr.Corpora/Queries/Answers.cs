using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Jtr.Corpora.CompilerServices;

namespace Jtr.Corpora;

/// <summary>The rows that a query yields, each with its certainty; returned by a query's <c>WithCertainty()</c>. Immutable and thread-safe.</summary>
/// <typeparam name="T">The record of the rows.</typeparam>
/// <typeparam name="TQuery">The query.</typeparam>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Answers are what a query has.")]
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Queries are not compared.")]
public readonly struct Answers<T, TQuery> : IEnumerable<Answer<T>>
    where T : class
    where TQuery : struct, IRowQuery<T>
{
    private readonly TQuery _query;

    internal Answers(TQuery query) => _query = query;

    /// <summary>Enumerates the answers without allocating.</summary>
    public Enumerator GetEnumerator() => new(_query);

    /// <summary>Describes the query, with the words "with certainty".</summary>
    public override string ToString() => $"{_query}; with certainty";

    IEnumerator<Answer<T>> IEnumerable<Answer<T>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the answers to a query. Not thread-safe: use each enumerator on one thread.</summary>
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Enumerators are not compared.")]
    public struct Enumerator : IEnumerator<Answer<T>>
    {
        private RowCursor<T, TQuery> _cursor;

        internal Enumerator(in TQuery query) => _cursor.Start(in query);

        /// <summary>Gets the current answer. Undefined before <see cref="MoveNext"/> is first called and after it returned false.</summary>
        public Answer<T> Current => new(_cursor.Row, _cursor.Certainty);

        object IEnumerator.Current => Current;

        /// <summary>Advances to the next answer. Returns false after the last.</summary>
        public bool MoveNext() => _cursor.MoveNext();

        /// <summary>Resets to before the first answer.</summary>
        public void Reset() => _cursor.Start(_cursor.Query);

        /// <summary>Does nothing; the enumerator holds no resources.</summary>
        public readonly void Dispose()
        {
        }
    }
}
