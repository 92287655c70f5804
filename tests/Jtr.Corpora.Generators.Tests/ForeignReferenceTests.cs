extern alias generators;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using generators::Jtr.Corpora.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>Tests references to rows of another corpus: keys are checked in the build, and the references are the other corpus's own objects at run time.</summary>
public class ForeignReferenceTests
{
    private const string Head = "using System.Collections.Immutable; using Jtr.Corpora; using Jtr.Corpora.Schema; using Toy;\nnamespace Notes;\n";

    private const string Reviews = Head + """
        [CorpusTable("reviews", Headline = nameof(Text), Details = [nameof(Author), "Passages.Item"])]
        public sealed partial record Review : IRow
        {
            public partial string Key { get; }
            public partial string? Text { get; }
            [Index("ByAuthor", Step = "Of")] public partial Author Author { get; }
            [Index("ByRival")] public partial Author? Rival { get; }
            [Index("ByShelf")] public partial ImmutableArray<Shelf> Shelves { get; }
            public partial ImmutableArray<Passage> Passages { get; }
        }
        public sealed partial record Passage : IRecord
        {
            [Index("ByItem")] public partial IItem Item { get; }
            public partial Room? Room { get; }
        }
        """;

    private const string Seeds = """
        [
          { "key": "basho", "author": "bird", "rival": "basho", "shelves": ["attic-right", "attic-left"], "passages": [{ "item": "narrow-road", "room": "attic" }, { "item": "the-long-walk" }] },
          { "key": "first", "author": "bird" },
          { "key": "second", "author": "basho", "rival": "bird", "shelves": ["attic-left"], "passages": [{ "item": "the-long-walk" }] }
        ]
        """;

    private static string? Join(TwoCorpora corpora, string expression) => (string?)corpora.Value($"string.Join(\" \", ({expression}).Select(row => row.Key))");

    [Fact]
    public void A_reference_returns_the_object_of_the_other_corpus()
    {
        TwoCorpora corpora = Good();
        Assert.Empty(corpora.Errors());
        Assert.Equal(true, corpora.Value("ReferenceEquals(Notes.Reviews.First.Author, Authors.Bird)"));
        Assert.Equal(true, corpora.Value("ReferenceEquals(Notes.Reviews.Basho.Rival, Authors.Basho) && Notes.Reviews.First.Rival is null"));
        Assert.Equal(true, corpora.Value("ReferenceEquals(Notes.Reviews.Basho.Passages[0].Item, Books.NarrowRoad) && ReferenceEquals(Notes.Reviews.Basho.Passages[1].Item, Films.TheLongWalk)"));
        Assert.Equal(true, corpora.Value("ReferenceEquals(Notes.Reviews.Basho.Passages[0].Room, Rooms.Attic) && Notes.Reviews.Basho.Passages[1].Room is null"));
        Assert.Equal("attic-right attic-left", Join(corpora, "Notes.Reviews.Basho.Shelves"));
        Assert.Equal(true, corpora.Value("Notes.Reviews.First.Shelves.IsEmpty"));
    }

