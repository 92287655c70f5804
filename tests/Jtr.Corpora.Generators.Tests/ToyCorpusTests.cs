using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Jtr.Corpora;
using Jtr.Edtf;
using Toy;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>Tests the code that the generator writes for the toy corpus, which is compiled into this assembly.</summary>
public class ToyCorpusTests
{
    [Fact]
    public void Rows_are_serialised_without_a_context()
    {
        var context = new ToyJsonContext(new JsonSerializerOptions());
        foreach (IItem item in Items.All)
        {
            Assert.Equal(JsonSerializer.Serialize(item, context.IItem), JsonSerializer.Serialize(item));
            Assert.Same(item, JsonSerializer.Deserialize<IItem>(JsonSerializer.Serialize(item)));
            Assert.Same(item, System.ComponentModel.TypeDescriptor.GetConverter(typeof(IItem)).ConvertFromInvariantString(item.Key));
        }

        Assert.Same(Books.NarrowRoad, Book.Parse("narrow-road", null));
        Assert.False(Book.TryParse("lost-guide", null, out _));
    }

    [Fact]
    public void A_TypeConverter_attribute_of_a_record_is_kept() =>
        Assert.IsType<System.ComponentModel.StringConverter>(System.ComponentModel.TypeDescriptor.GetConverter(typeof(Room)));

    [Fact]
    public void All_is_in_ordinal_order_of_the_keys() =>
        Assert.Equal(["anonymous", "narrow-road", "unbeaten-tracks"], Books.All.Select(book => book.Key));

    [Fact]
    public void Every_kind_of_column_returns_the_value_of_its_seed()
    {
        Book book = Books.UnbeatenTracks;
        Assert.Equal("Unbeaten Tracks & <Other> Roads", book.Title);
        Assert.Equal(Genre.TravelWriting, book.Genre);
        Assert.Equal(12.5m, book.Price);
        Assert.Equal(383, book.Pages);
        Assert.Equal(-12, book.Altitude);
        Assert.Equal(9_000_000_000, book.Letters);
        Assert.True(book.InPrint);
        Assert.Equal((byte)255, book.Edition);
        Assert.Equal(["Hokkaido", "travel"], book.Subjects);
        Assert.Equal(["1885", "1984~"], book.Reprinted.Select(date => date.ToString()));
        Assert.Equal((short)210, book.Size!.Height);
        Assert.Equal((short)148, book.Size.Width);
        Assert.Equal("1880", book.Published.ToString());
        Assert.Equal("松尾芭蕉", Authors.Basho.Name);
        Assert.Equal("Isabella \"L.\" Bird", Authors.Bird.Name);
        Assert.Equal("a \"\"\"quoted\"\"\" note", book.Copies[0].Notes[1].Text);
    }

    [Fact]
    public void Absent_properties_are_null_or_empty_and_zero_is_a_value()
    {
        Book book = Books.Anonymous;
        Assert.Null(book.Subtitle);
        Assert.Null(book.Published);
        Assert.Null(book.AlsoGenre);
        Assert.Null(book.Price);
        Assert.Null(book.Altitude);
        Assert.Null(book.Edition);
        Assert.Null(book.Size);
        Assert.Null(book.Continues);
        Assert.Empty(book.Authors);
        Assert.False(book.Copies.IsDefault);
        Assert.Empty(book.Copies);
        Assert.Equal(0, Books.NarrowRoad.Altitude);
        Assert.Null(Books.NarrowRoad.Size!.Width);
        Assert.Equal(-1, Books.NarrowRoad.Letters);
    }

    [Fact]
    public void References_return_the_one_object_of_the_row()
    {
        Assert.Same(Books.NarrowRoad, Books.UnbeatenTracks.Continues);
        Assert.Same(Authors.Bird, Books.NarrowRoad.Authors[1]);
        Assert.Same(Shelves.AtticLeft, Books.UnbeatenTracks.Copies[0].Shelf);
        Assert.Same(Books.NarrowRoad, Books.UnbeatenTracks.Copies[0].Notes[0].About);
        Assert.Same(Films.TheLongWalk, Books.NarrowRoad.Copies[0].Notes[0].About);
        Assert.Null(Books.UnbeatenTracks.Copies[0].Notes[1].About);
        Assert.Same(Books.NarrowRoad, Books.Get("narrow-road"));
        Assert.Same(Books.NarrowRoad, Items.Get("narrow-road"));
    }

