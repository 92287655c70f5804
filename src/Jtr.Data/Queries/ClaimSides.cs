using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>
/// The sides of a question, each a group of claims that support, ground, restate or update each other, or are the same. Two claims are on one side because links
/// connect them, not because one implies the other. Immutable and thread-safe.
/// </summary>
public sealed class ClaimSides
{
    internal ClaimSides(IFact topic)
    {
        Topic = topic;
        var claims = new SortedDictionary<string, Claim>(StringComparer.Ordinal);
        var waiting = new Queue<Claim>();
        if (topic is Claim one)
            waiting.Enqueue(one);
        foreach (Claim claim in Claims.ByTopic(topic))
            waiting.Enqueue(claim);

        // Adds every claim that a link of agreement or opposition connects to a claim already found.
        while (waiting.Count > 0)
        {
            Claim claim = waiting.Dequeue();
            if (claims.ContainsKey(claim.Key))
                continue;
            claims.Add(claim.Key, claim);
            foreach ((Claim other, _) in Joined(claim))
                waiting.Enqueue(other);
        }

        var sides = new List<ImmutableArray<Claim>>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (Claim claim in claims.Values)
        {
            if (!taken.Contains(claim.Key))
                sides.Add(SideOf(claim, taken));
        }

        sides.Sort(static (left, right) => left.Length != right.Length ? right.Length.CompareTo(left.Length) : string.CompareOrdinal(left[0].Key, right[0].Key));
        Sides = [.. sides];
    }

    /// <summary>Gets the topic of the question: a claim, or anything that claims are about.</summary>
    [JsonPropertyName("topic")]
    public IFact Topic { get; }

    /// <summary>Gets the sides, by descending number of claims, then by first key; the claims of each by key. Empty if there are no claims.</summary>
    [JsonPropertyName("sides")]
    public ImmutableArray<ImmutableArray<Claim>> Sides { get; }

    /// <summary>Gets the links by which a claim of one side contradicts, qualifies, answers or contrasts with a claim of another, by key.</summary>
    [JsonPropertyName("disputes")]
    public ImmutableArray<Link> Disputes
    {
        get
        {
            var sideOf = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int side = 0; side < Sides.Length; side++)
            {
                foreach (Claim claim in Sides[side])
                    sideOf.Add(claim.Key, side);
            }

            var disputes = new SortedDictionary<string, Link>(StringComparer.Ordinal);
            foreach (ImmutableArray<Claim> side in Sides)
            {
                foreach (Claim claim in side)
                {
                    foreach (Link link in Links.ByFrom(claim))
                    {
                        if (Opposes(link.Kind) && sideOf.TryGetValue(link.To.Key, out int to) && to != sideOf[claim.Key])
                            disputes[link.Key] = link;
                    }
                }
            }

            return [.. disputes.Values];
        }
    }

    /// <summary>Returns the topic and the numbers of sides and disputes.</summary>
    public override string ToString() => FormattableString.Invariant($"{Topic.Key}: {Sides.Length} sides, {Disputes.Length} disputes");

    private static ImmutableArray<Claim> SideOf(Claim first, HashSet<string> taken)
    {
        var side = new SortedDictionary<string, Claim>(StringComparer.Ordinal);
        var waiting = new Queue<Claim>();
        waiting.Enqueue(first);
        while (waiting.Count > 0)
        {
            Claim claim = waiting.Dequeue();
            if (!taken.Add(claim.Key))
                continue;
            side.Add(claim.Key, claim);
            foreach ((Claim other, LinkKind kind) in Joined(claim))
            {
                if (Agrees(kind))
                    waiting.Enqueue(other);
            }
        }

        return [.. side.Values];
    }

    private static IEnumerable<(Claim Claim, LinkKind Kind)> Joined(Claim claim)
    {
        foreach (Link link in Links.ByFrom(claim))
        {
            if (link.To is Claim other && Joins(link.Kind))
                yield return (other, link.Kind);
        }

        foreach (Link link in Links.ByTo(claim))
        {
            if (link.From is Claim other && Joins(link.Kind))
                yield return (other, link.Kind);
        }
    }

    private static bool Joins(LinkKind kind) => Opposes(kind) || Agrees(kind);

    private static bool Opposes(LinkKind kind) => kind is LinkKind.Contradicts or LinkKind.Qualifies or LinkKind.RespondsTo or LinkKind.ContrastsWith;

    private static bool Agrees(LinkKind kind) => kind is LinkKind.Supports or LinkKind.Because or LinkKind.Restates or LinkKind.Updates or LinkKind.SameAs;
}
