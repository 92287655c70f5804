using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>
/// From a fact to those that it hangs together with, each once. What is given comes by the key of the link. Where a method says that parts count, they do at any depth, behind what is said of the fact
/// itself; facts of which both ends lie in the same whole are then left out. Thread-safe.
/// </summary>
public static class LinkedFacts
{
    /// <summary>The facts that stand to this one in some way, read from them to it: <c>claim.LinkedFrom(LinkKind.Supports)</c> are those that support it.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="kind">How they stand to it.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> LinkedFrom(this IFact fact, LinkKind kind)
    {
        var facts = new FactSet();
        facts.AddFrom(fact ?? throw new ArgumentNullException(nameof(fact)), kind);
        return facts.ToImmutable();
    }

    /// <summary>The facts to which this one stands in some way, read from it to them: <c>claim.LinkedTo(LinkKind.Supports)</c> are those that it supports.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="kind">How it stands to them.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> LinkedTo(this IFact fact, LinkKind kind)
    {
        var facts = new FactSet();
        facts.AddTo(fact ?? throw new ArgumentNullException(nameof(fact)), kind);
        return facts.ToImmutable();
    }

    /// <summary>The facts that answer or react to this one, to a part of it, or, where it is a claim, to the event in which it was voiced.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> AnsweredBy(this IFact fact) => StandingFrom(fact, LinkKind.RespondsTo, isVoiced: true);

    /// <summary>The facts that this one answers or reacts to, a part of it does, or, where it is a claim, the event in which it was voiced does.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Answers(this IFact fact) => StandingTo(fact, LinkKind.RespondsTo, isVoiced: true);

    /// <summary>The facts that come after this one, as a next step.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> FollowedBy(this IFact fact) => fact.LinkedFrom(LinkKind.Follows);

    /// <summary>The facts after which this one comes, as a next step.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Follows(this IFact fact) => fact.LinkedTo(LinkKind.Follows);

    /// <summary>The facts that make this one possible.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> EnabledBy(this IFact fact) => fact.LinkedFrom(LinkKind.Enables);

    /// <summary>The facts that this one makes possible.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Enables(this IFact fact) => fact.LinkedTo(LinkKind.Enables);

    /// <summary>The facts that limit or weaken this one or a part of it.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> QualifiedBy(this IFact fact) => StandingFrom(fact, LinkKind.Qualifies);

    /// <summary>The facts that this one or a part of it limits or weakens.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Qualifies(this IFact fact) => StandingTo(fact, LinkKind.Qualifies);

    /// <summary>The facts that bring this one or a part of it up to date.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> UpdatedBy(this IFact fact) => StandingFrom(fact, LinkKind.Updates);

    /// <summary>The facts that this one or a part of it brings up to date.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Updates(this IFact fact) => StandingTo(fact, LinkKind.Updates);

    /// <summary>The facts that say this one again.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> RestatedBy(this IFact fact) => fact.LinkedFrom(LinkKind.Restates);

    /// <summary>The facts that this one says again.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Restates(this IFact fact) => fact.LinkedTo(LinkKind.Restates);

    /// <summary>The facts that make this one more believable.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> SupportedBy(this IFact fact) => fact.LinkedFrom(LinkKind.Supports);

    /// <summary>The facts that this one makes more believable.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Supports(this IFact fact) => fact.LinkedTo(LinkKind.Supports);

    /// <summary>The facts that bring this one about.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> CausedBy(this IFact fact) => fact.LinkedFrom(LinkKind.Causes);

    /// <summary>The facts that this one brings about.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Causes(this IFact fact) => fact.LinkedTo(LinkKind.Causes);

    /// <summary>The claims that are concluded from this fact: it is the ground that their claimants give.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Conclusions(this IFact fact) => fact.LinkedFrom(LinkKind.Because);

