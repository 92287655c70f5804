using System;
using System.Globalization;
using System.IO;
using Jtr.Corpora.Exports.Dates;
using Jtr.Corpora.Exports.Layout;

namespace Jtr.Corpora.Exports.Csv;

/// <summary>
/// Writes a flat table as CSV (RFC 4180) with LF line ends. A missing value is an empty cell; an empty text is two quotation marks. Spreadsheets run a cell that starts with =, +, -, @, a tab or a
/// carriage return as a formula, so a text that does gets an apostrophe in front. Keys, labels, dates and numbers cannot be formulas and are unchanged.
/// </summary>
internal static class CsvTable
{
    public static void Write(TextWriter writer, FlatTable table)
    {
        for (int i = 0; i < table.Columns.Count; i++)
        {
            if (i > 0)
                writer.Write(',');
            writer.Write(table.Columns[i].Name);
        }

        writer.Write('\n');
        foreach (object?[] cells in table.Rows())
        {
            for (int i = 0; i < cells.Length; i++)
            {
                if (i > 0)
                    writer.Write(',');
                if (cells[i] is { } cell)
                    Cell(writer, cell, table.Columns[i].Kind);
            }

            writer.Write('\n');
        }
    }

    private static void Cell(TextWriter writer, object cell, ColumnKind kind)
    {
        switch (cell)
        {
            case string text:
                Quoted(writer, kind == ColumnKind.Text && text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text);
                break;
            case DateColumns date:
                Quoted(writer, date.Edtf);
                break;
            case DateOnly day:
                writer.Write(day.ToString("O", CultureInfo.InvariantCulture));
                break;
            case bool truth:
                writer.Write(truth ? "true" : "false");
                break;
            case IFormattable number:
                writer.Write(number.ToString(null, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void Quoted(TextWriter writer, string text)
    {
        if (text.Length > 0 && !text.AsSpan().ContainsAny(",\"\r\n") && text[0] != ' ' && text[^1] != ' ')
        {
            writer.Write(text);
            return;
        }

        writer.Write('"');
        writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
