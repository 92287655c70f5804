namespace Jtr.Data;

/// <summary>Who acts for whom: by the relations of kind <see cref="RelationKind.Represents"/> that the texts assert, and as an organ of a whole.</summary>
internal static class Representation
{
    /// <summary>Whether one stands for another; nobody stands for themselves.</summary>
    public static bool Is(IEntity representative, IEntity principal)
    {
        foreach (Relation relation in Relations.BySubject(representative))
        {
            if (relation.Kind == RelationKind.Represents && relation.Status == RelationStatus.Asserted && relation.Object.Equals(principal))
                return true;
        }

        return false;
    }

    /// <summary>Whether what one does counts for another: for the whole that it is an organ of, and for those it represents.</summary>
    public static bool Counts(Actor actor, Actor principal)
    {
        if (Is(actor, principal))
            return true;
        for (Actor one = actor; IsOrgan(one) && one.Of is { } whole; one = whole)
        {
            if (whole.Equals(principal))
                return true;
        }

        return false;
    }

    // What acts with the authority of the whole. A person, a party or a group is of a state too, and acts for itself.
    private static bool IsOrgan(Actor actor) => actor.Kind is ActorKind.GovernmentBody or ActorKind.Legislature or ActorKind.ArmedForce or ActorKind.Vessel or ActorKind.LiaisonBody;
}