    /// <summary>The facts from which this claim is concluded: the grounds that its claimant gives.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Grounds(this IFact fact) => fact.LinkedTo(LinkKind.Because);

    /// <summary>The facts that are told to be later than this one.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> LaterFacts(this IFact fact) => fact.LinkedFrom(LinkKind.LaterThan);

    /// <summary>The facts that are told to be earlier than this one.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> EarlierFacts(this IFact fact) => fact.LinkedTo(LinkKind.LaterThan);

    /// <summary>What this fact is done for.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Purposes(this IFact fact) => fact.LinkedFrom(LinkKind.PurposeOf);

    /// <summary>The facts that are done for this purpose.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Means(this IFact fact) => fact.LinkedTo(LinkKind.PurposeOf);

    /// <summary>The facts that are set against this one, or pull against it, while both may be true, whichever of the two the link is said of.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> ContrastedWith(this IFact fact) => EitherWay(fact, LinkKind.ContrastsWith);

    /// <summary>The facts that are parts of this one, and the parts of those, at any depth.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Parts(this IFact fact) => Walk(fact ?? throw new ArgumentNullException(nameof(fact)), static one => one.LinkedFrom(LinkKind.PartOf));

    /// <summary>The facts of which this one is a part, and those of which they are, at any depth: of a claim, the event in which it was voiced.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> Wholes(this IFact fact) => Walk(fact ?? throw new ArgumentNullException(nameof(fact)), static one => one.LinkedTo(LinkKind.PartOf));

    /// <summary>The facts that cannot be true together with this one or a part of it, whichever of the two the link is said of.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> ContradictedBy(this IFact fact)
    {
        var facts = new FactSet();
        facts.AddAll(StandingFrom(fact, LinkKind.Contradicts));
        facts.AddAll(StandingTo(fact, LinkKind.Contradicts));
        return facts.ToImmutable();
    }

    /// <summary>The facts that are the same thing, recorded apart because the texts do not settle it, whichever of the two the link is said of.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> SameAs(this IFact fact) => EitherWay(fact, LinkKind.SameAs);

    /// <summary>The facts that look like this one and are not, whichever of the two the link is said of.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> DistinctFrom(this IFact fact) => EitherWay(fact, LinkKind.DistinctFrom);

    /// <summary>Whether a fact is a part of another, at any depth.</summary>
    internal static bool IsPartOf(IFact part, IFact whole)
    {
        foreach (IFact one in part.Wholes())
        {
            if (one.Equals(whole))
                return true;
        }

        return false;
    }

    private static ImmutableArray<IFact> StandingFrom(IFact fact, LinkKind kind, bool isVoiced = false)
    {
        var facts = new FactSet();
        foreach (IFact one in WithParts(fact, isVoiced))
            facts.AddFrom(one, kind);
        return Outside(facts, fact);
    }

    private static ImmutableArray<IFact> StandingTo(IFact fact, LinkKind kind, bool isVoiced = false)
    {
        var facts = new FactSet();
        foreach (IFact one in WithParts(fact, isVoiced))
            facts.AddTo(one, kind);
        return Outside(facts, fact);
    }

    /// <summary>
    /// The fact, its parts and, where that is asked for, what tells the same of it: of a claim the event in which it was voiced, and of that event the claim.
    /// </summary>
    private static IEnumerable<IFact> WithParts(IFact fact, bool isVoiced)
    {
        yield return fact ?? throw new ArgumentNullException(nameof(fact));
        if (isVoiced && fact is Claim)
        {
            foreach (IFact whole in fact.LinkedTo(LinkKind.PartOf))
            {
                if (whole is Event)
                    yield return whole;
            }
        }

        if (isVoiced)
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

    /// <summary>What was found, without the parts of the fact: a part that answers another does not answer the whole.</summary>
    private static ImmutableArray<IFact> Outside(FactSet found, IFact fact)
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

    /// <summary>Facts, each once, in the order in which they are added.</summary>
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
