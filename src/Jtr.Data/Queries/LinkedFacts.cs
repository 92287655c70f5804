using System;
using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>From a fact to those that it hangs together with. What is given comes by the key of the link. Thread-safe.</summary>
public static class LinkedFacts
{
    /// <summary>The facts that stand to this one in some way, read from them to it: <c>claim.LinkedFrom(LinkKind.Supports)</c> are those that support it.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="kind">How they stand to it.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> LinkedFrom(this IFact fact, LinkKind kind)
    {
        ImmutableArray<IFact>.Builder facts = ImmutableArray.CreateBuilder<IFact>();
        foreach (Link link in Links.ByTo(fact ?? throw new ArgumentNullException(nameof(fact))))
        {
            if (link.Kind == kind)
                facts.Add(link.From);
        }

        return facts.ToImmutable();
    }

    /// <summary>The facts to which this one stands in some way, read from it to them: <c>claim.LinkedTo(LinkKind.Supports)</c> are those that it supports.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="kind">How it stands to them.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> LinkedTo(this IFact fact, LinkKind kind)
    {
        ImmutableArray<IFact>.Builder facts = ImmutableArray.CreateBuilder<IFact>();
        foreach (Link link in Links.ByFrom(fact ?? throw new ArgumentNullException(nameof(fact))))
        {
            if (link.Kind == kind)
                facts.Add(link.To);
        }

        return facts.ToImmutable();
    }

    /// <summary>The facts that give a reason for this one.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> SupportedBy(this IFact fact) => fact.LinkedFrom(LinkKind.Supports);

    /// <summary>The facts that limit or weaken this one.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> QualifiedBy(this IFact fact) => fact.LinkedFrom(LinkKind.Qualifies);

    /// <summary>The facts that bring this one up to date.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> UpdatedBy(this IFact fact) => fact.LinkedFrom(LinkKind.Updates);

    /// <summary>The facts that say this one again.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> RestatedBy(this IFact fact) => fact.LinkedFrom(LinkKind.Restates);

    /// <summary>The facts that answer or react to this one.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> AnsweredBy(this IFact fact) => fact.LinkedFrom(LinkKind.RespondsTo);

    /// <summary>The facts that cannot be true together with this one, whichever of the two the link is said of: those that contradict it, then those that it contradicts; each once.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<IFact> ContradictedBy(this IFact fact)
    {
        ImmutableArray<IFact> facts = fact.LinkedFrom(LinkKind.Contradicts);
        foreach (IFact other in fact.LinkedTo(LinkKind.Contradicts))
        {
            if (!facts.Contains(other))
                facts = facts.Add(other);
        }

        return facts;
    }
}
