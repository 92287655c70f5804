using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Jtr.Data.Cli.Writing;

/// <summary>Writes a table in GitHub's Markdown, one row on each line: line ends within a cell become spaces, and Markdown's special characters are escaped with a backslash.</summary>
internal static class MarkdownWriter
{
    private const string Marks = "\\`*_{}[]<>()#!|~&$";

    public static void Write(TextWriter output, RowTable table)
    {
        Line(output, table.Heads.Select(Escaped));
        Line(output, table.Heads.Select(static _ => "---"));
        foreach (IReadOnlyList<Cell> row in table.Rows)
            Line(output, row.Select(static cell => Escaped(cell.Text)));
    }

    private static void Line(TextWriter output, IEnumerable<string> cells) => output.Write($"| {string.Join(" | ", cells)} |\n");

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char letter in text.ReplaceLineEndings(" "))
        {
            if (Marks.Contains(letter))
                escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
