namespace Jtr.Data;

/// <summary>An identifier of an entity in another register. Immutable and thread-safe.</summary>
public sealed partial record Identifier : IRecord
{
    /// <summary>The register.</summary>
    public partial IdentifierScheme Scheme { get; }

    /// <summary>The identifier, as the register writes it.</summary>
    [Named(As = nameof(NameKind.Identifier)), Searched(3)] public partial string Value { get; }
}
