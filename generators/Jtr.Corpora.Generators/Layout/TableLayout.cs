using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>A column of integers as it is stored in the assembly.</summary>
/// <param name="Name">The property's path, joined by underscores; the suffix <c>Ends</c> marks a column with the ends of lists.</param>
/// <param name="Offset">The number added to a stored value. In a column with absent values, 0 stands for an absent value and 1 for the offset itself.</param>
internal sealed record ColumnLayout(string Name, long Offset, EquatableArray<long> Values)
{
    /// <summary>Gets the number of values and their bounds, which determine the code that reads them.</summary>
    public ColumnExtent Extent { get; init; } = ColumnExtent.Of(Values);

    /// <summary>Gets the column without its values.</summary>
    public ColumnLayout Outline => this with { Values = default };

    public static ColumnLayout OfExtent(string name, long offset, ColumnExtent extent) => new(name, offset, default) { Extent = extent };
}

/// <summary>The number of values of a column, the lowest and the highest.</summary>
internal readonly record struct ColumnExtent(int Count, long Low, long High)
{
    public static ColumnExtent Of(EquatableArray<long> values)
    {
        if (values.Count == 0)
            return default;
        long low = values[0], high = low;
        for (int i = 1; i < values.Count; i++)
        {
            low = Math.Min(low, values[i]);
            high = Math.Max(high, values[i]);
        }

        return new ColumnExtent(values.Count, low, high);
    }
}

/// <summary>A pool of texts, with the end of each in their UTF-8, separated by line feeds.</summary>
internal sealed record TextsLayout(EquatableArray<string> Texts, ColumnLayout Ends)
{
    public static readonly TextsLayout Empty = Of(default);

    public int Count => Ends.Extent.Count;

    public TextsLayout Outline => new(default, Ends.Outline);

    public static TextsLayout Of(EquatableArray<string> texts)
    {
        var ends = new long[texts.Count];
        long end = -1;
        for (int i = 0; i < ends.Length; i++)
            ends[i] = end += Encoding.UTF8.GetByteCount(texts[i]) + 1;
        return new TextsLayout(texts, new ColumnLayout("ends of texts", 0, new EquatableArray<long>(ends)));
    }
}

/// <summary>A pool of packed dates, with the end of each in their 64-bit words.</summary>
/// <param name="Texts">The dates, for comments in generated code.</param>
internal sealed record DatesLayout(EquatableArray<string> Texts, ColumnLayout Ends, ColumnLayout Words)
{
    public int Count => Ends.Extent.Count;

    public DatesLayout Outline => new(default, Ends.Outline, Words.Outline);

    public static DatesLayout Of(EquatableArray<string> texts)
    {
        var words = new List<long>();
        var ends = new List<long>();
        foreach (string text in texts)
        {
            EdtfDate date = EdtfDate.Parse(text);
            var packed = new ulong[date.PackedLength];
            date.Pack(packed);
            foreach (ulong word in packed)
                words.Add(unchecked((long)word));
            ends.Add(words.Count);
        }

        return new DatesLayout(texts, new ColumnLayout("ends of dates", 0, ends.ToEquatable()), new ColumnLayout("dates", 0, words.ToEquatable()));
    }
}

/// <summary>A pool of decimals, each as two 64-bit words: low and middle, then high and flags.</summary>
/// <param name="Values">The decimals, for comments in generated code.</param>
internal sealed record DecimalsLayout(EquatableArray<decimal> Values, ColumnLayout Words)
{
    public DecimalsLayout Outline => new(default, Words.Outline);

    public static DecimalsLayout Of(EquatableArray<decimal> values) => new(values, new ColumnLayout("decimals", 0, values.SelectMany(Packed).ToEquatable()));

    private static long[] Packed(decimal value)
    {
        int[] parts = decimal.GetBits(value);
        return [(uint)parts[0] | ((long)(uint)parts[1] << 32), (uint)parts[2] | ((long)(uint)parts[3] << 32)];
    }
}

/// <summary>A reverse index: for each target, the end of its posting list, and the rows.</summary>
internal sealed record IndexLayout(string Name, TypeShape Target, ColumnLayout Ends, ColumnLayout Rows)
{
    public IndexLayout Outline => this with { Ends = Ends.Outline, Rows = Rows.Outline };
}

