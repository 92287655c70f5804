using System;

namespace Jtr.Data;

public readonly partial struct EventQuery
{
    // One actor is asked for most often, and costs nothing; those after the first are kept in an array.
    private EventInvolvement? First { get; init; }

    private EventInvolvement[]? Others { get; init; }

    private IFact[]? Topics { get; init; }

    /// <summary>
    /// Keeps the events in which an actor took part, or in which others acted on its behalf: those of which the event says so and, where it says of nobody, those that represent it, its organs, the
    /// bodies that it leads, and those who held an office of it or of an organ of it. What the exchange association signed, what a ministry did and whom its prime minister met counts for Japan; what
    /// his administration did counts for Fumio Kishida. Where no text attests the office throughout the date of the event, that is only possible. <see cref="Itself"/> asks for less.
    /// </summary>
    /// <param name="actor">The actor.</param>
    /// <exception cref="ArgumentNullException">The actor is null.</exception>
    public EventQuery Involving(Actor actor) => And(EventInvolvement.Of(actor, null));

    /// <summary>Keeps the events in which an actor took part in a role, or others on its behalf: <c>Involving(Actors.TaroAso, ParticipantRole.Visitor)</c>.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentNullException">The actor is null.</exception>
    /// <exception cref="ArgumentException">The role is not a value of the enumeration.</exception>
    public EventQuery Involving(Actor actor, ParticipantRole role) => And(EventInvolvement.Of(actor, role));

    /// <summary>Keeps the events in which at least one of some actors took part, or others on its behalf. For events in which all of them did, ask for one after another.</summary>
    /// <param name="anyOf">The actors, at least one.</param>
    /// <exception cref="ArgumentNullException">The array or one of the actors is null.</exception>
    /// <exception cref="ArgumentException">The array is empty.</exception>
    public EventQuery Involving(params Actor[] anyOf) => And(EventInvolvement.OfAny(anyOf));

    /// <summary>
    /// Keeps the events that have to do with something: in which an actor took part (as <see cref="Involving(Actor)"/> has it), at a place or within it, or that concern an instrument; of another event,
    /// itself and its parts. Of any other fact there are none.
    /// </summary>
    /// <param name="topic">The actor, place, instrument or event.</param>
    /// <exception cref="ArgumentNullException">The topic is null.</exception>
    public EventQuery About(IFact topic) => topic switch
    {
        null => throw new ArgumentNullException(nameof(topic)),
        Actor actor => Involving(actor),
        Place place => At(place),
        Instrument instrument => About(instrument),
        _ => this with { Topics = Topics is null ? [topic] : [.. Topics, topic] },
    };

    /// <summary>Keeps the events in which the actors asked for took part themselves, and those at the places themselves: what others did on an actor's behalf, or at a place within a place, no longer counts.</summary>
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

    partial void AsksRows(ref bool asks) => asks = First is not null || Topics is not null;

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
