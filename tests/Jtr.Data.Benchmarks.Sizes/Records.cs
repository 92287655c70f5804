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

/// <summary>What a ship was there for.</summary>
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

    /// <summary>What happened.</summary>
    [Searched(2)] public partial string Summary { get; }

    /// <summary>What for.</summary>
    [Index("ByPurpose", Step = "For")] public partial Purpose Purpose { get; }

    /// <summary>When.</summary>
    [Sorted] public partial EdtfDate? Date { get; }

    /// <summary>Where.</summary>
    [Index("ByPort", Step = "At")] public partial Port Port { get; }

    /// <summary>Where it is written.</summary>
    public partial ImmutableArray<Entry> Entries { get; }
}

/// <summary>A place in a register.</summary>
public sealed partial record Entry : IRecord
{
    /// <summary>The first character.</summary>
    public partial int Start { get; }

    /// <summary>The character after the last.</summary>
    public partial int End { get; }

    /// <summary>The digest of the characters.</summary>
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
