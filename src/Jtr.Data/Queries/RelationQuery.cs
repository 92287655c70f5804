using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Jtr.Data;

/// <summary>
/// A question about relations, which each member narrows, and whose answers are its elements: relations of whatever status, unless one is asked for, each with the word whether it
/// certainly or only possibly answers. Without <see cref="AsOf"/> every answer is certain. Immutable and thread-safe; the default value asks for every relation.
/// </summary>
/// <remarks>
/// <para>Those that are said of the entity asked for come first, then those in which it is the object; each in the order of validity, those without any last and by key. Without an entity, and
/// with <see cref="OnBehalf"/>, all are in that order.</para>
/// <para>Of whatever is asked for twice, what is said last counts.</para>
/// </remarks>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a question; its answers are a collection.")]
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A question is asked, not compared.")]
public readonly struct RelationQuery : IEnumerable<Answer<Relation>>
{
    internal IEntity? Subject { get; init; }

    internal IEntity? Object { get; init; }

    /// <summary>Whether subject and object may change places; one that is missing may be anything.</summary>
    internal bool EitherWay { get; init; }

    private WordSet Kinds { get; init; }

    private WordSet Statuses { get; init; }

    private Actor? Authority { get; init; }

    private EdtfDate? Date { get; init; }

    private bool OnBehalfToo { get; init; }

    private bool UndatedToo { get; init; }

    private bool OnlyCertain { get; init; }

    /// <summary>Only relations of one of some kinds.</summary>
    /// <param name="kinds">The kinds, one at least.</param>
    /// <exception cref="ArgumentException">There is none, or one is no value of the enumeration.</exception>
    public RelationQuery OfKind(params RelationKind[] kinds) => this with { Kinds = WordSet.Of(kinds, static kind => (int)kind, nameof(kinds)) };

    /// <summary>Only relations with one of some statuses.</summary>
    /// <param name="statuses">The statuses, one at least.</param>
    /// <exception cref="ArgumentException">There is none, or one is no value of the enumeration.</exception>
    public RelationQuery WithStatus(params RelationStatus[] statuses) => this with { Statuses = WordSet.Of(statuses, static status => (int)status, nameof(statuses)) };

    /// <summary>Only relations that a text states to hold.</summary>
    public RelationQuery Asserted() => WithStatus(RelationStatus.Asserted);

    /// <summary>Only relations that a text states not to hold.</summary>
    public RelationQuery Negated() => WithStatus(RelationStatus.Negated);

    /// <summary>Only relations that are proposed or called for.</summary>
    public RelationQuery Proposed() => WithStatus(RelationStatus.Proposed);

    /// <summary>
    /// Only what the texts attest for a date: certainly, where the validity covers all of it; possibly, where it covers a part of it. What is attested for other times alone is no answer, though
    /// it may well have held: silence is not denial. Nor is what has no validity, unless <see cref="IncludingUndated"/> asks for it.
    /// </summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is no date.</exception>
    public RelationQuery AsOf(DateArgument date) => this with { Date = date.Read(nameof(date)) };

    /// <summary>Only relations that stand on somebody’s word.</summary>
    /// <param name="actor">Whose.</param>
    /// <exception cref="ArgumentNullException">The actor is null.</exception>
    public RelationQuery AccordingTo(Actor actor) => this with { Authority = actor ?? throw new ArgumentNullException(nameof(actor)) };

    /// <summary>Counts for an entity also the relations of those that represent it: what the exchange association has with others counts for Japan.</summary>
    public RelationQuery OnBehalf() => this with { OnBehalfToo = true };

    /// <summary>With <see cref="AsOf"/>, also relations for which no text gives a time; of these it is always only possible that they held at the date.</summary>
    public RelationQuery IncludingUndated() => this with { UndatedToo = true };

    /// <summary>Only relations that are certainly an answer.</summary>
    public RelationQuery Certainly() => this with { OnlyCertain = true };

    /// <summary>Those that are certainly and those that are possibly an answer: the default.</summary>
    public RelationQuery Possibly() => this with { OnlyCertain = false };

    /// <summary>The answers as a graph: those that are only possibly an answer too, unless <see cref="Certainly"/> leaves them out, and the negated ones, unless <see cref="Asserted"/> does.</summary>
    public RelationGraph ToGraph() => new(this);

    /// <summary>Enumerates the answers.</summary>
    public AnswerEnumerator<Relation, RelationQuery> GetEnumerator()
    {
        (Rows<Relation> first, Rows<Relation> second) = this switch
        {
            { OnBehalfToo: true } or { Subject: null, Object: null } => (Relations.InOrderOfValidity, Relations.All),
            { EitherWay: true, Subject: { } one, Object: null } => (Relations.BySubject(one), Relations.ByObject(one)),
            { EitherWay: true, Subject: { } one, Object: { } other } => (Relations.BySubject(one), Relations.BySubject(other)),
            { Subject: { } subject } => (Relations.BySubject(subject), default),
            _ => (Relations.ByObject(Object!), default),
        };
        return Views.Answers<Relation, RelationQuery>(this, Judge, OnlyCertain, first, second);
    }

    IEnumerator<Answer<Relation>> IEnumerable<Answer<Relation>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Ternary Judge(in RelationQuery query, Relation relation, bool isSecond)
    {
        if ((isSecond && query.IsInFirst(relation))
            || !query.Kinds.Holds((int)relation.Kind)
            || !query.Statuses.Holds((int)relation.Status)
            || (query.Authority is { } authority && !authority.Equals(relation.AccordingTo))
            || !query.Joins(relation))
            return Ternary.No;
        if (query.Date is not { } date)
            return Ternary.Yes;
        if (relation.Validity is { } validity)
            return validity.Throughout().Covers(date.Within());
        return query.UndatedToo ? Ternary.Maybe : Ternary.No;
    }

    /// <summary>Whether the view that is walked first holds a relation of the second too. Whether there is a validity its basis says, without unpacking it.</summary>
    private bool IsInFirst(Relation relation) =>
        OnBehalfToo || Subject is null ? relation.ValidityBasis is not null : relation.Subject.Equals(Subject);

    private bool Joins(Relation relation) =>
        (Stands(relation.Subject, Subject) && Stands(relation.Object, Object))
        || (EitherWay && Stands(relation.Subject, Object) && Stands(relation.Object, Subject));

    private bool Stands(IEntity entity, IEntity? asked) =>
        asked is null || entity.Equals(asked) || (OnBehalfToo && Representation.Is(entity, asked));
}
