using System.Collections.Immutable;
using Jtr.Corpora;
using Jtr.Corpora.Schema;
using Jtr.Edtf;

namespace Toy;

// A corpus of another field: the generator knows no table or record by name.

/// <summary>Anything that can be lent.</summary>
[Union("Items")]
public partial interface IItem : IRow
{
    /// <summary>Title.</summary>
    [Named, Searched(3)]
    string? Title { get; }
}

/// <summary>A book.</summary>
[CorpusTable("books", Headline = nameof(Title), Details = [nameof(Published), "Authors.Name", "Copies.Shelf.Room"])]
[Extent(nameof(Pages))]
public sealed partial record Book : IItem
{
    /// <summary>Key.</summary>
    public partial string Key { get; }

    /// <summary>Title.</summary>
    public partial string Title { get; }

    /// <summary>Subtitle.</summary>
    [Searched(1)] public partial string? Subtitle { get; }

    /// <summary>Authors.</summary>
    [Index("ByAuthor")] public partial ImmutableArray<Author> Authors { get; }

    /// <summary>When.</summary>
    [Sorted] public partial EdtfDate? Published { get; }

    /// <summary>Genre.</summary>
    [Index("ByGenre", Step = "OfGenre"), DefaultFilter(Genre.Poetry, Genre.TravelWriting)] public partial Genre Genre { get; }

    /// <summary>Second genre.</summary>
    public partial Genre? AlsoGenre { get; }

    /// <summary>Price.</summary>
    public partial decimal? Price { get; }

    /// <summary>Pages.</summary>
    public partial int Pages { get; }

    /// <summary>Height above the sea of the story, metres.</summary>
    public partial int? Altitude { get; }

    /// <summary>Letters.</summary>
    public partial long Letters { get; }

    /// <summary>In print.</summary>
    public partial bool InPrint { get; }

    /// <summary>Edition.</summary>
    public partial byte? Edition { get; }

    /// <summary>Subjects.</summary>
    public partial ImmutableArray<string> Subjects { get; }

    /// <summary>Editions' years.</summary>
    public partial ImmutableArray<EdtfDate> Reprinted { get; }

    /// <summary>Size.</summary>
    public partial Size? Size { get; }

    /// <summary>Copies.</summary>
    public partial ImmutableArray<Copy> Copies { get; }

    /// <summary>The book it continues.</summary>
    [Hierarchy, Index("BySequel", Step = "Continuing", Below = true)] public partial Book? Continues { get; }

    /// <summary>True if there are copies and all of them are on locked shelves.</summary>
    [ExcludedByDefault, Every("Copies.Shelf.Access", nameof(Access.UnderLock))] public partial bool IsUnderLock { get; }

    /// <summary>Loans.</summary>
    [Inverse(nameof(Loan.Item), OrderBy = nameof(Loan.Number))] public partial Rows<Loan> Loans { get; }
}

/// <summary>Genre.</summary>
public enum Genre
{
    /// <summary>Poetry.</summary>
    Poetry = 0,

    /// <summary>Travel writing.</summary>
    TravelWriting = 3,

    /// <summary>Science.</summary>
    Science = 4,
}

/// <summary>Size in millimetres.</summary>
public sealed partial record Size : IRecord
{
    /// <summary>Height.</summary>
    public partial short Height { get; }

    /// <summary>Width.</summary>
    public partial short? Width { get; }
}

/// <summary>A copy.</summary>
public sealed partial record Copy : IRecord
{
    /// <summary>The shelf that holds the copy.</summary>
    [Index("ByShelf")]
    [Index("ByRoom", Through = nameof(Toy.Shelf.Room))]
    public partial Shelf Shelf { get; }

    /// <summary>Notes.</summary>
    public partial ImmutableArray<Note> Notes { get; }
}

/// <summary>A note.</summary>
public sealed partial record Note : IRecord
{
    /// <summary>Text.</summary>
    public partial string Text { get; }

    /// <summary>The subject of the note.</summary>
    public partial IItem? About { get; }
}

/// <summary>A person who writes.</summary>
[CorpusTable("authors", Headline = nameof(Name))]
public sealed partial record Author : IRow
{
    /// <summary>Key.</summary>
    public partial string Key { get; }

    /// <summary>Name.</summary>
    [Distinct, Named] public partial string Name { get; }

    /// <summary>Other names.</summary>
    public partial ImmutableArray<Alias> Aliases { get; }
}

/// <summary>Another name of an author.</summary>
public sealed partial record Alias : IRecord
{
    /// <summary>Text.</summary>
    [Named(Kind = nameof(Kind)), Searched(2)] public partial string Text { get; }

    /// <summary>Kind.</summary>
    public partial NameKind Kind { get; }
}

