using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Jtr.Data.Cli.Writing;
using Xunit;

namespace Jtr.Data.Tests.Cli;

/// <summary>Tests that cells with any text can be written and read back.</summary>
public sealed class CellTests
{
    private const string Letters = "ab ,;\"'\r\n\t=+-@|\\`*_{}[]<>()#!~&$蔡–1";

    [Fact]
    public void Csv_round_trips_every_text_except_formulas()
    {
        string[] texts = [.. Texts(), .. "=+-@\t\r".Select(static letter => letter + "SUM(A1)"), "", "-5", "2019"];
        using var output = new StringWriter();
        CsvWriter.Write(output, new RowTable(["prose", "other"], [.. texts.Select(static text => (IReadOnlyList<Cell>)[Cell.Prose(text), new(text)])]));

        List<string[]> rows = RowFormTests.Read(output.ToString());

        Assert.Equal(texts.Length + 1, rows.Count);
        foreach ((string text, string[] row) in texts.Zip(rows.Skip(1)))
        {
            Assert.Equal(text, row[1]);
            Assert.Equal(text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text, row[0]);
        }
    }

    [Fact]
    public void Markdown_round_trips_every_text_on_one_line()
    {
        string[] texts = [.. Texts(), ""];
        using var output = new StringWriter();
        MarkdownWriter.Write(output, new RowTable(["a"], [.. texts.Select(static text => (IReadOnlyList<Cell>)[Cell.Prose(text)])]));

        string[] lines = output.ToString().Split('\n');

        Assert.Equal(texts.Length + 3, lines.Length);
        Assert.Equal(texts.Select(static text => text.ReplaceLineEndings(" ")), lines[2..^1].Select(static line => Assert.Single(RowFormTests.MarkdownCells(line))));
        Assert.All(lines[2..^1], static line => Assert.DoesNotContain("<a", line.Replace("\\<", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    /// <summary>Returns every character, every pair of characters, and longer texts.</summary>
    private static IEnumerable<string> Texts() => Letters.Select(static letter => letter.ToString())
        .Concat(Letters.SelectMany(static _ => Letters, static (one, other) => $"{one}{other}"))
        .Concat(Letters.Select(static (letter, i) => Letters[i..] + letter));
}
