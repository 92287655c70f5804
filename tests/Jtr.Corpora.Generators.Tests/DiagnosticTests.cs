using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>Tests the diagnostics of seeds: the id, the exact position and the suggested correction.</summary>
public class DiagnosticTests
{
    [Fact]
    public void A_correct_corpus_compiles_without_diagnostics() => Assert.Empty(new ToyDriver().Compile());

    [Theory]
    [InlineData("JTR0001", "authors.json", "\"key\": \"basho\",", "\"key\": \"basho\";", ";", "not strict JSON")]
    [InlineData("JTR0001", "authors.json", "松尾芭蕉", "\\ud83d", "\\ud83d", "surrogate")]
    [InlineData("JTR0023", "authors.json", "松尾芭蕉", "a\u2028b", "\u2028", "U+2028")]
    [InlineData("JTR0002", "authors.json", "\"key\": \"basho\", \"name\"", "\"key\": \"basho\", \"nmae\": \"x\", \"name\"", "\"nmae\"", "did you mean 'name'?")]
    [InlineData("JTR0002", "books/travel.json", "\"text\": \"torn\",", "\"text\": \"torn\", \"txet\": \"x\",", "\"txet\"", "did you mean 'text'?")]
    [InlineData("JTR0002", "books/travel.json", "\"pages\": 383", "\"pages\": 383, \"loans\": []", "\"loans\"", "no property 'loans'")]
    [InlineData("JTR0003", "authors.json", ", \"name\": \"松尾芭蕉\"", "", "{", "'name' of 'Author' is missing: expected a text")]
    [InlineData("JTR0003", "shelves.json", "\"key\": \"cellar-wall\", \"room\": \"cellar\"", "\"key\": \"cellar-wall\"", "{", "expected the key of a row of 'rooms'")]
    [InlineData("JTR0004", "authors.json", "\"name\": \"松尾芭蕉\"", "\"name\": \"松尾芭蕉\", \"name\": \"松尾芭蕉\"", "\"name\"", "given twice")]
    [InlineData("JTR0005", "books/travel.json", "\"pages\": 383", "\"pages\": \"383\"", "\"383\"", "Expected an integer from -2147483648 to 2147483647, not the text \"383\"")]
    [InlineData("JTR0005", "books/travel.json", "\"pages\": 383", "\"pages\": 38.5", "38.5", "an integer")]
    [InlineData("JTR0005", "books/travel.json", "\"edition\": 255", "\"edition\": 256", "256", "from 0 to 255")]
    [InlineData("JTR0005", "books/travel.json", "\"inPrint\": true", "\"inPrint\": 1", "1", "Expected true or false")]
    [InlineData("JTR0005", "books/travel.json", "\"price\": 12.50", "\"price\": null", "null", "decimal number, not null")]
    [InlineData("JTR0005", "books/travel.json", "\"pages\": 383", "\"pages\": 383.0", "383.0", "an integer")]
    [InlineData("JTR0005", "books/travel.json", "\"pages\": 383", "\"pages\": 3e2", "3e2", "an integer")]
    [InlineData("JTR0005", "books/travel.json", "\"pages\": 383", "\"pages\": 2147483648", "2147483648", "an integer from -2147483648 to 2147483647")]
    [InlineData("JTR0005", "books/travel.json", "\"edition\": 255", "\"edition\": -1", "-1", "from 0 to 255")]
    [InlineData("JTR0005", "books/travel.json", "\"height\": 210", "\"height\": 32768", "32768", "from -32768 to 32767")]
    [InlineData("JTR0005", "books/travel.json", "\"letters\": 9000000000", "\"letters\": 9223372036854775808", "9223372036854775808", "to 9223372036854775807")]
    [InlineData("JTR0005", "books/travel.json", "\"price\": 12.50", "\"price\": 1e30", "1e30", "28 digits hold exactly")]
    [InlineData("JTR0005", "books/travel.json", "\"price\": 12.50", "\"price\": 1e-29", "1e-29", "28 digits hold exactly")]
    [InlineData("JTR0005", "books/travel.json", "\"price\": 12.50", "\"price\": 1e99999999999", "1e99999999999", "28 digits hold exactly")]
    [InlineData("JTR0005", "books/travel.json", "\"price\": 12.50", "\"price\": 1.00000000000000000000000000001", "1.00000000000000000000000000001", "28 digits hold exactly")]
    [InlineData("JTR0005", "books/travel.json", "\"price\": 12.50", "\"price\": 79228162514264337593543950336", "79228162514264337593543950336", "28 digits hold exactly")]
    [InlineData("JTR0005", "books/travel.json", "\"authors\": [\"bird\"]", "\"authors\": \"bird\"", "\"bird\"", "Expected a list")]
    [InlineData("JTR0005", "books/travel.json", "\"size\": { \"height\": 210, \"width\": 148 }", "\"size\": 7", "7", "as an object, not the number 7")]
    [InlineData("JTR0005", "books/travel.json", "\"published\": \"1880\"", "\"published\": 1880", "1880", "text with an EDTF date, not the number 1880")]
    [InlineData("JTR0005", "films.json", "[{ \"key\": \"the-long-walk\" }]", "{ \"key\": \"the-long-walk\" }", "{", "Expected a list of rows, not an object")]
    [InlineData("JTR0006", "books/travel.json", "\"travel-writing\"", "\"travel-writting\"", "\"travel-writting\"", "did you mean 'travel-writing'?")]
    [InlineData("JTR0007", "books/travel.json", "\"published\": \"1880\"", "\"published\": \"1880-13\"", "*", "is not an EDTF date")]
    [InlineData("JTR0008", "authors.json", "\"key\": \"basho\"", "\"key\": \"Basho\"", "\"Basho\"", "lower-case ASCII words")]
    [InlineData("JTR0008", "authors.json", "\"key\": \"basho\"", "\"key\": \"ba--sho\"", "\"ba--sho\"", "lower-case ASCII words")]
    [InlineData("JTR0009", "authors.json", "\"key\": \"unread\"", "\"key\": \"bird\"", "\"bird\"", "already used in authors.json")]
    [InlineData("JTR0009", "films.json", "\"the-long-walk\" }", "\"the-long-walk\" }, { \"key\": \"anonymous\" }", "\"anonymous\"", "already used in books/older.json")]
    [InlineData("JTR0010", "authors.json", "\"key\": \"unread\"", "\"key\": \"find\"", "\"find\"", "'Find', which is a member that every 'Authors' has")]
    [InlineData("JTR0010", "authors.json", "\"key\": \"unread\"", "\"key\": \"try-named\"", "\"try-named\"", "'TryNamed', which is a member that every 'Authors' has")]
    [InlineData("JTR0010", "shelves.json", "\"open\" },", "\"open\" }, { \"key\": \"foremost\", \"room\": \"attic\", \"access\": \"open\" },", "\"foremost\"", "'Foremost', which is a member that every 'Shelves' has")]
    [InlineData("JTR0010", "films.json", "{ \"key\": \"the-long-walk\" }", "{ \"key\": \"the-long-walk\" }, { \"key\": \"room-a1\" }, { \"key\": \"room-a-1\" }", "\"room-a1\"", "which the key 'room-a-1' makes too")]
    [InlineData("JTR0011", "books/travel.json", "\"authors\": [\"bird\"]", "\"authors\": [\"brid\"]", "\"brid\"", "no row 'brid' in 'authors'; did you mean 'bird'?")]
    [InlineData("JTR0011", "loans.json", "\"companion\": \"the-long-walk\"", "\"companion\": \"the-long-talk\"", "\"the-long-talk\"", "in Items; did you mean 'the-long-walk'?")]
    [InlineData("JTR0012", "books/older.json", "\"pages\": 50", "\"continues\": \"unbeaten-tracks\", \"pages\": 50", "*", "has a cycle: narrow-road → unbeaten-tracks → narrow-road")]
    [InlineData("JTR0015", "authors.json", "松尾芭蕉", "", "\"\"", "empty")]
    [InlineData("JTR0015", "authors.json", "松尾芭蕉", " 松尾", "\" 松尾\"", "white space at an end")]
    [InlineData("JTR0015", "authors.json", "松尾芭蕉", "a\\nb", "\"a\\nb\"", "control character")]
    [InlineData("JTR0016", "chapters.json", "\"from\": 3, \"to\": 4", "\"from\": 4, \"to\": 4", "4", "The span from 4 to 4 is reversed, empty")]
    [InlineData("JTR0016", "chapters.json", "\"from\": 3, \"to\": 4", "\"from\": -1, \"to\": 4", "-1", "begins before 0")]
    [InlineData("JTR0016", "chapters.json", "\"from\": 3, \"to\": 4", "\"from\": 3, \"to\": 21", "3", "does not lie in 'setting-out', which goes from 0 to 20")]
    [InlineData("JTR0016", "chapters.json", "\"first\": 20, \"last\": 50", "\"first\": 20, \"last\": 51", "20", "does not lie in 'narrow-road', which goes from 0 to 50")]
    [InlineData("JTR0017", "chapters.json", "\"first\": 0, \"last\": 20", "\"first\": 0, \"last\": 21", "20", "from 20 to 50 overlaps that of 'setting-out', from 0 to 21")]
    [InlineData("JTR0018", "chapters.json", ", \"marks\": [{ \"chapter\": \"the-pass\", \"from\": 20, \"to\": 50 }]", "", "\"the-pass\"", "'marks' of 'the-pass' must have at least one item")]
    [InlineData("JTR0018", "chapters.json", "[{ \"chapter\": \"the-pass\", \"from\": 20, \"to\": 50 }]", "[]", "[", "'marks' of 'the-pass' must have at least one item")]
    [InlineData("JTR0019", "films.json", "{ \"key\": \"the-long-walk\" }", "{ \"key\": \"the-long-walk\" }, { \"key\": \"lost-guide\" }", "\"lost-guide\"", "The key 'lost-guide' was withdrawn in discards.json")]
    [InlineData("JTR0030", "authors.json", "\"key\": \"unread\"", "\"key\": \"birds\"", "\"birds\"", "'bird' and 'birds' differ by one letter")]
    [InlineData("JTR0030", "authors.json", "\"key\": \"unread\"", "\"key\": \"brid\"", "\"brid\"", "'bird' and 'brid' differ by one letter")]
    [InlineData("JTR0030", "authors.json", "\"key\": \"unread\"", "\"key\": \"bind\"", "\"bird\"", "'bind' and 'bird' differ by one letter")]
    [InlineData("JTR0031", "rooms.json", "{ \"key\": \"cellar\" }", "{ \"key\": \"cellar\" }, { \"key\": \"hall\" }", "\"hall\"", "Nothing refers to 'hall'")]
    [InlineData("JTR0032", "authors.json", "Nobody's Favourite", "松尾芭蕉", "\"松尾芭蕉\"", "is also the name of 'basho'")]
    public void A_mistake_gives_one_diagnostic_at_its_position(string id, string file, string old, string changed, string at, string message)
    {
        ToyDriver driver = new ToyDriver().With(file, old, changed);
        Diagnostic diagnostic = Assert.Single(driver.Run().Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(string.CompareOrdinal(id, "JTR0030") < 0 ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Contains(message, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("/corpus/seeds/" + file, diagnostic.Location.GetLineSpan().Path);
        string located = driver.Seeds[file].Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
        if (at != "*")
            Assert.Equal(at, located);
        Assert.NotEmpty(located);
        Assert.EndsWith("docs/diagnostics.md#" + id.ToLowerInvariant(), diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_date_is_reported_at_the_wrong_character()
    {
        ToyDriver driver = new ToyDriver().With("books/travel.json", "\"published\": \"1880\"", "\"published\": \"1880-1z\"");
        Diagnostic diagnostic = Assert.Single(driver.Run().Diagnostics);
        Assert.Equal("z", driver.Seeds["books/travel.json"].Substring(diagnostic.Location.SourceSpan.Start, 1));
    }

    [Fact]
    public void Lines_and_columns_are_those_of_an_editor()
    {
        ToyDriver driver = new ToyDriver().With("authors.json", "\"key\": \"bird\"", "\"key\": \"松尾\"");
        Diagnostic diagnostic = driver.Run().Diagnostics.First(one => one.Id == "JTR0008");
        Assert.Equal((2, 11), (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public void All_mistakes_of_all_files_are_reported_at_once_in_order()
    {
        ToyDriver driver = new ToyDriver()
            .With("authors.json", "\"name\": \"松尾芭蕉\"", "\"nmae\": 7")
            .With("books/travel.json", "\"pages\": 383", "\"pages\": []")
            .With("books/travel.json", "\"1880\"", "\"18\"");
        Assert.Equal(["JTR0003", "JTR0002", "JTR0007", "JTR0005"], driver.Run().Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void An_unreadable_file_gives_one_error_and_none_for_references_to_its_rows()
    {
        // The file of the authors has a syntax error. Books that refer to its rows give no further error, and the generated code still compiles.
        ToyDriver driver = new ToyDriver();
        driver.Seeds["authors.json"] = "[ { ";
        Assert.Equal(["JTR0001"], driver.Compile().Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_help_link_begins_with_the_address_that_the_build_sets()
    {
        ToyDriver driver = new ToyDriver { DocumentationAddress = "https://example.org/data" }.With("films.json", "the-long-walk\" }", "the-long-walk\", \"x\": 1 }");
        Assert.Equal("https://example.org/data/docs/diagnostics.md#jtr0002", Assert.Single(driver.Run().Diagnostics).Descriptor.HelpLinkUri);
    }

    [Fact]
    public void A_table_without_seeds_and_seeds_without_a_table_are_both_reported()
    {
        ToyDriver driver = new ToyDriver();
        driver.Seeds["flims.json"] = driver.Seeds["films.json"];
        driver.Seeds.Remove("films.json");
        IEnumerable<Diagnostic> diagnostics = driver.Run().Diagnostics.Where(diagnostic => diagnostic.Id is "JTR0013" or "JTR0014").ToArray();
        Diagnostic table = Assert.Single(diagnostics, diagnostic => diagnostic.Id == "JTR0013");
        Assert.Contains("'films'", table.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("Film", Declared(table));
        Diagnostic seeds = Assert.Single(diagnostics, diagnostic => diagnostic.Id == "JTR0014");
        Assert.Contains("did you mean 'films'?", seeds.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(("/corpus/seeds/flims.json", 0, 1), (seeds.Location.GetLineSpan().Path, seeds.Location.SourceSpan.Start, seeds.Location.SourceSpan.Length));
    }

    [Fact]
    public void A_corpus_without_seeds_has_a_warning_for_each_table()
    {
        ToyDriver driver = new ToyDriver();
        driver.Seeds.Clear();
        Diagnostic[] diagnostics = [.. driver.Run().Diagnostics];
        Assert.All(diagnostics, diagnostic => Assert.Equal(("JTR0013", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity)));
        Assert.Equal(["Author", "Book", "Chapter", "Discard", "Film", "Loan", "Room", "Shelf"], diagnostics.Select(diagnostic => Declared(diagnostic)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_seed_that_cannot_be_read_is_the_generators_own_error_and_the_only_one()
    {
        ToyDriver driver = new();
        driver.Seeds.Remove("authors.json");
        GeneratorDriver unreadable = driver.Driver().AddAdditionalTexts([new UnreadableText("/corpus/seeds/authors.json")]);
        GeneratorRunResult result = unreadable.RunGenerators(ToyDriver.Compilation, TestContext.Current.CancellationToken).GetRunResult().Results[0];
        Assert.Null(result.Exception);
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("JTR0099", diagnostic.Id);
        Assert.Contains("the disk is gone", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("authors")]
    [InlineData("a")]
    [InlineData(".json")]
    [InlineData("authors.json.orig")]
    public void A_file_in_the_seeds_folder_with_another_extension_does_not_throw(string file)
    {
        ToyDriver driver = new();
        driver.Seeds[file] = "[]";
        GeneratorRunResult result = driver.Run().Results[0];
        Assert.Null(result.Exception);
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal("JTR0014", diagnostic.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("[null]")]
    [InlineData("[[]]")]
    [InlineData("[{}]")]
    [InlineData("[{\"key\":7}]")]
    [InlineData("[{\"key\":\"a\",\"key\":\"a\"}]")]
    [InlineData("\ufffd")]
    [InlineData("[1e999]")]
    [InlineData("{\"a\":")]
    [InlineData("[] []")]
    [InlineData("[] // no")]
    [InlineData("[{\"key\":\"\\ud800\"}]")]
    public void Generator_reports_errors_and_never_throws_for_any_seed_text(string text)
    {
        ToyDriver driver = new();
        foreach (string file in driver.Seeds.Keys.ToArray())
            driver.Seeds[file] = text;
        GeneratorDriverRunResult result = driver.Run();
        Assert.Null(result.Results[0].Exception);
        Assert.NotEmpty(result.Diagnostics);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id == "JTR0099");
    }

    /// <summary>Returns the source text at the location of a diagnostic about a record.</summary>
    private static string Declared(Diagnostic diagnostic, string? source = null)
    {
        string path = diagnostic.Location.GetLineSpan().Path;
        SyntaxTree? tree = ToyDriver.Compilation.SyntaxTrees.SingleOrDefault(tree => tree.FilePath == path);
        string text = tree?.ToString() ?? source ?? throw new ArgumentException($"There is no source '{path}'.", nameof(diagnostic));
        return text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
    }

    private sealed class UnreadableText(string path) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("the disk is gone");
    }
}
