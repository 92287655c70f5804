using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>The order of a table's rows in time: by date, and by key where dates are equal.</summary>
internal static class DateOrder
{
    /// <summary>The rows that have a date in a property, in their order.</summary>
    public static IEnumerable<(int Row, EdtfDate Date)> Of(EquatableArray<ResolvedRow> rows, int property) => Enumerable.Range(0, rows.Count)
        .Where(row => rows[row].Values[property].Kind == BoundKind.Date)
        .Select(row => (Row: row, Date: EdtfDate.Parse(rows[row].Values[property].Text)))
        .OrderBy(row => row.Date)
        .ThenBy(row => row.Row);
}
