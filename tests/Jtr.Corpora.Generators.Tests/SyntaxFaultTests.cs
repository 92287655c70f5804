extern alias generators;

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using generators::Jtr.Corpora.Generators.Binding;
using generators::Jtr.Corpora.Generators.Diagnostics;
using generators::Jtr.Corpora.Generators.Reading;
using generators::Jtr.Corpora.Generators.Schema;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>
/// Tests that a syntax error gives one error with a message of our own and hides no error of another row. Each character of a row is removed, and each special character of the format is inserted before
/// it. The rows before and after have one error each, which must always be reported.
/// </summary>
public class SyntaxFaultTests
{
    private const string Marks = "{}[],:\"\\'x7/\t";

    private static readonly SchemaShape s_schema = MutationTests.Schema();

    // Three rows of the real seeds; one has every kind of value.
    private static readonly string[] s_rows = Rows();

    [Fact]
    public void One_fault_in_a_row_laid_out_over_lines_is_one_error_and_hides_no_other() =>
        EveryFault("events/test.json", Mistaken(0), s_rows[1], Mistaken(2), static rows => "[\n  " + string.Join(",\n  ", rows) + "\n]\n", JsonDescriptor);

    [Fact]
    public void One_fault_in_a_row_on_a_line_is_one_error_and_hides_no_other() =>
        EveryFault("events/test.json", Line(Mistaken(0)), Line(s_rows[1]), Line(Mistaken(2)), static rows => "[\n  " + string.Join(",\n  ", rows) + "\n]\n", JsonDescriptor);

    [Fact]
    public void One_fault_in_a_line_of_JSON_Lines_is_one_error_and_hides_no_other() =>
        EveryFault("events/test.jsonl", Line(Mistaken(0)), Line(s_rows[1]), Line(Mistaken(2)), static rows => string.Join('\n', rows) + "\n", JsonDescriptor);

