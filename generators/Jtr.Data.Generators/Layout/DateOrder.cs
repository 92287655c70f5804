using System.Collections.Generic;
using System.Linq;
using Jtr.Data.Generators.Binding;
using Jtr.Data.Generators.Resolving;
using Jtr.Data.Generators.Schema;

namespace Jtr.Data.Generators.Layout;

/// <summary>The order of a table's rows in time: by date, and by key where dates are equal.</summary>
internal static class DateOrder
{
    /// <summary>The rows that have a date in a property, in their order.</summary>
    public static IEnumerable<(int Row, EdtfDate Date)> Of(EquatableArray<ResolvedRow> rows, int property) => Enumerable.Range(0, rows.Count)
        .Where(row => rows[row].Values[property].Kind == BoundKind.Date)
        .Select(row => (Row: row, Date: EdtfDate.Parse(rows[row].Values[property].Text)))
        .OrderBy(row => row.Date)
        .ThenBy(row => row.Row);

    /// <summary>Where each row stands among all rows of its table: in the order of the table's first date, rows without it behind, by key.</summary>
    public static int[] Ranks(RecordShape record, EquatableArray<ResolvedRow> rows)
    {
        var ranks = new int[rows.Count];
        for (int row = 0; row < ranks.Length; row++)
            ranks[row] = ranks.Length + row;
        if (record.SortedBy is not { } property)
            return ranks;
        int rank = 0;
        foreach ((int row, _) in Of(rows, record.IndexOf(property.Name)))
            ranks[row] = rank++;
        return ranks;
    }
}
