using System.ComponentModel;
using Jtr.Edtf;

namespace Jtr.Corpora.CompilerServices;

/// <summary>A query over a table as the walk through its rows sees it. Implemented by generated code; immutable and thread-safe.</summary>
/// <typeparam name="T">The record of the rows.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRowQuery<T>
    where T : class
{
    /// <summary>The ranges of time that were asked for.</summary>
    TimeRanges Ranges { get; }

    /// <summary>Whether a query about time yields rows without a date too.</summary>
    bool IncludesUndated { get; }

    /// <summary>Whether rows that are only possibly an answer are left out.</summary>
    bool IsOnlyCertain { get; }

    /// <summary>Whether a row lasts throughout its date; otherwise it happens within it.</summary>
    bool IsThroughout { get; }

    /// <summary>The number of rows of the table.</summary>
    int RowCount { get; }

    /// <summary>The number of rows that have a date. In the order of time they come first, the others behind them by key.</summary>
    int DatedCount { get; }

    /// <summary>The row at a place in the order of time; in a table without a date, by key.</summary>
    int RowAt(int place);

    /// <summary>The date of a row; null where it has none.</summary>
    EdtfDate? DateOf(int row);

    /// <summary>Finds the next rows in a range of time.</summary>
    bool TryStep(int from, in TimeRange range, out DateRun run);

    /// <summary>Offers the slices of the indexes that hold every answer.</summary>
    void Offer(ref RowCandidates candidates);

    /// <summary>Whether a row has what the steps ask of its columns.</summary>
    /// <param name="row">The number of the row.</param>
    bool Holds(int row);

    /// <summary>Whether steps that are written by hand ask anything of the rows themselves; otherwise <see cref="Refine"/> changes nothing.</summary>
    bool AsksRows { get; }

    /// <summary>What the steps that are written by hand leave of a row's certainty.</summary>
    /// <param name="row">The number of the row.</param>
    /// <param name="certainty">What the ranges of time say of it.</param>
    Ternary Refine(int row, Ternary certainty);

    /// <summary>The row with a number.</summary>
    T Row(int row);
}
