using System;
using System.Collections.Generic;
using Jtr.Edtf.CompilerServices;
using Xunit;

namespace Jtr.Edtf.Tests;

public sealed class EdtfConformanceTests
{
    [Fact]
    public void Every_row_of_the_conformance_table_has_its_validity_level_and_bounds()
    {
        IReadOnlyList<EdtfCases.Row> rows = EdtfCases.Conformance();
        var wrong = new List<string>();
        foreach (EdtfCases.Row row in rows)
        {
            bool valid = EdtfDate.TryParse(row.Input, out EdtfDate date, out EdtfError error);
            string got = valid
                ? $"level {date.Level}, {date.Earliest}..{date.Latest}"
                : "invalid";
            string expected = row.Valid
                ? $"level {row.Level}, {row.Earliest}..{row.Latest}"
                : "invalid";
            if (got != expected)
                wrong.Add($"line {row.Line} '{row.Input}': {got} ({error}), but the table says {expected} [{row.Note}]");
        }

        Assert.Equal(977, rows.Count);
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Fact]
    public void Every_valid_text_round_trips_exactly()
    {
        foreach (EdtfCases.Row row in EdtfCases.Conformance())
        {
            if (row.Valid)
                Assert.Equal(row.Input, EdtfDate.Parse(row.Input).ToString());
        }
    }

    [Fact]
    public void Every_valid_row_survives_packing()
    {
        foreach (EdtfCases.Row row in EdtfCases.Conformance())
        {
            if (!row.Valid)
                continue;
            EdtfDate date = EdtfDate.Parse(row.Input);
            var words = new ulong[date.PackedLength];
            date.Pack(words);
            EdtfDate back = PackedDate.Read(words);

            Assert.Equal(date, back);
            Assert.Equal(0, date.CompareTo(back));
            Assert.Equal(date.GetHashCode(), back.GetHashCode());
            Assert.Equal(row.Input, back.ToString());
            Assert.Equal(date.GetBounds(), back.GetBounds());
            Assert.Equal(date.Level, back.Level);
            Assert.Equal(date.Kind, back.Kind);
        }
    }

    [Fact]
    public void Every_invalid_text_is_rejected_with_position_and_reason()
    {
        foreach (EdtfCases.Row row in EdtfCases.Conformance())
        {
            if (row.Valid)
                continue;
            Assert.False(EdtfDate.TryParse(row.Input, out EdtfDate date, out EdtfError error));
            Assert.Equal(default, date);
            Assert.InRange(error.Position, 0, row.Input.Length);
            Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
            FormatException thrown = Assert.Throws<FormatException>(() => EdtfDate.Parse(row.Input));
            Assert.Contains(error.Message, thrown.Message, StringComparison.Ordinal);
        }
    }
}