/// <summary>The table's rows sorted by a date: first the rows that have the date, then the others by key.</summary>
/// <param name="DatedCount">The number of rows that have the date.</param>
/// <param name="Ranks">For each row, its rank.</param>
/// <param name="Defaults">For each rank, 1 if the row meets the default filters of the query, and 0 otherwise; null if the query has no default filter or sorts by another date.</param>
internal sealed record SortLayout(string Name, string Property, int DatedCount, ColumnLayout Rows, ColumnLayout Ranks, ReachLayout Reach, ColumnLayout? Defaults)
{
    public SortLayout Outline => this with { Rows = Rows.Outline, Ranks = Ranks.Outline, Reach = Reach.Outline, Defaults = Defaults?.Outline };
}

/// <summary>The days that the rows of a sorted view may cover; read by the library's <c>DateReach</c>, which documents the columns.</summary>
internal sealed record ReachLayout(long FirstDay, long LastDay, ColumnLayout Days, ColumnLayout Flags)
{
    public ReachLayout Outline => this with { Days = Days.Outline, Flags = Flags.Outline };
}

/// <summary>The key of a row, and its member in the table class.</summary>
/// <param name="Identifier">The name of the member; empty if the row has none.</param>
internal readonly record struct MemberLayout(string Key, string Identifier, string? Headline, EquatableArray<DetailLayout> Details);

internal sealed record DetailLayout(string Label, string Text);

/// <summary>The hash table of keys; read by the library's <c>KeyTable</c>.</summary>
/// <param name="SlotBits">The number of slots, as a power of two.</param>
/// <param name="KeyBits">The bits of a slot that hold the position of a key; the higher bits are part of the hash.</param>
/// <param name="Words">The keys, each preceded by its row and length.</param>
internal sealed record KeyLayout(int SlotBits, int KeyBits, ColumnLayout Slots, ColumnLayout Words)
{
    public KeyLayout Outline => this with { Slots = Slots.Outline, Words = Words.Outline };
}

/// <summary>All data written for a table: plain values without positions.</summary>
/// <param name="Texts">The pool of texts; it begins with the keys in the order of the rows.</param>
/// <param name="Names">The names; null if no row has a name.</param>
internal sealed record TableLayout(
    TableShape Shape,
    int RowCount,
    KeyLayout Keys,
    TextsLayout Texts,
    DatesLayout Dates,
    DecimalsLayout Decimals,
    EquatableArray<ColumnLayout> Columns,
    EquatableArray<IndexLayout> Indexes,
    EquatableArray<SortLayout> Sorts,
    EquatableArray<MemberLayout> Members,
    NameLayout? Names)
{
    /// <summary>Gets the tables of other assemblies that its rows refer to.</summary>
    public EquatableArray<ForeignLayout> Foreign { get; init; }

    /// <summary>Gets the layout without the data, which is all that generated code depends on.</summary>
    public TableLayout Outline => this with
    {
        Keys = Keys.Outline,
        Texts = Texts.Outline,
        Dates = Dates.Outline,
        Decimals = Decimals.Outline,
        Columns = Columns.Select(column => column.Outline).ToEquatable(),
        Indexes = Indexes.Select(index => index.Outline).ToEquatable(),
        Sorts = Sorts.Select(sort => sort.Outline).ToEquatable(),
        Names = Names?.Outline,
        Foreign = Foreign.Select(foreign => foreign.Outline).ToEquatable(),
    };
}

/// <summary>The rows of another assembly that the rows of a table refer to, numbered by key in ordinal order, independently of other rows of that assembly.</summary>
/// <param name="Keys">For each row the text of its key.</param>
/// <param name="LookUp">The hash table of the keys; null if no index needs it or no row is referred to.</param>
/// <param name="IsLookedUp">True if an index needs the number of a row.</param>
internal sealed record ForeignLayout(ForeignShape Shape, ColumnLayout Keys, KeyLayout? LookUp, bool IsLookedUp)
{
    public ForeignLayout Outline => this with { Keys = Keys.Outline, LookUp = LookUp?.Outline };
}

/// <summary>The tables of a union, with the number of rows in each, which numbering through them needs.</summary>
internal sealed record UnionLayout(UnionShape Shape, EquatableArray<UnionPart> Parts)
{
    /// <summary>True if every row can be found by name; otherwise, false.</summary>
    public bool HasNames => Parts.Count > 0 && Parts.All(part => part.HasNames);
}

internal sealed record UnionPart(string Table, string TableClass, string Record, string Namespace, int RowCount, bool HasNames);

internal sealed record CorpusLayout(EquatableArray<TableLayout> Tables, EquatableArray<UnionLayout> Unions, string Fingerprint)
{
    public static readonly CorpusLayout Empty = new(default, default, "");
}
