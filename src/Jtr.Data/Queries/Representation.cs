namespace Jtr.Data;

/// <summary>Who acts for whom: an organ for its whole, a representative for its principal, a body for whoever leads it, and who holds an office of a state for that state.</summary>
internal static class Representation
{
    /// <summary>Whether one stands for another by a relation of kind <see cref="RelationKind.Represents"/>; nobody stands for themselves.</summary>
    public static bool Is(IEntity representative, IEntity principal)
    {
        foreach (Relation relation in Relations.BySubject(representative))
        {
            if (relation.Kind == RelationKind.Represents && relation.Status == RelationStatus.Asserted && relation.Object.Equals(principal))
                return true;
        }

        return false;
    }

    /// <summary>Whether what one does counts for another at any time: for the whole that it is an organ of, for those that it represents, and for those that lead it.</summary>
    public static bool Counts(IEntity entity, IEntity principal)
    {
        if (Is(entity, principal))
            return true;
        if (entity is not Actor actor)
            return false;
        for (Actor one = actor; IsOrgan(one) && one.Of is { } whole; one = whole)
        {
            if (whole.Equals(principal) || Is(whole, principal))
                return true;
        }

        return IsOrgan(actor) && IsLedBy(actor, principal);
    }

    /// <summary>Whether what a person does at a time counts for a state or an organ of it, because the person holds an office there: certainly where the texts attest the office throughout that time.</summary>
    /// <param name="person">The person.</param>
    /// <param name="principal">The state or the organ.</param>
    /// <param name="when">When the person acts; null when nothing is known of it.</param>
    public static Ternary HoldsOffice(Actor person, Actor principal, EdtfDate? when)
    {
        Ternary found = Ternary.No;
        if (person.Kind != ActorKind.Person || when is not { } time)
            return found;
        foreach (Tenure tenure in Tenures.ByHolder(person))
        {
            if (!IsFor(tenure, principal))
                continue;
            found |= tenure.Attested.Throughout().Covers(time.Within());
        }

        return found;
    }

    /// <summary>Whether a person holds an office at any time by which what the person does may count for a state or an organ of it.</summary>
    public static bool HoldsOfficeOnce(Actor person, Actor principal)
    {
        if (person.Kind != ActorKind.Person)
            return false;
        foreach (Tenure tenure in Tenures.ByHolder(person))
        {
            if (IsFor(tenure, principal))
                return true;
        }

        return false;
    }

    private static bool IsFor(Tenure tenure, Actor principal)
    {
        if (tenure.Capacity is not (TenureCapacity.Incumbent or TenureCapacity.DeFacto) || tenure.Office.Body is not { } body)
            return false;
        return body.Equals(principal) ? body.Kind == ActorKind.Polity || IsOrgan(body) : IsOrgan(body) && principal.Kind != ActorKind.Person && Counts(body, principal);
    }

    private static bool IsLedBy(Actor body, IEntity leader)
    {
        foreach (Relation relation in Relations.ByObject(body))
        {
            // A body that is no more was led all the same.
            if (relation.Kind == RelationKind.Leads && relation.Status is RelationStatus.Asserted or RelationStatus.Ended && relation.Subject.Equals(leader))
                return true;
        }

        return false;
    }

    // What acts with the authority of the whole. A person, a party or a group is of a state too, and acts for itself.
    private static bool IsOrgan(Actor actor) => actor.Kind is ActorKind.GovernmentBody or ActorKind.Legislature or ActorKind.ArmedForce or ActorKind.Vessel or ActorKind.LiaisonBody;
}
