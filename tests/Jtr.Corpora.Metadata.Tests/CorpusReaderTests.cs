using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Corpora.Metadata.Seeds;
using Xunit;

namespace Jtr.Corpora.Metadata.Tests;

/// <summary>Tests that the shape read from metadata is the one that the generator read from the records.</summary>
public sealed class CorpusReaderTests
{
    [Fact]
    public void The_fingerprint_computed_with_the_read_schema_equals_the_compiled_one()
    {
        // The fingerprint covers every property, kind, label and number of every row, so a shape that is read wrongly gives another.
        Assert.Equal(Toy.Catalogue.Fingerprint, SeedFingerprint.Of(Corpora.Shape(Corpora.Toy), Corpora.Seeds(Corpora.Toy)));
        Assert.Equal(Jtr.Data.Corpus.Fingerprint, SeedFingerprint.Of(Corpora.Shape(Corpora.Data), Corpora.Seeds(Corpora.Data)));
    }

    [Fact]
    public void Version_and_fingerprint_are_read_from_the_attribute()
    {
        Assert.Equal(new CorpusStamp(Toy.Catalogue.Version, Toy.Catalogue.Fingerprint), Corpora.Shape(Corpora.Toy).Stamp);
        Assert.Equal(new CorpusStamp(Toy.Catalogue.Version, Toy.Catalogue.Fingerprint), CorpusStampReader.Read(File.ReadAllBytes(Corpora.ToyAssembly)));
        Assert.Equal(new CorpusStamp(Jtr.Data.Corpus.Version, Jtr.Data.Corpus.Fingerprint), CorpusStampReader.Read(File.ReadAllBytes(Corpora.DataAssembly)));
        Assert.Null(CorpusStampReader.Read(File.ReadAllBytes(typeof(Jtr.Edtf.EdtfDate).Assembly.Location)));
    }

    [Fact]
    public void Every_kind_of_property_is_recognised() => Assert.Equal(
        [
            "key: Text, required",
            "title: Text, required",
            "subtitle: Text, nullable",
            "authors: Reference of Toy.Author, list",
            "published: Date, nullable",
            "genre: Enum of Toy.Genre, required",
            "alsoGenre: Enum of Toy.Genre, nullable",
            "price: Decimal, nullable",
            "pages: Integer from -2147483648 to 2147483647, required",
            "altitude: Integer from -2147483648 to 2147483647, nullable",
            "letters: Integer from -9223372036854775808 to 9223372036854775807, required",
            "inPrint: Boolean, required",
            "edition: Integer from 0 to 255, nullable",
            "subjects: Text, list",
            "reprinted: Date, list",
            "size: Value of Toy.Size, nullable",
            "copies: Value of Toy.Copy, list",
            "continues: Reference of Toy.Book, nullable",
            "isUnderLock: Boolean, derived",
            "loans: Reference of Toy.Loan, list, derived",
        ],
        Corpora.Shape(Corpora.Toy).TableNamed("books")!.Record.Properties.Select(Line));

    [Fact]
    public void Required_lists_unions_and_withdrawals_are_recognised()
    {
        CorpusShape toy = Corpora.Shape(Corpora.Toy);
        Assert.Equal("marks: Value of Toy.Mark, list, not empty, required", Line(toy.TableNamed("chapters")!.Record.Properties[^1]));
        Assert.Equal("companion: UnionReference of Toy.IItem, nullable", Line(toy.TableNamed("loans")!.Record.Properties[^1]));
        UnionShape items = Assert.Single(toy.Unions);
        Assert.Equal(("Items", "books, films", "Anything that can be lent."), (items.TableClass, string.Join(", ", items.Tables), items.Documentation.Plain));
        Assert.Equal("discards", Assert.Single(toy.Tables, static table => table.HoldsWithdrawals).Name);
        Assert.Equal(["authors", "books", "chapters", "discards", "films", "loans", "rooms", "shelves"], toy.Tables.Select(static table => table.Name));
        Assert.Equal("Title", toy.TableNamed("books")!.Headline?.Name);
        Assert.Null(toy.TableNamed("films")!.Headline);
    }

