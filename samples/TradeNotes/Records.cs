using System.Collections.Immutable;
using Jtr.Corpora;
using Jtr.Corpora.Schema;
using Jtr.Data;
using Jtr.Edtf;

namespace TradeNotes;

/// <summary>Something that is bought and sold. Immutable and thread-safe.</summary>
[CorpusTable("goods", Headline = nameof(Name))]
[ReferredTo]
public sealed partial record Good : IRow
{
    /// <summary>The permanent key.</summary>
    public partial string Key { get; }

    /// <summary>The name.</summary>
    [Distinct] public partial string Name { get; }

    /// <summary>The unit in which it is counted; null if it is not counted.</summary>
    public partial string? Unit { get; }
}

/// <summary>A note on a trade between actors of Jtr.Data. Immutable and thread-safe.</summary>
[CorpusTable("notes", Headline = nameof(Text), Details = [nameof(Date), nameof(Buyer), nameof(Seller), nameof(Good)])]
public sealed partial record Note : IRow
{
    /// <summary>The permanent key.</summary>
    public partial string Key { get; }

    /// <summary>The note.</summary>
    public partial string Text { get; }

    /// <summary>The date; null if it is unknown.</summary>
    [Sorted] public partial EdtfDate? Date { get; }

    /// <summary>The traded good: a row of this corpus.</summary>
    [Index("ByGood", Step = "Of")] public partial Good Good { get; }

    /// <summary>The seller: a row of another corpus.</summary>
    [Index("ByTrader", Step = "Involving")] public partial Actor Seller { get; }

    /// <summary>The buyer; null if it is unknown.</summary>
    [Index("ByTrader", Step = "Involving")] public partial Actor? Buyer { get; }

    /// <summary>Facts of the other corpus, from any table, that give the background.</summary>
    [Index("ByBackground")] public partial ImmutableArray<IFact> Background { get; }
}
