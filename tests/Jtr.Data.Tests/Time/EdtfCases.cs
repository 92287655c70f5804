using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Xunit;

namespace Jtr.Data.Tests;

/// <summary>
/// The conformance table of EDTF texts, which is shared between projects and lies beside this repository rather than in it.
/// </summary>
/// <remarks>
/// Looked for in the folder that <c>JTR_SHARED</c> names, else in <c>../shared</c> of the folder that holds the solution. Where it is absent the
/// tests that need it are skipped, except in CI, where a table that nobody read would look like success.
/// </remarks>
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
        string[] lines = File.ReadAllText(Find(name), Encoding.UTF8).Split('\n');
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 && i == lines.Length - 1)
                break;
            string[] cells = lines[i].Split('\t');
            Assert.Equal(columns, cells.Length);
            yield return cells;
        }
    }

    private static string Find(string name)
    {
        string? shared = Environment.GetEnvironmentVariable("JTR_SHARED");
        if (string.IsNullOrEmpty(shared))
        {
            for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder != null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Jtr.Data.sln")))
                {
                    shared = Path.Combine(folder.FullName, "..", "shared");
                    break;
                }
            }
        }

        string path = shared == null ? "" : Path.Combine(shared, "edtf", name);
        if (!File.Exists(path))
        {
            string reason = $"The shared table edtf/{name} is not beside the repository; set JTR_SHARED to the folder that holds it.";
            if (Environment.GetEnvironmentVariable("CI") == "true")
                Assert.Fail(reason);
            Assert.Skip(reason);
        }

        return path;
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
                _ => throw new InvalidDataException($"The table escapes no '{cell[i]}'."),
            });
        }

        return text.ToString();
    }
}
