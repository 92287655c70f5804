using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Jtr.Data.Cli.Writing;

/// <summary>
/// Writes a table as CSV after RFC 4180: a head, commas, lines that end in a carriage return and a line feed, quotation marks around what has a comma, a quotation mark or the end of a line.
/// </summary>
/// <remarks>
/// A spreadsheet takes a cell that begins with =, +, -, @, a tab or a carriage return for a formula. Prose that does gets an apostrophe in front. Keys, words, dates and numbers are left as they are: they
/// hold no formula, and a program that reads them would stumble over it.
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
