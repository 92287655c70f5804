using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Jtr.Edtf;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Enumerates the rows that answer a query: those with a date in the order of time, then those without. Allocates only the rows. Not thread-safe.</summary>
/// <typeparam name="T">The record of the rows.</typeparam>
/// <typeparam name="TQuery">The query.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct RowWalk<T, TQuery>
    where T : class
    where TQuery : struct, IRowQuery<T>
{
    // Not read-only: each member call on a read-only field of this type would first copy the whole query.
    [SuppressMessage("Style", "IDE0044:Add readonly modifier", Justification = "A read-only field would be copied at each call.")]
    private TQuery _query;
    private readonly TimeRanges _ranges;
    private readonly RowCandidates _candidates;
    private readonly bool _asksMore;
    private DateRun _run;
    private Stage _stage;
    private int _next;

    /// <summary>Positions the enumeration before the first answer.</summary>
    public RowWalk(in TQuery query)
    {
        _query = query;
        _ranges = _query.Ranges;
        _candidates = default;
        _asksMore = _ranges.HasFurther || _query.AsksRows;
        _run = default;
        _stage = !_ranges.IsGiven ? Stage.Candidates : _ranges.Walked.IsEmpty ? Stage.Over : Stage.InRange;
        _next = 0;
        Row = null!;
        Number = -1;
        Certainty = default;
        if (_stage == Stage.Candidates)
            _query.Offer(ref _candidates);
    }

    /// <summary>Gets the query.</summary>
    internal readonly TQuery Query => _query;

    private enum Stage
    {
        Over,
        InRange,
        Candidates,
        Undated,
    }

    /// <summary>Gets the current row.</summary>
    public T Row { readonly get; private set; }

    /// <summary>Gets the number of the current row.</summary>
    public int Number { readonly get; private set; }

    /// <summary>Gets the certainty of the current row: Yes or Maybe.</summary>
    public Ternary Certainty { readonly get; private set; }

    /// <summary>Advances to the next answer. Returns false after the last.</summary>
    public bool MoveNext() => _stage switch
    {
        Stage.InRange => MoveInRange(),
        Stage.Candidates => MoveThroughCandidates(),
        Stage.Undated => MoveThroughUndated(),
        _ => false,
    };

    // Small, because it runs once for each answer: rare cases, and those with a large stack frame, are in methods of their own.
    private bool MoveInRange()
    {
        do
        {
            while (_run.TryTake(out int place, out Ternary inRange))
            {
                if (Take(_query.RowAt(place), inRange))
                    return true;
            }
        }
        while (TryStep());
        if (!_query.IncludesUndated || _query.IsOnlyCertain)
        {
            _stage = Stage.Over;
            return false;
        }

        _stage = Stage.Undated;
        _next = _query.DatedCount;
        return MoveThroughUndated();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryStep()
    {
        TimeRange range = _ranges.Walked;
        return _query.TryStep(_run.End, in range, out _run);
    }

    private bool MoveThroughCandidates()
    {
        int count = _candidates.IsGiven ? _candidates.Slice.Count : _query.RowCount;
        while (_next < count)
        {
            int row = _candidates.IsGiven ? _candidates.Slice[_next] : _query.RowAt(_next);
            _next++;
            if (Take(row, Ternary.Yes))
                return true;
        }

        _stage = Stage.Over;
        return false;
    }

    private bool MoveThroughUndated()
    {
        while (_next < _query.RowCount)
        {
            if (Take(_query.RowAt(_next++), Ternary.Maybe))
                return true;
        }

        _stage = Stage.Over;
        return false;
    }

    // Columns first: a row object is created only if a condition needs it, or if the row is an answer.
    private bool Take(int row, Ternary certainty)
    {
        if (!_query.Holds(row))
            return false;
        if (_asksMore)
            certainty = Refined(row, certainty);
        if (_query.IsOnlyCertain ? !certainty.IsCertain : !certainty.IsPossible)
            return false;
        Row = _query.Row(row);
        Number = row;
        Certainty = certainty;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Ternary Refined(int row, Ternary certainty)
    {
        if (_ranges.HasFurther && _stage == Stage.InRange)
            certainty = _ranges.HoldFurther(_query.DateOf(row), _query.IsThroughout, certainty);
        return certainty.IsPossible && _query.AsksRows ? _query.Refine(row, certainty) : certainty;
    }
}
