using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>Tests that JSON, JSON Lines and CSV give the same rows and the same bytes, and that errors have positions in each.</summary>
public class FormatTests
{
    private const string Loans = "loans.json";

    private static readonly string s_csv = string.Join('\n',
        "key,number,out,item,companion",
        "z-first,1,1902-03/1902-05,narrow-road,the-long-walk",
        "a-second,2,,narrow-road,unbeaten-tracks",
        "other,3,1901/1903?,unbeaten-tracks,",
        "");

    private static readonly string s_lines = string.Join('\n',
        """{ "key": "z-first", "number": 1, "out": "1902-03/1902-05", "item": "narrow-road", "companion": "the-long-walk" }""",
        """{ "key": "a-second", "number": 2, "item": "narrow-road", "companion": "unbeaten-tracks" }""",
        """{ "key": "other", "number": 3, "out": "1901/1903?", "item": "unbeaten-tracks" }""",
        "");

    public static TheoryData<string, string> SameFacts => new()
    {
        { "loans.csv", s_csv },
        { "loans.csv", s_csv.TrimEnd('\n') },
        { "loans.csv", s_csv.Replace("\n", "\r\n", StringComparison.Ordinal) },
        { "loans.csv", Quoted(s_csv) },
        { "loans.csv", string.Join('\n', s_csv.Split('\n').Select(line => string.Join(',', line.Split(',').Reverse()))) },
        { "loans/of/all.CSV", s_csv },
        { "loans.jsonl", s_lines },
        { "loans.jsonl", s_lines.TrimEnd('\n') },
        { "loans.jsonl", s_lines.Replace("\n", "\r\n", StringComparison.Ordinal) },
        { "loans.jsonl", s_lines.Replace(" \"", "\t\"", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(SameFacts))]
    public void The_same_facts_give_the_same_bytes_and_fingerprint_in_every_format(string file, string text)
    {
        string[] expected = Sources(new ToyDriver());
        ToyDriver other = Instead(file, text);
        Assert.Equal(expected, Sources(other));
        Assert.Contains(expected, source => Regex.IsMatch(source, "Fingerprint => \"[0-9a-f]{64}\""));
    }

    [Fact]
    public void A_folder_may_hold_files_of_all_formats()
    {
        ToyDriver mixed = new();
        mixed.Seeds.Remove(Loans);
        mixed.Seeds["loans/one.json"] = "[" + s_lines.Split('\n')[0] + "]";
        mixed.Seeds["loans/two.jsonl"] = s_lines.Split('\n')[1];
        mixed.Seeds["loans/three.csv"] = s_csv.Split('\n')[0] + "\n" + s_csv.Split('\n')[3];
        Assert.Equal(Sources(new ToyDriver()), Sources(mixed));
    }

    [Fact]
    public void A_CSV_header_alone_and_an_empty_JSON_Lines_file_are_empty_tables()
    {
        string[] expected = Sources(Instead(Loans, "[]"));
        Assert.Equal(expected, Sources(Instead("loans.csv", "key,number,out,item,companion")));
        Assert.Equal(expected, Sources(Instead("loans.csv", "item,key,number\r\n")));
        Assert.Equal(expected, Sources(Instead("loans.jsonl", "")));
    }

    [Fact]
    public void A_CSV_cell_is_read_by_the_type_of_its_property()
    {
        ToyDriver csv = new(), json = new();
        csv.Seeds["films/more.csv"] = "title,key\n\"The \"\"Quiet\"\" Earth, part 2\",quiet\n1984,number\ntrue,truth\n";
        json.Seeds["films/more.json"] = """[{ "key": "quiet", "title": "The \"Quiet\" Earth, part 2" }, { "key": "number", "title": "1984" }, { "key": "truth", "title": "true" }]""";
        Assert.Equal(Sources(json), Sources(csv));
    }

    [Theory]
    // In CSV the location is a cell, in JSON Lines a token.
    [InlineData("JTR0002", "loans.csv", "companion", "companoin", 1, 21, "companoin", "did you mean 'companion'?")]
    [InlineData("JTR0002", "loans.jsonl", "\"number\": 2", "\"numbre\": 2, \"number\": 2", 2, 22, "\"numbre\"", "did you mean 'number'?")]
    [InlineData("JTR0003", "loans.csv", "other,3,", "other,,", 4, 7, ",", "'number' of 'Loan' is missing")]
    [InlineData("JTR0003", "loans.jsonl", ", \"number\": 3", "", 3, 1, "{", "'number' of 'Loan' is missing")]
    [InlineData("JTR0004", "loans.csv", "out,item", "number,item", 1, 12, "number", "given twice")]
    [InlineData("JTR0005", "loans.csv", "other,3,", "other,03,", 4, 7, "03", "Expected an integer from -2147483648 to 2147483647, not the cell \"03\"")]
    [InlineData("JTR0005", "loans.csv", "other,3,", "other,+3,", 4, 7, "+3", "an integer")]
    [InlineData("JTR0005", "loans.csv", "other,3,", "other,\" 3\",", 4, 7, "\" 3\"", "an integer")]
    [InlineData("JTR0005", "loans.csv", "other,3,", "other,٣,", 4, 7, "٣", "an integer")]
    [InlineData("JTR0005", "loans.jsonl", "\"number\": 2", "\"number\": \"2\"", 2, 32, "\"2\"", "an integer")]
    [InlineData("JTR0005", "loans.jsonl", "{ \"key\": \"other\", \"number\": 3, \"out\": \"1901/1903?\", \"item\": \"unbeaten-tracks\" }", "[]", 3, 1, "[", "as an object, not a list")]
    [InlineData("JTR0007", "loans.csv", "1901/1903?", "1901/19x3?", 4, 16, "x", "is not an EDTF date")]
    [InlineData("JTR0007", "loans.csv", "1901/1903?", "\"1901/19x3?\"", 4, 17, "x", "is not an EDTF date")]
    [InlineData("JTR0007", "loans.jsonl", "1901/1903?", "1901/19x3?", 3, 47, "x", "is not an EDTF date")]
    [InlineData("JTR0008", "loans.csv", "other,", "Other,", 4, 1, "Other", "lower-case ASCII words")]
    [InlineData("JTR0009", "loans.csv", "other,", "z-first,", 4, 1, "z-first", "already used in loans.csv")]
    [InlineData("JTR0009", "loans.jsonl", "\"other\"", "\"z-first\"", 3, 10, "\"z-first\"", "already used in loans.jsonl")]
    [InlineData("JTR0011", "loans.csv", "1,1902-03/1902-05,narrow-road", "1,1902-03/1902-05,narow-road", 2, 27, "narow-road", "did you mean 'narrow-road'?")]
    [InlineData("JTR0001", "loans.jsonl", "\"number\": 2,", "\"number\": 2", 2, 34, "\"", "expected a comma or '}'")]
    [InlineData("JTR0001", "loans.jsonl", "{ \"key\": \"a-second\"", "\n{ \"key\": \"a-second\"", 2, 0, "*", "expected a row on each line; this line is empty")]
    [InlineData("JTR0001", "loans.jsonl", "\"number\": 2,", "\"number\": 2,\n", 2, 1, "{", "this '{' is not closed")]
    [InlineData("JTR0024", "loans.csv", "other,3,1901/1903?,unbeaten-tracks,", "other,3,1901/1903?,unbeaten-tracks", 4, 20, "u", "the header has 5 columns, and this row has 4")]
    [InlineData("JTR0024", "loans.csv", "other,3,1901/1903?,unbeaten-tracks,", "other,3,1901/1903?,unbeaten-tracks,,x", 4, 37, "x", "the header has 5 columns, and this row has 6")]
    [InlineData("JTR0024", "loans.csv", "other,", "\nother,", 4, 1, "\n", "the line is empty")]
    [InlineData("JTR0024", "loans.csv", "other,3", "oth\"er,3", 4, 4, "\"", "a quotation mark in an unquoted cell")]
    [InlineData("JTR0024", "loans.csv", "other,3", "\"other\"s,3", 4, 8, "s", "after the closing quotation mark")]
    [InlineData("JTR0024", "loans.csv", "unbeaten-tracks,\n", "unbeaten-tracks,\"the-long-walk\n", 4, 36, "\"", "opens a cell that is not closed")]
    [InlineData("JTR0024", "loans.csv", "other,3", "other,\r3", 4, 7, "\r", "a carriage return")]
    [InlineData("JTR0024", "loans.csv", "companion\n", "\n", 1, 21, "\n", "the column 5 has no name")]
    [InlineData("JTR0024", "loans.csv", "key,number,out,item,companion", "key;number;out;item;companion", 1, 4, ";", "the columns are separated by semicolons; expected commas")]
    [InlineData("JTR0024", "loans.csv", "key,number,out,item,companion", "key\tnumber\tout\titem\tcompanion", 1, 4, "\t", "the columns are separated by tabs; expected commas")]
    [InlineData("JTR0023", "loans.csv", "other,3", "other,3\u200B", 4, 8, "\u200B", "U+200B is invisible")]
    public void A_mistake_is_reported_at_its_position_in_every_format(string id, string file, string old, string changed, int line, int column, string at, string message)
    {
        string text = file == "loans.csv" ? s_csv : s_lines;
        Assert.Equal(2, text.Split(old).Length);
        ToyDriver toy = Instead(file, text.Replace(old, changed, StringComparison.Ordinal));
        Diagnostic[] all = [.. toy.Run().Diagnostics];
        Assert.Contains(id, all.Select(one => one.Id));
        Diagnostic diagnostic = all.First(one => one.Id == id);
        Assert.Contains(message, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        string located = toy.Seeds[file].Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        if (at != "*")
            Assert.Equal((at, line, column), (located, place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1));
        Assert.Equal("/corpus/seeds/" + file, place.Path);
    }

    [Fact]
    public void Errors_of_a_CSV_column_are_reported_once_and_not_for_each_row()
    {
        ToyDriver toy = Instead("loans.csv", s_csv.Replace("item,companion", "itme,companion", StringComparison.Ordinal));
        Assert.Equal(["JTR0003", "JTR0002"], toy.Run().Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_list_or_a_nested_value_in_a_CSV_cell_is_an_error_with_advice()
    {
        ToyDriver toy = new();
        toy.Seeds["books/more.csv"] = "key,title,pages,letters,inPrint,genre,subjects,size\nnew-book,New,1,1,true,poetry,travel,210x148\n";
        Diagnostic[] diagnostics = [.. toy.Run().Diagnostics];
        Assert.True(diagnostics.Length == 2 && diagnostics.All(diagnostic => diagnostic.Id == "JTR0026"), string.Join('\n', diagnostics.Select(diagnostic => diagnostic.ToString())));
        Assert.Equal("'subjects' is a list, which a cell cannot hold: write the table's rows as JSON or JSON Lines", diagnostics[0].GetMessage(CultureInfo.InvariantCulture));
        Assert.Contains("'size' is an object of 'Size'", diagnostics[1].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_malformed_line_hides_no_other_error_and_gives_none_for_references_to_it()
    {
        ToyDriver lines = new(), cells = new();
        lines.Seeds.Remove("authors.json");
        lines.Seeds["authors.jsonl"] = "{ \"key\": \"basho\", \"name\": }\n{ \"key\": \"bird\", \"name\": 7 }\n{ \"key\": \"unread\" \"name\": \"x\" }\n";
        Assert.Equal(["JTR0001", "JTR0005", "JTR0001"], lines.Run().Diagnostics.Select(diagnostic => diagnostic.Id));
        cells.Seeds.Remove("authors.json");
        cells.Seeds["authors.csv"] = "key,name\nba\"sho,x\nBird,y\nunread\n";
        Assert.Equal(["JTR0024", "JTR0008", "JTR0024"], cells.Run().Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_line_break_in_a_CSV_cell_is_read_and_rejected_as_text()
    {
        ToyDriver toy = new();
        toy.Seeds["films/more.csv"] = "key,title\nquiet,\"two\r\nlines\"\nafter,next\n";
        Diagnostic diagnostic = Assert.Single(toy.Run().Diagnostics);
        Assert.Equal(("JTR0015", 1, 6), (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
    }

    /// <summary>The toy corpus with its loans in another format.</summary>
    internal static ToyDriver InFormat(string file) => Instead(file, file.EndsWith(".csv", StringComparison.Ordinal) ? s_csv : s_lines);

    private static ToyDriver Instead(string file, string text)
    {
        ToyDriver toy = new();
        toy.Seeds.Remove(Loans);
        toy.Seeds[file] = text;
        return toy;
    }

    private static string Quoted(string csv)
    {
        var quoted = new StringBuilder();
        foreach (string line in csv.TrimEnd('\n').Split('\n'))
            quoted.Append(string.Join(',', line.Split(',').Select(cell => "\"" + cell + "\""))).Append('\n');
        return quoted.ToString();
    }

    private static string[] Sources(ToyDriver toy)
    {
        GeneratorRunResult result = toy.Run().Results[0];
        Assert.Empty(result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return [.. result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.HintName + "\n" + source.SourceText)];
    }
}
