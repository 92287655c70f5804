using System;

namespace Jtr.Data;

/// <content>Where somebody belongs.</content>
public sealed partial record Actor
{
    /// <summary>The polity that the actor is or belongs to, through however many bodies: the country of a person, a party or a ministry; null where the texts name none. Says nothing about nationality.</summary>
    public Actor? Polity
    {
        get
        {
            Actor? one = this;
            while (one is not null && one.Kind != ActorKind.Polity)
                one = one.Of;
            return one;
        }
    }

    /// <summary>Whether the actor is another or belongs to it, through however many bodies.</summary>
    /// <param name="whole">The polity or body.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public bool IsOf(Actor whole)
    {
        _ = whole ?? throw new ArgumentNullException(nameof(whole));
        for (Actor? one = this; one is not null; one = one.Of)
        {
            if (one.Equals(whole))
                return true;
        }

        return false;
    }
}
