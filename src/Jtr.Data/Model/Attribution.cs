namespace Jtr.Data;

/// <summary>One step of the way by which a claim reached the text. Immutable and thread-safe.</summary>
public sealed partial record Attribution : IRecord
{
    /// <summary>Who passed it on.</summary>
    [Index("ByReporter", Step = "ReportedBy")] public partial Actor Actor { get; }

    /// <summary>How.</summary>
    public partial AttributionManner Manner { get; }
}
