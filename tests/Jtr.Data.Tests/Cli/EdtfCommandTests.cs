using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Jtr.Edtf.Tests;
using Xunit;

namespace Jtr.Data.Tests.Cli;

public sealed class EdtfCommandTests
{
    [Fact]
    public async Task Edtf_command_agrees_with_the_conformance_table()
    {
        string[] expected = [.. EdtfCases.Conformance().Select(static row => $"{Escape(row.Input)}\t{row.Level}\t{(row.Valid ? "true" : "false")}\t{row.Earliest}\t{row.Latest}")];
        var input = new StringBuilder();
        foreach (string line in expected)
            input.Append(line.AsSpan(0, line.IndexOf('\t', StringComparison.Ordinal))).Append('\n');

        JtrProcess judged = await JtrProcess.Run([], input.ToString(), "edtf");

        Assert.Equal(0, judged.ExitCode);
        Assert.Equal(expected, judged.Lines);
    }

    [Fact]
    public async Task Edtf_command_prints_the_description_of_the_library()
    {
        JtrProcess explained = await JtrProcess.Run("edtf", "?2024-12-18", "-0044");

        Assert.Equal(0, explained.ExitCode);
        Assert.Equal(EdtfDate.Parse("?2024-12-18").Describe() + "\n\n" + EdtfDate.Parse("-0044").Describe(), string.Join('\n', explained.Lines));
    }

    [Fact]
    public async Task Edtf_command_accepts_LF_and_CR_LF_line_ends()
    {
        JtrProcess judged = await JtrProcess.Run([], "1984\r\n1985\n\r\n1986\r1987\n1988\r", "edtf");

        Assert.Equal(["1984\t0\ttrue\t1984-01-01\t1984-12-31", "1985\t0\ttrue\t1985-01-01\t1985-12-31", "\t\tfalse\t\t", "1986\r1987\t\tfalse\t\t", "1988\r\t\tfalse\t\t"], judged.Output.TrimEnd('\n').Split('\n'));
    }

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}