/// <summary>A shelf.</summary>
[CorpusTable("shelves", Details = [nameof(Access)])]
public sealed partial record Shelf : IRow
{
    /// <summary>Key.</summary>
    public partial string Key { get; }

    /// <summary>Room.</summary>
    public partial Room Room { get; }

    /// <summary>Who may reach into it.</summary>
    public partial Access Access { get; }
}

/// <summary>Access to a shelf.</summary>
public enum Access
{
    /// <summary>For everybody.</summary>
    Open,

    /// <summary>For those who have the key.</summary>
    UnderLock,
}

/// <summary>The handwritten part of the table class.</summary>
public static partial class Shelves
{
    /// <summary>The shelf nearest to the entrance.</summary>
    public static Shelf Foremost => AtticLeft;
}

/// <summary>A room.</summary>
[CorpusTable("rooms", Headline = nameof(Key))]
[ReferredTo]
[System.ComponentModel.TypeConverter(typeof(System.ComponentModel.StringConverter))]
public sealed partial record Room : IRow
{
    /// <summary>Key.</summary>
    public partial string Key { get; }
}

/// <summary>A film.</summary>
[CorpusTable("films")]
public sealed partial record Film : IItem
{
    /// <summary>Key.</summary>
    public partial string Key { get; }

    /// <summary>Title.</summary>
    public partial string? Title { get; }
}

/// <summary>A loan of a book.</summary>
[CorpusTable("loans", Details = [nameof(Out), "Item.Title"])]
public sealed partial record Loan : IRow
{
    /// <summary>Key.</summary>
    public partial string Key { get; }

    /// <summary>Number.</summary>
    public partial int Number { get; }

    /// <summary>From when to when the book was out.</summary>
    [Sorted(Throughout = true)] public partial EdtfDate? Out { get; }

    /// <summary>The book.</summary>
    public partial Book Item { get; }

    /// <summary>Items that were lent together with the book.</summary>
    [Index("ByCompanion")] public partial IItem? Companion { get; }
}

/// <summary>A chapter of a book, from page to page.</summary>
[CorpusTable("chapters", KeysOnly = true)]
[Span(nameof(First), nameof(Last), Within = nameof(Book), Disjoint = true)]
public sealed partial record Chapter : IRow
{
    /// <summary>Key.</summary>
    public partial string Key { get; }

    /// <summary>The book.</summary>
    public partial Book Book { get; }

    /// <summary>First page.</summary>
    public partial int First { get; }

    /// <summary>The page after the last.</summary>
    public partial int Last { get; }

    /// <summary>Marks.</summary>
    [NotEmpty] public partial ImmutableArray<Mark> Marks { get; }
}

/// <summary>Marked pages of a chapter.</summary>
[Span(nameof(From), nameof(To), Within = nameof(Chapter))]
public sealed partial record Mark : IRecord
{
    /// <summary>The chapter.</summary>
    public partial Chapter Chapter { get; }

    /// <summary>First page.</summary>
    public partial int From { get; }

    /// <summary>The page after the last.</summary>
    public partial int To { get; }
}

/// <summary>The key of a withdrawn row.</summary>
[CorpusTable("discards", Headline = nameof(Why), Details = [nameof(GoneSince), nameof(ReplacedBy)])]
[Withdrawals]
public sealed partial record Discard : IRow
{
    /// <summary>Key.</summary>
    public partial string Key { get; }

    /// <summary>The reason.</summary>
    public partial string Why { get; }

    /// <summary>The date of the withdrawal.</summary>
    public partial EdtfDate GoneSince { get; }

    /// <summary>The replacement.</summary>
    public partial IItem? ReplacedBy { get; }
}

/// <summary>The query of books with a handwritten filter, which the generator does not know.</summary>
public readonly partial struct BookQuery
{
    private int MaxPages { get; init; }

    /// <summary>Keeps books with at most a number of pages.</summary>
    public BookQuery Within(int pages) => this with { MaxPages = pages };

    partial void Refine(Book row, ref Ternary certainty)
    {
        if (MaxPages > 0 && row.Pages > MaxPages)
            certainty = Ternary.No;
    }
}

/// <summary>Everything that can be read or watched.</summary>
[QueryRoot(typeof(Book))]
public static partial class Readings;

/// <summary>The toy corpus.</summary>
[Corpus]
public static partial class Catalogue
{
    /// <summary>Version.</summary>
    public static partial string Version { get; }

    /// <summary>Fingerprint.</summary>
    public static partial string Fingerprint { get; }
}

/// <summary>The toy corpus as JSON.</summary>
[JsonContext]
public sealed partial class ToyJsonContext : RowJsonContext;
