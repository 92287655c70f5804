using System.Linq;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>A column of integers as it is stored in the assembly.</summary>
/// <param name="Name">The property's path, joined by underscores; the suffix <c>Ends</c> marks a column with the ends of lists.</param>
/// <param name="Offset">The number added to a stored value. In a column with absent values, 0 stands for an absent value and 1 for the offset itself.</param>
internal sealed record ColumnLayout(string Name, long Offset, EquatableArray<long> Values);

/// <summary>A reverse index: for each target, the end of its posting list, and the rows.</summary>
internal sealed record IndexLayout(string Name, TypeShape Target, ColumnLayout Ends, ColumnLayout Rows);

/// <summary>The table's rows sorted by a date: first the rows that have the date, then the others by key.</summary>
/// <param name="DatedCount">The number of rows that have the date.</param>
/// <param name="Ranks">For each row, its rank.</param>
internal sealed record SortLayout(string Name, string Property, int DatedCount, ColumnLayout Rows, ColumnLayout Ranks, ReachLayout Reach);

/// <summary>The days that the rows of a sorted view may cover; read by the library's <c>DateReach</c>.</summary>
internal sealed record ReachLayout(long FirstDay, long LastDay, ColumnLayout Bounds, ColumnLayout Asked, ColumnLayout Latest);

/// <summary>The member of a holder for a row.</summary>
internal sealed record MemberLayout(string Key, string Identifier, string? Headline, EquatableArray<DetailLayout> Details);

internal sealed record DetailLayout(string Label, string Text);

/// <summary>The hash table of keys; read by the library's <c>KeyTable</c>.</summary>
/// <param name="SlotBits">The number of slots, as a power of two.</param>
/// <param name="KeyBits">The bits of a slot that hold the position of a key; the higher bits are part of the hash.</param>
/// <param name="Words">The keys, each preceded by its row and length.</param>
internal sealed record KeyLayout(int SlotBits, int KeyBits, ColumnLayout Slots, EquatableArray<long> Words);

/// <summary>All data written for a table: plain values without positions.</summary>
/// <param name="Texts">The pool of texts; it begins with the keys in the order of the rows.</param>
/// <param name="Names">The names; null if no row has a name.</param>
internal sealed record TableLayout(
    TableShape Shape,
    int RowCount,
    KeyLayout Keys,
    EquatableArray<string> Texts,
    EquatableArray<string> Dates,
    EquatableArray<decimal> Decimals,
    EquatableArray<ColumnLayout> Columns,
    EquatableArray<IndexLayout> Indexes,
    EquatableArray<SortLayout> Sorts,
    EquatableArray<MemberLayout> Members,
    NameLayout? Names)
{
    /// <summary>Gets the tables of other assemblies that its rows refer to.</summary>
    public EquatableArray<ForeignLayout> Foreign { get; init; }
}

/// <summary>The rows of another assembly that the rows of a table refer to, numbered by key in ordinal order, independently of other rows of that assembly.</summary>
/// <param name="Keys">For each row the text of its key.</param>
/// <param name="LookUp">The hash table of the keys; null if no index needs it or no row is referred to.</param>
/// <param name="IsLookedUp">True if an index needs the number of a row.</param>
internal sealed record ForeignLayout(ForeignShape Shape, ColumnLayout Keys, KeyLayout? LookUp, bool IsLookedUp);

/// <summary>The tables of a union, with the number of rows in each, which numbering through them needs.</summary>
internal sealed record UnionLayout(UnionShape Shape, EquatableArray<UnionPart> Parts)
{
    /// <summary>True if every row can be found by name; otherwise, false.</summary>
    public bool HasNames => Parts.Count > 0 && Parts.All(part => part.HasNames);
}

internal sealed record UnionPart(string Table, string Holder, string Record, string Namespace, int RowCount, bool HasNames);

internal sealed record CorpusLayout(EquatableArray<TableLayout> Tables, EquatableArray<UnionLayout> Unions, string Fingerprint)
{
    public static readonly CorpusLayout Empty = new(default, default, "");
}
