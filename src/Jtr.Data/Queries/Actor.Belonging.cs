using System;

namespace Jtr.Data;

/// <content>The polity or body that an actor belongs to.</content>
public sealed partial record Actor
{
    /// <summary>Gets the polity that the actor is or belongs to, at any depth: the country of a person, a party or a ministry; null if the texts name none. Does not imply nationality.</summary>
    public Actor? Polity
    {
        get
        {
            Actor? actor = this;
            while (actor is not null && actor.Kind != ActorKind.Polity)
                actor = actor.Of;
            return actor;
        }
    }

    /// <summary>Returns true if this actor is the given polity or body, or belongs to it at any depth; otherwise, false.</summary>
    /// <param name="whole">The polity or body.</param>
    /// <exception cref="ArgumentNullException"><paramref name="whole"/> is null.</exception>
    public bool IsOf(Actor whole)
    {
        _ = whole ?? throw new ArgumentNullException(nameof(whole));
        for (Actor? actor = this; actor is not null; actor = actor.Of)
        {
            if (actor.Equals(whole))
                return true;
        }

        return false;
    }
}
