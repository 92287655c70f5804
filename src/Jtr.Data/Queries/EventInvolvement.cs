using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Jtr.Data;

/// <summary>One step's condition on the participants of an event: at least one of some actors takes part, optionally in a role.</summary>
internal readonly struct EventInvolvement
{
    // Caches, for each actor on whose behalf others acted, the rows of its events.
    private static readonly StrongBox<RowSlice>?[] s_rows = new StrongBox<RowSlice>?[Actors.Count];

    private readonly Actor _one;
    private readonly Actor[]? _several;
    private readonly ParticipantRole? _role;

    private EventInvolvement(Actor one, Actor[]? several, ParticipantRole? role)
    {
        _one = one;
        _several = several;
        _role = role;
    }

    /// <exception cref="ArgumentNullException">The actor is null.</exception>
    /// <exception cref="ArgumentException">The role is not a value of the enumeration.</exception>
    public static EventInvolvement Of(Actor actor, ParticipantRole? role)
    {
        if (role is { } given)
            EnumSet.Check(given, nameof(role));
        return new EventInvolvement(actor ?? throw new ArgumentNullException(nameof(actor)), null, role);
    }

    /// <exception cref="ArgumentNullException">The array or one of the actors is null.</exception>
    /// <exception cref="ArgumentException">The array is empty.</exception>
    public static EventInvolvement OfAny(Actor[] anyOf)
    {
        if ((anyOf ?? throw new ArgumentNullException(nameof(anyOf))).Length == 0)
            throw new ArgumentException("anyOf must contain at least one Actor.", nameof(anyOf));
        if (Array.IndexOf(anyOf, null) >= 0)
            throw new ArgumentNullException(nameof(anyOf));
        return new EventInvolvement(anyOf[0], anyOf.Length == 1 ? null : (Actor[])anyOf.Clone(), null);
    }

    /// <summary>Describes the condition.</summary>
    public void Describe(QueryText text)
    {
        string actors = _several is null ? _one.Key : string.Join(" or ", Array.ConvertAll(_several, static actor => actor.Key));
        text.Add($"involving {actors}{(_role is { } role ? $" as {CorpusEnumLabels.Of(role)}" : "")}");
    }

    /// <summary>Tests whether an event has such a participant. Maybe if it counts only through an office that the texts do not attest throughout the event's date.</summary>
    public Ternary IsMetBy(Event happening, bool itself)
    {
        Ternary met = Ternary.No;
        foreach (Participation participation in happening.Participants)
        {
            if (_role is { } role && participation.Role != role)
                continue;
            if (_several is null)
            {
                met |= Counts(happening, participation, _one, itself);
                continue;
            }

            foreach (Actor actor in _several)
                met |= Counts(happening, participation, actor, itself);
        }

        return met;
    }

    /// <summary>Offers a superset of the rows that meet the condition, if it is on one actor.</summary>
    public void Offer(ref RowCandidates candidates, bool itself)
    {
        if (_several is null)
            candidates.Offer(itself ? EventsData.RowsOfByActor(_one.RowNumber) : RowsFor(_one));
    }

    private static Ternary Counts(Event happening, Participation participation, Actor actor, bool itself)
    {
        if (participation.Actor.Equals(actor))
            return Ternary.Yes;
        if (itself)
            return Ternary.No;
        if (participation.OnBehalfOf is { } principal)
            return principal.Equals(actor) || Representation.ActsFor(principal, actor) || (actor.Kind == ActorKind.Person && Representation.ActsFor(participation.Actor, actor));
        if (Representation.ActsFor(participation.Actor, actor))
            return Ternary.Yes;

        // An elected or appointed person, or one who dies, takes part as a person, not as a holder of an office.
        return participation.Actor.Kind != ActorKind.Person || happening.Kind is EventKind.Election or EventKind.Succession or EventKind.Appointment or EventKind.Death
            ? Ternary.No
            : Representation.HoldsOffice(participation.Actor, actor, happening.Date);
    }

    /// <summary>Returns the events in which an actor took part or others acted on its behalf.</summary>
    private static RowSlice RowsFor(Actor actor)
    {
        ref StrongBox<RowSlice>? known = ref s_rows[actor.RowNumber];
        if (Volatile.Read(ref known) is { } rows)
            return rows.Value;
        var slices = new List<RowSlice> { EventsData.RowsOfByActor(actor.RowNumber), EventsData.RowsOfByPrincipal(actor.RowNumber) };
        foreach (Actor other in Actors.All)
        {
            if (!Representation.ActsFor(other, actor) && !Representation.EverHoldsOffice(other, actor))
                continue;
            slices.Add(EventsData.RowsOfByActor(other.RowNumber));
            slices.Add(EventsData.RowsOfByPrincipal(other.RowNumber));
        }

        var union = RowSlice.Union([.. slices], static row => EventsData.InOrderOfDateRanks.Int(row), static rank => EventsData.InOrderOfDate.Int(rank));
        Volatile.Write(ref known, new StrongBox<RowSlice>(union));
        return union;
    }
}