    [Fact]
    public void Several_clear_faults_of_one_row_are_all_reported()
    {
        string row = s_rows[1]
            .Replace("\"kind\": \"visit\"", "\"kind\": visit", StringComparison.Ordinal)
            .Replace("\"status\": \"occurred\"", "status: 'occurred'", StringComparison.Ordinal)
            .Replace("\"dateBasis\"", "// a comment\n    \"dateBasis\"", StringComparison.Ordinal);
        row = Regex.Replace(row, "\"start\": (\\d+)", "\"start\": 0$1", RegexOptions.None, TimeSpan.FromSeconds(5));
        row = Regex.Replace(row, "\\n  \\}$", ",\n  }", RegexOptions.None, TimeSpan.FromSeconds(5));
        Assert.NotEqual(s_rows[1], row);
        SeedProblem[] problems = Problems("events/test.json", "[\n  " + row + "\n]\n");
        string[] told = [.. problems.Select(static problem => problem.Descriptor.Message(problem.Arguments))];
        Assert.True(told.Length >= 6, string.Join('\n', told));
        Assert.All(problems, static problem => Assert.Equal(JsonDescriptor, problem.Descriptor.Id));
        Assert.Contains(told, static message => message.Contains("expected true, false or null", StringComparison.Ordinal));
        Assert.Contains(told, static message => message.Contains("the name of a property must be in quotation marks: \"status\"", StringComparison.Ordinal));
        Assert.Contains(told, static message => message.Contains("not in U+0027", StringComparison.Ordinal));
        Assert.Contains(told, static message => message.Contains("JSON has no comments", StringComparison.Ordinal));
        Assert.Contains(told, static message => message.Contains("no leading zeros", StringComparison.Ordinal));
        Assert.Contains(told, static message => message.Contains("a comma before the '}'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_trailing_comma_hides_no_other_error()
    {
        string row = Regex.Replace(Mistaken(2), "\\n  \\}$", ",\n  }", RegexOptions.None, TimeSpan.FromSeconds(5));
        SeedProblem[] problems = Problems("events/test.json", "[\n  " + Mistaken(0) + ",\n  " + row + ",\n]\n");
        Assert.Equal(["JTR0001", "JTR0001", "JTR0006", "JTR0006"], problems.Select(static problem => problem.Descriptor.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_fault_in_a_cell_hides_no_other_row()
    {
        const string Before = "key,summary\nfirst,\n", Row = "second,\"a text, and more\"", After = "third,\n";
        int faults = 0;
        for (int at = 0; at < Row.Length; at++)
        {
            foreach (string mutated in (string[])[Row.Remove(at, 1), .. "\",\r".Select(mark => Row.Insert(at, mark.ToString()))])
            {
                SeedFile file = SeedReader.Read(new SeedSource("events.csv", Before + mutated + "\n" + After, null));
                SeedProblem[] own = [.. file.Problems];
                Assert.InRange(own.Length, 0, 2);
                faults += own.Length;
                Assert.NotNull(file.Root);
                string[] keys = [.. file.Root.Value.Items.Where(static item => item.Kind == NodeKind.Object).Select(static item => item.Members[0].Value.Text)];
                Assert.Contains("first", keys);
                Assert.Contains("third", keys);
            }
        }

        Assert.True(faults > Row.Length, $"Only {faults} faults were reported.");
    }

    [Theory]
    [InlineData("events.json")]
    [InlineData("events.jsonl")]
    [InlineData("events.csv")]
    public void Every_short_text_is_read_and_invalid_JSON_is_reported_inside_it(string file)
    {
        const string Alphabet = "{}[],:\"\\'x7/ \n\r\u00e9\u2028";
        string[] texts = [""];
        for (int length = 1; length <= 3; length++)
        {
            texts = [.. texts.SelectMany(text => Alphabet.Select(mark => text + mark))];
            foreach (string text in texts)
            {
                var source = new SeedSource(file, text, null);
                SeedFile read = SeedReader.Read(source);
                foreach (PlacedProblem problem in PlacedProblem.Of(read.Problems, source))
                    Assert.InRange(problem.Span.End, 1, text.Length);
                if (file == "events.json" && !IsJson(text))
                    Assert.True(read.Problems.Count > 0, text);
                if (file == "events.json" && IsJson(text) && !text.Contains('\u2028', StringComparison.Ordinal))
                    Assert.True(read.Problems.Count == 0, text);
            }
        }
    }

    private const string JsonDescriptor = "JTR0001";

    private static void EveryFault(string file, string before, string row, string after, Func<string[], string> whole, string descriptor)
    {
        string[] wanted = Told(Problems(file, whole([before, row, after])));
        Assert.Equal(2, wanted.Length);
        int faults = 0;
        for (int at = 0; at < row.Length; at++)
        {
            if (row[at] is '\n')
                continue;
            foreach (string mutated in (string[])[row.Remove(at, 1), .. Marks.Select(mark => row.Insert(at, mark.ToString()))])
            {
                // A mutation that is still valid JSON is not a syntax error.
                if (IsJson(mutated))
                    continue;
                faults++;
                SeedProblem[] problems = Problems(file, whole([before, mutated, after]));
                string text = $"At {at} '{mutated[Math.Max(0, at - 20)..Math.Min(mutated.Length, at + 20)]}': {string.Join(" | ", problems.Select(static problem => problem.Descriptor.Id + " " + problem.Descriptor.Message(problem.Arguments)))}";
                Assert.True(wanted.All(Told(problems).Contains), "A mistake is hidden. " + text);
                Assert.True(problems.Count(problem => problem.Descriptor.Id == descriptor) == 1, "Expected one syntax error. " + text);

                // The inserted 7 may be a value of its own, of the wrong type.
                Assert.True(problems.All(problem => problem.Descriptor.Id == descriptor || Told([problem]).Length > 0 || problem.Arguments[problem.Arguments.Count - 1] == "the number 7"), "Expected nothing more. " + text);
            }
        }

        Assert.True(faults > 5 * row.Length, $"Only {faults} mutations are not JSON.");
    }

    private static SeedProblem[] Problems(string file, string text)
    {
        BoundFile bound = Binder.Bind(SeedReader.Read(new SeedSource(file, text, null)), s_schema);
        return [.. bound.Problems];
    }

    private static string[] Told(IEnumerable<SeedProblem> problems) =>
        [.. problems.Where(static problem => problem.Descriptor.Id == "JTR0006").Select(static problem => problem.Arguments[0])];

    /// <summary>Returns a row with an unknown enum label.</summary>
    private static string Mistaken(int row) => Regex.Replace(s_rows[row], "\"kind\": \"[a-z-]+\"", $"\"kind\": \"wrong-{row}\"", RegexOptions.None, TimeSpan.FromSeconds(5));

    private static string Line(string row) => Regex.Replace(row, "\\n *", " ", RegexOptions.None, TimeSpan.FromSeconds(5));

    private static bool IsJson(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string[] Rows()
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "seeds", "events", "reuters-2023.json"));
        string[] rows = [.. text[(text.IndexOf('{', StringComparison.Ordinal))..text.LastIndexOf(']')].TrimEnd().Split(",\n  {").Select(static (row, i) => i == 0 ? row : "{" + row)];
        string visit = rows.Where(static row => row.Contains("\"kind\": \"visit\"", StringComparison.Ordinal) && row.Contains("\"status\": \"occurred\"", StringComparison.Ordinal) && row.Contains("\"dateBasis\"", StringComparison.Ordinal)).MinBy(static row => row.Length)!;
        return [rows[0], visit, rows[^1]];
    }
}
