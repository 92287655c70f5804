using System;

namespace Jtr.Data;

/// <content>Links by either of their facts.</content>
public readonly partial struct LinkQuery
{
    private IFact[]? Topics { get; init; }

    /// <summary>Keeps the links from a fact or to it.</summary>
    /// <param name="topic">The fact.</param>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    public LinkQuery About(IFact topic)
    {
        IFact given = topic ?? throw new ArgumentNullException(nameof(topic));
        return this with { Topics = Topics is null ? [given] : [.. Topics, given] };
    }

    partial void Describe(QueryText text)
    {
        foreach (IFact topic in Topics ?? [])
            text.Add($"about {topic.Key}");
    }

    partial void RefinesRows(ref bool refines) => refines = Topics is not null;

    partial void Refine(Link row, ref Ternary certainty)
    {
        foreach (IFact topic in Topics ?? [])
            certainty &= row.From.Equals(topic) || row.To.Equals(topic);
    }
}
