namespace Jtr.Data;

/// <summary>A participant of an event and its role. Immutable and thread-safe.</summary>
public sealed partial record Participation : IRecord
{
    /// <summary>The participant.</summary>
    [Index("ByActor")] public partial Actor Actor { get; }

    /// <summary>The role.</summary>
    public partial ParticipantRole Role { get; }

    /// <summary>The actor on whose behalf the participant acted, if the text says so: a liaison body signs for its side; otherwise, null.</summary>
    [Index("ByPrincipal")] public partial Actor? OnBehalfOf { get; }
}