    [Fact]
    public void Vocabularies_have_the_labels_of_seeds_and_documentation_from_lower_floors()
    {
        CorpusShape toy = Corpora.Shape(Corpora.Toy);
        Assert.Equal(["poetry: Poetry.", "travel-writing: Travel writing.", "science: Science."], toy.VocabularyOf("Toy.Genre").Values.Select(static value => $"{value.Label}: {value.Documentation.Plain}"));
        Assert.All(toy.VocabularyOf("Jtr.Corpora.NameKind").Values, static value => Assert.NotEmpty(value.Documentation.Plain));
    }

    [Fact]
    public void Documentation_is_inherited_from_the_interface_and_names_what_it_refers_to()
    {
        CorpusShape data = Corpora.Shape(Corpora.Data);
        RecordShape happening = data.TableNamed("events")!.Record;
        Assert.Contains("denied; see Status.", happening.Documentation.Plain, StringComparison.Ordinal);
        Assert.Contains("denied; see `Status`.", happening.Documentation.Markdown, StringComparison.Ordinal);
        IEnumerable<PropertyShape> all = data.Tables.Select(static table => table.Record).Concat(data.Values).SelectMany(static record => record.Properties);
        Assert.All(all, static property => Assert.NotEmpty(property.Documentation.Plain));
        Assert.All(data.Vocabularies.SelectMany(static vocabulary => vocabulary.Values), static value => Assert.NotEmpty(value.Documentation.Plain));
    }

    [Fact]
    public void A_property_with_a_body_is_not_a_column() =>
        Assert.DoesNotContain(Corpora.Shape(Corpora.Data).Tables.SelectMany(static table => table.Record.Properties), static property => property.Name is "When" or "Range");

    [Fact]
    public void An_assembly_for_netstandard_has_the_same_schema()
    {
        string newest = Corpora.DataAssembly, framework = new DirectoryInfo(AppContext.BaseDirectory).Name;
        string oldest = Path.Combine(Jtr.Data.Tests.Repository.Root, "src", "Jtr.Data", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "netstandard2.0", "Jtr.Data.dll");
        Assert.Equal("net10.0", framework);
        Assert.Equal(Described(CorpusReader.Read(newest)), Described(CorpusReader.Read(oldest)));
    }

    [Fact]
    public void An_assembly_is_read_without_its_documentation_and_without_the_lower_floors()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("jtr-metadata-");
        try
        {
            string alone = Path.Combine(folder.FullName, "Alone.dll");
            File.Copy(Corpora.ToyAssembly, alone);
            CorpusShape toy = CorpusReader.Read(alone);
            Assert.Equal(Corpora.Shape(Corpora.Toy).Tables.Count, toy.Tables.Count);
            Assert.Equal("", toy.TableNamed("books")!.Record.Documentation.Plain);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Described(CorpusShape corpus) => corpus.Tables.Select(static table => table.Record).Concat(corpus.Values)
        .SelectMany(static record => record.Properties.Select(property => $"{record.FullName}.{Line(property)}: {property.Documentation.Markdown}"))
        .Concat(corpus.Unions.Select(static union => $"{union.FullName} {union.TableClass}: {string.Join(", ", union.Tables)}"))
        .Concat(corpus.Vocabularies.SelectMany(static vocabulary => vocabulary.Values.Select(value => $"{vocabulary.FullName} {value.Label}: {value.Documentation.Markdown}")))
        .Append(corpus.Stamp?.ToString() ?? "");

    private static string Line(PropertyShape property) =>
        $"{property.JsonName}: {property.Kind}"
        + (property.Target.Length > 0 ? " of " + property.Target : "")
        + (property.Min is { } least ? $" from {least} to {property.Max}" : "")
        + (property.IsList ? ", list" : "")
        + (property.IsNullable ? ", nullable" : "")
        + (property.IsNotEmpty ? ", not empty" : "")
        + (property.IsRequired ? ", required" : "")
        + (property.IsDerived ? ", derived" : "");
}