    [Fact]
    public void An_index_and_a_filter_find_the_rows_that_refer_to_a_foreign_row()
    {
        TwoCorpora corpora = Good();
        Assert.Equal("basho first", Join(corpora, "Notes.Reviews.ByAuthor(Authors.Bird)"));
        Assert.Equal("", Join(corpora, "Notes.Reviews.ByAuthor(Authors.Unread)"));
        Assert.Equal("second", Join(corpora, "Notes.Reviews.ByRival(Authors.Bird)"));
        Assert.Equal("basho second", Join(corpora, "Notes.Reviews.ByShelf(Shelves.AtticLeft)"));
        Assert.Equal("basho second", Join(corpora, "Notes.Reviews.ByItem(Films.TheLongWalk)"));
        Assert.Equal("", Join(corpora, "Notes.Reviews.ByItem(Books.UnbeatenTracks)"));
        Assert.Equal("basho first", Join(corpora, "Notes.Reviews.Of(Authors.Bird)"));
        Assert.Equal("second", Join(corpora, "Notes.Reviews.Of(Authors.Basho).ByRival(Authors.Bird, Authors.Unread)"));
        Assert.Equal("", Join(corpora, "Notes.Reviews.Of(Authors.Unread)"));
        // A row without a rival is not a match for a rival that no row refers to.
        Assert.Equal("", Join(corpora, "Notes.Reviews.Query.ByRival(Authors.Unread, Authors.Unread)"));
        Assert.StartsWith("Value cannot be null", (string)corpora.Value("Notes.Reviews.ByAuthor(null!)")!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_look_up_and_a_filter_do_not_allocate()
    {
        const string Ask = """
            static int Ask()
            {
                int found = Notes.Reviews.ByAuthor(Authors.Bird).Count + Notes.Reviews.ByAuthor(Authors.Unread).Count;
                foreach (var row in Notes.Reviews.Of(Authors.Bird))
                    found += row.Author.Key.Length;
                return found;
            }
            """;
        string measured = Ask + " Ask(); long before = GC.GetAllocatedBytesForCurrentThread(); int found = 0; for (int i = 0; i < 1000; i++) found += Ask(); return (found, GC.GetAllocatedBytesForCurrentThread() - before);";
        Assert.Equal((10_000, 0L), Good().Value($"((Func<(int, long)>)(() => {{ {measured} }}))()"));
    }

    [Fact]
    public void A_row_is_written_and_documented_with_the_keys_of_its_references()
    {
        TwoCorpora corpora = Good();
        const string Writer = """
            public sealed class Keys : Jtr.Corpora.RecordWriter
            {
                public readonly System.Collections.Generic.List<string> Found = [];
                public override void Text(string? name, string value) { }
                public override void Integer(string? name, long value) { }
                public override void Number(string? name, decimal value) { }
                public override void Boolean(string? name, bool value) { }
                public override void Date(string? name, Jtr.Edtf.EdtfDate value) { }
                public override void EnumLabel(string? name, string label) { }
                public override void Reference(string? name, Jtr.Corpora.IRow row) => Found.Add($"{name}={row.Table}/{row.Key}");
                public override void Value(string? name, Jtr.Corpora.IRecord value) => value.WriteTo(this);
                public override void BeginList(string name, int count) => Found.Add(name);
                public override void EndList() { }
                public static string Of(Jtr.Corpora.IRecord record) { var keys = new Keys(); record.WriteTo(keys); return string.Join(" ", keys.Found); }
            }
            """;
        corpora = new TwoCorpora(Reviews + Writer, "reviews.json", Seeds);
        Assert.Equal("author=authors/bird rival=authors/basho shelves =shelves/attic-right =shelves/attic-left passages item=books/narrow-road room=rooms/attic item=films/the-long-walk", corpora.Value("Notes.Keys.Of(Notes.Reviews.Basho)"));
        string tableClass = corpora.Run().GeneratedSources.Single(source => source.HintName == "Reviews.g.cs").SourceText.ToString();
        Assert.Contains("/// <remarks>Author: bird. Passages: narrow-road, the-long-walk.</remarks>", tableClass, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"author\": \"bird\", \"rival\": \"basho\"", "\"author\": \"brid\", \"rival\": \"basho\"", "\"brid\"", "There is no row 'brid' in 'authors' of the assembly 'Toy'; did you mean 'bird'?")]
    [InlineData("\"rival\": \"basho\"", "\"rival\": \"Basho\"", "\"Basho\"", "There is no row 'Basho' in 'authors' of the assembly 'Toy'; did you mean 'basho'?")]
    [InlineData("\"author\": \"bird\", \"rival\": \"basho\"", "\"author\": \"narrow-road\", \"rival\": \"basho\"", "\"narrow-road\"", "There is no row 'narrow-road' in 'authors' of the assembly 'Toy'")]
    [InlineData("\"attic-right\"", "\"attic-righ\"", "\"attic-righ\"", "There is no row 'attic-righ' in 'shelves' of the assembly 'Toy'; did you mean 'attic-right'?")]
    [InlineData("\"item\": \"narrow-road\"", "\"item\": \"narrow-raod\"", "\"narrow-raod\"", "There is no row 'narrow-raod' in 'Items' of the assembly 'Toy'; did you mean 'narrow-road'?")]
    [InlineData("\"room\": \"attic\"", "\"room\": \"attic cellar\"", "\"attic cellar\"", "There is no row 'attic cellar' in 'rooms' of the assembly 'Toy'; did you mean 'cellar'?")]
    [InlineData("\"room\": \"attic\"", "\"room\": \"\"", "\"\"", "There is no row '' in 'rooms' of the assembly 'Toy'")]
    [InlineData("\"room\": \"attic\"", "\"room\": 7", "7", "Expected the key of a row of 'rooms' of the assembly 'Toy', not the number 7")]
    public void A_key_that_is_not_in_the_other_corpus_is_an_error_at_its_position(string old, string changed, string at, string message)
    {
        Assert.Contains(old, Seeds, StringComparison.Ordinal);
        string seeds = Seeds.Replace(old, changed, StringComparison.Ordinal);
        Diagnostic diagnostic = Assert.Single(new TwoCorpora(Reviews, "reviews.json", seeds).Run().Diagnostics);
        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(at, seeds.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Fact]
    public void A_CSV_cell_may_be_a_foreign_key()
    {
        const string Source = Head + "[CorpusTable(\"notes\")] public sealed partial record Note { public partial string Key { get; } public partial Author? About { get; } }";
        Assert.Equal("bird", new TwoCorpora(Source, "notes.csv", "key,about\na,bird\nb,\n").Value("string.Join(\" \", Notes.Notes.All.Select(row => row.About).OfType<Author>().Select(row => row.Key))"));
        Diagnostic diagnostic = Assert.Single(new TwoCorpora(Source, "notes.csv", "key,about\na,brid\nb,\n").Run().Diagnostics);
        Assert.Equal("There is no row 'brid' in 'authors' of the assembly 'Toy'; did you mean 'bird'?", diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    /// <summary>Tests that keys that give the same member name, and keys that are prefixes of others, are told apart.</summary>
    [Theory]
    [InlineData("a-1b", true)]
    [InlineData("a1b", false)]
    [InlineData("a-1", false)]
    [InlineData("a", false)]
    [InlineData("b-c", true)]
    [InlineData("bc", true)]
    [InlineData("a-1b bc", false)]
    [InlineData("A1b", false)]
    public void A_foreign_key_is_compared_exactly(string key, bool isThere)
    {
        byte[] things = TwoCorpora.Things("Things", "using Jtr.Corpora.Schema; namespace Things; [CorpusTable(\"things\")] public sealed partial record Thing { public partial string Key { get; } }", "a-1b", "b-c", "bc");
        TwoCorpora corpora = new(Head.Replace("Toy", "Things", StringComparison.Ordinal) + "[CorpusTable(\"notes\")] public sealed partial record Note { public partial string Key { get; } public partial Thing About { get; } }", things);
        corpora.Driver.Seeds["notes.json"] = $$"""[{ "key": "a", "about": "{{key}}" }]""";
        Assert.Equal(isThere ? [] : ["JTR0011"], corpora.Run().Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void References_to_an_empty_table_are_errors_and_missing_references_compile()
    {
        byte[] things = TwoCorpora.Things("Things", "using Jtr.Corpora.Schema; namespace Toy; [CorpusTable(\"things\")] public sealed partial record Thing { public partial string Key { get; } }");
        TwoCorpora corpora = new(Head + "[CorpusTable(\"notes\")] public sealed partial record Note { public partial string Key { get; } [Index(\"ByThing\")] public partial Thing? About { get; } public partial ImmutableArray<Thing> Others { get; } }", things);
        corpora.Driver.Seeds["notes.json"] = """[{ "key": "a" }]""";
        Assert.Equal(true, corpora.Value("Notes.Notes.A.About is null && Notes.Notes.A.Others.IsEmpty"));
        corpora.Driver.Seeds["notes.json"] = """[{ "key": "a", "about": "b" }]""";
        Assert.Equal("There is no row 'b' in 'things' of the assembly 'Things'", Assert.Single(corpora.Run().Diagnostics).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_key_removed_at_run_time_throws_the_exception_of_the_other_table_class()
    {
        TwoCorpora corpora = new(Reviews, "reviews.json", Seeds.Replace("\"rival\": \"bird\"", "\"rival\": \"unread\"", StringComparison.Ordinal));
        Assert.Equal("unread", corpora.Value("Notes.Reviews.Second.Rival!.Key"));
        ToyDriver later = new ToyDriver().With("authors.json", "\"unread\"", "\"unreal\"");
        byte[] toy = TwoCorpora.Toy(later);
        Assert.Equal("There is no row 'unread' in authors. The nearest key is 'unreal'.", corpora.Value("Notes.Reviews.Second.Rival!.Key", toy));
        // Other references are still resolved, although their rows have moved.
        Assert.Equal("bird basho", corpora.Value("Notes.Reviews.First.Author.Key + \" \" + Notes.Reviews.Second.Author.Key", toy));
    }

    [Fact]
    public void The_fingerprint_depends_on_the_foreign_key_and_not_on_the_foreign_row()
    {
        string fingerprint = Fingerprint(Seeds, new ToyDriver());
        Assert.Equal(fingerprint, Fingerprint(Seeds, new ToyDriver().With("authors.json", "Nobody's Favourite", "Everybody's Favourite").With("authors.json", "\"unread\"", "\"aaa\"")));
        Assert.NotEqual(fingerprint, Fingerprint(Seeds.Replace("\"rival\": \"bird\"", "\"rival\": \"unread\"", StringComparison.Ordinal), new ToyDriver()));
    }

    /// <summary>Gives the id, the declarations with the location between [| and |], and the message.</summary>
    [Theory]
    [InlineData("JTR0082", "public partial Alias? [|Other|] { get; }", "'Note.Other' refers to 'Alias' of the assembly 'Toy', which is neither a table nor a union of tables")]
    [InlineData("JTR0082", "public partial ImmutableArray<IRow> [|Other|] { get; }", "'Note.Other' refers to 'IRow' of the assembly 'Jtr.Corpora', which is neither a table nor a union of tables")]
    [InlineData("JTR0020", "public partial Rows<Author> [|Other|] { get; }", "The property 'Other' has the type 'Jtr.Corpora.Rows<Toy.Author>', which no seed can hold")]
    [InlineData("JTR0068", "[Hierarchy] public partial Author? [|Other|] { get; }", "[Hierarchy] on 'Other' needs a single reference to 'Note' itself")]
    [InlineData("JTR0072", "[Inverse(\"Note\")] public partial Rows<Author> [|Other|] { get; }", "[Inverse] on 'Other' needs rows of this project: those of the assembly 'Toy' have no such property")]
    [InlineData("JTR0071", "[Index(\"ByShelf\", Through = \"Room\")] public partial Shelf [|Other|] { get; }", "[Index] on 'Other' goes through 'Shelf.Room' of the assembly 'Toy', whose rows are known by key alone: leave out Through")]
    [InlineData("JTR0071", "[Index(\"ByBook\", Below = true)] public partial Book [|Other|] { get; }", "[Index] on 'Other' asks for rows below those of the assembly 'Toy', which are known by key alone: leave out Below")]
    [InlineData("JTR0058", "public partial Author Other { get; } public partial global::System.Collections.Immutable.ImmutableArray<int> [|ForeignAuthors|] { get; }", "'ForeignAuthors' is the name of a member that the generator writes into 'NotesData': rename it")]
    [InlineData("JTR0063", "[Index(\"By\")] public partial Author Other { get; } [Index(\"By\")] public partial Book [|Third|] { get; }", "The index 'By' of 'Notes' looks up by 'Author' in one place and by 'Book' here: name them differently")]
    [InlineData("JTR0075", "[Searched(2)] public partial Author [|Other|] { get; }", "[Searched] on 'Other' needs a text and a weight from 1 to 15")]
    public void Unsupported_attributes_of_a_foreign_reference_are_reported_on_the_property(string id, string property, string message)
    {
        string marked = Head + "[CorpusTable(\"notes\")] public sealed partial record Note { public partial string Key { get; } " + property + " }";
        Rejected(id, marked, message);
    }

    [Theory]
    [InlineData("Other.Name")]
    [InlineData("Other.Key")]
    [InlineData("Others.Room.Key")]
    public void A_path_cannot_continue_through_a_foreign_reference(string path)
    {
        string step = path.Split('.')[0];
        Rejected(
            "JTR0077",
            Head + $"[CorpusTable(\"notes\", Details = [nameof(Other), \"{path}\"])] public sealed partial record [|Note|] {{ public partial string Key {{ get; }} public partial Author? Other {{ get; }} public partial ImmutableArray<Shelf> Others {{ get; }} }}",
            $"The path '{path}' of 'Note' continues after '{step}', whose rows are those of the assembly 'Toy' and known by key alone: end at '{step}' to show the key");
    }

    [Theory]
    [InlineData("JTR0096", "public static partial class Things { }")]
    [InlineData("JTR0096", "")]
    public void A_reference_to_a_corpus_without_listed_keys_is_an_error(string id, string more)
    {
        // Imitates an older generator: the record has its table's name, and the table class does not list its keys.
        const string Older = "using Jtr.Corpora; using Jtr.Corpora.Schema; namespace Toy; [CorpusTable(\"things\")] public sealed record Thing : IRow { public string Key => \"a\"; public string Table => \"things\"; public void WriteTo(RecordWriter writer) { } } ";
        using var image = new System.IO.MemoryStream();
        Assert.True(TwoCorpora.Empty("Older").AddSyntaxTrees(TwoCorpora.Tree(Older + more, "older.cs")).Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        Rejected(
            id,
            Head + "[CorpusTable(\"notes\")] public sealed partial record Note { public partial string Key { get; } public partial Thing? [|About|] { get; } }",
            "'Note.About' refers to 'Thing' of the assembly 'Older', whose tables do not state their keys: build that assembly with this version of Jtr.Corpora.Generators",
            image.ToArray());
    }

    [Theory]
    [InlineData("JTR0097", "namespace Toy { public static class Authors { } }", "[CorpusTable(\"notes\")]", "note")]
    [InlineData("JTR0097", "", "[CorpusTable(\"authors\")]", "author")]
    public void A_reference_to_an_ambiguous_table_class_is_an_error(string id, string more, string table, string seeds)
    {
        string marked = Head.Replace("namespace Notes;", "", StringComparison.Ordinal) + more + " namespace Toy { " + table + " public sealed partial record Note { public partial string Key { get; } public partial global::Toy.Author? [|About|] { get; } } }";
        Rejected(
            id,
            marked,
            "'Note.About' refers to 'Author' of the assembly 'Toy', whose table class this project cannot name as 'global::Toy.Authors': rename the class of that name in this project, or reference the assembly without an alias",
            seeds: seeds + "s.json");
    }

    [Fact]
    public void Records_with_the_same_name_are_distinguished()
    {
        // Three records named Thing with table classes named Things: two in other assemblies, one in this. Each table has other keys.
        const string Thing = "[CorpusTable(\"things\")] public sealed partial record Thing { public partial string Key { get; } ", Using = "using Jtr.Corpora.Schema; ";
        byte[] first = TwoCorpora.Things("First", Using + "namespace Toy; " + Thing + "}", "a", "b"), second = TwoCorpora.Things("Second", Using + "namespace @event.Deep; " + Thing + "}", "b", "c");
        TwoCorpora corpora = new(Using + "namespace Notes; " + Thing + "[Index(\"ByFirst\")] public partial Toy.Thing? First { get; } [Index(\"BySecond\")] public partial @event.Deep.Thing? Second { get; } [Index(\"ByOwn\")] public partial Thing? Own { get; } }", first, second);
        corpora.Driver.Seeds["things.json"] = """[{ "key": "xerxes", "first": "b", "second": "b", "own": "yew" }, { "key": "yew", "first": "a", "second": "c", "own": "xerxes" }]""";
        Assert.Empty(corpora.Errors());
        Assert.Equal(true, corpora.Value("ReferenceEquals(Notes.Things.Xerxes.First, Toy.Things.B) && ReferenceEquals(Notes.Things.Xerxes.Second, @event.Deep.Things.B) && ReferenceEquals(Notes.Things.Xerxes.Own, Notes.Things.Yew)"));
        Assert.Equal("yew xerxes yew", corpora.Value("string.Join(\" \", Notes.Things.ByFirst(Toy.Things.A).Concat(Notes.Things.BySecond(@event.Deep.Things.B)).Concat(Notes.Things.ByOwn(Notes.Things.Xerxes)).Select(row => row.Key))"));
        corpora.Driver.Seeds["things.json"] = """[{ "key": "xerxes", "first": "c", "second": "a", "own": "b" }]""";
        Assert.Equal(
            ["There is no row 'c' in 'things' of the assembly 'First'; did you mean 'a'?", "There is no row 'a' in 'things' of the assembly 'Second'; did you mean 'b'?", "There is no row 'b' in 'things'"],
            corpora.Run().Diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void An_edit_of_other_code_runs_no_step_again()
    {
        TwoCorpora corpora = Good();
        corpora.Driver.IsTracked = true;
        GeneratorDriver driver = corpora.Driver.Driver().RunGenerators(corpora.Compilation, TestContext.Current.CancellationToken);
        Assert.Contains("bird", string.Concat(Values(driver.GetRunResult().Results[0], TrackingNames.ForeignTables)), StringComparison.Ordinal);
        GeneratorRunResult result = driver.RunGenerators(corpora.Compilation.AddSyntaxTrees(TwoCorpora.Tree("class Unrelated;", "unrelated.cs")), TestContext.Current.CancellationToken).GetRunResult().Results[0];
        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(result, TrackingNames.ForeignTables));
        foreach (string name in typeof(TrackingNames).GetFields().Select(field => (string)field.GetRawConstantValue()!).Where(result.TrackedSteps.ContainsKey))
            Assert.All(Reasons(result, name), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{name}: {reason}"));
        Assert.All(Reasons(result, TrackingNames.Resolve), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_new_row_of_the_other_corpus_changes_no_generated_code()
    {
        TwoCorpora corpora = Good();
        corpora.Driver.IsTracked = true;
        GeneratorDriver driver = corpora.Driver.Driver().RunGenerators(corpora.Compilation, TestContext.Current.CancellationToken);
        byte[] toy = TwoCorpora.Toy(new ToyDriver().With("authors.json", "{ \"key\": \"bird\"", "{ \"key\": \"aaa\", \"name\": \"Aaa\" }, { \"key\": \"bird\""));
        CSharpCompilation later = TwoCorpora.Empty("Notes").AddReferences(MetadataReference.CreateFromImage(toy)).AddSyntaxTrees(corpora.Compilation.SyntaxTrees);
        GeneratorRunResult result = driver.RunGenerators(later, TestContext.Current.CancellationToken).GetRunResult().Results[0];
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, TrackingNames.ForeignTables));
        Assert.All(Reasons(result, TrackingNames.Schema), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(Reasons(result, TrackingNames.BindSeed), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(result, TrackingNames.Resolve));
        Assert.All(Reasons(result, TrackingNames.LayOut), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static TwoCorpora Good() => new(Reviews, "reviews.json", Seeds);

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    private static IEnumerable<object> Values(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(run => run.Outputs).SelectMany(output => ((Stage<EquatableArray<generators::Jtr.Corpora.Generators.Schema.ForeignTable>>)output.Value).Result).SelectMany(table => table.Keys);

    private static string Fingerprint(string seeds, ToyDriver toy)
    {
        TwoCorpora corpora = new(Reviews + "[Corpus] public static partial class Notebook { public static partial string Version { get; } public static partial string Fingerprint { get; } }", TwoCorpora.Toy(toy));
        corpora.Driver.Seeds["reviews.json"] = seeds;
        GeneratorRunResult result = corpora.Run();
        Assert.Empty(result.Diagnostics);
        return Regex.Match(string.Concat(result.GeneratedSources.Select(source => source.SourceText)), "Fingerprint => \"([0-9a-f]{64})\"").Groups[1] is { Success: true, Value: var fingerprint } ? fingerprint : throw new InvalidOperationException("There is no fingerprint.");
    }

    /// <summary>Asserts that a mistake gives one error at its location, and that the generated code adds none.</summary>
    private static void Rejected(string id, string marked, string message, byte[]? other = null, string seeds = "notes.json")
    {
        int start = marked.IndexOf("[|", StringComparison.Ordinal), end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        string source = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        TwoCorpora corpora = other is null ? new(source, seeds, "[]") : new(source, other);
        corpora.Driver.Seeds[seeds] = "[]";
        Diagnostic diagnostic = Assert.Single(corpora.Errors());
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(source[start..end], source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal(start, diagnostic.Location.SourceSpan.Start);
    }
}
