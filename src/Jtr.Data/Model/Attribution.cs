namespace Jtr.Data;

/// <summary>One step of the chain by which a claim reached the text. Immutable and thread-safe.</summary>
public sealed partial record Attribution : IRecord
{
    /// <summary>The actor who passed the claim on.</summary>
    [Index("ByReporter", Step = "ReportedBy")] public partial Actor Actor { get; }

    /// <summary>The manner in which it was passed on.</summary>
    public partial AttributionManner Manner { get; }
}
