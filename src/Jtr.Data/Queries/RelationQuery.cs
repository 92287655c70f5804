using System;

namespace Jtr.Data;

/// <content>What is asked of the two ends of a relation. The relations of those that represent an entity, of its organs and of the bodies that it leads count for it, until <see cref="Itself"/> asks for less.</content>
public readonly partial struct RelationQuery
{
    private Ends[]? Joined { get; init; }

    private bool IsItself { get; init; }

    /// <summary>Keeps the relations in which an entity is subject or object.</summary>
    /// <param name="entity">The entity.</param>
    /// <exception cref="ArgumentNullException">The entity is null.</exception>
    public RelationQuery Of(IEntity entity) => And(new Ends(entity ?? throw new ArgumentNullException(nameof(entity)), null, EitherWay: true));

    /// <summary>Keeps the relations that have to do with something: those of an actor, a place, an office or an instrument; of any other fact there are none.</summary>
    /// <param name="topic">The entity.</param>
    /// <exception cref="ArgumentNullException">The topic is null.</exception>
    public RelationQuery About(IFact topic) => topic switch
    {
        null => throw new ArgumentNullException(nameof(topic)),
        IEntity entity => Of(entity),
        _ => this with { AskedBySubject = AskedBySubject.And(RowCondition.One(-1)) },
    };

    /// <summary>Keeps the relations that are said of an entity.</summary>
    /// <param name="subject">The entity.</param>
    /// <exception cref="ArgumentNullException">The entity is null.</exception>
    public RelationQuery WithSubject(IEntity subject) => And(new Ends(subject ?? throw new ArgumentNullException(nameof(subject)), null, EitherWay: false));

    /// <summary>Keeps the relations that others have towards an entity.</summary>
    /// <param name="object">The entity.</param>
    /// <exception cref="ArgumentNullException">The entity is null.</exception>
    public RelationQuery WithObject(IEntity @object) => And(new Ends(null, @object ?? throw new ArgumentNullException(nameof(@object)), EitherWay: false));

    /// <summary>Keeps the relations between two entities, whichever of them is the subject.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException">An entity is null.</exception>
    public RelationQuery Between(IEntity one, IEntity other) =>
        And(new Ends(one ?? throw new ArgumentNullException(nameof(one)), other ?? throw new ArgumentNullException(nameof(other)), EitherWay: true));

    /// <summary>Keeps the relations of the entities asked for themselves; those of their organs and representatives no longer count.</summary>
    public RelationQuery Itself() => this with { IsItself = true };

    /// <summary>Keeps the relations that a text states to hold.</summary>
    public RelationQuery Asserted() => WithStatus(RelationStatus.Asserted);

    /// <summary>Keeps the relations that a text states not to hold.</summary>
    public RelationQuery Negated() => WithStatus(RelationStatus.Negated);

    /// <summary>Keeps the relations that are proposed or called for.</summary>
    public RelationQuery Proposed() => WithStatus(RelationStatus.Proposed);

    /// <summary>The relations as a graph: those that are only possibly an answer too, unless <see cref="OnlyCertain"/> leaves them out, and the negated ones, unless <see cref="Asserted"/> does.</summary>
    public RelationGraph ToGraph() => new(this);

    private RelationQuery And(Ends ends) => this with { Joined = Joined is null ? [ends] : [.. Joined, ends] };

    partial void Describe(QueryText text)
    {
        foreach (Ends ends in Joined ?? [])
            text.Add(ends.ToString());
        text.AddIf(IsItself, "itself");
    }

    partial void AsksRows(ref bool asks) => asks = Joined is not null;

    partial void Refine(Relation row, ref Ternary certainty)
    {
        foreach (Ends ends in Joined ?? [])
        {
            if (!ends.AreOf(row, IsItself))
                certainty = Ternary.No;
        }
    }

    /// <summary>What is asked of subject and object; one that is missing may be anything.</summary>
    private sealed record Ends(IEntity? Subject, IEntity? Object, bool EitherWay)
    {
        public bool AreOf(Relation relation, bool itself) =>
            (Stands(relation.Subject, Subject, itself) && Stands(relation.Object, Object, itself))
            || (EitherWay && Stands(relation.Subject, Object, itself) && Stands(relation.Object, Subject, itself));

        public override string ToString() => (Subject, Object, EitherWay) switch
        {
            ({ } one, { } other, _) => $"between {one.Key} and {other.Key}",
            ({ } one, null, true) => $"of {one.Key}",
            ({ } one, null, false) => $"with subject {one.Key}",
            _ => $"with object {Object?.Key}",
        };

        private static bool Stands(IEntity entity, IEntity? asked, bool itself) =>
            asked is null || entity.Equals(asked) || (!itself && Representation.Counts(entity, asked));
    }
}
