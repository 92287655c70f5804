using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>One thing that an instrument provides or would provide. Immutable and thread-safe.</summary>
public sealed partial record Provision : IRecord
{
    /// <summary>What it provides, in one line of the project's own words.</summary>
    [Searched(1)] public partial string Summary { get; }

    /// <summary>How far this provision has come.</summary>
    public partial InstrumentStatus Status { get; }

    /// <summary>Where the provision is described.</summary>
    public partial ImmutableArray<Evidence> Evidence { get; }
}
