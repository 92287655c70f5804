namespace Jtr.Data;

/// <summary>Decides who acts on whose behalf: an organ for its whole, a representative for its principal, a body for its leader, and an office holder for the state.</summary>
internal static class Representation
{
    /// <summary>Returns true if one entity represents another by a relation of kind <see cref="RelationKind.Represents"/>; false for an entity and itself.</summary>
    public static bool Represents(IEntity representative, IEntity principal)
    {
        foreach (Relation relation in Relations.BySubject(representative))
        {
            if (relation.Kind == RelationKind.Represents && relation.Status == RelationStatus.Asserted && relation.Object.Equals(principal))
                return true;
        }

        return false;
    }

    /// <summary>Returns true if the acts of one entity count for another at any time: for the whole that it is an organ of, for its principals, and for its leaders.</summary>
    public static bool ActsFor(IEntity entity, IEntity principal)
    {
        if (Represents(entity, principal))
            return true;
        if (entity is not Actor actor)
            return false;
        for (Actor one = actor; IsOrgan(one) && one.Of is { } whole; one = whole)
        {
            if (whole.Equals(principal) || Represents(whole, principal))
                return true;
        }

        return IsOrgan(actor) && IsLedBy(actor, principal);
    }

    /// <summary>Tests whether the acts of a person at a time count for a state or an organ of it, because the person holds an office there. Yes if the texts attest the office throughout that time.</summary>
    /// <param name="person">The person.</param>
    /// <param name="principal">The state or the organ.</param>
    /// <param name="when">The time of the act; null if unknown.</param>
    public static Ternary HoldsOffice(Actor person, Actor principal, EdtfDate? when)
    {
        Ternary found = Ternary.No;
        if (person.Kind != ActorKind.Person || when is not { } time)
            return found;
        foreach (Tenure tenure in Tenures.ByHolder(person))
        {
            if (!IsOfficeOf(tenure, principal))
                continue;
            found |= tenure.Attested.Throughout().Covers(time.Within());
        }

        return found;
    }

    /// <summary>Returns true if a person holds, at any time, an office by which the person's acts may count for a state or an organ of it; otherwise, false.</summary>
    public static bool EverHoldsOffice(Actor person, Actor principal)
    {
        if (person.Kind != ActorKind.Person)
            return false;
        foreach (Tenure tenure in Tenures.ByHolder(person))
        {
            if (IsOfficeOf(tenure, principal))
                return true;
        }

        return false;
    }

    private static bool IsOfficeOf(Tenure tenure, Actor principal)
    {
        if (tenure.Capacity is not (TenureCapacity.Incumbent or TenureCapacity.DeFacto) || tenure.Office.Body is not { } body)
            return false;
        return body.Equals(principal) ? body.Kind == ActorKind.Polity || IsOrgan(body) : IsOrgan(body) && principal.Kind != ActorKind.Person && ActsFor(body, principal);
    }

    private static bool IsLedBy(Actor body, IEntity leader)
    {
        foreach (Relation relation in Relations.ByObject(body))
        {
            // An ended leadership counts too: the body was led then.
            if (relation.Kind == RelationKind.Leads && relation.Status is RelationStatus.Asserted or RelationStatus.Ended && relation.Subject.Equals(leader))
                return true;
        }

        return false;
    }

    // Bodies that act with the authority of the whole. A person, a party or a group belongs to a state too, but acts for itself.
    private static bool IsOrgan(Actor actor) => actor.Kind is ActorKind.GovernmentBody or ActorKind.Legislature or ActorKind.ArmedForce or ActorKind.Vessel or ActorKind.LiaisonBody;
}
