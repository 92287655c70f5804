using System.Collections.Immutable;
using Jtr.Corpora;
using Jtr.Corpora.Schema;
using Jtr.Edtf;

namespace Jtr.Data.Benchmarks.Sizes;

/// <summary>A port.</summary>
[CorpusTable("ports", KeysOnly = true)]
public sealed partial record Port : IRow
{
    /// <summary>Its key.</summary>
    public partial string Key { get; }

    /// <summary>Its name.</summary>
    [Named, Searched(3)] public partial string Name { get; }
}

/// <summary>The purpose of an arrival.</summary>
public enum Purpose
{
    /// <summary>Goods.</summary>
    Trade,

    /// <summary>People.</summary>
    Passengers,

    /// <summary>Fish.</summary>
    Fishing,

    /// <summary>A visit.</summary>
    Visit,
}

/// <summary>The arrival of a ship.</summary>
[CorpusTable("arrivals", Headline = nameof(Summary), KeysOnly = true)]
public sealed partial record Arrival : IRow
{
    /// <summary>Its key.</summary>
    public partial string Key { get; }

    /// <summary>The arrival in one line.</summary>
    [Searched(2)] public partial string Summary { get; }

    /// <summary>The purpose.</summary>
    [Index("ByPurpose", Step = "For")] public partial Purpose Purpose { get; }

    /// <summary>The date; null if unknown.</summary>
    [Sorted] public partial EdtfDate? Date { get; }

    /// <summary>The port.</summary>
    [Index("ByPort", Step = "At")] public partial Port Port { get; }

    /// <summary>The entries in registers that record it.</summary>
    public partial ImmutableArray<Entry> Entries { get; }
}

/// <summary>An entry in a register: a span of its text.</summary>
public sealed partial record Entry : IRecord
{
    /// <summary>The start of the span, inclusive.</summary>
    public partial int Start { get; }

    /// <summary>The end of the span, exclusive.</summary>
    public partial int End { get; }

    /// <summary>The digest of the span.</summary>
    public partial string Digest { get; }
}

/// <summary>The corpus.</summary>
[Corpus]
public static partial class Register
{
    /// <summary>The version.</summary>
    public static partial string Version { get; }

    /// <summary>The fingerprint.</summary>
    public static partial string Fingerprint { get; }
}
