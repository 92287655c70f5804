using System.Linq;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>A column of integers as it will stand in the assembly.</summary>
/// <param name="Name">The property's path, joined by underscores; with <c>Ends</c> behind it where the column says where lists end.</param>
/// <param name="Offset">What is added to a stored value. In a column that may be empty 0 stands for nothing and 1 for the offset itself.</param>
internal sealed record ColumnLayout(string Name, long Offset, EquatableArray<long> Values);

/// <summary>A reverse index: for each target, where its rows end, and the rows.</summary>
internal sealed record IndexLayout(string Name, TypeShape Target, ColumnLayout Ends, ColumnLayout Rows);

/// <summary>The table's rows in the order of a date: those that have it first, the others behind them by key.</summary>
/// <param name="DatedCount">How many rows have the date.</param>
/// <param name="Ranks">For each row, its place in the order.</param>
internal sealed record SortLayout(string Name, string Property, int DatedCount, ColumnLayout Rows, ColumnLayout Ranks, ReachLayout Reach);

/// <summary>Over which days the rows of an order reach; the library's <c>DateReach</c> reads it.</summary>
internal sealed record ReachLayout(long FirstDay, long LastDay, ColumnLayout Bounds, ColumnLayout Asked, ColumnLayout Latest);

/// <summary>The member that is named after a row.</summary>
internal sealed record MemberLayout(string Key, string Identifier, string? Headline, EquatableArray<DetailLayout> Details);

internal sealed record DetailLayout(string Label, string Text);

/// <summary>The look-up of keys; the library's <c>KeyTable</c> reads it.</summary>
/// <param name="SlotBits">How many slots there are, as a power of two.</param>
/// <param name="KeyBits">How many bits of a slot say where a key stands; those above are the hash's.</param>
/// <param name="Words">The keys, each with its row and length in front.</param>
internal sealed record KeyLayout(int SlotBits, int KeyBits, ColumnLayout Slots, EquatableArray<long> Words);

/// <summary>Everything that is written about a table: plain values, no positions.</summary>
/// <param name="Texts">The pool of texts; the keys in the order of the rows come first.</param>
/// <param name="Names">Null where no row has a name.</param>
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
    /// <summary>The tables of other assemblies that its rows refer to.</summary>
    public EquatableArray<ForeignLayout> Foreign { get; init; }
}

/// <summary>The rows of another assembly that the rows of a table refer to: numbered by their keys in ordinal order, whatever else that assembly has.</summary>
/// <param name="Keys">For each the text that is its key.</param>
/// <param name="LookUp">The numbers by key; null where no index asks, or nothing is referred to.</param>
/// <param name="IsLookedUp">Whether an index asks for the number of a row.</param>
internal sealed record ForeignLayout(ForeignShape Shape, ColumnLayout Keys, KeyLayout? LookUp, bool IsLookedUp);

/// <summary>A union's tables, with the number of rows in each: what is needed to count through them.</summary>
internal sealed record UnionLayout(UnionShape Shape, EquatableArray<UnionPart> Parts)
{
    /// <summary>Whether every row of it can be asked for by name.</summary>
    public bool HasNames => Parts.Count > 0 && Parts.All(part => part.HasNames);
}

internal sealed record UnionPart(string Table, string Holder, string Record, string Namespace, int RowCount, bool HasNames);

internal sealed record CorpusLayout(EquatableArray<TableLayout> Tables, EquatableArray<UnionLayout> Unions, string Fingerprint)
{
    public static readonly CorpusLayout Nothing = new(default, default, "");
}
