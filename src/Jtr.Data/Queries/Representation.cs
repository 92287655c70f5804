using System.Collections.Generic;

namespace Jtr.Data;

/// <summary>Who stands for whom: the relations of kind <see cref="RelationKind.Represents"/> that the texts assert.</summary>
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

    /// <summary>The actors that stand for another.</summary>
    public static IEnumerable<Actor> Of(Actor principal)
    {
        foreach (Relation relation in Relations.ByObject(principal))
        {
            if (relation is { Kind: RelationKind.Represents, Status: RelationStatus.Asserted, Subject: Actor representative })
                yield return representative;
        }
    }
}
