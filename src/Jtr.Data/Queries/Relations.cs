using System;

namespace Jtr.Data;

public static partial class Relations
{
    /// <summary>The relations in which an entity is subject or object.</summary>
    /// <param name="entity">The entity.</param>
    /// <exception cref="ArgumentNullException">The entity is null.</exception>
    public static RelationQuery Of(IEntity entity) => new() { Subject = entity ?? throw new ArgumentNullException(nameof(entity)), EitherWay = true };

    /// <summary>The relations that are said of an entity.</summary>
    /// <param name="subject">The entity.</param>
    /// <exception cref="ArgumentNullException">The entity is null.</exception>
    public static RelationQuery From(IEntity subject) => new() { Subject = subject ?? throw new ArgumentNullException(nameof(subject)) };

    /// <summary>The relations that others have towards an entity.</summary>
    /// <param name="object">The entity.</param>
    /// <exception cref="ArgumentNullException">The entity is null.</exception>
    public static RelationQuery To(IEntity @object) => new() { Object = @object ?? throw new ArgumentNullException(nameof(@object)) };

    /// <summary>The relations between two entities, whichever of them is the subject.</summary>
    /// <param name="one">The one; what is said of it comes first.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentNullException">An entity is null.</exception>
    public static RelationQuery Between(IEntity one, IEntity other) => new()
    {
        Subject = one ?? throw new ArgumentNullException(nameof(one)),
        Object = other ?? throw new ArgumentNullException(nameof(other)),
        EitherWay = true,
    };

    /// <inheritdoc cref="RelationQuery.OfKind"/>
    public static RelationQuery OfKind(params RelationKind[] kinds) => default(RelationQuery).OfKind(kinds);

    /// <inheritdoc cref="RelationQuery.WithStatus"/>
    public static RelationQuery WithStatus(params RelationStatus[] statuses) => default(RelationQuery).WithStatus(statuses);

    /// <inheritdoc cref="RelationQuery.Asserted"/>
    public static RelationQuery Asserted() => default(RelationQuery).Asserted();

    /// <inheritdoc cref="RelationQuery.Negated"/>
    public static RelationQuery Negated() => default(RelationQuery).Negated();

    /// <inheritdoc cref="RelationQuery.Proposed"/>
    public static RelationQuery Proposed() => default(RelationQuery).Proposed();

    /// <inheritdoc cref="RelationQuery.AccordingTo"/>
    public static RelationQuery AccordingTo(Actor actor) => default(RelationQuery).AccordingTo(actor);

    /// <inheritdoc cref="RelationQuery.AsOf"/>
    public static RelationQuery AsOf(DateArgument date) => default(RelationQuery).AsOf(date);
}
