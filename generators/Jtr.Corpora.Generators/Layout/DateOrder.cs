using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Sorts a table's rows by date, then by key.</summary>
internal static class DateOrder
{
    /// <summary>Returns the rows that have a date in a property, sorted.</summary>
    public static IEnumerable<(int Row, EdtfDate Date)> Of(EquatableArray<ResolvedRow> rows, int property) => Enumerable.Range(0, rows.Count)
        .Where(row => rows[row].Values[property].Kind == BoundKind.Date)
        .Select(row => (Row: row, Date: EdtfDate.Parse(rows[row].Values[property].Text)))
        .OrderBy(row => row.Date)
        .ThenBy(row => row.Row);
}
