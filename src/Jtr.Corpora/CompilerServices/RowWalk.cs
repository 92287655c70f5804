using System.ComponentModel;
using Jtr.Edtf;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Walks the rows that answer a query: those with a date in the order of time, then those without one. Allocates nothing but the rows. Not thread-safe.</summary>
/// <typeparam name="T">The record of the rows.</typeparam>
/// <typeparam name="TQuery">The query.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct RowWalk<T, TQuery>
    where T : class
    where TQuery : struct, IRowQuery<T>
{
    private readonly TQuery _query;
    private readonly TimeRanges _ranges;
    private readonly RowCandidates _candidates;
    private DateRun _run;
    private Stage _stage;
    private int _next;

    /// <summary>Starts before the first answer.</summary>
    public RowWalk(TQuery query)
    {
        _query = query;
        _ranges = query.Ranges;
        _candidates = default;
        _run = default;
        _stage = !_ranges.IsGiven ? Stage.Candidates : _ranges.Walked.IsEmpty ? Stage.Over : Stage.InRange;
        _next = 0;
        Row = null!;
        Number = -1;
        Certainty = default;
        if (_stage == Stage.Candidates)
            query.Offer(ref _candidates);
    }

    private enum Stage
    {
        Over,
        InRange,
        Candidates,
        Undated,
    }

    /// <summary>The row that the walk stands on.</summary>
    public T Row { get; private set; }

    /// <summary>The number of that row.</summary>
    public int Number { get; private set; }

    /// <summary>Whether it certainly answers, or possibly.</summary>
    public Ternary Certainty { get; private set; }

    /// <summary>Steps to the next answer; false when there is none.</summary>
    public bool MoveNext() => _stage switch
    {
        Stage.InRange => MoveInRange(),
        Stage.Candidates => MoveThroughCandidates(),
        Stage.Undated => MoveThroughUndated(),
        _ => false,
    };

    private bool MoveInRange()
    {
        while (true)
        {
            while (_run.TryTake(out int place, out Ternary inRange))
            {
                int row = _query.RowAt(place);
                if (_ranges.HasFurther)
                    inRange = _ranges.HoldFurther(_query.DateOf(row), _query.IsThroughout, inRange);
                if (inRange.IsPossible && Take(row, inRange))
                    return true;
            }

            TimeRange range = _ranges.Walked;
            if (_query.TryStep(_run.End, in range, out _run))
                continue;
            if (!_query.IncludesUndated || _query.IsOnlyCertain)
            {
                _stage = Stage.Over;
                return false;
            }

            _stage = Stage.Undated;
            _next = _query.DatedCount;
            return MoveThroughUndated();
        }
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

    private bool Take(int row, Ternary certainty)
    {
        certainty = _query.Test(row, certainty);
        if (_query.IsOnlyCertain ? !certainty.IsCertain : !certainty.IsPossible)
            return false;
        Row = _query.Row(row);
        Number = row;
        Certainty = certainty;
        return true;
    }
}
