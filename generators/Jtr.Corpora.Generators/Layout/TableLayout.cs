using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>A column of integers as it will stand in the assembly.</summary>
/// <param name="Name">The property's path, joined by underscores; with <c>Ends</c> behind it where the column says where lists end.</param>
/// <param name="Offset">What is added to a stored value. In a column that may be empty 0 stands for nothing and 1 for the offset itself.</param>
internal sealed record ColumnLayout(string Name, long Offset, EquatableArray<long> Values)
{
    /// <summary>How many values there are and between which they lie: all that the code which reads them must know.</summary>
    public ColumnExtent Extent { get; init; } = ColumnExtent.Of(Values);

    /// <summary>The column as code sees it, without its values.</summary>
    public ColumnLayout Outline => this with { Values = default };

    public static ColumnLayout OfExtent(string name, long offset, ColumnExtent extent) => new(name, offset, default) { Extent = extent };
}

/// <summary>How many values a column has, the lowest and the highest.</summary>
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

/// <summary>A pool of texts, with where each ends in UTF-8 when a line feed stands between them.</summary>
internal sealed record TextsLayout(EquatableArray<string> Texts, ColumnLayout Ends)
{
    public static readonly TextsLayout Nothing = Of(default);

    public int Count => Ends.Extent.Count;

    public TextsLayout Outline => new(default, Ends.Outline);

    public static TextsLayout Of(EquatableArray<string> texts)
    {
        long end = -1;
        return new TextsLayout(texts, new ColumnLayout("ends of texts", 0, texts.Select(text => end += Encoding.UTF8.GetByteCount(text) + 1).ToEquatable()));
    }
}

/// <summary>A pool of dates as packed words, with where those of each end.</summary>
/// <param name="Texts">What the dates are, for those who read generated code.</param>
/// <param name="HasSets">Whether some date holds an array when it is read.</param>
internal sealed record DatesLayout(EquatableArray<string> Texts, ColumnLayout Ends, ColumnLayout Words, bool HasSets)
{
    public int Count => Ends.Extent.Count;

    public DatesLayout Outline => new(default, Ends.Outline, Words.Outline, HasSets);

    public static DatesLayout Of(EquatableArray<string> texts)
    {
        bool hasSets = false;
        var words = new List<long>();
        var ends = new List<long>();
        foreach (string text in texts)
        {
            EdtfDate date = EdtfDate.Parse(text);
            var packed = new ulong[date.PackedLength];
            date.Pack(packed);
            hasSets |= PackedDate.HasArray(packed);
            foreach (ulong word in packed)
                words.Add(unchecked((long)word));
            ends.Add(words.Count);
        }

        return new DatesLayout(texts, new ColumnLayout("ends of dates", 0, ends.ToEquatable()), new ColumnLayout("dates", 0, words.ToEquatable()), hasSets);
    }
}

/// <summary>A pool of decimals, each as two words: low and middle, high and flags.</summary>
/// <param name="Values">What the decimals are, for those who read generated code.</param>
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

/// <summary>A reverse index: for each target, where its rows end, and the rows.</summary>
internal sealed record IndexLayout(string Name, TypeShape Target, ColumnLayout Ends, ColumnLayout Rows)
{
    public IndexLayout Outline => this with { Ends = Ends.Outline, Rows = Rows.Outline };
}

/// <summary>The table's rows in the order of a date: those that have it first, the others behind them by key.</summary>
/// <param name="DatedCount">How many rows have the date.</param>
/// <param name="Ranks">For each row, its place in the order.</param>
internal sealed record SortLayout(string Name, string Property, int DatedCount, ColumnLayout Rows, ColumnLayout Ranks, ReachLayout Reach)
{
    public SortLayout Outline => this with { Rows = Rows.Outline, Ranks = Ranks.Outline, Reach = Reach.Outline };
}

/// <summary>Over which days the rows of an order reach; the library's <c>DateReach</c> reads it.</summary>
internal sealed record ReachLayout(long FirstDay, long LastDay, ColumnLayout Bounds, ColumnLayout Asked, ColumnLayout Latest)
{
    public ReachLayout Outline => this with { Bounds = Bounds.Outline, Asked = Asked.Outline, Latest = Latest.Outline };
}

/// <summary>A row as the holder knows it, and the member that is named after it.</summary>
/// <param name="Identifier">The name of the member; empty where the row has none.</param>
internal sealed record MemberLayout(string Key, string Identifier, string? Headline, EquatableArray<DetailLayout> Details);

internal sealed record DetailLayout(string Label, string Text);

/// <summary>The look-up of keys; the library's <c>KeyTable</c> reads it.</summary>
/// <param name="SlotBits">How many slots there are, as a power of two.</param>
/// <param name="KeyBits">How many bits of a slot say where a key stands; those above are the hash's.</param>
/// <param name="Words">The keys, each with its row and length in front.</param>
internal sealed record KeyLayout(int SlotBits, int KeyBits, ColumnLayout Slots, ColumnLayout Words)
{
    public KeyLayout Outline => this with { Slots = Slots.Outline, Words = Words.Outline };
}

/// <summary>Everything that is written about a table: plain values, no positions.</summary>
/// <param name="Texts">The pool of texts; the keys in the order of the rows come first.</param>
/// <param name="Names">Null where no row has a name.</param>
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
    /// <summary>The tables of other assemblies that its rows refer to.</summary>
    public EquatableArray<ForeignLayout> Foreign { get; init; }

    /// <summary>All that code about the table must know, without the data.</summary>
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

/// <summary>The rows of another assembly that the rows of a table refer to: numbered by their keys in ordinal order, whatever else that assembly has.</summary>
/// <param name="Keys">For each the text that is its key.</param>
/// <param name="LookUp">The numbers by key; null where no index asks, or nothing is referred to.</param>
/// <param name="IsLookedUp">Whether an index asks for the number of a row.</param>
internal sealed record ForeignLayout(ForeignShape Shape, ColumnLayout Keys, KeyLayout? LookUp, bool IsLookedUp)
{
    public ForeignLayout Outline => this with { Keys = Keys.Outline, LookUp = LookUp?.Outline };
}

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
