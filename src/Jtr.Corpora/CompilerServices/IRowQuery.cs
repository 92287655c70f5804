using System.ComponentModel;
using Jtr.Edtf;

namespace Jtr.Corpora.CompilerServices;

/// <summary>A query over a table, as <see cref="RowCursor{T, TQuery}"/> reads it. Implemented by generated code; immutable and thread-safe.</summary>
/// <typeparam name="T">The record of the rows.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRowQuery<T>
    where T : class
{
    /// <summary>Gets the time ranges of the query.</summary>
    TimeRanges Ranges { get; }

    /// <summary>True if a query with a time range also yields rows without a date; otherwise, false.</summary>
    bool IncludesUndated { get; }

    /// <summary>True if the query yields only certain answers; false if it also yields possible ones.</summary>
    bool IsOnlyCertain { get; }

    /// <summary>True if a row lasts throughout its date; false if it happens within it.</summary>
    bool IsThroughout { get; }

    /// <summary>Gets the number of rows of the table.</summary>
    int RowCount { get; }

    /// <summary>Gets the number of rows that have a date. The order of time has these first, then the others by key.</summary>
    int DatedCount { get; }

    /// <summary>Returns the row at a position in the order of time; in a table without dates, by key.</summary>
    int RowAt(int place);

    /// <summary>Returns the date of a row; null if it has none.</summary>
    EdtfDate? DateOf(int row);

    /// <summary>Finds the first rows, at or after a position, that lie in the indexed time range. Returns false if there are none.</summary>
    /// <param name="from">The position to start at.</param>
    /// <param name="run">Consecutive positions, with a bit for each that lies in the range.</param>
    bool TryNextRun(int from, out DateRun run);

    /// <summary>Returns the bits of those positions, in the order of time, whose rows meet the conditions of the steps on columns.</summary>
    /// <param name="start">The first position.</param>
    /// <param name="places">A bit for each position to test, the lowest for the first position.</param>
    ulong Narrow(int start, ulong places);

    /// <summary>Offers each index slice that contains every answer.</summary>
    void Offer(ref RowCandidates candidates);

    /// <summary>Returns true if a row meets the conditions of the steps on columns; otherwise, false.</summary>
    /// <param name="row">The number of the row.</param>
    bool Holds(int row);

    /// <summary>True if hand-written steps have conditions on the rows themselves; false if <see cref="Refine"/> changes nothing.</summary>
    bool RefinesRows { get; }

    /// <summary>Returns the certainty of a row after the hand-written steps.</summary>
    /// <param name="row">The number of the row.</param>
    /// <param name="certainty">Its certainty for the time ranges.</param>
    Ternary Refine(int row, Ternary certainty);

    /// <summary>Returns the row with a number.</summary>
    T Row(int row);
}
