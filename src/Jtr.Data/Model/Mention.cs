namespace Jtr.Data;

/// <summary>Says which entity a span means where it prints none of that entity's names. Immutable and thread-safe.</summary>
public sealed partial record Mention : IRecord
{
    /// <summary>Who or what is meant.</summary>
    public partial IEntity Of { get; }

    /// <summary>The words that stand for it: at most six, as printed.</summary>
    public partial string Words { get; }
}