    [Fact]
    public void An_index_holds_each_row_once_under_every_value_it_has()
    {
        Assert.Equal([Books.NarrowRoad, Books.UnbeatenTracks], Books.ByAuthor(Authors.Bird));
        Assert.Equal([Books.NarrowRoad], Books.ByAuthor(Authors.Basho));
        Assert.Empty(Books.ByAuthor(Authors.Unread));
        Assert.Equal([Books.UnbeatenTracks], Books.ByGenre(Genre.TravelWriting));
        Assert.Empty(Books.ByGenre((Genre)1));
        Assert.Empty(Books.ByGenre((Genre)(-1)));
        Assert.Empty(Books.ByGenre((Genre)99));
        Assert.Equal([Books.NarrowRoad], Books.ByShelf(Shelves.AtticRight));
        Assert.Equal([Books.NarrowRoad, Books.UnbeatenTracks], Books.ByRoom(Rooms.Attic));
        Assert.Equal([Loans.ASecond], Loans.ByCompanion(Books.UnbeatenTracks));
        Assert.Equal([Loans.ZFirst], Loans.ByCompanion(Films.TheLongWalk));
        Assert.Throws<ArgumentNullException>(() => Books.ByAuthor(null!));
    }

    [Fact]
    public void InOrderOf_leaves_out_rows_without_a_date() =>
        Assert.Equal([Books.NarrowRoad, Books.UnbeatenTracks], Books.InOrderOfPublished);

    [Fact]
    public void Every_is_false_for_a_path_without_values()
    {
        Assert.True(Books.NarrowRoad.IsUnderLock);
        Assert.False(Books.UnbeatenTracks.IsUnderLock, "One of its two copies is not under lock.");
        Assert.False(Books.Anonymous.IsUnderLock, "It has no copy.");
    }

    [Fact]
    public void Throughout_dates_certainly_match_every_range_they_touch_and_other_dates_possibly()
    {
        Assert.Equal([Loans.Other, Loans.ZFirst], Loans.InOrderOfOut);
        Assert.Equal([(Loans.Other, Ternary.Yes), (Loans.ZFirst, Ternary.Yes)], Loans.Between("1902-04", "1902-04").WithCertainty().Select(answer => (answer.Row, answer.Certainty)));
        Assert.Equal([Loans.Other], Loans.Between("1902-06", "1904"));
        Assert.Empty(Loans.Between("1904", "1910"));
        Assert.Equal([(Books.UnbeatenTracks, Ternary.Maybe)], Books.Between("1880-01", "1880-06").WithCertainty().Select(answer => (answer.Row, answer.Certainty)));
        Assert.Empty(Books.Between("1880-01", "1880-06").OnlyCertain());
    }

    [Fact]
    public void A_table_class_may_have_a_handwritten_part() => Assert.Same(Shelves.AtticLeft, Shelves.Foremost);

    [Fact]
    public void Inverse_orders_rows_by_the_named_property()
    {
        Assert.Equal([Loans.ZFirst, Loans.ASecond], Books.NarrowRoad.Loans);
        Assert.Equal([Loans.Other], Books.UnbeatenTracks.Loans);
        Assert.Empty(Books.Anonymous.Loans);
    }

    [Fact]
    public void A_union_is_ordered_by_table_and_then_by_key() =>
        Assert.Equal(["anonymous", "narrow-road", "unbeaten-tracks", "the-long-walk"], Items.All.Select(item => item.Key));

    [Fact]
    public void Find_returns_exactly_the_existing_keys()
    {
        foreach (Book book in Books.All)
            Assert.Same(book, Books.Find(book.Key));
        foreach (string other in new[] { "", "x", "narrow-roads", "narrow-roa", "Narrow-Road", "the-long-walk", new string('x', 500) })
        {
            Assert.Null(Books.Find(other));
            Assert.False(Books.TryGet(other, out _));
        }

        Assert.False(Books.TryGet(null, out _));
        Assert.Throws<ArgumentNullException>(() => Books.Find(null!));
    }

