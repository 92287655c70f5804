namespace Jtr.Data;

/// <summary>The entity that a span refers to without printing one of its names. Immutable and thread-safe.</summary>
public sealed partial record Mention : IRecord
{
    /// <summary>The entity.</summary>
    public partial IEntity Of { get; }

    /// <summary>The words that refer to it: at most six, as printed.</summary>
    public partial string Words { get; }
}
