using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Jtr.Corpora.CompilerServices;
using Jtr.Edtf;

namespace Jtr.Corpora;

/// <summary>Walks the answers to a question: the rows of one view, then those of another, as far as they answer it. Not thread-safe: one enumerator is for one thread.</summary>
/// <typeparam name="T">The record of the rows.</typeparam>
/// <typeparam name="TQuery">The question.</typeparam>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Enumerators are not compared.")]
public struct AnswerEnumerator<T, TQuery> : IEnumerator<Answer<T>>
    where T : class
    where TQuery : struct
{
    private readonly TQuery _query;
    private readonly Judge<T, TQuery> _judge;
    private readonly bool _onlyCertain;
    private readonly Rows<T> _first;
    private readonly Rows<T> _second;
    private int _next;

    internal AnswerEnumerator(TQuery query, Judge<T, TQuery> judge, bool onlyCertain, Rows<T> first, Rows<T> second)
    {
        _query = query;
        _judge = judge;
        _onlyCertain = onlyCertain;
        _first = first;
        _second = second;
        _next = 0;
        Current = default;
    }

    /// <summary>The fact that the enumerator stands on, and whether it is certainly an answer.</summary>
    public Answer<T> Current { get; private set; }

    readonly object IEnumerator.Current => Current;

    /// <summary>Steps to the next answer; false when there is none.</summary>
    public bool MoveNext()
    {
        while (_next < _first.Count + _second.Count)
        {
            bool isSecond = _next >= _first.Count;
            T row = isSecond ? _second[_next - _first.Count] : _first[_next];
            _next++;
            Ternary certainty = _judge(in _query, row, isSecond);
            if (_onlyCertain ? !certainty.IsCertain : !certainty.IsPossible)
                continue;
            Current = new Answer<T>(row, certainty);
            return true;
        }

        return false;
    }

    /// <summary>Steps back before the first answer.</summary>
    public void Reset() => _next = 0;

    /// <summary>Does nothing: there is nothing to release.</summary>
    public readonly void Dispose()
    {
    }
}
