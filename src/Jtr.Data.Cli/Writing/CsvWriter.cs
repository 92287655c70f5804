using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Jtr.Data.Cli.Writing;

/// <summary>
/// Writes a table as CSV (RFC 4180): a header, commas, CRLF line ends, and quotation marks around cells with a comma, a quotation mark or a line end.
/// </summary>
/// <remarks>
/// Spreadsheets run a cell that starts with =, +, -, @, a tab or a carriage return as a formula. Prose that starts with one of them therefore gets an apostrophe in front. Keys, labels, dates and
/// numbers are unchanged, because they cannot be formulas, and an apostrophe would break programs that read them.
/// </remarks>
internal static class CsvWriter
{
    public static void Write(TextWriter output, RowTable table)
    {
        Line(output, table.Heads);
        foreach (IReadOnlyList<Cell> row in table.Rows)
            Line(output, row.Select(Text));
    }

    private static void Line(TextWriter output, IEnumerable<string> cells) => output.Write(string.Join(',', cells.Select(Quoted)) + "\r\n");

    private static string Text(Cell cell) => cell is { IsProse: true, Text: ['=' or '+' or '-' or '@' or '\t' or '\r', ..] } ? "'" + cell.Text : cell.Text;

    private static string Quoted(string text) => text.AsSpan().ContainsAny(",\"\r\n") ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text;
}
