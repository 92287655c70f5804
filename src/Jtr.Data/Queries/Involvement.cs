namespace Jtr.Data;

/// <summary>What is asked of the participants of an event: that an actor is among them, in a role where one is named.</summary>
internal readonly struct Involvement(Actor actor, ParticipantRole? role)
{
    public Actor Actor => actor;

    /// <summary>Whether every role will do.</summary>
    public bool IsAnyRole => role is null;

    public bool IsMetBy(Event happening, bool onBehalf)
    {
        foreach (Participation participation in happening.Participants)
        {
            if ((role is null || participation.Role == role) && Counts(participation, onBehalf))
                return true;
        }

        return false;
    }

    private bool Counts(Participation participation, bool onBehalf) =>
        participation.Actor.Equals(actor)
        || (onBehalf && (participation.OnBehalfOf is { } principal ? principal.Equals(actor) : Representation.Is(participation.Actor, actor)));
}
