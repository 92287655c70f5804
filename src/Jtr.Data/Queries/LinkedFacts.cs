using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>
/// Extends facts with the facts that links connect to them. Each fact is returned once, in the order of the keys of the links. A method that includes links of a fact's parts does so at any depth, and lists
/// the facts found through parts after those of the fact itself. It ignores links between two parts of the same whole. Thread-safe.
/// </summary>
public static class LinkedFacts
{
    /// <summary>Returns the facts from which a link of a kind leads to this one: <c>claim.LinkedFrom(LinkKind.Supports)</c> returns the facts that support the claim.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="kind">The kind of link from them to this fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> LinkedFrom(this IFact fact, LinkKind kind)
    {
        var facts = new FactSet();
        facts.AddFrom(fact ?? throw new ArgumentNullException(nameof(fact)), kind);
        return facts.ToImmutable();
    }

    /// <summary>Returns the facts to which a link of a kind leads from this one: <c>claim.LinkedTo(LinkKind.Supports)</c> returns the facts that the claim supports.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="kind">The kind of link from this fact to them.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> LinkedTo(this IFact fact, LinkKind kind)
    {
        var facts = new FactSet();
        facts.AddTo(fact ?? throw new ArgumentNullException(nameof(fact)), kind);
        return facts.ToImmutable();
    }

    /// <summary>Returns the facts that answer or react to this one. Includes answers to its parts and, for a claim, to the event in which it was voiced.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> AnsweredBy(this IFact fact) => LinkedFromWithParts(fact, LinkKind.RespondsTo, includesCounterpart: true);

    /// <summary>Returns the facts that this one answers or reacts to. Includes the answers of its parts and, for a claim, of the event in which it was voiced.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Answers(this IFact fact) => LinkedToWithParts(fact, LinkKind.RespondsTo, includesCounterpart: true);

    /// <summary>Returns the facts that follow from this one as a next step.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> FollowedBy(this IFact fact) => fact.LinkedFrom(LinkKind.Follows);

    /// <summary>Returns the facts from which this one follows as a next step.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Follows(this IFact fact) => fact.LinkedTo(LinkKind.Follows);

    /// <summary>Returns the facts that make this one possible.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> EnabledBy(this IFact fact) => fact.LinkedFrom(LinkKind.Enables);

    /// <summary>Returns the facts that this one makes possible.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Enables(this IFact fact) => fact.LinkedTo(LinkKind.Enables);

    /// <summary>Returns the facts that limit or weaken this one or a part of it.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> QualifiedBy(this IFact fact) => LinkedFromWithParts(fact, LinkKind.Qualifies);

    /// <summary>Returns the facts that this one or a part of it limits or weakens.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Qualifies(this IFact fact) => LinkedToWithParts(fact, LinkKind.Qualifies);

    /// <summary>Returns the facts that update this one or a part of it.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> UpdatedBy(this IFact fact) => LinkedFromWithParts(fact, LinkKind.Updates);

    /// <summary>Returns the facts that this one or a part of it updates.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Updates(this IFact fact) => LinkedToWithParts(fact, LinkKind.Updates);

    /// <summary>Returns the facts that restate this one.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> RestatedBy(this IFact fact) => fact.LinkedFrom(LinkKind.Restates);

    /// <summary>Returns the facts that this one restates.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Restates(this IFact fact) => fact.LinkedTo(LinkKind.Restates);

    /// <summary>Returns the facts that make this one more credible.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> SupportedBy(this IFact fact) => fact.LinkedFrom(LinkKind.Supports);

    /// <summary>Returns the facts that this one makes more credible.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Supports(this IFact fact) => fact.LinkedTo(LinkKind.Supports);

    /// <summary>Returns the facts that bring this one about.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> CausedBy(this IFact fact) => fact.LinkedFrom(LinkKind.Causes);

    /// <summary>Returns the facts that this one brings about.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Causes(this IFact fact) => fact.LinkedTo(LinkKind.Causes);

    /// <summary>Returns the conclusions drawn from this fact: the claims for which their claimants give it as the ground.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Conclusions(this IFact fact) => fact.LinkedFrom(LinkKind.Because);

    /// <summary>Returns the facts that the claimant gives as the grounds of this claim.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Grounds(this IFact fact) => fact.LinkedTo(LinkKind.Because);

    /// <summary>Returns the facts that the texts place later than this one.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> LaterFacts(this IFact fact) => fact.LinkedFrom(LinkKind.LaterThan);

    /// <summary>Returns the facts that the texts place earlier than this one.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> EarlierFacts(this IFact fact) => fact.LinkedTo(LinkKind.LaterThan);

    /// <summary>Returns the purposes of this fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Purposes(this IFact fact) => fact.LinkedFrom(LinkKind.PurposeOf);

    /// <summary>Returns the facts that have this fact as their purpose.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> ServedBy(this IFact fact) => fact.LinkedTo(LinkKind.PurposeOf);

    /// <summary>Returns the facts that contrast with this one while both may be true, in either direction of the link.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> ContrastedWith(this IFact fact) => EitherWay(fact, LinkKind.ContrastsWith);

    /// <summary>Returns the facts that are parts of this one, and the parts of those, at any depth.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Parts(this IFact fact) => Walk(fact ?? throw new ArgumentNullException(nameof(fact)), static one => one.LinkedFrom(LinkKind.PartOf));

