using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Jtr.Corpora.CompilerServices;
using Jtr.Edtf;

namespace Jtr.Corpora;

/// <summary>
/// The rows of a table whose date lies in a range of time, certainly or possibly, in the order of that date. Only these are touched, each when it is reached, and
/// enumerating allocates nothing but the rows, unless a date has gaps and how it lies to the range has to be worked out. Immutable and thread-safe; the default value has no rows.
/// </summary>
/// <typeparam name="T">The record of the rows.</typeparam>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "As with Rows, the name says what is in it.")]
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A question is asked, not compared.")]
public readonly struct Dated<T> : IEnumerable<Answer<T>>
    where T : class
{
    private readonly TimeRange _range;
    private readonly DateStep? _step;
    private readonly Func<int, T>? _at;
    private readonly bool _onlyCertain;

    internal Dated(TimeRange range, DateStep step, Func<int, T> at)
        : this(range, step, at, onlyCertain: false)
    {
    }

    private Dated(TimeRange range, DateStep? step, Func<int, T>? at, bool onlyCertain)
    {
        _range = range;
        _step = step;
        _at = at;
        _onlyCertain = onlyCertain;
    }

    /// <summary>Only the rows that are certainly in range.</summary>
    public Dated<T> Certainly() => new(_range, _step, _at, onlyCertain: true);

    /// <summary>The rows that are certainly and those that are possibly in range: the default.</summary>
    public Dated<T> Possibly() => new(_range, _step, _at, onlyCertain: false);

    /// <summary>Enumerates the rows without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Answer<T>> IEnumerable<Answer<T>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the rows of a range. Not thread-safe: one enumerator is for one thread.</summary>
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Enumerators are not compared.")]
    public struct Enumerator : IEnumerator<Answer<T>>
    {
        private readonly Dated<T> _rows;
        private DateRun _run;

        internal Enumerator(Dated<T> rows)
        {
            _rows = rows;
            _run = default;
            Current = default;
        }

        /// <summary>The row that the enumerator stands on, and whether it is certainly in range.</summary>
        public Answer<T> Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <summary>Steps to the next row of the range; false when there is none.</summary>
        public bool MoveNext()
        {
            while (true)
            {
                while (_run.TryTake(out int position, out Ternary inRange))
                {
                    if (_rows._onlyCertain && !inRange.IsCertain)
                        continue;
                    Current = new Answer<T>(_rows._at!(position), inRange);
                    return true;
                }

                if (_rows._step is not { } step || !step(_run.End, in _rows._range, out _run))
                    return false;
            }
        }

        /// <summary>Steps back before the first row.</summary>
        public void Reset() => _run = default;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
