using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Jtr.Edtf;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Enumerates the rows that answer a query: those with a date in the order of time, then those without. Allocates only the rows that the caller reads. Not thread-safe.</summary>
/// <remarks>The default value yields no rows, and its <see cref="Row"/> and <see cref="Number"/> are undefined.</remarks>
/// <typeparam name="T">The record of the rows.</typeparam>
/// <typeparam name="TQuery">The query.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct RowCursor<T, TQuery>
    where T : class
    where TQuery : struct, IRowQuery<T>
{
    // Not read-only: each member call on a read-only field of this type would first copy the whole query.
    [SuppressMessage("Style", "IDE0044:Add readonly modifier", Justification = "A read-only field would be copied at each call.")]
    private TQuery _query;
    private RowCandidates _candidates;
    private bool _hasResidual;
    private bool _refinesRows;
    private bool _isOnlyCertain;
    private DateRun _run;
    private Stage _stage;
    private Ternary _certainty;

    // The next position among the candidates or, for rows without a date, in the order of time.
    private int _next;

    /// <summary>Positions the enumeration before the first answer. Not a constructor, because the structure is large and would be copied.</summary>
    public void Start(in TQuery query)
    {
        _query = query;
        _run = default;
        _next = 0;
        Number = -1;
        _isOnlyCertain = _query.IsOnlyCertain;
        _refinesRows = _query.RefinesRows;
        TimeRanges ranges = _query.Ranges;
        _hasResidual = ranges.HasResidual;
        _stage = !ranges.IsGiven ? Stage.TestedRows : ranges.IsEmpty ? Stage.Over : _hasResidual || _refinesRows ? Stage.TestedRuns : Stage.Runs;
        _candidates = default;
        if (_stage == Stage.TestedRows)
            _query.Offer(ref _candidates);
    }

    /// <summary>Gets the query.</summary>
    internal readonly TQuery Query => _query;

    private enum Stage
    {
        Over,

        // All rows of the runs are answers.
        Runs,

        // The rows of the runs are tested one by one, against residual ranges and hand-written steps.
        TestedRuns,

        // Without a time range: the candidates, or all rows, are tested one by one.
        TestedRows,

        // After the runs: the rows without a date are tested one by one.
        Undated,
    }

    /// <summary>Gets the current row; null before the first, and the last answer after the end. Its object is created when it is first read.</summary>
    public T Row => Number < 0 ? null! : _query.Row(Number);

    /// <summary>Gets the number of the current row; -1 before the first, and that of the last answer after the end.</summary>
    public int Number { readonly get; private set; }

    /// <summary>Gets the certainty of the current row: Yes or Maybe.</summary>
    public readonly Ternary Certainty => _stage == Stage.Runs ? _run.Certainty : _certainty;

    /// <summary>Advances to the next answer. Returns false after the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        // Small, so that it is inlined into the loop of the caller.
        if (_stage != Stage.Runs || !_run.TryTake())
            return MoveNextSlow();
        Number = _query.RowAt(_run.Position);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool MoveNextSlow() => _stage switch
    {
        Stage.Runs => MoveToNextRun(),
        Stage.TestedRuns => MoveThroughTestedRuns(),
        Stage.TestedRows => MoveThroughRows(),
        Stage.Undated => MoveThroughUndated(),
        _ => false,
    };

    private bool MoveToNextRun()
    {
        while (TryNextRun())
        {
            if (!_run.TryTake())
                continue;
            Number = _query.RowAt(_run.Position);
            return true;
        }

        return MoveToUndated();
    }

    private bool MoveThroughTestedRuns()
    {
        do
        {
            while (_run.TryTake())
            {
                if (TryAccept(_query.RowAt(_run.Position), _run.Certainty))
                    return true;
            }
        }
        while (TryNextRun());
        return MoveToUndated();
    }

    private bool MoveToUndated()
    {
        if (!_query.IncludesUndated || _isOnlyCertain)
        {
            _stage = Stage.Over;
            return false;
        }

        _stage = Stage.Undated;
        _next = _query.DatedCount;
        return MoveThroughUndated();
    }

    /// <summary>Gets the next run, and removes the rows that do not meet the conditions on columns.</summary>
    private bool TryNextRun()
    {
        if (!_query.TryNextRun(_run.End, out _run))
            return false;
        _run.Keep(_query.Narrow(_run.Start, _run.InRange), _isOnlyCertain);
        return true;
    }

    private bool MoveThroughRows()
    {
        int count = _candidates.IsGiven ? _candidates.Slice.Count : _query.RowCount;
        while (_next < count)
        {
            int row = _candidates.IsGiven ? _candidates.Slice[_next] : _query.RowAt(_next);
            _next++;
            if (_query.Holds(row) && TryAccept(row, Ternary.Yes))
                return true;
        }

        _stage = Stage.Over;
        return false;
    }

    private bool MoveThroughUndated()
    {
        while (_next < _query.RowCount)
        {
            int row = _query.RowAt(_next++);
            if (_query.Holds(row) && TryAccept(row, Ternary.Maybe))
                return true;
        }

        _stage = Stage.Over;
        return false;
    }

    /// <summary>Tests a row that meets the conditions on columns against the residual ranges and the hand-written steps. If it is an answer, makes it the current row and returns true.</summary>
    private bool TryAccept(int row, Ternary certainty)
    {
        if (_hasResidual && _stage == Stage.TestedRuns)
            certainty = _query.Ranges.TestResidual(_query.DateOf(row), _query.IsThroughout, certainty);
        if (_refinesRows && certainty.IsPossible)
            certainty = _query.Refine(row, certainty);
        if (_isOnlyCertain ? !certainty.IsCertain : !certainty.IsPossible)
            return false;
        Number = row;
        _certainty = certainty;
        return true;
    }
}