    /// <summary>Returns the facts that this one is a part of, at any depth: for a claim, the event in which it was voiced.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Wholes(this IFact fact) => Walk(fact ?? throw new ArgumentNullException(nameof(fact)), static one => one.LinkedTo(LinkKind.PartOf));

    /// <summary>Returns the facts that cannot be true together with this one or a part of it, in either direction of the link.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> ContradictedBy(this IFact fact)
    {
        var facts = new FactSet();
        facts.AddAll(LinkedFromWithParts(fact, LinkKind.Contradicts));
        facts.AddAll(LinkedToWithParts(fact, LinkKind.Contradicts));
        return facts.ToImmutable();
    }

    /// <summary>Returns the facts that are, or may be, the same thing as this one, in either direction of the link. They are recorded separately because the texts do not settle it, or because one tells it as an event and another as a claim.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> SameAs(this IFact fact) => EitherWay(fact, LinkKind.SameAs);

    /// <summary>Returns the facts that resemble this one but are different things, in either direction of the link.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> DistinctFrom(this IFact fact) => EitherWay(fact, LinkKind.DistinctFrom);

    /// <summary>Returns true if a fact is a part of another, at any depth.</summary>
    internal static bool IsPartOf(IFact part, IFact whole)
    {
        foreach (IFact one in part.Wholes())
        {
            if (one.Equals(whole))
                return true;
        }

        return false;
    }

    /// <summary>Returns the facts from which a link of a kind leads to a fact or to one of its parts.</summary>
    private static ImmutableArray<IFact> LinkedFromWithParts(IFact fact, LinkKind kind, bool includesCounterpart = false)
    {
        var facts = new FactSet();
        foreach (IFact one in WithParts(fact, includesCounterpart))
            facts.AddFrom(one, kind);
        return ExcludeParts(facts, fact);
    }

    /// <summary>Returns the facts to which a link of a kind leads from a fact or from one of its parts.</summary>
    private static ImmutableArray<IFact> LinkedToWithParts(IFact fact, LinkKind kind, bool includesCounterpart = false)
    {
        var facts = new FactSet();
        foreach (IFact one in WithParts(fact, includesCounterpart))
            facts.AddTo(one, kind);
        return ExcludeParts(facts, fact);
    }

    /// <summary>
    /// Returns the fact, its parts and, if requested, its counterpart: for a claim the event in which it was voiced, and for that event the claim.
    /// </summary>
    private static IEnumerable<IFact> WithParts(IFact fact, bool includesCounterpart)
    {
        yield return fact ?? throw new ArgumentNullException(nameof(fact));
        if (includesCounterpart && fact is Claim)
        {
            foreach (IFact whole in fact.LinkedTo(LinkKind.PartOf))
            {
                if (whole is Event)
                    yield return whole;
            }
        }

        if (includesCounterpart)
        {
            foreach (IFact same in fact.SameAs())
            {
                if ((fact, same) is (Claim, Event) or (Event, Claim))
                    yield return same;
            }
        }

        foreach (IFact part in fact.Parts())
            yield return part;
    }

    /// <summary>Removes the parts of the fact from the result: a part that answers another part does not answer the whole.</summary>
    private static ImmutableArray<IFact> ExcludeParts(FactSet found, IFact fact)
    {
        ImmutableArray<IFact> direct = [.. fact.LinkedFrom(LinkKind.PartOf)], all = found.ToImmutable();
        if (direct.IsEmpty)
            return all;
        ImmutableArray<IFact> parts = fact.Parts();
        return all.RemoveAll(one => one.Equals(fact) || parts.Contains(one));
    }

    private static ImmutableArray<IFact> EitherWay(IFact fact, LinkKind kind)
    {
        var facts = new FactSet();
        facts.AddFrom(fact ?? throw new ArgumentNullException(nameof(fact)), kind);
        facts.AddTo(fact, kind);
        return facts.ToImmutable();
    }

    private static ImmutableArray<IFact> Walk(IFact fact, Func<IFact, ImmutableArray<IFact>> next)
    {
        var found = new FactSet();
        var waiting = new Queue<IFact>();
        waiting.Enqueue(fact);
        while (waiting.Count > 0)
        {
            foreach (IFact one in next(waiting.Dequeue()))
            {
                if (!one.Equals(fact) && found.Add(one))
                    waiting.Enqueue(one);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>A set of facts in insertion order.</summary>
    private sealed class FactSet
    {
        private readonly HashSet<IFact> _known = [];
        private readonly List<IFact> _facts = [];

        public bool Add(IFact fact)
        {
            if (!_known.Add(fact))
                return false;
            _facts.Add(fact);
            return true;
        }

        public void AddAll(ImmutableArray<IFact> facts)
        {
            foreach (IFact fact in facts)
                Add(fact);
        }

        public void AddFrom(IFact fact, LinkKind kind)
        {
            foreach (Link link in Links.ByTo(fact))
            {
                if (link.Kind == kind)
                    Add(link.From);
            }
        }

        public void AddTo(IFact fact, LinkKind kind)
        {
            foreach (Link link in Links.ByFrom(fact))
            {
                if (link.Kind == kind)
                    Add(link.To);
            }
        }

        public ImmutableArray<IFact> ToImmutable() => [.. _facts];
    }
}
