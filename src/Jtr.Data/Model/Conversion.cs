namespace Jtr.Data;

/// <summary>The value of a measure in another unit, as the text prints it. Immutable and thread-safe.</summary>
public sealed partial record Conversion : IRecord
{
    /// <summary>The number as printed.</summary>
    public partial decimal Value { get; }

    /// <summary>Its unit.</summary>
    public partial Unit Unit { get; }
}
