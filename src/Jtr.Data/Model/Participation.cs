namespace Jtr.Data;

/// <summary>That an actor took part in an event, and as what. Immutable and thread-safe.</summary>
public sealed partial record Participation : IRecord
{
    /// <summary>Who took part.</summary>
    [Index("ByActor")] public partial Actor Actor { get; }

    /// <summary>As what.</summary>
    public partial ParticipantRole Role { get; }

    /// <summary>For whom the actor acted, where the text says so: the liaison body signs for its side; null otherwise.</summary>
    [Index("ByPrincipal")] public partial Actor? OnBehalfOf { get; }
}
