using System;

namespace Jtr.Data;

public readonly partial struct EventQuery
{
    // The first condition is stored without an allocation, because most queries have only one; the others go into an array.
    private EventInvolvement? First { get; init; }

    private EventInvolvement[]? Others { get; init; }

    private IFact[]? Topics { get; init; }

    /// <summary>
    /// Keeps the events in which an actor took part, or in which others acted on its behalf. <see cref="Itself"/> leaves out the latter.
    /// </summary>
    /// <remarks>
    /// A participant acts on behalf of the actor that the event names as its principal. If the event names none, the actor's representatives, its organs, the bodies that it leads, and the holders of its
    /// offices or of its organs' offices act on its behalf: agreements of the exchange association, acts of a ministry and meetings of the prime minister count for Japan; acts of his administration count for
    /// Fumio Kishida. If no text attests the office throughout the date of the event, the answer is only possible.
    /// </remarks>
    /// <param name="actor">The actor.</param>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    public EventQuery Involving(Actor actor) => And(EventInvolvement.Of(actor, null));

    /// <summary>Keeps the events in which an actor took part in a role, or others did on its behalf: <c>Involving(Actors.TaroAso, ParticipantRole.Visitor)</c>.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="role"/> is not a value of <see cref="ParticipantRole"/>.</exception>
    public EventQuery Involving(Actor actor, ParticipantRole role) => And(EventInvolvement.Of(actor, role));

    /// <summary>Keeps the events in which at least one of some actors took part, or others did on its behalf. For events with all of them, call <see cref="Involving(Actor)"/> for each.</summary>
    /// <param name="anyOf">The actors, at least one.</param>
    /// <exception cref="ArgumentNullException">The array or one of the actors is null.</exception>
    /// <exception cref="ArgumentException">The array is empty.</exception>
    public EventQuery Involving(params Actor[] anyOf) => And(EventInvolvement.OfAny(anyOf));

    /// <summary>
    /// Keeps the events about a topic: for an actor, those that it took part in (see <see cref="Involving(Actor)"/>); for a place, those at it or within it; for an instrument, those that concern it; for an event,
    /// the event and its parts. Empty for any other fact.
    /// </summary>
    /// <param name="topic">The actor, place, instrument or event.</param>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    public EventQuery About(IFact topic) => topic switch
    {
        null => throw new ArgumentNullException(nameof(topic)),
        Actor actor => Involving(actor),
        Place place => At(place),
        Instrument instrument => About(instrument),
        _ => this with { Topics = Topics is null ? [topic] : [.. Topics, topic] },
    };

    /// <summary>Keeps only the events in which the requested actors took part themselves, and those at the requested places themselves. Leaves out acts on an actor's behalf and events at places within a requested place.</summary>
    public EventQuery Itself() => this with { IsItself = true };

    private EventQuery And(EventInvolvement involvement) =>
        First is null ? this with { First = involvement } : this with { Others = Others is null ? [involvement] : [.. Others, involvement] };

    partial void Describe(QueryText text)
    {
        First?.Describe(text);
        foreach (EventInvolvement other in Others ?? [])
            other.Describe(text);
        foreach (IFact topic in Topics ?? [])
            text.Add($"about {topic.Key}");
    }

    partial void RefinesRows(ref bool refines) => refines = First is not null || Topics is not null;

    partial void Refine(Event row, ref Ternary certainty)
    {
        if (First is { } first)
            certainty &= first.IsMetBy(row, IsItself);
        foreach (EventInvolvement other in Others ?? [])
            certainty &= other.IsMetBy(row, IsItself);
        foreach (IFact topic in Topics ?? [])
            certainty &= row.Equals(topic) || (!IsItself && LinkedFacts.IsPartOf(row, topic));
    }

    partial void OfferMore(ref RowCandidates candidates)
    {
        First?.Offer(ref candidates, IsItself);
        foreach (EventInvolvement other in Others ?? [])
            other.Offer(ref candidates, IsItself);
    }
}
