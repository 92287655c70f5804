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

    /// <summary>What it is called.</summary>
    [Distinct] public partial string Name { get; }

    /// <summary>What it is counted in; null where it is not counted.</summary>
    public partial string? Unit { get; }
}

/// <summary>A note on somebody's trade. Who trades is a row of Jtr.Data. Immutable and thread-safe.</summary>
[CorpusTable("notes", Headline = nameof(Text), Details = [nameof(Date), nameof(Buyer), nameof(Seller), nameof(Good)])]
public sealed partial record Note : IRow
{
    /// <summary>The permanent key.</summary>
    public partial string Key { get; }

    /// <summary>The note.</summary>
    public partial string Text { get; }

    /// <summary>When it was; null where it is not known.</summary>
    [Sorted] public partial EdtfDate? Date { get; }

    /// <summary>What was traded: a row of this corpus.</summary>
    [Index("ByGood", Step = "Of")] public partial Good Good { get; }

    /// <summary>Who sold it: a row of another corpus.</summary>
    [Index("ByTrader", Step = "Involving")] public partial Actor Seller { get; }

    /// <summary>Who bought it; null where it is not known.</summary>
    [Index("ByTrader", Step = "Involving")] public partial Actor? Buyer { get; }

    /// <summary>Facts of the other corpus, of whatever table, that the note should be read with.</summary>
    [Index("ByBackground")] public partial ImmutableArray<IFact> Background { get; }
}
