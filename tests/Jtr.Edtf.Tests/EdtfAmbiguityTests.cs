using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Jtr.Edtf.Tests;

/// <summary>Tests the decisions of docs/edtf.md for points that the standard leaves open.</summary>
public sealed class EdtfAmbiguityTests
{
    // The open points, and whether such texts are accepted.
    private static readonly Dictionary<string, bool> _decisions = new(StringComparer.Ordinal)
    {
        ["24:00:00 end-of-day"] = false,
        ["E0: spec says positive integer"] = false,
        ["Y-year / significant digits inside interval"] = true,
        ["both ends open/unknown"] = false,
        ["fractional seconds: LoC lists only complete [time]"] = false,
        ["identical endpoints"] = true,
        ["leap second"] = false,
        ["more significant digits than digits / leading zeros"] = false,
        ["negative four-digit year with S"] = true,
        ["negative zero time shift (ISO 8601-1 forbids)"] = false,
        ["no calendar completion exists"] = false,
        ["overlapping imprecise endpoints, start may follow end"] = true,
        ["qualified Y-year"] = true,
        ["qualified season"] = true,
        ["qualified season (in interval)"] = true,
        ["qualifier combined with unspecified digits"] = true,
        ["qualifier combined with unspecified digits (in interval)"] = true,
        ["qualifier on both sides of one component"] = true,
        ["season inside interval"] = true,
        ["season with unspecified year digits"] = true,
        ["set with a single plain member"] = true,
        ["time shift beyond real-world range"] = true,
        ["unspecified month digit can only be a season"] = false,
    };

    // Rows of an accepted kind that are rejected for another reason.
    private static readonly HashSet<string> _rejectedAnyway = new(StringComparer.Ordinal)
    {
        "-1859S5", // more significant digits than the year has
        "2018-21/2017-01-01", // no reading of a season of 2018 starts by the first day of 2017
    };

    [Fact]
    public void Every_ambiguous_text_is_read_as_documented()
    {
        var wrong = new List<string>();
        Assert.Equal(_decisions.Keys.Order(StringComparer.Ordinal), EdtfCases.Ambiguous().Select(static row => row.Why).Distinct().Order(StringComparer.Ordinal));
        foreach (EdtfCases.AmbiguousRow row in EdtfCases.Ambiguous())
        {
            bool expected = _decisions[row.Why] && !_rejectedAnyway.Contains(row.Input);
            bool accepted = EdtfDate.TryParse(row.Input, out EdtfDate date, out EdtfError error);
            if (accepted != expected)
                wrong.Add($"'{row.Input}' ({row.Why}): {(accepted ? "accepted" : "rejected, " + error)}");
            else if (accepted && date.Level != row.LevelIfAccepted)
                wrong.Add($"'{row.Input}' ({row.Why}): level {date.Level}, expected {row.LevelIfAccepted}");
            else if (accepted && date.ToString() != row.Input)
                wrong.Add($"'{row.Input}' came back as '{date}'");
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Theory]
    [InlineData("199u")]
    [InlineData("1999-uu")]
    [InlineData("196x")]
    [InlineData("1999/open")]
    [InlineData("unknown/2006")]
    [InlineData("2006/unknown")]
    [InlineData("1992?~")]
    [InlineData("y17000000")]
    [InlineData("Y17e7")]
    [InlineData("Y17101E4p3")]
    [InlineData("2004-(06)?-11")]
    [InlineData("(2011)-06-04~")]
    [InlineData("2001-21^southernHemisphere")]
    [InlineData("19")]
    [InlineData("193")]
    [InlineData("85-04")]
    [InlineData("19850412")]
    [InlineData("1985-102")]
    [InlineData("1985-W15")]
    [InlineData("P1Y")]
    [InlineData("+1985")]
    [InlineData("+17000")]
    [InlineData("1985-04-12T23:20")]
    [InlineData("1985-04-12T23")]
    [InlineData("1985-04-12T23:20:30+0430")]
    [InlineData("[1667, 1668]")]
    [InlineData(" 1985")]
    [InlineData("1985\n")]
    [InlineData("-0000")]
    [InlineData("1985-02-30")]
    [InlineData("1900-02-29")]
    public void Texts_that_the_page_lists_as_rejected_are_rejected(string text) => Assert.False(EdtfDate.TryParse(text, out _));

    [Theory]
    [InlineData("1999-12-31T24:00:00Z", 11)]
    [InlineData("Y1745E0S3", 6)]
    [InlineData("../..", 0)]
    [InlineData("/", 0)]
    [InlineData("2016-05-02T16:54:59.042", 19)]
    [InlineData("1985-04-12T23:20:60Z", 17)]
    [InlineData("Y12345S7", 7)]
    [InlineData("2016-05-02T12:00:00-00:00", 19)]
    [InlineData("1999-02-3X", 8)]
    [InlineData("1999-2X", 5)]
    public void A_rejected_text_has_its_error_at_the_offending_character(string text, int position)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out EdtfError error));
        Assert.Equal(position, error.Position);
    }
}
