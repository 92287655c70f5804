using System;

namespace Jtr.Data;

/// <content>Measures by topic, by their two ends, and by place.</content>
public readonly partial struct MeasureQuery
{
    private (IEntity One, IEntity Other)[]? Ends { get; init; }

    private Place[]? Places { get; init; }

    /// <summary>Keeps the numbers of an entity or event, and the distances with the entity as an end.</summary>
    /// <param name="subject">The actor, place, office, instrument or event; any other fact gives no numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    public MeasureQuery Of(IFact subject) => subject switch
    {
        null => throw new ArgumentNullException(nameof(subject)),
        Event happening => ByEvent(happening),
        IEntity entity => BySubject(entity),
        _ => this with { RowConditions = RowConditions.And(RowCondition.One(NumberOfBySubject, -1)) },
    };

    /// <summary>Keeps the numbers about a topic: of an entity or an event, with an entity as an end, or at a place or within it.</summary>
    /// <param name="topic">The actor, place, office, instrument or event; any other fact gives no numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    public MeasureQuery About(IFact topic) => topic is Place place ? At(place) : Of(topic);

    /// <summary>Keeps the distances and spans between two ends, in either order.</summary>
    /// <param name="one">One end.</param>
    /// <param name="other">The other end.</param>
    /// <exception cref="ArgumentNullException">An end is null.</exception>
    public MeasureQuery BetweenEnds(IEntity one, IEntity other)
    {
        (IEntity, IEntity) ends = (one ?? throw new ArgumentNullException(nameof(one)), other ?? throw new ArgumentNullException(nameof(other)));
        return this with { Ends = Ends is null ? [ends] : [.. Ends, ends] };
    }

    /// <summary>Keeps the numbers of a place, those with it as an end, and those of events at the place or within it.</summary>
    /// <param name="place">The place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    public MeasureQuery At(Place place)
    {
        Place given = place ?? throw new ArgumentNullException(nameof(place));
        return this with { Places = Places is null ? [given] : [.. Places, given] };
    }

    partial void Describe(QueryText text)
    {
        foreach ((IEntity one, IEntity other) in Ends ?? [])
            text.Add($"between {one.Key} and {other.Key}");
        foreach (Place place in Places ?? [])
            text.Add($"at {place.Key}");
    }

    partial void RefinesRows(ref bool refines) => refines = Ends is not null || Places is not null;

    partial void Refine(Measure row, ref Ternary certainty)
    {
        foreach ((IEntity one, IEntity other) in Ends ?? [])
            certainty &= (one.Equals(row.From) && other.Equals(row.To)) || (other.Equals(row.From) && one.Equals(row.To));
        foreach (Place place in Places ?? [])
            certainty &= LiesWithin(row.Of, place) || LiesWithin(row.From, place) || LiesWithin(row.To, place) || LiesWithin(row.Event?.Place, place);
    }

    private static bool LiesWithin(IEntity? entity, Place place)
    {
        for (Place? one = entity as Place; one is not null; one = one.Within)
        {
            if (one.Equals(place))
                return true;
        }

        return false;
    }
}
