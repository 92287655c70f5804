using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Xunit;

namespace Jtr.Edtf.Tests;

/// <summary>Reads the tables of EDTF texts in <c>Cases</c>: valid texts, invalid texts with the reason, and ambiguous texts.</summary>
internal static class EdtfCases
{
    internal sealed record Row(int Line, string Input, int? Level, bool Valid, string Earliest, string Latest, string Note);

    internal sealed record AmbiguousRow(string Input, int LevelIfAccepted, string Why);

    public static IReadOnlyList<Row> Conformance()
    {
        var rows = new List<Row>();
        int line = 1;
        foreach (string[] cells in Table("conformance.tsv", 6))
        {
            line++;
            rows.Add(new Row(line, Unescape(cells[0]), cells[1].Length == 0 ? null : cells[1][0] - '0', cells[2] == "true", cells[3], cells[4], cells[5]));
        }

        return rows;
    }

    public static IReadOnlyList<AmbiguousRow> Ambiguous()
    {
        var rows = new List<AmbiguousRow>();
        foreach (string[] cells in Table("ambiguous.tsv", 6))
            rows.Add(new AmbiguousRow(Unescape(cells[0]), cells[1][0] - '0', cells[2]));
        return rows;
    }

    private static IEnumerable<string[]> Table(string name, int columns)
    {
        string[] lines = Read(name).Split('\n');
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 && i == lines.Length - 1)
                break;
            string[] cells = lines[i].Split('\t');
            Assert.Equal(columns, cells.Length);
            yield return cells;
        }
    }

    private static string Read(string name)
    {
        using Stream table = typeof(EdtfCases).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly has no resource '{name}'.");
        using var reader = new StreamReader(table, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string Unescape(string cell)
    {
        var text = new StringBuilder(cell.Length);
        for (int i = 0; i < cell.Length; i++)
        {
            if (cell[i] != '\\' || i + 1 == cell.Length)
            {
                text.Append(cell[i]);
                continue;
            }

            i++;
            text.Append(cell[i] switch
            {
                'n' => '\n',
                't' => '\t',
                '\\' => '\\',
                _ => throw new InvalidDataException($"'\\{cell[i]}' is not an escape of the table."),
            });
        }

        return text.ToString();
    }
}