    [Fact]
    public void Get_suggests_the_nearest_key()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => Books.Get("narow-road"));
        Assert.Contains("'narow-road'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'narrow-road'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Get_explains_the_withdrawal_of_a_key()
    {
        Assert.Equal(["lost-guide", "unbeaten-trails"], Discards.All.Select(discard => discard.Key));
        Assert.Same(Books.UnbeatenTracks, Discards.UnbeatenTrails.ReplacedBy);
        Assert.Null(Books.Find("unbeaten-trails"));
        Assert.False(Items.TryGet("unbeaten-trails", out _));

        const string Said = ": the key was withdrawn. Its \"title\" was misread. Gone since 1881, replaced by unbeaten-tracks.";
        Assert.Equal("There is no row 'unbeaten-trails' in books" + Said, Assert.Throws<KeyNotFoundException>(() => Books.Get("unbeaten-trails")).Message);
        Assert.Equal("There is no row 'unbeaten-trails' in items" + Said, Assert.Throws<KeyNotFoundException>(() => Items.Get("unbeaten-trails")).Message);
        Assert.EndsWith(": the key was withdrawn. It was lost. Gone since 1890?.", Assert.Throws<KeyNotFoundException>(() => Books.Get("lost-guide")).Message, StringComparison.Ordinal);
        Assert.Contains("nearest key is 'lost-guide'", Assert.Throws<KeyNotFoundException>(() => Discards.Get("lost-guides")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Concurrent_first_access_returns_one_object()
    {
        var seen = new Author[64];
        var lists = new System.Collections.Immutable.ImmutableArray<Copy>[64];
        Parallel.For(0, seen.Length, i =>
        {
            seen[i] = Authors.Get("unread");
            lists[i] = Books.Get("unbeaten-tracks").Copies;
        });
        Assert.All(seen, author => Assert.Same(seen[0], author));
        Assert.All(lists, list => Assert.True(lists[0] == list, "The list of one row is two arrays."));
    }

    [Fact]
    public void A_row_is_equal_to_itself_alone_and_prints_one_line()
    {
        Assert.Equal(Books.NarrowRoad, Books.NarrowRoad with { });
        Assert.NotEqual(Books.NarrowRoad, Books.Anonymous);
        Assert.Equal("narrow-road (1702?): The Narrow Road [松尾芭蕉; Isabella \"L.\" Bird]", Books.NarrowRoad.ToString());
        Assert.Equal("anonymous (undated): Untitled", Books.Anonymous.ToString());
        Assert.Equal("attic-left (open)", Shelves.AtticLeft.ToString());
        Assert.Equal("z-first (1902-03/1902-05) [The Narrow Road]", Loans.ZFirst.ToString());
        Assert.Equal("lost-guide (1890?): It was lost.", Discards.LostGuide.ToString());
        Assert.Equal("the-long-walk", Films.TheLongWalk.ToString());
    }

    [Fact]
    public void WriteTo_writes_the_properties_in_order_without_missing_ones()
    {
        var writer = new Transcript();
        Books.NarrowRoad.WriteTo(writer);
        Assert.Equal(
            "key=narrow-road; title=The Narrow Road; subtitle=to the Deep North; authors=[ ->authors/basho; ->authors/bird; ] published=1702?; genre:poetry; "
            + "alsoGenre:travel-writing; pages=50; altitude=0; letters=-1; inPrint=False; size={ height=150; } "
            + "copies=[ { shelf->shelves/attic-right; notes=[ { text=torn; about->films/the-long-walk; } ] } ] ",
            writer.ToString());
    }

    [Fact]
    public void Deserialising_the_JSON_of_a_row_returns_the_row()
    {
        var context = new ToyJsonContext(new JsonSerializerOptions());
        Assert.Equal("""{"key":"attic-left","room":"attic","access":"open"}""", JsonSerializer.Serialize(Shelves.AtticLeft, context.Shelf));
        foreach (IItem item in Items.All)
            Assert.Same(item, JsonSerializer.Deserialize(JsonSerializer.Serialize(item, context.IItem), context.IItem));
        JsonException problem = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"lost-guide\"", context.Book));
        Assert.StartsWith("There is no row 'lost-guide' in books: the key was withdrawn. It was lost.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Corpus_has_version_and_fingerprint()
    {
        Assert.Equal("1.2.3", Catalogue.Version);
        Assert.Matches("^[0-9a-f]{64}$", Catalogue.Fingerprint);
    }

    [Fact]
    public void Rows_is_a_read_only_list_with_bounds_checks()
    {
        Rows<Book> books = Books.All;
        Assert.Equal(3, books.Count);
        Assert.Same(Books.Anonymous, books[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => books[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => books[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Books.ByAuthor(Authors.Basho)[1]);
        Assert.Empty(default(Rows<Book>));
    }

    /// <summary>Records the calls that it receives.</summary>
    private sealed class Transcript : RecordWriter
    {
        private readonly System.Text.StringBuilder _text = new();

        public override void Text(string? name, string value) => _text.Append(name).Append('=').Append(value).Append("; ");

        public override void Integer(string? name, long value) => _text.Append(name).Append('=').Append(value).Append("; ");

        public override void Number(string? name, decimal value) => _text.Append(name).Append('=').Append(value).Append("; ");

        public override void Boolean(string? name, bool value) => _text.Append(name).Append('=').Append(value).Append("; ");

        public override void Date(string? name, EdtfDate value) => _text.Append(name).Append('=').Append(value.ToString()).Append("; ");

        public override void EnumLabel(string? name, string label) => _text.Append(name).Append(':').Append(label).Append("; ");

        public override void Reference(string? name, IRow row) => _text.Append(name).Append("->").Append(row.Table).Append('/').Append(row.Key).Append("; ");

        public override void Value(string? name, IRecord value)
        {
            _text.Append(name is null ? "{ " : name + "={ ");
            value.WriteTo(this);
            _text.Append("} ");
        }

        public override void BeginList(string name, int count) => _text.Append(name).Append("=[ ");

        public override void EndList() => _text.Append("] ");

        public override string ToString() => _text.ToString();
    }
}
