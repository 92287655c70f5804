extern alias generators;

using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using generators::Jtr.Corpora.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>Tests seeds in which every row is wrong: the work grows in proportion to the length, and the number of messages is limited.</summary>
public class WrongSeedsTests
{
    /// <summary>Files in which each row has a mistake of one kind.</summary>
    public static TheoryData<string> Kinds => ["unknown", "dangling", "word", "type", "missing", "duplicate", "spans", "chain", "circle", "unseen", "lines", "ragged", "scalars", "columns", "missing-key"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Work_grows_in_proportion_to_the_number_of_errors(string kind)
    {
        Run(kind, 50);
        (long once, _) = Run(kind, 3_000);
        (long twice, _) = Run(kind, 6_000);
        Assert.True(once > 1_000_000, $"{kind}: {once} bytes are too few to compare.");
        Assert.True(twice < 2.6 * once, $"{kind}: {once} bytes for 3,000 rows and {twice} for 6,000.");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_hundred_errors_of_a_file_are_reported_and_the_others_counted(string kind)
    {
        (_, Diagnostic[] diagnostics) = Run(kind, 3_000);
        Assert.True(diagnostics.Length <= ReportedProblems.MaxErrors + 1, $"{diagnostics.Length} messages.");
        if (kind == "columns")
        {
            // A wrong column is one error, in the header.
            Assert.Single(diagnostics);
            return;
        }

        Assert.Equal(ReportedProblems.MaxErrors + 1, diagnostics.Length);
        Diagnostic last = diagnostics[^1];

        // Each row has an error, except one row of "spans". A circle is one error more.
        int more = kind switch { "spans" => 2_899, "circle" => 2_901, _ => 2_900 };
        Assert.Equal("JTR0025", last.Id);
        Assert.Equal($"There are {more.ToString(CultureInfo.InvariantCulture)} more errors in this file, which are reported once some of these are corrected", last.GetMessage(CultureInfo.InvariantCulture));
        Assert.All(diagnostics[..^1], diagnostic => Assert.NotEqual("JTR0025", diagnostic.Id));
        Assert.True(diagnostics.Zip(diagnostics.Skip(1)).All(pair => pair.First.Location.SourceSpan.Start <= pair.Second.Location.SourceSpan.Start));
    }

    [Theory]
    [InlineData(9_000, 200, true)]
    [InlineData(11_000, 50, true)]
    [InlineData(11_000, 200, false)]
    public void Generator_writes_no_rows_of_a_large_corpus_with_more_errors_than_are_reported(int rows, int errors, bool isWritten)
    {
        ToyDriver toy = new();
        toy.Seeds["films/more.jsonl"] = string.Join('\n', Enumerable.Range(0, rows).Select(i => i < errors ? $"{{ \"key\": \"film-x{i}\", \"title\": {i} }}" : $"{{ \"key\": \"film-x{i}\" }}"));
        GeneratorRunResult result = toy.Run().Results[0];
        Assert.Null(result.Exception);
        Assert.Equal(Math.Min(errors, ReportedProblems.MaxErrors + 1), result.Diagnostics.Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Equal(isWritten, result.GeneratedSources.Single(static source => source.HintName == "Films.g.cs").SourceText.ToString().Contains($"film-x{rows - 1}", StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_errors_of_each_file_are_reported()
    {
        ToyDriver toy = new();
        foreach (string file in new[] { "films/a.json", "films/b.json" })
            toy.Seeds[file] = "[" + string.Join(",\n", Enumerable.Range(0, 150).Select(i => $"{{ \"key\": \"film-{file[6]}{i}\", \"title\": {i} }}")) + "]";
        Diagnostic[] diagnostics = [.. toy.Run().Diagnostics];
        Assert.Equal(202, diagnostics.Length);
        foreach (IGrouping<string, Diagnostic> file in diagnostics.GroupBy(diagnostic => diagnostic.Location.GetLineSpan().Path))
            Assert.Equal([.. Enumerable.Range(0, 100), 99], file.Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void A_message_truncates_a_long_text()
    {
        ToyDriver toy = new();
        toy.Seeds["films/more.json"] = "[{ \"key\": \"" + new string('X', 100_000) + "\" }]";
        string message = Assert.Single(toy.Run().Diagnostics).GetMessage(CultureInfo.InvariantCulture);
        Assert.StartsWith("'XXXX", message, StringComparison.Ordinal);
        Assert.InRange(message.Length, 500, 700);
    }

    [Fact]
    public void A_seed_is_read_at_most_once_more_for_positions()
    {
        ToyDriver toy = new();
        var counted = new CountedText("/corpus/seeds/films/more.json", Text("type", 500));
        Assert.Equal(101, toy.Driver().AddAdditionalTexts([counted]).RunGenerators(ToyDriver.Compilation, TestContext.Current.CancellationToken).GetRunResult().Diagnostics.Length);
        Assert.Equal(2, counted.Reads);
    }

    [Fact]
    public void Hints_limits_the_number_of_comparisons()
    {
        var hints = new Hints(most: 10);
        string[] candidates = ["one", "two", "three"];
        for (int i = 0; i < 100; i++)
            Assert.Equal("; did you mean 'three'?", hints.DidYouMean("numbers", "thre", candidates));
        Assert.Equal(3, hints.Compared);
        Assert.Equal("; did you mean 'two'?", hints.DidYouMean("numbers", "twoo", candidates));
        Assert.Equal("; did you mean 'two'?", hints.DidYouMean("others", "twoo", candidates));
        Assert.Equal("", hints.DidYouMean("numbers", "onne", candidates));
        Assert.Equal(9, hints.Compared);
    }

    private static (long Bytes, Diagnostic[] Diagnostics) Run(string kind, int rows)
    {
        ToyDriver toy = new();
        string file = kind switch
        {
            "dangling" => "loans/more.json",
            "word" => "shelves/more.json",
            "spans" => "chapters/more.json",
            "chain" or "circle" => "books/more.json",
            "lines" => "films/more.jsonl",
            "ragged" or "unseen" or "columns" => "films/more.csv",
            _ => "films/more.json",
        };
        toy.Seeds[file] = Text(kind, rows);
        GeneratorDriver driver = toy.Driver();
        long before = GC.GetAllocatedBytesForCurrentThread();
        driver = driver.RunGenerators(ToyDriver.Compilation, TestContext.Current.CancellationToken);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return (bytes, [.. driver.GetRunResult().Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)]);
    }

    private static string Text(string kind, int rows)
    {
        string[] lines =
        [
            .. Enumerable.Range(0, rows).Select(i => kind switch
            {
                "unknown" => $"{{ \"key\": \"film-x{i}\", \"tilte{i}\": \"x\" }}",
                "dangling" => $"{{ \"key\": \"loan-x{i}\", \"number\": 1, \"item\": \"narrow-raod{i}\" }}",
                "word" => $"{{ \"key\": \"shelf-x{i}\", \"room\": \"attic\", \"access\": \"opne{i}\" }}",
                "type" => $"{{ \"key\": \"film-x{i}\", \"title\": {i} }}",
                "missing" => $"{{ \"title\": \"x{i}\" }}",
                "missing-key" => $"{{ \"key\": null, \"title\": \"x{i}\" }}",
                "duplicate" => "{ \"key\": \"the-long-walk\" }",
                "spans" => $"{{ \"key\": \"chapter-x{i}\", \"book\": \"unbeaten-tracks\", \"first\": 1, \"last\": {2 + (i % 300)}, \"marks\": [{{ \"chapter\": \"chapter-x{i}\", \"from\": 1, \"to\": 2 }}] }}",
                "chain" or "circle" => $"{{ \"key\": \"book-x{i}\", \"genre\": \"poetry\", \"pages\": 1, \"letters\": 1, \"inPrint\": true{(i > 0 || kind == "circle" ? $", \"continues\": \"book-x{(i + rows - 1) % rows}\"" : "")} }}",
                "unseen" => $"film-x{i},a\u200Bb",
                "lines" => $"{{ \"key\": \"film-x{i}\" ",
                "ragged" => $"film-x{i},a,b",
                "columns" => $"film-x{i},a",
                "scalars" => "1",
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
            }),
        ];
        var text = new StringBuilder();
        return kind switch
        {
            "unseen" or "ragged" => text.Append("key,title\n").AppendJoin('\n', lines).ToString(),
            "columns" => text.Append("key,tilte\n").AppendJoin('\n', lines).ToString(),
            "lines" => text.AppendJoin('\n', lines).ToString(),
            _ => text.Append('[').AppendJoin(",\n", lines).Append(']').ToString(),
        };
    }

    private sealed class CountedText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path { get; } = path;

        public int Reads { get; private set; }

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Reads++;
            return _text;
        }
    }
}
