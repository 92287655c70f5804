using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.Exports.Dates;
using Jtr.Corpora.Exports.Layout;
using Xunit;

namespace Jtr.Corpora.Exports.Tests;

/// <summary>Formats the cells of flat tables as texts, for comparison with what other programs read.</summary>
internal static class FlatCells
{
    /// <summary>Returns the cells of the corpus as texts; a missing value is null.</summary>
    public static IEnumerable<string?[]> Of(FlatTable table) => table.Rows().Select(static cells => (string?[])[.. cells.Select(static cell => cell switch
    {
        null => null,
        DateColumns date => date.Edtf,
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (string)cell,
    })]).ToArray();

    /// <summary>Undoes the differences of formats without a Boolean type, and the apostrophe that protects spreadsheets from formulas.</summary>
    public static string?[] Plain(FlatTable table, string?[] row) => [.. row.Select((cell, i) => table.Columns[i].Kind switch
    {
        ColumnKind.Boolean => cell switch { "1" => "true", "0" => "false", _ => cell },
        ColumnKind.Decimal when cell is not null => decimal.Parse(cell, CultureInfo.InvariantCulture).ToString("0.############################", CultureInfo.InvariantCulture),
        ColumnKind.Text when cell is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r', ..] => cell[1..],
        _ => cell,
    })];

    /// <summary>Asserts that the rows that a program read are those of the corpus, in any order.</summary>
    public static void Same(FlatTable table, IEnumerable<string?[]> expected, IEnumerable<string?[]> read)
    {
        static IEnumerable<string> Lines(IEnumerable<string?[]> rows) => rows.Select(static row => string.Join(" | ", row.Select(static cell => cell ?? "∅"))).Order(StringComparer.Ordinal);
        Assert.Equal(Lines(expected).Prepend(table.Name), Lines(read).Prepend(table.Name));
    }
}
