using System;

namespace Jtr.Data;

/// <content>Relations by their two ends. The relations of an entity's representatives and organs and of the bodies that it leads count for it; <see cref="Itself"/> narrows this.</content>
public readonly partial struct RelationQuery
{
    private Ends[]? Joined { get; init; }

    private bool IsItself { get; init; }

    /// <summary>Keeps the relations in which an entity is subject or object.</summary>
    /// <param name="entity">The entity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    public RelationQuery Of(IEntity entity) => And(new Ends(entity ?? throw new ArgumentNullException(nameof(entity)), null, EitherWay: true));

    /// <summary>Keeps the relations about a topic: those of an actor, a place, an office or an instrument.</summary>
    /// <param name="topic">The entity; any other fact gives no relations.</param>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    public RelationQuery About(IFact topic) => topic switch
    {
        null => throw new ArgumentNullException(nameof(topic)),
        IEntity entity => Of(entity),
        _ => this with { RowConditions = RowConditions.And(RowCondition.One(NumberOfBySubject, -1)) },
    };

    /// <summary>Keeps the relations with an entity as their subject.</summary>
    /// <param name="subject">The entity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    public RelationQuery WithSubject(IEntity subject) => And(new Ends(subject ?? throw new ArgumentNullException(nameof(subject)), null, EitherWay: false));

    /// <summary>Keeps the relations with an entity as their object.</summary>
    /// <param name="object">The entity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="object"/> is null.</exception>
    public RelationQuery WithObject(IEntity @object) => And(new Ends(null, @object ?? throw new ArgumentNullException(nameof(@object)), EitherWay: false));

    /// <summary>Keeps the relations between two entities, in either direction.</summary>
    /// <param name="one">One entity.</param>
    /// <param name="other">The other entity.</param>
    /// <exception cref="ArgumentNullException">An entity is null.</exception>
    public RelationQuery Between(IEntity one, IEntity other) =>
        And(new Ends(one ?? throw new ArgumentNullException(nameof(one)), other ?? throw new ArgumentNullException(nameof(other)), EitherWay: true));

    /// <summary>Keeps the relations of the requested entities themselves, without those of their organs and representatives.</summary>
    public RelationQuery Itself() => this with { IsItself = true };

    /// <summary>Keeps the relations that a text asserts.</summary>
    public RelationQuery Asserted() => WithStatus(RelationStatus.Asserted);

    /// <summary>Keeps the relations that a text denies.</summary>
    public RelationQuery Negated() => WithStatus(RelationStatus.Negated);

    /// <summary>Keeps the relations that are proposed or called for.</summary>
    public RelationQuery Proposed() => WithStatus(RelationStatus.Proposed);

    /// <summary>Returns the relations as a graph. Includes possible answers, unless <see cref="OnlyCertain"/> removes them, and negated relations, unless <see cref="Asserted"/> does.</summary>
    public RelationGraph ToGraph() => new(this);

    private RelationQuery And(Ends ends) => this with { Joined = Joined is null ? [ends] : [.. Joined, ends] };

    partial void Describe(QueryText text)
    {
        foreach (Ends ends in Joined ?? [])
            text.Add(ends.ToString());
        text.AddIf(IsItself, "itself");
    }

    partial void RefinesRows(ref bool refines) => refines = Joined is not null;

    partial void Refine(Relation row, ref Ternary certainty)
    {
        foreach (Ends ends in Joined ?? [])
        {
            if (!ends.AreOf(row, IsItself))
                certainty = Ternary.No;
        }
    }

    /// <summary>A condition on subject and object; null accepts any entity.</summary>
    private sealed record Ends(IEntity? Subject, IEntity? Object, bool EitherWay)
    {
        public bool AreOf(Relation relation, bool itself) =>
            (Matches(relation.Subject, Subject, itself) && Matches(relation.Object, Object, itself))
            || (EitherWay && Matches(relation.Subject, Object, itself) && Matches(relation.Object, Subject, itself));

        public override string ToString() => (Subject, Object, EitherWay) switch
        {
            ({ } one, { } other, _) => $"between {one.Key} and {other.Key}",
            ({ } one, null, true) => $"of {one.Key}",
            ({ } one, null, false) => $"with subject {one.Key}",
            _ => $"with object {Object?.Key}",
        };

        private static bool Matches(IEntity entity, IEntity? given, bool itself) =>
            given is null || entity.Equals(given) || (!itself && Representation.ActsFor(entity, given));
    }
}
